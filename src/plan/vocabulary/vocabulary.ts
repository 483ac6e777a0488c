import type { ValueWords } from './valueWords';

/** Lists of words and phrases by their meaning; they match whole words, in any case. */
interface WordLists {
  /** Between the first day of a period and its last. */
  readonly until: readonly string[];
  /** Before a due date. */
  readonly due: readonly string[];
  /** In place of a date: open-ended. */
  readonly openEnded: readonly string[];
  /** In the name of open-ended work. */
  readonly openEndedWork: readonly string[];
  /** Before the name of a section, without changing its subject. */
  readonly aboutSection: readonly string[];
  /** After the name of a section, before what narrows it down. */
  readonly ofSection: readonly string[];
  /** At the beginning or end of the name of a budget line that totals others. */
  readonly total: readonly string[];
  /** The same, only at the end. */
  readonly overall: readonly string[];
  /** The status of collateral that is available. */
  readonly provided: readonly string[];
  /** In place of a date: the reference was called. */
  readonly called: readonly string[];
  /** Placeholders for a value, with or without an `@` before them. */
  readonly toBeFilledIn: readonly string[];
  /** Values that mean none. */
  readonly missing: readonly string[];
  /** The first word of a bracketed placeholder in a template. */
  readonly fillIn: readonly string[];
  /** Numbers and changes that can be an outcome's target. */
  readonly target: readonly string[];
  /** More words that make a target or metric measurable. */
  readonly otherTarget: readonly string[];
  /** Verbs of activity: a text that begins with one names the work and not its purpose. */
  readonly activity: readonly string[];
  /** Metrics that are easy to count and pay no bills. */
  readonly vanity: readonly string[];
  /** What a business lives on; next to one of these a vanity metric does no harm. */
  readonly value: readonly string[];
  /** Changes of an existing number. */
  readonly change: readonly string[];
  /** Quantities that have a level today, whether or not anyone has measured it. */
  readonly level: readonly string[];
  /** Outcomes that count people who may buy, whom somebody in sales has to take up. */
  readonly lead: readonly string[];
  /** Roles and teams that sell. */
  readonly sales: readonly string[];
  /** Strategic work that should stay in house. */
  readonly strategy: readonly string[];
}

export type WordList = keyof WordLists;

/** What a column of a table can hold. */
export type ColumnMeaning =
  | 'task'
  | 'deliverable'
  | 'date'
  | 'start'
  | 'owner'
  | 'money'
  | 'vendor'
  | 'service'
  | 'contact'
  | 'person'
  | 'role'
  | 'outcome'
  | 'metric'
  | 'target'
  | 'baseline'
  | 'result'
  | 'milestone'
  | 'status'
  | 'line';

/** What a section of a document that isn't written in the plan format can list. */
export type LikelySection = 'outcomes' | 'vendors' | 'deliverables' | 'tasks' | 'milestones' | 'team' | 'budget';

/** What a document can tell about itself as a whole. */
export type AboutKey = 'owner' | 'coordinator' | 'status' | 'period' | 'launch' | 'goal' | 'budget';

/**
 * The words by which a document is read that isn't written in the plan format, separated by commas. What they introduce
 * counts only if its content agrees.
 */
export interface EvidenceWords {
  /** Headers of columns, by what is in them. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
  /** Headings, by what they list. */
  readonly headings: Readonly<Record<LikelySection, string>>;
  /** Labels of what applies to the whole document. */
  readonly about: Readonly<Record<AboutKey, string>>;
}

/**
 * The words of one language by which plans are read and judged. A language may have only some of them: what it has no words
 * for isn't read in it, and rules don't judge by it.
 */
export interface Vocabulary {
  /** Names of a plan's sections by their subject, canonical one first, as `comparableLabel` returns them. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  /** Names of the same sections in documents that aren't plans yet, as far as they are unambiguous. */
  readonly otherSections?: Readonly<Record<string, readonly string[]>>;
  /** From January, each followed by its short forms; a period may follow any of them. */
  readonly months?: readonly (readonly string[])[];
  /** From Sunday, each followed by its short forms. */
  readonly weekdays?: readonly (readonly string[])[];
  /** The factor that a word after a figure stands for. */
  readonly scales?: Readonly<Record<string, number>>;
  readonly words: Partial<WordLists>;
  /** The words by which documents that aren't written in the plan format are read. */
  readonly evidence?: EvidenceWords;
  /** The words in values: dates, amounts, durations and the like. */
  readonly values?: ValueWords;
  /** Phrases for a field's value, by its key, each of which satisfies the rules. Offered if nothing better is known. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
}
