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
  >;
  /** Words next to a value that don't change it. */
  readonly filler?: Meanings<'filler'>;
  /** Words that change a value: `not before`, `except`, `up to`, `tentative`. */
  readonly changing?: Meanings<'negation' | 'exception' | 'limit' | 'doubt'>;
  /** The launch day of a plan. */
  readonly launch?: Meanings<'launch'>;
}

/** Phrases by what they mean. */
export type Meanings<Value extends string = string> = Readonly<Partial<Record<Value, string>>>;

export type WordKind = keyof ValueWords;
