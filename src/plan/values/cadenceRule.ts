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
}
