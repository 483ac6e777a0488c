import { nameOf, states } from '../../plan/entity';
import { dayOfOutcome } from '../../plan/outcomes';
import { readinessOf } from '../../plan/progress';
import { criticalPath } from '../../schedule/criticalPath';
import { overdueOn, propagateOverdue } from '../../schedule/delayPropagation';
import type { Schedule } from '../../schedule/schedule';
import { cycleInWords, gapInWords, goalInWords, spareInWords } from '../../schedule/scheduleWords';
import type { IsoDate } from '../../plan/calendar';
import type { MessageValue } from '../../text/message';
import { asMessage, say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Health } from './statusReport';

/** So many working days of float before the plan's goal are little. */
const littleFloat = 3;

/**
 * How a plan is doing. Red: its goal, or an outcome, is missed unless something changes. Amber: something is late, can't
 * be scheduled, or has little float. Green: none of that.
 */
export function healthOf(snapshot: PlanSnapshot, schedule: Schedule, today: IsoDate): Health {
  const readiness = readinessOf(snapshot.plan);
  if (readiness === 'done' || readiness === 'canceled' || readiness === 'paused')
    return { color: 'over', reasons: [asMessage(readiness)] };
  const red = [...redReasons(snapshot, schedule, today)];
  const amber = [...amberReasons(snapshot, schedule, today)];
  if (red.length > 0) return { color: 'red', reasons: [...red, ...amber] };
  return amber.length > 0
    ? { color: 'amber', reasons: amber }
    : { color: 'green', reasons: greenReasons(snapshot, schedule) };
}

function* redReasons(snapshot: PlanSnapshot, schedule: Schedule, today: IsoDate): Iterable<MessageValue> {
  const { plan, calendar } = snapshot;
  const effects = propagateOverdue(schedule, today);
  const goal = effects.goals.find((move) => move.plan === snapshot);
  if (goal && goal.days > 0) yield say`Even if what is late is done today: ${goalInWords(goal)}`;
  const path = criticalPath(schedule, snapshot);
  if (path && path.spare < 0 && !(goal && goal.days > 0))
    yield say`${nameOf(path.last.entity)}: ${spareInWords(path.spare)}`;
  for (const { outcome, work, plan: home } of effects.outcomes)
    if (home === snapshot) yield say`${nameOf(outcome)} is at risk: ${nameOf(work.entity)} won’t be ready in time`;
  for (const outcome of plan.outcomes) {
    const day = states(outcome, 'result') ? undefined : dayOfOutcome(plan, outcome, calendar)?.day;
    if (day !== undefined && day < today) yield say`${nameOf(outcome)} was due on ${day}, but no result is recorded`;
  }
}

function* amberReasons(snapshot: PlanSnapshot, schedule: Schedule, today: IsoDate): Iterable<MessageValue> {
  const late = overdueOn(schedule.worksOfPlan(snapshot), today).size;
  if (late > 0) yield late === 1 ? say`1 item is overdue` : say`${late} items are overdue`;
  const tooLate = schedule
    .worksOfPlan(snapshot)
    .flatMap(({ incoming }) => incoming)
    .filter(({ buffer = 0 }) => buffer < 0).length;
  if (tooLate > 0)
    yield tooLate === 1
      ? say`1 hand-off comes too late for what depends on it`
      : say`${tooLate} hand-offs come too late for what depends on them`;
  yield* schedule.cyclesOfPlan(snapshot).map(cycleInWords);
  yield* schedule.gapsOfPlan(snapshot).map(gapInWords);
  const path = criticalPath(schedule, snapshot);
  if (path && path.spare >= 0 && path.spare < littleFloat)
    yield path.goal.isLaunch
      ? say`Launch has ${spareInWords(path.spare)}`
      : say`The end of the plan has ${spareInWords(path.spare)}`;
}

function greenReasons(snapshot: PlanSnapshot, schedule: Schedule): MessageValue[] {
  const path = criticalPath(schedule, snapshot);
  return path ? [say`Nothing is late; ${spareInWords(path.spare)}`] : [say`Nothing is late`];
}
