import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/workspace';

/** Two things of one plan of which the first is to wait for the second. */
export interface DependencyPair {
  readonly successor: Entity;
  readonly predecessor: Entity;
}

/** The kinds that can wait. */
const canDepend: ReadonlySet<string> = new Set(['vendor', 'deliverable', 'milestone']);

/** Why one thing of a plan cannot wait for another; undefined where it can. `added` are waits that are to be written as well. */
export function dependencyRefusal(
  snapshot: PlanSnapshot,
  { successor, predecessor }: DependencyPair,
  added: readonly DependencyPair[] = [],
): Message | undefined {
  const { dependencies, names } = snapshot;
  const [who, what] = [nameOf(successor), nameOf(predecessor)];
  if (successor === predecessor) return say`${who} can’t depend on itself`;
  if (!canDepend.has(successor.kind)) return say`${who} can’t have dependencies: we provide it ourselves`;
  if (successor.kind !== 'vendor' && names.vendorOf(successor) === predecessor)
    return say`${who} is ${what}’s own work`;
  if (predecessor.kind === 'deliverable' && names.vendorOf(predecessor) === successor)
    return say`${what} is ${who}’s own work`;
  const stated = [...dependencies.of(successor), ...added.filter((one) => one.successor === successor)];
  if (stated.some((dependency) => dependency.predecessor === predecessor))
    return say`${who} already depends on ${what}`;
  const own = successor.kind === 'vendor' ? dependencies.deliverablesOf(successor) : [];
  const way = wayTo(snapshot, predecessor, [successor, ...own], added);
  if (way) {
    const cycle = [successor, ...way].map(nameOf).join(' → ');
    return say`This would create a circular dependency: ${cycle}`;
  }
  const through = stated.find(
    (dependency) =>
      dependency.predecessor !== predecessor && wayTo(snapshot, dependency.predecessor, [predecessor], added),
  );
  return through && say`${who} already depends on ${what}, through ${nameOf(through.predecessor)}`;
}

/** For what one thing of a plan can wait: whether `waitRefusal` has nothing against it. Quick to ask for many. */
export function canDependOn(snapshot: PlanSnapshot, from: Entity): (to: Entity) => boolean {
  const { dependencies, names } = snapshot;
  if (!canDepend.has(from.kind)) return () => false;
  const own = from.kind === 'vendor' ? dependencies.deliverablesOf(from) : [];
  const stated = dependencies.of(from).map(({ predecessor }) => predecessor);
  const refused = new Set([...stated, ...allBehind(snapshot, stated), ...allBefore(snapshot, [from, ...own])]);
  const maker = from.kind === 'vendor' ? undefined : names.vendorOf(from);
  return (to) =>
    to !== from &&
    (maker === undefined || to !== maker) &&
    !(to.kind === 'deliverable' && names.vendorOf(to) === from) &&
    !refused.has(to);
}

/** All for which some things wait, by themselves or through others; they too. */
function allBehind({ dependencies, names }: PlanSnapshot, entities: readonly Entity[]): ReadonlySet<Entity> {
  const found = new Set(entities);
  for (const entity of found) {
    const vendor = entity.kind === 'deliverable' ? names.vendorOf(entity) : undefined;
    for (const one of vendor ? [entity, vendor] : [entity])
      for (const { predecessor } of dependencies.of(one)) found.add(predecessor);
  }
  return found;
}

/** All that waits for some things, by itself or through others; they too. What a vendor waits for, all that it makes waits for. */
function allBefore({ dependencies }: PlanSnapshot, entities: readonly Entity[]): ReadonlySet<Entity> {
  const found = new Set(entities);
  for (const entity of found) {
    for (const { successor } of dependencies.on(entity)) {
      found.add(successor);
      if (successor.kind === 'vendor') for (const work of dependencies.deliverablesOf(successor)) found.add(work);
    }
  }
  return found;
}

/**
 * From one thing over what it waits for to one of some others, both included; undefined where no way leads there. What a
 * vendor waits for, all that it makes waits for.
 */
function wayTo(
  { dependencies, names }: PlanSnapshot,
  start: Entity,
  goals: readonly Entity[],
  added: readonly DependencyPair[],
): Entity[] | undefined {
  const before = new Map<Entity, Entity | undefined>([[start, undefined]]);
  const isGoal = new Set(goals);
  for (const entity of before.keys()) {
    if (isGoal.has(entity)) return pathOf(entity, before);
    const vendor = entity.kind === 'deliverable' ? names.vendorOf(entity) : undefined;
    const self = vendor ? [entity, vendor] : [entity];
    const next = [
      ...self.flatMap((one) => dependencies.of(one)),
      ...added.filter(({ successor }) => self.includes(successor)),
    ];
    for (const { predecessor } of next) if (!before.has(predecessor)) before.set(predecessor, entity);
  }
  return undefined;
}

function pathOf(last: Entity, before: ReadonlyMap<Entity, Entity | undefined>): Entity[] {
  const path: Entity[] = [];
  for (let at: Entity | undefined = last; at; at = before.get(at)) path.push(at);
  return path.toReversed();
}
