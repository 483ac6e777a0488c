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
    /** Before a date from which on something lasts, and after it. */
    | 'since'
    | 'onwards'
  >;
  /** Words next to a value that don't change it. */
  readonly filler?: Meanings<'filler'>;
  /** Words that change a value: `not before`, `except`, `up to`, `tentative`. */
  readonly changing?: Meanings<'negation' | 'exception' | 'limit' | 'doubt'>;
  /**
   * The days of a plan by name: its launch, its launch day in so many words, also as a letter before a number of weeks (`T-8 weeks`) and as `out` after
   * one, its first and its last day.
   */
  readonly launch?: Meanings<'launch' | 'day' | 'letter' | 'out' | 'start' | 'end'>;
  /** What stands before or after the number of a part of the year, or before a year: `Q3`, `FY27`. */
  readonly yearPart?: Meanings<'quarter' | 'half' | 'fiscal' | 'calendar' | 'week' | 'month'>;
  /** Before a day, to mean the week that begins on it, ends on it, or has it in it. */
  readonly weekOf?: Meanings<'start' | 'end' | 'any'>;
  /**
   * Days with a name: month and day; days from Easter Sunday; or the month, which one in it and the weekday, with days
   * from there.
   */
  readonly feast?: Meanings;
  /** Next to a time of day, or in place of one. */
  readonly clock?: Meanings<'am' | 'pm' | 'hour' | 'noon' | 'end' | 'part'>;
  /** After a date: whether it is agreed, which doesn't change it. Placeholders stand for a number that isn't known yet. */
  readonly confirmation?: Meanings<'open' | 'placeholder'>;
  /** Before a date that doesn't hold any more. */
  readonly former?: Meanings<'former'>;
  /** Before a weekday, month or the like, to mean one that is near today. */
  readonly relative?: Meanings<'relative'>;
}

/** Phrases by what they mean. */
export type Meanings<Value extends string = string> = Readonly<Partial<Record<Value, string>>>;

export type WordKind = keyof ValueWords;
