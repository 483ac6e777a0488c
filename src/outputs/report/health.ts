import type { Entity } from '../../plan/entity';
import { nameOf, states } from '../../plan/entity';
import { dayOfOutcome } from '../../plan/outcomes';
import { isBlocked, readinessOf } from '../../plan/progress';
import { dayInWords } from '../../plan/values/dateInWords';
import type { PlanStatus } from '../../plan/values/statusMeanings';
import { isMissed } from './missedOutcome';
import { criticalPath } from '../../schedule/criticalPath';
import { overdueOn, propagateOverdue } from '../../schedule/delayPropagation';
import type { Schedule } from '../../schedule/schedule';
import { isOpenWork } from '../../schedule/schedule';
import type { Work } from '../../schedule/work';
import { cycleInWords, gapInWords, goalInWords, spareInWords } from '../../schedule/scheduleWords';
import type { IsoDate } from '../../plan/calendar';
import type { MessageValue } from '../../text/message';
import { asMessage, say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Health } from './statusReport';

/** So many working days of float before the plan's goal are little. */
const littleFloat = 3;

/** Whose work and outcomes a report is about: everything, or what is in one person's hands. */
export interface Share {
  readonly isWhole: boolean;
  readonly hasWork: (work: Work) => boolean;
  readonly hasOutcome: (outcome: Entity) => boolean;
}

/**
 * How a plan is doing, or a person's share of it. Red: its goal, or an outcome, is missed unless something changes. Amber:
 * something is late, blocked, over budget, can't be scheduled, or has little float. Green: none of that.
 */
export function healthOf(
  snapshot: PlanSnapshot,
  schedule: Schedule,
  today: IsoDate,
  share: Share,
  overBudget: readonly MessageValue[],
): Health {
  const readiness = readinessOf(snapshot.plan);
  if (isOver(readiness)) return { color: 'over', reasons: [asMessage(readiness)] };
  const red = [...redReasons(snapshot, schedule, today, share)];
  const amber = [...amberReasons(snapshot, schedule, today, share), ...(share.isWhole ? overBudget : [])];
  if (red.length > 0) return { color: 'red', reasons: [...red, ...amber] };
  return amber.length > 0
    ? { color: 'amber', reasons: amber }
    : { color: 'green', reasons: greenReasons(snapshot, schedule, share) };
}

/** Whether nothing more is expected of a plan, or nothing for now. */
export function isOver(readiness: PlanStatus): readiness is 'done' | 'canceled' | 'paused' {
  return readiness === 'done' || readiness === 'canceled' || readiness === 'paused';
}

function* redReasons(snapshot: PlanSnapshot, schedule: Schedule, today: IsoDate, share: Share): Iterable<MessageValue> {
  const { plan, calendar, values } = snapshot;
  const effects = propagateOverdue(schedule, today);
  const goal = share.isWhole ? effects.goals.find((move) => move.plan === snapshot) : undefined;
  if (goal && goal.days > 0) yield say`Even if what is late is done today: ${goalInWords(goal)}`;
  const path = share.isWhole ? criticalPath(schedule, snapshot) : undefined;
  if (path && path.spare < 0 && !(goal && goal.days > 0))
    yield say`${nameOf(path.last.entity)}: ${spareInWords(path.spare)}`;
  for (const { outcome, work, plan: home } of effects.outcomes)
    if (home === snapshot && share.hasOutcome(outcome))
      yield say`${nameOf(outcome)} is at risk: ${nameOf(work.entity)} won’t be ready in time`;
  for (const outcome of plan.outcomes.filter(share.hasOutcome)) {
    if (isMissed(outcome, values)) yield say`${nameOf(outcome)} is missed: its result falls short of the target`;
    const day = states(outcome, 'result') ? undefined : dayOfOutcome(plan, outcome, calendar)?.day;
    if (day !== undefined && day < today)
      yield say`${nameOf(outcome)} was due on ${dayInWords(day)}, but no result is recorded`;
  }
}

function* amberReasons(
  snapshot: PlanSnapshot,
  schedule: Schedule,
  today: IsoDate,
  share: Share,
): Iterable<MessageValue> {
  const works = schedule.worksOfPlan(snapshot).filter(share.hasWork);
  const late = overdueOn(works, today).size;
  if (late > 0) yield late === 1 ? say`1 item is overdue` : say`${late} items are overdue`;
  const blocked = works.filter(({ entity }) => isBlocked(entity));
  yield* named(
    blocked,
    (who) => say`${who} is blocked`,
    (count) => say`${count} more items are blocked`,
  );
  const undated = works.filter(
    (work) => work.entity.kind === 'deliverable' && isOpenWork(work) && work.due === undefined,
  );
  yield* named(
    undated,
    (who) => say`${who} has no date, so it can’t be scheduled`,
    (count) => say`${count} more items have no date`,
  );
  const tooLate = works.flatMap(({ incoming }) => incoming).filter(({ buffer = 0 }) => buffer < 0);
  for (const { from, to } of tooLate.slice(0, mostNamed))
    yield say`${nameOf(from.entity)} comes too late for ${nameOf(to.entity)}`;
  if (tooLate.length > mostNamed) yield say`${tooLate.length - mostNamed} more hand-offs come too late`;
  if (!share.isWhole) return;
  yield* schedule.cyclesOfPlan(snapshot).map(cycleInWords);
  yield* schedule.gapsOfPlan(snapshot).map(gapInWords);
  const path = criticalPath(schedule, snapshot);
  if (path && path.spare >= 0 && path.spare < littleFloat)
    yield path.goal.isLaunch
      ? say`Launch has ${spareInWords(path.spare)}`
      : say`The end of the plan has ${spareInWords(path.spare)}`;
}

/** So many items of a kind are reasons by name. */
const mostNamed = 3;

function* named(
  works: readonly Work[],
  one: (who: string) => MessageValue,
  more: (count: number) => MessageValue,
): Iterable<MessageValue> {
  for (const { entity } of works.slice(0, mostNamed)) yield one(nameOf(entity));
  if (works.length > mostNamed) yield more(works.length - mostNamed);
}

function greenReasons(snapshot: PlanSnapshot, schedule: Schedule, { isWhole }: Share): MessageValue[] {
  const path = isWhole ? criticalPath(schedule, snapshot) : undefined;
  return path ? [say`No work is overdue; ${spareInWords(path.spare)}`] : [say`No work is overdue`];
}
