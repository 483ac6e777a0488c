import type { Message } from '../../../text/message';
import type { IsoDate } from '../../calendar';
import type { DateOrder, NearestDay } from './writtenDate';

/** What dates depend on in a plan. */
export interface PlanCalendar {
  readonly launch?: IsoDate;
  readonly periodStart?: IsoDate;
  readonly periodEnd?: IsoDate;
  /** The plan's period, if it isn't understood, so that dates without a year have none. */
  readonly unreadPeriod?: string;
  /** The month, 1 to 12, in which the fiscal year starts; it is named after the year in which it ends. */
  readonly fiscalYearStart?: number;
  /** Another month in which it may start just as well, because no setting states it and the plan's years start there. */
  readonly fiscalYearMayStart?: number;
  /** The days off, in addition to weekends, by which working days before launch are counted. */
  readonly holidays?: ReadonlySet<IsoDate>;
  /** The order of day and month in 5/7/27, if the plan's language or its other dates decide it. */
  readonly dateOrder?: DateOrder;
}

/** The days that a date means, first and last. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The same of a date that may be open-ended: `from June onwards` has no last day. */
export interface DateValue {
  readonly first: IsoDate;
  readonly last?: IsoDate;
}

/** Why a date means no days. */
export interface DateProblem {
  /** Half a sentence. */
  readonly problem: Message;
  /** What is probably meant. */
  readonly suggestion?: string;
  /** The day that its month doesn't have, and the nearest that it has. */
  readonly day?: NearestDay;
}
