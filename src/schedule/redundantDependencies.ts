import type { Entity } from '../plan/entity';
import { criticalPath } from './criticalPath';
import type { Dependency } from '../workspace/dependencyGraph';
import type { Schedule } from './schedule';
import { scheduleOf, workIn } from './schedule';
import type { HandOff, Work } from './work';
import { inTopologicalOrder } from './topologicalOrder';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { maximumOf } from '../text/lists';

/** A dependency that is implied, because the successor already depends on something that depends on the predecessor. */
export interface RedundantDependency {
  readonly dependency: Dependency;
  /** The dependency that implies it. */
  readonly through: Dependency;
  /** Whether the schedule is certain to be the same without it. */
  readonly isHarmless: boolean;
}

/** The result, and the first dependency that wasn't checked because the plan has too many. */
export interface RedundantDependencies {
  readonly found: readonly RedundantDependency[];
  readonly unseen?: Dependency;
}

/** The most steps over dependencies in one plan. A program with a thousand items needs a fraction of that. */
const mostSteps = 300_000;

/** The longest path back from one piece of work to another. */
interface Path {
  readonly first: Dependency;
  /** The total lag along it, in working days. */
  readonly lag: number;
  readonly isDirect: boolean;
  readonly last: HandOff;
  readonly before?: Path;
}

/**
 * The dependencies of a plan that others imply: over open work, and with lags that add up to no less, whatever its
 * dates and durations may become. Dependencies on a whole vendor neither imply nor are implied, because what a vendor
 * makes changes. Circular dependencies are excluded.
 */
export function redundantDependencies(snapshot: PlanSnapshot): RedundantDependencies {
  if (!hasTwoForOne(snapshot)) return { found: [] };
  const schedule = scheduleOf(snapshot);
  const bySuccessor = dependenciesBySuccessor(snapshot, schedule);
  const order = inTopologicalOrder(schedule.works);
  const places = new Map(order.map((work, place) => [work, place]));
  const found: RedundantDependency[] = [];
  let steps = 0;
  const isHarmless = harmlessIn(snapshot, schedule);
  for (const [successor, direct] of bySuccessor) {
    const place = places.get(successor);
    if (direct.length < 2 || place === undefined) continue;
    const paths = new Map<Work, Path>();
    let first = place;
    for (const { dependency, handOff } of direct) {
      paths.set(handOff.from, { first: dependency, lag: lagOf(handOff), isDirect: true, last: handOff });
      first = Math.min(first, places.get(handOff.from) ?? place);
    }
    const longer = new Map<Work, Path>();
    for (let at = place - 1; at >= first; at--) {
      if (++steps > mostSteps) return { found, unseen: direct[0]!.dependency };
      const work = order[at]!;
      const [short, long] = [paths.get(work), longer.get(work)];
      const path = short && long ? (long.lag >= short.lag ? long : short) : (short ?? long);
      // Done or canceled work blocks nobody.
      if (!path || work.isDone) continue;
      for (const { handOff } of bySuccessor.get(work) ?? []) {
        if (++steps > mostSteps) return { found, unseen: direct[0]!.dependency };
        const lag = path.lag + lagOf(handOff);
        if (lag > (longer.get(handOff.from)?.lag ?? -Infinity))
          longer.set(handOff.from, { first: path.first, lag, isDirect: false, last: handOff, before: path });
      }
    }
    for (const { all, handOff } of direct) {
      const path = longer.get(handOff.from);
      if (!path || path.lag < lagOf(handOff)) continue;
      for (const dependency of all)
        found.push({ dependency, through: path.first, isHarmless: isHarmless(handOff, path) });
    }
  }
  return { found };
}

/** Whether anything has several dependencies: for most plans that is enough, without their schedule. */
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
  readonly dependency: Dependency;
  /** All of the same pair: the plan may state it twice. */
  readonly all: Dependency[];
  readonly handOff: HandOff;
}

/** The dependencies between pieces of work, each pair once. */
function dependenciesBySuccessor(
  snapshot: PlanSnapshot,
  schedule: Schedule,
): ReadonlyMap<Work, readonly NamedDependency[]> {
  const bySuccessor = new Map<Work, Map<Work, NamedDependency>>();
  const handOffsOf = new Map<Work, Map<Work, HandOff>>();
  const workOf = (entity: Entity): Work | undefined =>
    entity.kind === 'vendor' ? undefined : workIn(schedule, snapshot, entity);
  for (const dependency of snapshot.dependencies.all) {
    const [predecessor, successor] = [workOf(dependency.predecessor), workOf(dependency.successor)];
    if (!predecessor || !successor) continue;
    let incoming = handOffsOf.get(successor);
    if (!incoming) handOffsOf.set(successor, (incoming = new Map(successor.incoming.map((one) => [one.from, one]))));
    const handOff = incoming.get(predecessor);
    if (!handOff || handOff.isInCycle || !isPlain(handOff)) continue;
    let named = bySuccessor.get(successor);
    if (!named) bySuccessor.set(successor, (named = new Map<Work, NamedDependency>()));
    const other = named.get(predecessor);
    if (other) other.all.push(dependency);
    else named.set(predecessor, { dependency, all: [dependency], handOff });
  }
  return new Map(Array.from(bySuccessor, ([successor, named]) => [successor, [...named.values()]]));
}

/**
 * Whether a hand-off counts only working days from when its predecessor is ready, and the same ones as that. Only these
 * add up: what others come to depends on the dates.
 */
function isPlain({ from, to, stated }: HandOff): boolean {
  return stated.every(
    ({ timing }) =>
      timing.from === 'finish' &&
      timing.to === 'start' &&
      (timing.days === 0 || (timing.kind === 'working' && from.holidays === to.holidays)),
  );
}

/** The lag of a plain hand-off, in working days: the longest that is stated counts. */
function lagOf({ stated }: HandOff): number {
  return maximumOf(stated.map(({ timing }) => timing.days))!;
}

/**
 * Whether the schedule is the same without a hand-off, to the day: everything on the path has a date and is on time,
 * and the path leaves no more time than the hand-off; or nothing has a date. For plans that depend on others not
 * everything is known, nor for vendors' files, whose plans state the holidays, so it is never certain there.
 */
function harmlessIn(snapshot: PlanSnapshot, schedule: Schedule): (direct: HandOff, path: Path) => boolean {
  let critical: ReadonlySet<HandOff> | undefined;
  let isConnected: boolean | undefined;
  return (direct, path) => {
    isConnected ??=
      snapshot.plan.kind === 'vendor' ||
      snapshot.dependencies.unresolved.some((dependency) => snapshot.elsewhere(dependency) !== undefined);
    if (isConnected) return false;
    const { from, to } = direct;
    if (from.isDone || to.isDone) return !isComputed(to);
    const steps: HandOff[] = [];
    for (let at: Path | undefined = path; at; at = at.before) steps.push(at.last);
    // Days count otherwise for whoever is off at other times.
    if (steps.some((step) => step.from.holidays !== to.holidays)) return false;
    if (steps.every((step) => isUndated(step.from) && isUndated(step.to))) return true;
    let left = 0;
    for (const { buffer } of steps) {
      if (buffer === undefined || buffer < 0) return false;
      left += buffer;
    }
    if (direct.buffer === undefined || direct.buffer < left) return false;
    critical ??= new Set(criticalPath(schedule, snapshot)?.handOffs);
    return !critical.has(direct);
  };
}

/** Whether its date follows from its predecessors, or would if all of them had one. */
function isComputed({ takes, due, computedFrom }: Work): boolean {
  return takes !== undefined && (due === undefined || computedFrom === 'dependencies');
}

function isUndated({ ready, needed }: Work): boolean {
  return ready === undefined && needed === undefined;
}
