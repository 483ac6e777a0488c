import type { Entity } from '../plan/entity';
import { criticalChain } from './criticalChain';
import type { Dependency } from '../workspace/dependencyGraph';
import type { Schedule } from './schedule';
import { scheduleOf } from './schedule';
import type { HandOff, Work } from './work';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/workspace';

/** A wait that holds anyway, because what waits does so for something else that waits in turn. */
export interface RedundantDependency {
  readonly dependency: Dependency;
  /** The wait through which it holds. */
  readonly through: Dependency;
  /** Whether the schedule is certainly the same without it. */
  readonly isHarmless: boolean;
}

/** What was found, and the first wait that was not looked at because the plan has too many. */
export interface RedundantDependencies {
  readonly found: readonly RedundantDependency[];
  readonly unseen?: Dependency;
}

/** Steps over waits that are looked at in one plan. A programme of a thousand pieces of work needs a fraction of it. */
const mostSteps = 300_000;

/** The best way back from one piece of work to another. */
interface Way {
  readonly first: Dependency;
  /** The working days that have to lie between, over all of it. */
  readonly lag: number;
  readonly isDirect: boolean;
  readonly last: HandOff;
  readonly before?: Way;
}

/**
 * The waits of a plan for a piece of work that others imply: over work that is open, and with lags that add up to no less, whatever
 * its dates and durations may become. Waits for the whole of a vendor imply nothing and are not implied, for what a vendor makes
 * changes. What waits in a circle is left out.
 */
export function redundantDependencies(snapshot: PlanSnapshot): RedundantDependencies {
  if (!hasTwoForOne(snapshot)) return { found: [] };
  const schedule = scheduleOf(snapshot);
  const waits = dependenciesBySuccessor(snapshot, schedule);
  const order = inTopologicalOrder(schedule.works);
  const places = new Map(order.map((work, place) => [work, place]));
  const found: RedundantDependency[] = [];
  let steps = 0;
  const isHarmless = harmlessIn(snapshot, schedule);
  for (const [taker, direct] of waits) {
    const place = places.get(taker);
    if (direct.length < 2 || place === undefined) continue;
    const ways = new Map<Work, Way>();
    let first = place;
    for (const { dependency, handOff } of direct) {
      ways.set(handOff.from, { first: dependency, lag: dependency.lag, isDirect: true, last: handOff });
      first = Math.min(first, places.get(handOff.from) ?? place);
    }
    const longer = new Map<Work, Way>();
    for (let at = place - 1; at >= first; at--) {
      if (++steps > mostSteps) return { found, unseen: direct[0]!.dependency };
      const work = order[at]!;
      const [short, long] = [ways.get(work), longer.get(work)];
      const way = short && long ? (long.lag >= short.lag ? long : short) : (short ?? long);
      // What is done or dropped holds nobody up.
      if (!way || work.isDone) continue;
      for (const { dependency, handOff } of waits.get(work) ?? []) {
        if (++steps > mostSteps) return { found, unseen: direct[0]!.dependency };
        const lag = way.lag + dependency.lag;
        if (lag > (longer.get(handOff.from)?.lag ?? -1))
          longer.set(handOff.from, { first: way.first, lag, isDirect: false, last: handOff, before: way });
      }
    }
    for (const { all, handOff } of direct) {
      const way = longer.get(handOff.from);
      if (!way || way.lag < handOff.lag) continue;
      for (const dependency of all)
        found.push({ dependency, through: way.first, isHarmless: isHarmless(handOff, way) });
    }
  }
  return { found };
}

/** Whether anything waits for several: most plans are told at once, without their schedule. */
function hasTwoForOne({ dependencies }: PlanSnapshot): boolean {
  const seen = new Set<Entity>();
  for (const { successor, predecessor } of dependencies.all) {
    if (successor.kind === 'vendor' || predecessor.kind === 'vendor') continue;
    if (seen.has(successor)) return true;
    seen.add(successor);
  }
  return false;
}

interface NamedDependency {
  /** The one with the longest lag. */
  readonly dependency: Dependency;
  /** All of the same pair: the plan may say it twice. */
  readonly all: Dependency[];
  readonly handOff: HandOff;
}

/** The waits of one piece of work for another, each pair once. */
function dependenciesBySuccessor(
  { dependencies }: PlanSnapshot,
  schedule: Schedule,
): ReadonlyMap<Work, readonly NamedDependency[]> {
  const byTaker = new Map<Work, Map<Work, NamedDependency>>();
  const handOffsOf = new Map<Work, Map<Work, HandOff>>();
  const workOf = (entity: Entity): Work | undefined => (entity.kind === 'vendor' ? undefined : schedule.workOf(entity));
  for (const dependency of dependencies.all) {
    const [giver, taker] = [workOf(dependency.predecessor), workOf(dependency.successor)];
    if (!giver || !taker) continue;
    let given = handOffsOf.get(taker);
    if (!given) handOffsOf.set(taker, (given = new Map(taker.incoming.map((one) => [one.from, one]))));
    const handOff = given.get(giver);
    if (!handOff || handOff.isInCycle) continue;
    let named = byTaker.get(taker);
    if (!named) byTaker.set(taker, (named = new Map<Work, NamedDependency>()));
    const other = named.get(giver);
    const longest = other && other.dependency.lag >= dependency.lag ? other.dependency : dependency;
    const all = other?.all ?? [];
    all.push(dependency);
    named.set(giver, { dependency: longest, all, handOff });
  }
  return new Map(Array.from(byTaker, ([taker, named]) => [taker, [...named.values()]]));
}

/**
 * Whether the schedule is the same without a hand-off, to the day: all on the way has a date and comes in time, and the way leaves no
 * more time than the hand-off; or nothing has a date. Of plans that wait for others not all is known, nor of vendors' files, whose plans say when
 * nobody works, so it is never certain there.
 */
function harmlessIn(snapshot: PlanSnapshot, schedule: Schedule): (direct: HandOff, way: Way) => boolean {
  let chain: ReadonlySet<HandOff> | undefined;
  let isConnected: boolean | undefined;
  return (direct, way) => {
    isConnected ??=
      snapshot.plan.kind === 'vendor' ||
      snapshot.dependencies.unresolved.some(({ mention }) => snapshot.elsewhere(mention) !== undefined);
    if (isConnected) return false;
    const { from, to } = direct;
    if (from.isDone || to.isDone) return !isComputed(to);
    const steps: HandOff[] = [];
    for (let at: Way | undefined = way; at; at = at.before) steps.push(at.last);
    if (steps.every((step) => isUndated(step.from) && isUndated(step.to))) return true;
    let left = 0;
    for (const { buffer } of steps) {
      if (buffer === undefined || buffer < 0) return false;
      left += buffer;
    }
    if (direct.buffer === undefined || direct.buffer < left) return false;
    chain ??= new Set(criticalChain(schedule, snapshot)?.handOffs);
    return !chain.has(direct);
  };
}

/** Whether its day follows from what it waits for, or would if all of that had one. */
function isComputed({ takes, due, computedFrom }: Work): boolean {
  return takes !== undefined && (due === undefined || computedFrom === 'waits');
}

function isUndated({ ready, needed }: Work): boolean {
  return ready === undefined && needed === undefined;
}
