import { before } from '../text/ends';
import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import { statedField } from './entity';
import { allowedValue, fieldDefinition } from './fields';
import { dayOf } from './planCalendar';
import { anyOf } from './vocabulary/words';
import type { Plan } from './plan';
import type { PlanCalendar } from './values/resolveDate';

/** True for work that is handed over and accepted, or canceled: by its checkbox, or by its status. */
export function isDone(work: Entity): boolean {
  if (work.checked === true) return true;
  const status = statusOf(work);
  return status === 'done' || status === 'cancelled';
}

/**
 * True for collateral that is available: checked, marked as such, or neither dated nor left open, because then it is an
 * existing file.
 */
export function isProvided(collateral: Entity): boolean {
  if (collateral.checked !== undefined) return collateral.checked;
  const status = statedField(collateral, 'status')?.value.text;
  return status === undefined ? !statedField(collateral, 'due') : provided.test(status);
}

const provided = new RegExp(String.raw`^\s*(?:${anyOf('provided')}|✓|✔|✅)`, 'i');

/** True for work that has been started and isn't finished. */
export function isUnderWay(work: Entity): boolean {
  const status = statusOf(work);
  return !isDone(work) && (status === 'in progress' || status === 'in review');
}

/** True for work that is handed over and waits for approval. */
export function isInReview(work: Entity): boolean {
  return !isDone(work) && statusOf(work) === 'in review';
}

/** True for work that the plan explicitly marks as not started; without a status, it isn't known. */
export function isStatedNotBegun(work: Entity): boolean {
  return work.checked !== true && statusOf(work) === 'not started';
}

function statusOf(work: Entity): string | undefined {
  const stated = statedField(work, 'status');
  if (!stated || work.kind === 'vendor') return undefined;
  const status = before(stated.value.text, /[(,;–—]/);
  return allowedValue(fieldDefinition('deliverable', 'status'), status)?.value;
}

/** The last day on which work is due; undefined if the plan doesn't state it. */
export function dueOf(work: Entity, calendar: PlanCalendar): IsoDate | undefined {
  return dayOf(work, 'due', calendar)?.last;
}

/** How far along a plan is; without a status, a plan counts as active. */
export type Readiness = 'draft' | 'in review' | 'approved' | 'active' | 'paused' | 'done';

/** The plan's status as a value of the catalog. */
export function readinessOf(plan: Plan): Readiness {
  const status = statedField(plan.self, 'status');
  const value = status && allowedValue(fieldDefinition('plan', 'status'), status.value.text);
  return (value?.value as Readiness | undefined) ?? 'active';
}
