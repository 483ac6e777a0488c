import type { IsoDate } from '../plan/calendar';
import { readDuration } from '../plan/durations';
import type { Entity } from '../plan/entity';
import { states, statedField } from '../plan/entity';
import { dayOf } from '../plan/planCalendar';
import { dueOf, isDone, isProvided } from '../plan/progress';
import { neededOn, readyOn, reviewDays } from '../plan/schedule';
import type { KnownPlan } from './workspace';

/** A deliverable, a milestone, or collateral that we have promised, in time. Days are calendar dates, spans working days of its plan. */
export interface Work {
  readonly entity: Entity;
  /** The plan whose launch, period and holidays hold for it. */
  readonly plan: KnownPlan;
  /** Who makes it; of collateral, who works from it. */
  readonly vendor?: Entity;
  /** Whether we hold it in our own hands: milestones, collateral, and what an in-house team or no vendor makes. */
  readonly isOurs: boolean;
  readonly isDone: boolean;
  readonly start?: IsoDate;
  /** The day it is handed over. */
  readonly due?: IsoDate;
  /** How `due` is known where the plan does not say it: from its start, or from what it waits for, and from how long it takes. */
  readonly reckonedFrom?: 'start' | 'waits';
  /** How long it takes, where the plan says so. */
  readonly takes?: number;
  /** How long we review it before others may use it. */
  readonly review: number;
  /** The day on which others may use it: its due date and its review. */
  readonly ready?: IsoDate;
  /** The day by which what it waits for must be there. */
  readonly needed?: IsoDate;
  /** What it waits for, and what waits for it. */
  readonly before: readonly HandOff[];
  readonly after: readonly HandOff[];
}

/** One piece of work is handed to another. */
export interface HandOff {
  readonly from: Work;
  readonly to: Work;
  /** Working days that have to lie between the two, as the plan says. */
  readonly lag: number;
  /**
   * Working days between `from` being ready, with the lag, and `to` needing it: negative where it comes too late, undefined
   * where a date is missing or one of them is done.
   */
  readonly buffer?: number;
  /** The two wait for each other, by themselves or through others. */
  readonly isInCircle: boolean;
}

/** Work while its schedule is made. */
export interface WorkDraft extends Work {
  due?: IsoDate;
  reckonedFrom?: 'start' | 'waits';
  ready?: IsoDate;
  needed?: IsoDate;
  readonly before: HandOff[];
  readonly after: HandOff[];
}

/** The work of a plan, that in its vendors' files included, not yet connected. */
export function worksOf(known: KnownPlan): WorkDraft[] {
  const { names, plan, handOffs } = known;
  const awaitedByName = new Set(handOffs.waits.map(({ to }) => to));
  const collateral = names
    .collateral()
    .filter((one) => !isProvided(one) || states(one, 'due') || awaitedByName.has(one));
  return [...names.deliverables(), ...plan.milestones, ...collateral].map((entity) => draftOf(known, entity));
}

function draftOf(known: KnownPlan, entity: Entity): WorkDraft {
  const { calendar, holidays, names } = known;
  const vendor = names.vendorOf(entity);
  const review = vendor && known.stated(vendor, 'review');
  const takes = statedField(entity, 'takes');
  return {
    entity,
    plan: known,
    vendor,
    isOurs: entity.kind !== 'deliverable' || vendor === undefined || !known.isOutside(vendor),
    isDone: entity.kind === 'collateral' ? isProvided(entity) : isDone(entity),
    start: dayOf(entity, 'start', calendar)?.first,
    due: dueOf(entity, calendar),
    takes: takes && readDuration(takes.value.text),
    review: entity.kind === 'deliverable' ? reviewDays(entity, review) : 0,
    ready: readyOn(entity, entity.kind === 'deliverable' ? review : undefined, calendar, holidays),
    needed: neededOn(entity, calendar, holidays),
    before: [],
    after: [],
  };
}
