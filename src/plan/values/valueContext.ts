import type { IsoDate } from '../calendar';
import type { SourceText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import type { Reference } from '../names/reference';
import type { PersonMention } from './personMention';
import type { PlanCalendar } from './resolveDate';

/** What the meaning of a value depends on beyond its text: all of it is stated elsewhere in the plan, or is a setting. */
export interface ValueContext {
  /** The same as long as everything here is the same but the names of the plan. */
  readonly basis: unknown;
  /** The same as long as everything in the plan has the same names. */
  readonly names: unknown;
  readonly calendar: PlanCalendar;
  readonly holidays: ReadonlySet<IsoDate>;
  /** ISO code of the currency of amounts that name none. */
  readonly currency?: string;
  /** The plan's language by its `lang:`, such as `en-GB`; undefined if it doesn't state one. */
  readonly language?: string;
  /** The order of day and month in dates such as 5/7/27, where the plan's language or its other dates decide it. */
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly timeZone?: string;
  readonly team: readonly PersonMention[];
  /** The work or vendor that a name or id means; undefined if the plan has none of this name, or several. */
  find(name: string): Entity | undefined;
  /** The entities of these kinds that a value lists, each with what of it isn't understood. */
  references(value: SourceText, kinds: readonly EntityKind[]): readonly Reference[];
  /** Whether a word, in folded form, begins the name of anything that the plan names. */
  isName(word: string): boolean;
}

/** What is known where there is no plan around a value. */
export const noContext: ValueContext = {
  basis: undefined,
  names: undefined,
  calendar: {},
  holidays: new Set(),
  team: [],
  find: () => undefined,
  references: () => [],
  isName: () => false,
};
