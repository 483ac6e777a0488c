import type { IsoDate } from './calendar';
import { dateOf, dayNumber } from './calendar';
import type { Entity, Field } from './entity';
import { field, statedField } from './entity';
import { originalOf } from './moved';
import { dayOf } from './planCalendar';
import type { Plan } from './plan';
import type { Message } from '../text/message';
import { asMessage, say } from '../text/message';
import { hasNoYear } from './values/dateForms/dateTree';
import { datesOf } from './values/dates';
import { readDateValue } from './values/dateValue';
import { certain } from './values/reading';
import type { PlanStatus, WorkStatus } from './values/statusMeanings';
import { collateralStatusType, planStatusType, workStatusType } from './values/statusValue';
import { noContext } from './values/valueContext';
import type { PlanCalendar } from './values/resolveDate';

/** True for work that is handed over and accepted, or canceled: by its checkbox, or by its status. */
export function isDone(work: Entity): boolean {
  if (work.checked === true) return true;
  const status = statusOf(work);
  return status === 'done' || status === 'cancelled';
}

/** True for work that nobody will do: what depends on it gets nothing from it. */
export function isCanceled(work: Entity): boolean {
  return work.checked !== true && statusOf(work) === 'cancelled';
}

/** How work ended that is done or canceled. */
export function endInWords(work: Entity): Message {
  return isCanceled(work) ? say`canceled` : asMessage('done');
}

/**
 * The day on which work ended that is done or canceled, if its status states one: `done 2026-11-20`. What has happened isn't
 * long
 * after it was due: that decides about a day without a year.
 */
export function endedOn(work: Entity, calendar: PlanCalendar): IsoDate | undefined {
  const ended = endOf(work, calendar);
  const due = ended && dueOf(work, calendar);
  const isYearBefore = ended && due && !ended.hasYear && dayNumber(ended.day) - dayNumber(due) > halfAYear;
  return isYearBefore ? yearBefore(ended.day) : ended?.day;
}

/** In days. */
const halfAYear = 183;

function yearBefore(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number);
  return dateOf(year! - 1, month!, date!) ?? day;
}

/** The same with its year open, if the plan doesn't state that: then it is the last such day up to today. */
export function endOf(
  work: Entity,
  calendar: PlanCalendar,
): { readonly day: IsoDate; readonly hasYear: boolean } | undefined {
  const stated = statedField(originalOf(work), 'status');
  if (!stated || !/\d/.test(stated.value.text) || !isDone(work)) return undefined;
  const [only, ...others] = datesOf(stated.value);
  if (!only || others.length > 0) return undefined;
  const day = certain(readDateValue(stated.value.slice(only.start, only.end), calendar))?.last;
  return day === undefined ? undefined : { day, hasYear: !hasNoYear(only.date) };
}

/** The status of work, if it isn't understood, so that it isn't known whether the work is done. */
export function unreadStatusOf(work: Entity): Field | undefined {
  const stated = work.checked === true ? undefined : statedField(work, 'status');
  if (stated?.definition?.type !== 'work-status') return undefined;
  const reading = workStatusType.read(stated.value, noContext);
  return reading.state === 'missing' || certain(reading) !== undefined ? undefined : stated;
}

/**
 * True for collateral that is available: checked, marked as such, or neither dated nor left open, because then it is an
 * existing file.
 */
export function isProvided(collateral: Entity): boolean {
  if (collateral.checked !== undefined) return collateral.checked;
  const status = statedField(collateral, 'status');
  if (!status) return !statedField(collateral, 'due');
  return certain(collateralStatusType.read(status.value, noContext)) === 'done';
}

/** True for work that has been started and isn't finished. */
export function isUnderWay(work: Entity): boolean {
  const status = statusOf(work);
  return !isDone(work) && (status === 'in progress' || status === 'in review');
}

/** True for work that is handed over and waits for approval. */
export function isInReview(work: Entity): boolean {
  return !isDone(work) && statusOf(work) === 'in review';
}

/** True for work that the plan marks as held up. */
export function isBlocked(work: Entity): boolean {
  return !isDone(work) && statusOf(work) === 'blocked';
}

/** True for work that the plan explicitly marks as not started; without a status, it isn't known. */
export function isStatedNotBegun(work: Entity): boolean {
  return work.checked !== true && statusOf(work) === 'not started';
}

/** How far along the plan states work to be; undefined if it doesn't, or if that isn't understood. */
function statusOf(work: Entity): WorkStatus | undefined {
  const stated = field(work, 'status');
  return stated?.definition?.type === 'work-status' ? certain(workStatusType.read(stated.value, noContext)) : undefined;
}

/** The last day on which work is due; undefined if the plan doesn't state it. */
export function dueOf(work: Entity, calendar: PlanCalendar): IsoDate | undefined {
  return dayOf(work, 'due', calendar)?.last;
}

/** How far along a plan is; a plan without a status, or with one that isn't understood, counts as active. */
export function readinessOf(plan: Plan): PlanStatus {
  const status = statedField(plan.self, 'status');
  return (status && certain(planStatusType.read(status.value, noContext))) ?? 'active';
}
