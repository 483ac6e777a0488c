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
    /** Before a date from which on something lasts, and after it. */
    | 'since'
    | 'onwards'
  >;
  /** Before an amount or a quantity: what it may not exceed, or fall short of. */
  readonly bound?: Meanings<'atMost' | 'atLeast' | 'below' | 'above'>;
  /** After an amount: paid once for each of these. */
  readonly rate?: Meanings<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'piece' | 'thousand'>;
  /** Value-added and sales tax, on top of an amount or contained in it. */
  readonly tax?: Meanings<'tax' | 'net' | 'gross' | 'including' | 'excluding'>;
  readonly payment?: Meanings<
    | 'total'
    | 'free'
    | 'due'
    | 'paid'
    | 'instalment'
    | 'oneOff'
    | 'media'
    | 'days'
    | 'commission'
    | 'part'
    | 'next'
    | 'basis'
    | 'extra'
  >;
  /** Between a rate and how long or how often it is paid. */
  readonly over?: Meanings<'over'>;
  /** The factor of a change, such as `double`. */
  readonly multiple?: Meanings;
  /** A part of a whole, as a decimal. */
  readonly fraction?: Meanings;
  /** What an outcome does to a number. */
  readonly change?: Meanings<'up' | 'down' | 'reach'>;
  /** After a change: against which time; `past` comes before that time. */
  readonly comparison?: Meanings<'YoY' | 'QoQ' | 'MoM' | 'past'>;
  /** Which months a season has depends on the writer: with a year it isn't a date, and the year isn't a number. */
  readonly season?: Meanings<'spring' | 'summer' | 'autumn' | 'winter'>;
  /**
   * Next to the numbers of an outcome. `numbered` is before a number that is a name, and `document` before that of an order or
   * invoice; `within` before a length of time; `stretch` before what would be even better.
   */
  readonly measure?: Meanings<
    | 'baseline'
    /** Between a number to reach and the one today: `instead of`, `vs`. */
    | 'instead'
    | 'target'
    | 'more'
    | 'fewer'
    | 'atLeast'
    | 'atMost'
    | 'points'
    | 'times'
    | 'top'
    | 'rank'
    | 'award'
    | 'win'
    | 'breakEven'
    | 'numbered'
    | 'document'
    | 'aged'
    | 'stretch'
    | 'within'
  >;
  /** Names of currencies by their code, or by a sign that several share. */
  readonly currency?: Meanings;
  /** Words next to a value that don't change it; a `hedge` leaves open how exact it is. */
  readonly filler?: Meanings<'filler' | 'hedge'>;
  /** Words that change a value: `not before`, `except`, `up to`, `tentative`. */
  readonly changing?: Meanings<'negation' | 'exception' | 'limit' | 'doubt'>;
  /**
   * Next to a dependency, a rhythm or a term: it no longer holds, holds only for a part, or only in some weeks; `or earlier`
   * changes no date.
   */
  readonly limiting?: Meanings<'withdrawn' | 'partly' | 'alternating' | 'earlier'>;
  /**
   * Around what work depends on. `after` and `when` come before it, `when` only together with `done` or `starts` behind it;
   * `start` and `end` are parts of it, `all` introduces several, `included` follows the last of them, `first` stands before or
   * behind any, `none` states that there is nothing.
   */
  readonly wait?: Meanings<
    | 'after'
    | 'when'
    | 'start'
    | 'end'
    | 'starts'
    | 'done'
    | 'finish'
    | 'finishes'
    | 'toFinish'
    | 'all'
    | 'included'
    | 'first'
    | 'later'
    | 'soon'
    | 'none'
  >;
  /** How far along work or a plan is, in words or pictures. */
  readonly status?: Meanings<StatusWord>;
  /**
   * Before a status that is nearly reached, `almost done`, or yet to come, `to be done`; an `aside` changes nothing: `just
   * started`. What is
   * finished is so however `late`: those words are statuses too.
   */
  readonly almost?: Meanings<'almost' | 'notYet' | 'aside' | 'late'>;
  /** The percent sign in words. */
  readonly percent?: Meanings<'percent'>;
  /** Who does the work of a vendor. */
  /** How far the contract with a vendor is. */
  readonly engagement?: Meanings<'negotiating' | 'under contract'>;
  /** Of collateral: whoever works from it has it. */
  readonly provided?: Meanings<'provided'>;
  readonly sourcing?: Meanings<'outsourced' | 'co-sourced' | 'in-house'>;
  /** What a client answers; `but` qualifies a yes. */
  readonly answer?: Meanings<'yes' | 'no' | 'partly' | 'but'>;
  /** What a client is asked about a vendor. */
  readonly question?: Meanings<'partner' | 'learn' | 'change'>;
  /**
   * What became of a call to a reference. `attempt`: nobody spoke; `conversation`: one with a day, made or planned; `moved`:
   * from one day to another.
   */
  readonly call?: Meanings<'called' | 'conversation' | 'attempt' | 'not called' | 'planned' | 'moved' | 'declined'>;
  /** In place of a person: nobody yet. */
  readonly vacant?: Meanings<'vacant'>;
  /** Before the name of who stands in for another, or, `joint`, of who does it with them. */
  readonly deputy?: Meanings<'deputy' | 'joint'>;
  /** Forms of address, and whose somebody is, before a name. */
  readonly address?: Meanings<'address'>;
  /** Between two people of whom the second follows the first. */
  readonly successor?: Meanings<'successor'>;
  /** Positions and departments: after a name they aren't another person. */
  readonly title?: Meanings<'title'>;
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
  readonly order?: Meanings<'next'>;
  /** Before what holds only at times, and before what holds the rest of the time. */
  readonly condition?: Meanings<'condition' | 'otherwise'>;
  /** Names of single days that contain a weekday's name, such as `Good Friday`, and words for days off. */
  readonly namedDay?: Meanings<'day' | 'off'>;
  /** Next to days off: nobody works on any of them; `several` days, where one is named: `Christmas break`. */
  readonly closure?: Meanings<'closed' | 'several'>;
  /** The last day of a month, quarter or year. */
  readonly periodEnd?: Meanings<'week' | 'month' | 'quarter' | 'half' | 'year'>;
  /**
   * About the end of a contract. `given` is what happens to notice: `must be received`; `duration`, how long the contract runs.
   */
  readonly term?: Meanings<'notice' | 'ends' | 'written' | 'given' | 'monthToMonth' | 'duration'>;
  /** About reviews: rounds, and what their days count for. */
  readonly review?: Meanings<'round' | 'each' | 'total' | 'none' | 'word' | 'group'>;
  /** About service levels. */
  readonly level?: Meanings<'next' | 'same' | 'always' | 'hours' | 'revision' | 'draft' | 'review' | 'vague'>;
  /** What a part of a list item begins with that states one field, whatever follows. */
  readonly introduction?: Meanings<'start' | 'due' | 'takes' | 'owner'>;
  /**
   * The days of a plan by name: its launch, its launch day and the day before it in so many words, also as a letter before a
   * number of weeks (`T-8 weeks`) or of days (`J-8`), and as `out` after
   * one, its first and its last day.
   */
  readonly launch?: Meanings<'launch' | 'day' | 'eve' | 'letter' | 'dayLetter' | 'out' | 'start' | 'end'>;
  /**
   * What stands before or after the number of a part of the year, or before a year: `Q3`, `FY27`. Of `week` the number is
   * always the calendar's, of `weekOfYear` mostly.
   */
  readonly yearPart?: Meanings<'quarter' | 'half' | 'fiscal' | 'calendar' | 'week' | 'weekOfYear' | 'month' | 'day'>;
  /** A quarter or half of the year with a Roman numeral. */
  readonly romanPart?: Meanings<'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'>;
  /** Before a day, to mean the week that begins on it, ends on it, or has it in it. */
  readonly weekOf?: Meanings<'start' | 'end' | 'any'>;
  /**
   * Days with a name: month and day; days from Easter Sunday; or the month, which one in it and the weekday, with days
   * from there.
   */
  readonly feast?: Meanings;
  /** Next to a time of day, or in place of one. */
  readonly clock?: Meanings<'at' | 'am' | 'pm' | 'hour' | 'noon' | 'end' | 'part'>;
  /** After a date: whether it is agreed, which doesn't change it. Placeholders stand for a number that isn't known yet. */
  readonly confirmation?: Meanings<'open' | 'estimated' | 'placeholder'>;
  /** Before a date that doesn't hold any more; `moved` before that and the one that does. */
  readonly former?: Meanings<'former' | 'moved' | 'altered'>;
  /** The day before or after another, in one word. */
  readonly dayBeside?: Meanings<'before' | 'after'>;
  /** Before a date in figures: a word of a language in which the day comes first, and of no other. */
  readonly dayFirst?: Meanings<'dayFirst'>;
  /** Before a weekday, month or the like, to mean one that is near today. */
  readonly relative?: Meanings<'relative'>;
}

/** Phrases by what they mean. */
export type Meanings<Value extends string = string> = Readonly<Partial<Record<Value, string>>>;

export type WordKind = keyof ValueWords;

/** What a phrase is about: a kind of values, or what it introduces in a sentence. */
export type PhraseKind = WordKind | 'prose';

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
  | 'confirmed'
  | 'approved'
  | 'live'
  | 'done'
  /** Done, of what is made or sent: before a noun, as in `printed flyers`, it says what kind of thing that is. */
  | 'made'
  | 'cancelled'
  /** What means different things to different people: of work that is 🔴, nobody knows if it has begun, nor what is `ok`. */
  | 'unclear';
