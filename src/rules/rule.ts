import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import type { EntityKind, FieldKey } from '../plan/fields';
import type { Names } from '../plan/names/names';
import type { Plan } from '../plan/plan';
import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Range } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Suppression } from './suppression';
import type { Workspace } from '../workspace/workspace';
import type { PlanCalendar } from '../plan/values/resolveDate';
import type { Schedule } from '../schedule/schedule';

/**
 * `broken` contradicts itself or points nowhere: error, whatever the plan's status. `missing` is something a working
 * plan needs: warning, information while draft, silent when done. `advice` is worth considering: information, hint
 * while draft, silent when done.
 */
export type RuleKind = 'broken' | 'missing' | 'advice';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Edits of one document that fix a finding. */
export interface Fix {
  /** The effect of the fix, as a command: `Set the owner to Priya Raman`. */
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /**
   * True for a fix that may change dates, or what depends on what: because that is its purpose, or because a value can be
   * read after it that couldn't be before. Any other leaves the schedule as it is.
   */
  readonly changesSchedule?: boolean;
  /**
   * True for a fix that needs no decision by a person: `baton check --fix` applies it. Only the repair of front matter, by
   * which all of it is read, may also change the schedule.
   */
  readonly isAutomatic?: boolean;
}

/** Another location that the finding refers to. */
export interface Related {
  /** The document itself by default. */
  readonly uri?: string;
  readonly range: Range;
  readonly message: Message;
}

/** A problem that a rule found in a document. */
export interface Report {
  readonly at: Range;
  /** States what was found and what is expected; starts with a capital, ends without a period. */
  readonly message: Message;
  /** Computed on demand, for the document that was checked; the most likely first. */
  readonly fixes?: (subject: Subject) => readonly Fix[];
  readonly related?: readonly Related[];
  /** How serious it is, where that is less than other problems of the rule. */
  readonly kind?: RuleKind;
  /**
   * What is said once in place of several problems of the rule that have one cause: those with the same function here. Its
   * argument is their number.
   */
  readonly together?: (count: number) => Message;
}

/** What a rule examines: one document, and the workspace around it. */
export interface Subject {
  readonly snapshot: PlanSnapshot;
  readonly plan: Plan;
  readonly names: Names;
  readonly workspace: Workspace;
  /** What dates depend on, from the plan and the settings. */
  readonly calendar: PlanCalendar;
  /** The schedule of the plan and of all that are connected with it; of a vendor's file, that of the plans that link there. */
  readonly schedule: () => Schedule;
  /** The plans whose schedule that is. */
  readonly connected: () => readonly PlanSnapshot[];
  /** The day the check is made for. */
  readonly today: IsoDate;
  /** Whether a rule is on in this plan: what one rule leaves to another depends on it. */
  readonly isOn: (rule: string) => boolean;
  /** The value of a rule's option: from the settings, or else its default. */
  readonly option: (rule: string, name: string) => number;
}

/** A number by which a rule can be made stricter or more lenient. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  /** The meaning of the number, in half a line with its unit. */
  readonly about: string;
}

/** The fields that a rule reads, by the kind of their entity: only some, or all of them. */
export type Reads = Readonly<Partial<Record<EntityKind, readonly FieldKey[] | 'all'>>> & {
  /** Whether it reads dates, fees or other values that may depend on the calendar. */
  readonly calendar?: true;
  /** Whether it reads who is on the team, or people who may be. */
  readonly team?: true;
};

/** A rule, defined once: settings, documentation, hovers and the tests of its examples are derived from it. */
export interface Rule {
  /** The file's name, and the name in settings and suppressions. */
  readonly id: string;
  /** Ids that it had in earlier versions; settings and suppressions may still use them. */
  readonly formerIds?: readonly string[];
  readonly kind: RuleKind;
  /** True for the rules of the profile `essential`; all rules of the kind `broken` belong to it. */
  readonly isEssential?: boolean;
  /** True for a rule that only some plans need: it is on only if the settings enable it. */
  readonly isOffByDefault?: boolean;
  /** True for a rule that needs no words: it also applies to a plan in a language that has no vocabulary. */
  readonly isWordless?: boolean;
  /** True for a rule about the text itself: it also applies to a document in which nothing reads like a plan. */
  readonly isAboutText?: boolean;
  /**
   * True for a rule about details that only the plan format has a place for: it is silent about a document that wasn't
   * written in it, in which it is only guessed what they would belong to.
   */
  readonly isOfFormat?: boolean;
  /** True for a rule about what should have happened by today: it is silent about a plan that is over. */
  readonly isAboutToday?: boolean;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** What a plan that follows the rule has, in half a line. */
  readonly title: string;
  /** What goes wrong without it, in two or three sentences for a marketer. */
  readonly why: string;
  readonly check?: (subject: Subject) => Iterable<Report>;
  /**
   * The fields whose text `check` reads, directly or through what it asks; without it, `check` runs after every change. A name
   * is a field, too (`name`, or `title` of the plan): a rule that looks something up by its name, or shows its name, reads
   * that. Ids, headings, which fields there are, the currency, and what other documents state needn't be listed. A rule that
   * reads other text, such as paragraphs, can't have it. Fixes may read anything.
   */
  readonly reads?: Reads;
  /** The problems of text that isn't in fields, or that depend on which files exist. It runs after every change. */
  readonly checkText?: (subject: Subject) => Iterable<Report>;
  /**
   * The problems of a single mention, regardless of the rest of the plan. The result is cached while only the position of the
   * mention changes, so it may depend only on the mention, and every range it names must be in the same part of the document.
   */
  readonly checkMention?: (mention: Entity) => Iterable<Report>;
  /** The problem of a comment that suppresses nothing; known only once every rule has run. */
  readonly checkUnusedSuppression?: (unused: Suppression) => Report;
}

/** Defines a rule; it only checks the type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
