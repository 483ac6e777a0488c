import { floatsOf } from './float';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import type { HandOff, Work } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** The critical path of a plan: from its first piece of work to its last, each handed to the next. */
export interface CriticalPath {
  readonly goal: Goal;
  readonly handOffs: readonly HandOff[];
  /** The last item, which the goal itself depends on. */
  readonly last: Work;
  /** Working days by which any of it may be late before the goal is; negative if it is late already. */
  readonly spare: number;
}

/**
 * The path with the least float: from the tightest work before the goal, backward over the hand-offs with the least
 * buffer, including those of other plans. Undefined if nothing open leads to the goal.
 */
export function criticalPath(schedule: Schedule, plan: PlanSnapshot): CriticalPath | undefined {
  const goal = schedule.goals.get(plan);
  if (!goal) return undefined;
  const leading = leadingTo(schedule, plan);
  // Work may be later for another plan's goal; here this plan's goal matters.
  const floats = floatsOf(leading, new Map([[plan, goal]]), schedule.inCycle);
  const floatOf = (work: Work): number | undefined => floats[work.index];
  const all = leading.filter((work) => !work.isDone && floatOf(work) !== undefined);
  // A milestone without dependencies is just a date, and often it is launch itself.
  const some = all.filter(({ entity, incoming }) => entity.kind !== 'milestone' || incoming.length > 0);
  const open = some.length > 0 ? some : all;
  const spare = least(open.map((work) => floatOf(work)!));
  const tight = open.filter((work) => floatOf(work) === spare);
  // Work with dependencies is more informative than isolated work, such as the launch date.
  const start = tight.find(({ incoming }) => incoming.some(({ buffer }) => buffer !== undefined)) ?? tight[0];
  if (!start) return undefined;
  const behind: HandOff[] = [];
  let last = start;
  for (let next = onward(last, floatOf); next; next = onward(last, floatOf)) {
    behind.push(next);
    last = next.to;
  }
  const ahead: HandOff[] = [];
  for (let at = start; ;) {
    const tightest = at.incoming
      .filter(({ buffer, isInCycle }) => buffer !== undefined && !isInCycle)
      .sort((a, b) => a.buffer! - b.buffer!)[0];
    if (!tightest) return { goal, handOffs: [...ahead.toReversed(), ...behind], last, spare };
    ahead.push(tightest);
    at = tightest.from;
  }
}

/** The hand-off that passes on a lack of time. */
function onward(work: Work, floatOf: Schedule['floatOf']): HandOff | undefined {
  return work.outgoing.find(({ to, buffer }) => {
    const further = floatOf(to);
    return buffer !== undefined && further !== undefined && floatOf(work) === buffer + further;
  });
}

/** The work of a plan, and what it depends on in other plans. */
function leadingTo({ works, worksOfPlan, plans }: Schedule, plan: PlanSnapshot): readonly Work[] {
  if (plans.length === 1) return works;
  const leading = new Set(worksOfPlan(plan));
  for (const { incoming } of leading) for (const { from } of incoming) leading.add(from);
  return [...leading];
}

function least(numbers: readonly number[]): number {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
