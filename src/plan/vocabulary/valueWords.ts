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
  /** A day of a kind in one word: `workdays`, `Kalendertage`. */
  readonly dayUnit?: Meanings<'working' | 'calendar'>;
  /** Next to a number that is only a bound: `up to`, `at least`. */
  readonly bound?: Meanings<'most' | 'least'>;
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
  /**
   * How often something happens, in one word: a count and a unit, as in `2 week` for every two weeks, or how often in a
   * unit, as in `2/month`. Of two honest meanings, the word itself.
   */
  readonly rhythm?: Meanings;
  /** How many times in a unit of time; `times` after a number. */
  readonly occurrences?: Meanings;
  /** One of so many: `every other week`. */
  readonly alternate?: Meanings<'2'>;
  /** Between what comes one after the other. */
  readonly order?: Meanings<'then'>;
  /** Before what holds only at times. */
  readonly condition?: Meanings<'condition'>;
  /** Names of single days that contain a weekday's name: `Good Friday`. */
  readonly namedDay?: Meanings<'day'>;
  /** Next to a time of day. */
  readonly clock?: Meanings<'at' | 'am' | 'pm' | 'hour' | 'noon' | 'part'>;
  /** The last day of a month, quarter or year. */
  readonly periodEnd?: Meanings<'week' | 'month' | 'quarter' | 'half' | 'year'>;
  /** About the end of a contract. */
  readonly term?: Meanings<'notice' | 'ends' | 'written'>;
  /** About reviews: rounds, and what their days count for. */
  readonly review?: Meanings<'round' | 'each' | 'total' | 'none' | 'word' | 'group'>;
  /** About service levels. */
  readonly level?: Meanings<'next' | 'same' | 'always' | 'hours' | 'revision' | 'draft' | 'review' | 'vague'>;
  /** The launch day of a plan. */
  readonly launch?: Meanings<'launch'>;
}

/** Phrases by what they mean. */
export type Meanings<Value extends string = string> = Readonly<Partial<Record<Value, string>>>;

export type WordKind = keyof ValueWords;
