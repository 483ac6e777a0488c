import { memoized } from '../../text/memoized';
import type { SourceText } from '../../syntax/sourceText';
import { bracketsAtEnd } from '../../text/ends';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { originalOf } from '../moved';
import type { Sourcing } from './choiceValues';
import { sourcingType } from './choiceValues';
import { certain } from './reading';
import { noContext } from './valueContext';

/** Who does the work of a vendor; undefined if the plan doesn't state it, or if that isn't understood. */
export function sourcingOf(vendor: Entity): Sourcing | undefined {
  return sourcingOfOriginal(originalOf(vendor));
}

const sourcingOfOriginal = memoized((vendor: Entity): Sourcing | undefined => {
  const stated = statedField(vendor, 'sourcing')?.value ?? bracketsOf(vendor);
  return stated && certain(sourcingType.read(stated, noContext));
});

/** What is in parentheses behind the name: `Parable Social (freelance)`. */
function bracketsOf({ name }: Entity): SourceText | undefined {
  const brackets = bracketsAtEnd(name.text);
  return brackets && name.slice(brackets.inside.start, brackets.inside.end);
}

/** Outside vendors need references, service levels and an exit; a vendor without sourcing counts as outside. */
export function isOutside(vendor: Entity): boolean {
  return sourcingOf(vendor) !== 'in-house';
}
