import type { Message } from '../../../text/message';
import type { Stretch } from '../reading';

/** The order of day and month in dates such as 5/7/27. */
export type DateOrder = 'day-first' | 'month-first';

/** What stands for a part of a month or of anything longer. `start` and `end` are its first and last day. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

/**
 * A date as people write it, before the plan determines which days it means: its year may be missing, and it may count
 * from launch. Months count from 1, weekdays from 0 for Sunday.
 */
export type WrittenDate =
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number }
  /** `5/7/27`: which is the month isn't said. */
  | {
      readonly kind: 'slashed';
      readonly year?: number;
      readonly numbers: readonly [number, number];
      /** Whether the year is written with two digits, so that it may also come first: `27/03/31`. */
      readonly hasShortYear?: boolean;
    }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year?: FiscalYear; readonly quarter: number }
  | { readonly kind: 'half'; readonly year?: FiscalYear; readonly half: number }
  | { readonly kind: 'year'; readonly year: FiscalYear }
  /** A week of the calendar, as ISO 8601 counts them. */
  | { readonly kind: 'week'; readonly year?: number; readonly week: number }
  /**
   * A week of the plan, counted from its start, or one of the year: `Week 2`. `isUsuallyOfYear`: in the language of its
   * word, weeks with a number are mostly those of the year.
   */
  | { readonly kind: 'week-of-plan'; readonly number: number; readonly isUsuallyOfYear?: boolean }
  | { readonly kind: 'month-of-plan' | 'day-of-plan'; readonly number: number }
  /** The week that begins on a day, ends on it, or has it in it. */
  | { readonly kind: 'week-of'; readonly place: 'start' | 'end' | 'any'; readonly day: WrittenDate }
  /** The week before a date, or after it: `the week before launch`. */
  | { readonly kind: 'week-beside'; readonly side: 'before' | 'after'; readonly of: WrittenDate }
  /** A day that has a name, such as Easter Monday. */
  | { readonly kind: 'feast'; readonly year?: number; readonly rule: string }
  | { readonly kind: 'part'; readonly part: Part; readonly of: WrittenDate }
  /** The first, second or last (-1) of something in a month, quarter, half or year. */
  | {
      readonly kind: 'nth';
      readonly which: number;
      readonly what: 'day' | 'working day' | 'week' | 'month' | 'half' | number;
      readonly of: WrittenDate;
    }
  /**
   * So long after launch, or before it for a negative count. Without a unit it may be days or weeks. `isName` is true for
   * the word launch alone, which may also name what happens.
   */
  | { readonly kind: 'launch'; readonly count: number; readonly unit?: LaunchUnit; readonly isName?: boolean }
  /** The first or the last day of the plan. */
  | { readonly kind: 'plan'; readonly place: 'start' | 'end' }
  /** A day next to which its weekday is written. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly day: WrittenDate }
  /** `places` is where in the text its ends are written. */
  | {
      readonly kind: 'span';
      readonly from: WrittenDate;
      readonly to: WrittenDate;
      readonly places?: readonly [from: Stretch, to: Stretch];
    }
  /** From a day on: `from June onwards`. */
  | { readonly kind: 'open'; readonly from: WrittenDate }
  /** So long after the first day of a date, or before it for a negative count: `before March` is a day before it. */
  | { readonly kind: 'offset'; readonly count: number; readonly unit: LaunchUnit; readonly from: WrittenDate }
  /** The first, second, ... such weekday after a date, or before it for a negative count: `the Monday before launch`. */
  | { readonly kind: 'weekday-from'; readonly weekday: number; readonly count: number; readonly from: WrittenDate }
  /** So long from a day on: `6 months from 2026-10-01`. */
  | { readonly kind: 'length'; readonly count: number; readonly unit: LaunchUnit; readonly from: WrittenDate }
  /** `12 and 19 February`: each of them. */
  | { readonly kind: 'list'; readonly all: readonly WrittenDate[] }
  /** `7 or 14 May`: one of them. */
  | { readonly kind: 'either'; readonly options: readonly WrittenDate[] }
  /** Written as a date that no calendar has. */
  | { readonly kind: 'invalid'; readonly reason: Message; readonly suggestion?: string; readonly day?: NearestDay };

/** The number of a day that a month doesn't have, and of the nearest that it has. */
export interface NearestDay {
  readonly written: number;
  readonly nearest: number;
}

/**
 * `FY27` or `FY26/27`. The year is the one in which it ends; `begin` is the one before, if it is written too. `start` is the
 * month, 1 to 12, in which it starts, where that isn't the one of the calendar.
 */
export interface FiscalYear {
  readonly year: number;
  readonly isFiscal: boolean;
  readonly begin?: number;
  readonly start?: number;
}

export type LaunchUnit = 'day' | 'working day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year';
