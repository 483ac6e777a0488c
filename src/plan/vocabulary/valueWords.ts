/**
 * The words of one language that occur in values, by kind and by what they mean. Phrases are separated by commas; case,
 * accents, hyphens and periods don't matter. A language may have only some of them.
 */
export interface ValueWords {
  /** 1 to 12. */
  readonly month?: Meanings;
  /** 0 for Sunday to 6. */
  readonly weekday?: Meanings;
  readonly unit?: Meanings<'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year'>;
  /** Before or after a unit: days of work, or of the calendar. */
  readonly dayKind?: Meanings<'working' | 'calendar'>;
  /** Numbers in words; fractions as decimals. */
  readonly number?: Meanings;
  /** 1 for the first; -1 for the last. */
  readonly ordinal?: Meanings;
  /** What stands after an ordinal number in digits: `1st`, `2e`. */
  readonly ordinalEnding?: Meanings<'ending'>;
  /** The factor of a word after a figure. */
  readonly scale?: Meanings;
  /** Part of a month, quarter or year. */
  readonly part?: Meanings<'early' | 'mid' | 'late' | 'end'>;
  readonly link?: Meanings<
    | 'and'
    | 'or'
    | 'until'
    | 'from'
    | 'after'
    | 'before'
    | 'by'
    | 'on'
    | 'of'
    | 'per'
    | 'every'
    | 'plus'
    | 'minus'
    | 'between'
    /** Before the person who did it. */
    | 'agent'
  >;
  /** Words next to a value that don't change it. */
  readonly filler?: Meanings<'filler'>;
  /** Words that change a value: `not before`, `except`, `up to`, `tentative`. */
  readonly changing?: Meanings<'negation' | 'exception' | 'limit' | 'doubt'>;
  /**
   * Around what work depends on. `after` and `when` come before it, `when` only together with `done` or `starts` behind it;
   * `start` and `end` are parts of it, `all` introduces several, `none` states that there is nothing.
   */
  readonly wait?: Meanings<'after' | 'when' | 'start' | 'end' | 'starts' | 'done' | 'all' | 'later' | 'soon' | 'none'>;
  /** How far along work or a plan is, in words or pictures. */
  readonly status?: Meanings<StatusWord>;
  /** Before a status that is nearly reached, `almost done`, or yet to come, `to be done`. */
  readonly almost?: Meanings<'almost' | 'notYet'>;
  /** The percent sign in words. */
  readonly percent?: Meanings<'percent'>;
  /** Who does the work of a vendor. */
  readonly sourcing?: Meanings<'outsourced' | 'co-sourced' | 'in-house'>;
  /** What a client answers; `but` qualifies a yes. */
  readonly answer?: Meanings<'yes' | 'no' | 'partly' | 'but'>;
  /** What a client is asked about a vendor. */
  readonly question?: Meanings<'partner' | 'learn' | 'change'>;
  /** What became of a call to a reference. `attempt`: nobody spoke; `conversation`: one with a day, made or planned. */
  readonly call?: Meanings<'called' | 'conversation' | 'attempt' | 'not called' | 'planned' | 'declined'>;
  /** Between two people of whom the second follows the first. */
  readonly successor?: Meanings<'successor'>;
  /** Positions and departments: after a name they aren't another person. */
  readonly title?: Meanings<'title'>;
  /** The launch day of a plan. */
  readonly launch?: Meanings<'launch'>;
}

/** Phrases by what they mean. */
export type Meanings<Value extends string = string> = Readonly<Partial<Record<Value, string>>>;

export type WordKind = keyof ValueWords;

/** A status as people write it; which of a field's values it is depends on whether it is of work or of a plan. */
export type StatusWord =
  | 'draft'
  | 'planning'
  | 'not started'
  | 'in progress'
  | 'active'
  | 'in review'
  | 'blocked'
  | 'paused'
  | 'approved'
  | 'live'
  | 'done'
  | 'cancelled';
