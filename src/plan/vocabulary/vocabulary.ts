import type { ValueWords } from './valueWords';

/** Words or phrases: a list, or the same separated by commas, which takes less room. */
export type Words = string | readonly string[];

/** Lists of words and phrases by their meaning; they match whole words, in any case. */
interface WordLists {
  /** Between the first day of a period and its last. */
  readonly until: Words;
  /** Before a due date. */
  readonly due: Words;
  /** In place of a date: open-ended. */
  readonly openEnded: Words;
  /** In the name of open-ended work. */
  readonly openEndedWork: Words;
  /** Before the name of a section, without changing its subject. */
  readonly aboutSection: Words;
  /** After the name of a section, before what narrows it down. */
  readonly ofSection: Words;
  /** At the beginning or end of the name of a budget line that totals others. */
  readonly total: Words;
  /** The same, only at the end. */
  readonly overall: Words;
  /** The status of collateral that is available. */
  readonly provided: Words;
  /** In place of a date: the reference was called. */
  readonly called: Words;
  /** In place of an amount: what is left of the budget. */
  readonly remainder: Words;
  /** Beside an amount: nothing is added to it, `fixed`. */
  readonly flatFee: Words;
  /** In the name of what has a date below a vendor: it is about the agreement, and nothing that they hand over. */
  readonly agreement: Words;
  /** In parentheses after a name that only describes who is to be found. */
  readonly notChosen: Words;
  /** Placeholders for a value, with or without an `@` before them. */
  readonly toBeFilledIn: Words;
  /** Values that mean none. */
  readonly missing: Words;
  /** Work that is bought wherever it is done: advertisements. */
  readonly paidWork: Words;
  /** In a line about the document itself: when it was written or changed. */
  readonly dateOfText: Words;
  /** What names the plan's own date or budget as the target: `on time`, `within budget`. */
  readonly asPlanned: Words;
  /** The first word of a bracketed placeholder in a template. */
  readonly fillIn: Words;
  /** Numbers and changes that can be an outcome's target. */
  readonly target: Words;
  /** More words that make a target or metric measurable. */
  readonly otherTarget: Words;
  /** Verbs of activity: a text that begins with one names the work and not its purpose. */
  readonly activity: Words;
  /** Metrics that are easy to count and pay no bills. */
  readonly vanity: Words;
  /** What a business lives on; next to one of these a vanity metric does no harm. */
  readonly value: Words;
  /** Changes of an existing number. */
  readonly change: Words;
  /** Quantities that have a level today, whether or not anyone has measured it. */
  readonly level: Words;
  /** Outcomes that count people who may buy, whom somebody in sales has to take up. */
  readonly lead: Words;
  /** Roles and teams that sell. */
  readonly sales: Words;
  /** At the beginning or end of a label about the whole: what it is about, `Project lead`. */
  readonly planNoun: Words;
  /** At the beginning or end of a label: on whose side it is, ours or the vendor’s. */
  readonly ours: Words;
  readonly theirs: Words;
  /**
   * At the beginning or end of a label or heading that introduces whoever answers for a document, and so do the words of
   * `ownedBy`.
   */
  readonly namesOwner: Words;
  /** In a label or a sentence, before whoever answers for something. */
  readonly ownedBy: Words;
  /** What a document is for. */
  readonly aimOfDocument: Words;
  /** In a heading, label or sentence about what is to be reached. */
  readonly aimedAt: Words;
  /** In a heading or label about money. */
  readonly moneySpent: Words;
  /** Strategic work that should stay in house. */
  readonly strategy: Words;
  /** Work that speaks in your name, to a public that answers. */
  readonly public: Words;
  /** What a bad day is about: a crisis, complaints. */
  readonly badDay: Words;
  /** Before the nouns in `vendorNoun`, for all of them; `outside` may stand between the two. */
  readonly every: Words;
  readonly outside: Words;
  readonly vendorNoun: Words;
  /** In a heading or before a colon: which goal of the business a plan serves. */
  readonly purpose: Words;
  /** Of collateral that not everybody may see; and what turns it around. */
  readonly confidential: Words;
  readonly notConfidential: Words;
  /** What is paid for media, in the name of a budget line. */
  readonly media: Words;
  /** Names of sections that are everyday words too: what is in such a section decides what it is about. */
  readonly everydaySection: Words;
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

/**
 * What words of a sentence introduce or name: an aim; a wish, which is an aim where it changes something; the date by which
 * something is due; whoever is hired; whoever works with others; firms and freelancers by what they do, and others who may be
 * in
 * house too; words such as `freelance` next to what somebody outside does; whoever leads something, and what they answer for;
 * and
 * the last words of the names of those who are in house or come to buy.
 */
export type ProseCue =
  | 'aims'
  | 'wishes'
  | 'due'
  | 'hires'
  | 'services'
  | 'works'
  | 'crafts'
  | 'trades'
  | 'outside'
  | 'leads'
  | 'answers'
  | 'undertakes'
  | 'roles'
  | 'makes'
  | 'firms'
  | 'inHouse';

/** What a document can tell about itself as a whole. */
export type AboutKey = 'owner' | 'coordinator' | 'status' | 'period' | 'launch' | 'goal' | 'budget';

/**
 * What a word in a heading, title or sentence tells: what something consists of (`entails`), what only explains it (`remark`),
 * what is only shown as an example (`sample`), what is to be reached (`aim`), a part of the work with its number (`phase`),
 * work to do (`work`), what isn't
 * planned (`excluded`), money that comes in (`income`) or goes out (`money`), a text about how things are done or were
 * (`practice`), a plan (`plan`); and what people are to do (`verb`), at the beginning of an item.
 */
export type EvidenceWord =
  | 'entails'
  | 'remark'
  | 'sample'
  | 'aim'
  | 'phase'
  | 'work'
  | 'excluded'
  | 'income'
  | 'practice'
  | 'plan'
  | 'money'
  | 'offer'
  | 'client'
  | 'offeredBy'
  | 'tool'
  | 'quoted'
  | 'paidGroup'
  | 'beside'
  | 'piece'
  | 'content'
  | 'rival'
  | 'verb';

/**
 * The words by which a document is read that isn't written in the plan format, separated by commas. What they introduce
 * counts only if its content agrees.
 */
export interface EvidenceWords {
  /** Headers of columns, by what is in them. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
  /** Headings, by what they list. */
  readonly headings: Readonly<Record<LikelySection, string>>;
  /** Words of sentences. */
  readonly prose: Readonly<Record<ProseCue, string>>;
  /** Labels of what applies to the whole document. */
  readonly about: Readonly<Record<AboutKey, string>>;
  /** Words that tell by themselves what a heading, a title or an item is about. */
  readonly words: Readonly<Record<EvidenceWord, string>>;
}

/**
 * The words of one language by which plans are read and judged. A language may have only some of them: what it has no words
 * for isn't read in it, and rules don't judge by it.
 */
export interface Vocabulary {
  /** The language's code, as in `lang:`. */
  readonly code: string;
  /** Its names in English and in itself, without accents: `lang:` may have one. */
  readonly names: string;
  /** The words that every text in this language has, and few in another: by them it is recognized. */
  readonly grammar: string;
  /**
   * Labels of fields by key, separated by commas; fixes write the first. A key with a kind before it is for that kind of
   * entity only, and comes before the others. Case, accents, hyphens and a gender-neutral ending don't matter.
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** Names of a plan's sections by their subject; fixes write the first. Case, accents and hyphens don't matter. */
  readonly sections?: Readonly<Record<string, Words>>;
  /** Whether the language writes compounds as one word, which ends with what it names: `Messeziele` are goals. */
  readonly hasCompounds?: boolean;
  /** Names of the same sections in documents that aren't plans yet, as far as they are unambiguous. */
  readonly otherSections?: Readonly<Record<string, Words>>;
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
  /** How edits write what they write in English: words before parts of a list item, and values of a choice. */
  readonly wording?: Readonly<Record<string, string>>;
  /** Phrases for a field's value, by its key, each of which satisfies the rules. Offered if nothing better is known. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
}
