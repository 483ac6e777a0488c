import type { SourceText } from '../../syntax/sourceText';
import type { Range } from '../../text/range';
import type { Entity, Field } from '../entity';
import { entityFrom } from '../reader/entityFrom';
import type { EntityKind } from '../fields';

/** What a sentence seems to state. */
export function guessFrom(kind: EntityKind, name: SourceText, fields: readonly Field[], range: Range): Entity {
  return entityFrom(kind, name, fields, 'sentence', range, { isGuess: true });
}
