import { floatOver } from './availability';
import { floatsOf } from './float';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import type { HandOff, Work } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { minimumOf } from '../text/lists';

/** The critical path of a plan: from its first piece of work to its last, each handed to the next. */
export interface CriticalPath {
  readonly goal: Goal;
  readonly handOffs: readonly HandOff[];
  /** The last item, which the goal itself depends on. */
  readonly last: Work;
  /** Working days by which any of it may be late before the goal is; negative if it is late already. */
  readonly spare: number;
  /** Other work with as little float, so that the goal depends on it just as much; in the order of the schedule. */
  readonly ties: readonly Work[];
  /** The hand-offs of such work over which a delay passes on in full. */
  readonly tiedHandOffs: readonly HandOff[];
  /** Work for which some float isn't known, so that something else may have less. */
  readonly unknown: readonly Work[];
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
  const { floats, unknown } = floatsOf(leading, new Map([[plan, goal]]), schedule.inCycle);
  const floatOf = (work: Work): number | undefined => floats[work.index];
  const all = leading.filter((work) => !work.isDone && floatOf(work) !== undefined);
  // A milestone without dependencies is just a date, and often it is launch itself.
  const some = all.filter(({ entity, incoming }) => entity.kind !== 'milestone' || incoming.length > 0);
  const open = some.length > 0 ? some : all;
  const spare = minimumOf(open.map((work) => floatOf(work)!));
  const tight = open.filter((work) => floatOf(work) === spare);
  // Work with dependencies is more informative than isolated work, such as the launch date.
  const start = tight.find(({ incoming }) => incoming.some(({ buffer }) => buffer !== undefined)) ?? tight[0];
  if (!start || spare === undefined) return undefined;
  const behind = handOffsBehind(start, floatOf);
  const handOffs = [...handOffsAhead(start), ...behind];
  const last = behind.at(-1)?.to ?? start;
  const isOnPath = new Set([...handOffs.map(({ from }) => from), last]);
  return {
    goal,
    handOffs,
    last,
    spare,
    ties: tight.filter((work) => !isOnPath.has(work)),
    tiedHandOffs: tight.flatMap((work) => work.outgoing.filter((handOff) => passesOn(handOff, floatOf))),
    unknown: [...new Set(leading.flatMap(({ index }) => unknown[index] ?? []))],
  };
}

/** The hand-offs from work to the goal over which a lack of time is passed on. */
function handOffsBehind(start: Work, floatOf: Schedule['floatOf']): HandOff[] {
  const behind: HandOff[] = [];
  for (let next = onward(start, floatOf); next; next = onward(next.to, floatOf)) behind.push(next);
  return behind;
}

function onward(work: Work, floatOf: Schedule['floatOf']): HandOff | undefined {
  return work.outgoing.find((handOff) => passesOn(handOff, floatOf));
}

/** Whether a hand-off leaves its predecessor only the float that it has. */
function passesOn(handOff: HandOff, floatOf: Schedule['floatOf']): boolean {
  const [own, further] = [floatOf(handOff.from), floatOf(handOff.to)];
  return own !== undefined && further !== undefined && floatOver(handOff, further) === own;
}

/** The hand-offs with the least buffer from the beginning to work, in order. */
function handOffsAhead(start: Work): HandOff[] {
  const ahead: HandOff[] = [];
  for (let at = start; ;) {
    const tightest = at.incoming
      .filter(({ buffer, isInCycle }) => buffer !== undefined && !isInCycle)
      .sort((a, b) => a.buffer! - b.buffer!)[0];
    if (!tightest) return ahead.toReversed();
    ahead.push(tightest);
    at = tightest.from;
  }
}

/** The work of a plan, and what it depends on in other plans; of several plans without what has no float anyway. */
function leadingTo({ works, worksOfPlan, plans, inCycle }: Schedule, plan: PlanSnapshot): readonly Work[] {
  if (plans.length === 1) return works;
  const leading = new Set(worksOfPlan(plan).filter((work) => !inCycle.has(work)));
  for (const { incoming } of leading) for (const { from } of incoming) if (!inCycle.has(from)) leading.add(from);
  return [...leading];
}
