import { german } from './de';
import { english } from './en';

/** Lists of words and phrases by what they mean; they are matched whole, whatever their case. */
interface WordLists {
  /** Between two names. */
  readonly and: readonly string[];
  /** Between the first day of a period and its last. */
  readonly until: readonly string[];
  /** Before what a deliverable depends on. */
  readonly after: readonly string[];
  /** Before the day on which something is due. */
  readonly due: readonly string[];
  readonly article: readonly string[];
  /** The numbers from one on. */
  readonly number: readonly string[];
  /** Half of a unit of time. */
  readonly half: readonly string[];
  /** Before a duration, without a change to it. */
  readonly about: readonly string[];
  /** Before a day on which people work. */
  readonly working: readonly string[];
  /** Before a weekday of a month. */
  readonly ordinal: readonly string[];
  /** Once in two weeks, beside a weekday. */
  readonly alternating: readonly string[];
  /** In place of a date: without an end. */
  readonly openEnded: readonly string[];
  /** In the name of work that has no end. */
  readonly openEndedWork: readonly string[];
  /** Before the name of a section, without a change to what it is about. */
  readonly aboutSection: readonly string[];
  /** Behind the name of a section, before what it is narrowed to. */
  readonly ofSection: readonly string[];
  /** What a line is called that adds up others. */
  readonly total: readonly string[];
  /** The status of collateral that is there. */
  readonly provided: readonly string[];
  /** That a reference was called, without a date. */
  readonly called: readonly string[];
  /** Marks of a value that is still open, with an `@` before them or without. */
  readonly toBeFilledIn: readonly string[];
  /** Values that mean there is none. */
  readonly missing: readonly string[];
  /** The first word in the brackets of a template's placeholder. */
  readonly fillIn: readonly string[];
  /** A number or a change that an outcome can have for its target. */
  readonly target: readonly string[];
  /** Others that make a target or a metric measurable. */
  readonly otherTarget: readonly string[];
  /** Verbs of doing: what begins with one names the work and not what it is for. */
  readonly activity: readonly string[];
  /** What is easily counted and pays no bill. */
  readonly vanity: readonly string[];
  /** What a business lives on; beside one of these a vanity metric does no harm. */
  readonly value: readonly string[];
  /** Words that promise nothing anybody could be held to. */
  readonly vague: readonly string[];
  /** Changes of a number that was there before. */
  readonly change: readonly string[];
  /** What has a level today, whether or not anybody has measured it. */
  readonly level: readonly string[];
  /** Thinking that should stay your own. */
  readonly strategy: readonly string[];
}

export type WordList = keyof WordLists;

/**
 * The words of one language by which plans are read and judged. A language has as many of them as it needs: what has no word
 * in it is not read in it, and not judged by it.
 */
export interface Vocabulary {
  /** What the sections of a plan are called, by what they are about, the usual name first; in the form of `comparableLabel`. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  /** What other documents call them, where nothing else can be meant. */
  readonly otherSections?: Readonly<Record<string, readonly string[]>>;
  /** From January on, each with its short forms behind it; a period may follow each. */
  readonly months?: readonly (readonly string[])[];
  /** From Sunday on, each with its short forms behind it. */
  readonly weekdays?: readonly (readonly string[])[];
  readonly durationUnits?: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month', readonly string[]>>;
  /** How often people meet: the calendar days between two times, and how often that is in a week. The more particular come first. */
  readonly cadences?: readonly {
    readonly phrases: readonly string[];
    readonly days: number;
    readonly timesAWeek: number;
  }[];
  /** By what a word behind a figure multiplies it. */
  readonly scales?: Readonly<Record<string, number>>;
  readonly words: Partial<WordLists>;
  /** What to write in a field, by its key, of which the rules are content with each. Offered where nothing better is known. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
}

const vocabularies: readonly Vocabulary[] = [english, german];

/** The words of a list in every language that has one. */
export function wordsOf(list: WordList): readonly string[] {
  return vocabularies.flatMap(({ words }) => words[list] ?? []);
}

/**
 * Words as one alternative of a regular expression, the longest first, so that none hides another that begins with it.
 * A list by its name stands for its words in every language.
 */
export function anyOf(...lists: readonly (WordList | readonly string[])[]): string {
  const words = lists.flatMap((list) => (typeof list === 'string' ? wordsOf(list) : list));
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;
}
