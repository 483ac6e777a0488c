import type { IsoDate } from '../calendar';
import type { Days } from './dateForms/resolvedDate';
import type { WrittenDate } from './dateForms/writtenDate';

/** A day on which a rule meets. Weekdays are 0 for Sunday to 6 for Saturday. */
export type CadenceDay =
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** `first Monday`, `last Friday`; negative numbers count from the end. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number }
  | { readonly kind: 'nth-working-day'; readonly nth: number }
  /** The day of a month from 1 on; -1 for its last. */
  | { readonly kind: 'day'; readonly day: number };

/** One rhythm: every so many units, on these days. */
export interface CadenceRule {
  /** Working days, calendar days, weeks from Monday, or months. */
  readonly unit: 'working day' | 'day' | 'week' | 'month';
  readonly every: number;
  /** Empty for a rhythm without a day of its own: it counts from the last check-in. */
  readonly on: readonly CadenceDay[];
  /** Whether its months are the quarters, half-years or years of the calendar. */
  readonly isOfCalendar?: boolean;
  /** How often in each of its units, if more than once and no day is named. */
  readonly times: number;
  /** When it holds, if not always: `during shoots`. */
  readonly condition?: string;
}

/** What holds from one day on, or until another, both inclusive. */
export interface CadencePhase {
  readonly from?: IsoDate;
  /** The same without a year, in a plan that has no dates to take it from: the nearest counts. */
  readonly fromInYear?: WrittenDate;
  readonly until?: IsoDate;
  readonly rules: readonly CadenceRule[];
}

/** How often two sides check in: a rhythm, or several, one after the other. */
export interface Cadence {
  readonly phases: readonly CadencePhase[];
  /** When it doesn't apply. */
  readonly exceptions: {
    readonly weekdays: readonly number[];
    /** Of every year, unless they say theirs. */
    readonly dates: readonly WrittenDate[];
    /** Those that depend on the plan, such as launch week. */
    readonly days: readonly Days[];
  };
}

/**
 * The rules of a phase that say when to meet: those that hold always or, as `otherwise` does, the rest of the time. Where
 * all of them depend on a condition, nobody knows.
 */
export function rulesThatHold({ rules }: CadencePhase): readonly CadenceRule[] {
  return rules.filter(({ condition }) => condition === undefined);
}
