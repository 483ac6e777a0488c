import type { MessageValue } from '../../text/message';
import type { SourceText } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import type { Reading } from './reading';
import type { ValueContext } from './valueContext';

/** How the values of one type are read and shown: the only reader of such values, whatever form they are written in. */
export interface ValueType<Value> {
  /** The kinds of entity in which a value of this type may mean something else next to other fields; true for all. */
  readonly dependsOnEntity?: true | readonly EntityKind[];
  /** The kinds of items of the plan that a value of this type names. */
  readonly dependsOnNames?: readonly EntityKind[];
  /** True if it names other items or, in their place, people of the team. */
  readonly dependsOnTeam?: boolean;
  /**
   * Never throws. What costs time is cached by the text, because an edit elsewhere moves a value without changing it.
   * `entity` is the one that the value belongs to: some values depend on its other fields.
   */
  read(value: SourceText, context: ValueContext, entity?: Entity): Reading<Value>;
  /**
   * The value in one canonical line, as `baton read` prints it. What was meant for the past but lies after today is
   * shown as planned.
   */
  means(value: Value, context: ValueContext, today: IsoDate, entity?: Entity): string;
  /** The same as people write it, for everything that people read: `Friday, March 5, 2027`, `€40,000`. */
  inWords(value: Value, context: ValueContext, today: IsoDate, entity?: Entity): MessageValue;
}
