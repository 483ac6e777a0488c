import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/planSnapshot';

/** Two entities of one plan, of which the first is to depend on the second. */
export interface DependencyPair {
  readonly successor: Entity;
  readonly predecessor: Entity;
}

/** The kinds that can have dependencies. */
const canDepend: ReadonlySet<string> = new Set(['vendor', 'deliverable', 'milestone']);

/**
 * Why an entity of a plan can't depend on another; undefined if it can. `added` are dependencies to be written as well.
 */
export function dependencyRefusal(
  snapshot: PlanSnapshot,
  { successor, predecessor }: DependencyPair,
  added: readonly DependencyPair[] = [],
): Message | undefined {
  const { dependencies, names } = snapshot;
  const [who, what] = [nameOf(successor), nameOf(predecessor)];
  if (successor === predecessor) return say`${who} can’t depend on itself`;
  if (!canDepend.has(successor.kind)) return say`${who} can’t have dependencies: you provide it yourselves`;
  if (successor.kind !== 'vendor' && names.makersOf(successor).includes(predecessor))
    return say`${who} is ${what}’s own work`;
  if (predecessor.kind === 'deliverable' && names.makersOf(predecessor).includes(successor))
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
  return through && say`${who} already depends on ${what} through ${nameOf(through.predecessor)}`;
}

/** What an entity of a plan can depend on: whether `waitRefusal` allows it. Fast for many. */
export function canDependOn(snapshot: PlanSnapshot, from: Entity): (to: Entity) => boolean {
  const { dependencies, names } = snapshot;
  if (!canDepend.has(from.kind)) return () => false;
  const own = from.kind === 'vendor' ? dependencies.deliverablesOf(from) : [];
  const stated = dependencies.of(from).map(({ predecessor }) => predecessor);
  const refused = new Set([...stated, ...allBehind(snapshot, stated), ...allBefore(snapshot, [from, ...own])]);
  const makers = from.kind === 'vendor' ? [] : names.makersOf(from);
  return (to) =>
    to !== from &&
    !makers.includes(to) &&
    !(to.kind === 'deliverable' && names.makersOf(to).includes(from)) &&
    !refused.has(to);
}

/** Everything that some entities depend on, directly or transitively; including them. */
function allBehind({ dependencies, names }: PlanSnapshot, entities: readonly Entity[]): ReadonlySet<Entity> {
  const found = new Set(entities);
  for (const entity of found) {
    const makers = entity.kind === 'deliverable' ? names.makersOf(entity) : [];
    for (const one of [entity, ...makers]) for (const { predecessor } of dependencies.of(one)) found.add(predecessor);
  }
  return found;
}

/**
 * Everything that depends on some entities, directly or transitively; including them. All work of a vendor shares the
 * vendor's dependencies.
 */
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
 * The path from an entity over its dependencies to one of some others, both included; undefined if there is none. All
 * work of a vendor shares the vendor's dependencies.
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
    const self = entity.kind === 'deliverable' ? [entity, ...names.makersOf(entity)] : [entity];
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
