import type { Entity } from '../../plan/entity';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { KnownPlan } from '../../workspace/workspace';
import { labelOf } from '../card';

/** Two things of one plan of which the first is to wait for the second. */
export interface Pair {
  readonly from: Entity;
  readonly to: Entity;
}

/** The kinds that can wait. */
const waiting: ReadonlySet<string> = new Set(['vendor', 'deliverable', 'milestone']);

/** Why one thing of a plan cannot wait for another; undefined where it can. `added` are waits that are to be written as well. */
export function waitRefusal(known: KnownPlan, { from, to }: Pair, added: readonly Pair[] = []): Message | undefined {
  const { handOffs, names } = known;
  const [who, what] = [labelOf(from), labelOf(to)];
  if (from === to) return say`${who} can’t depend on itself`;
  if (!waiting.has(from.kind)) return say`${who} can’t have dependencies: we provide it ourselves`;
  if (from.kind !== 'vendor' && names.vendorOf(from) === to) return say`${who} is ${what}’s own work`;
  if (to.kind === 'deliverable' && names.vendorOf(to) === from) return say`${what} is ${who}’s own work`;
  const waits = [...handOffs.waitsFor(from), ...added.filter((one) => one.from === from)];
  if (waits.some((wait) => wait.to === to)) return say`${who} already depends on ${what}`;
  const own = from.kind === 'vendor' ? handOffs.deliverablesOf(from) : [];
  const way = wayTo(known, to, [from, ...own], added);
  if (way) {
    const circle = [from, ...way].map(labelOf).join(' → ');
    return say`This would create a circular dependency: ${circle}`;
  }
  const through = waits.find((wait) => wait.to !== to && wayTo(known, wait.to, [to], added));
  return through && say`${who} already depends on ${what}, through ${labelOf(through.to)}`;
}

/** For what one thing of a plan can wait: whether `waitRefusal` has nothing against it. Quick to ask for many. */
export function canWaitFor(known: KnownPlan, from: Entity): (to: Entity) => boolean {
  const { handOffs, names } = known;
  if (!waiting.has(from.kind)) return () => false;
  const own = from.kind === 'vendor' ? handOffs.deliverablesOf(from) : [];
  const waits = handOffs.waitsFor(from).map(({ to }) => to);
  const refused = new Set([...waits, ...allBehind(known, waits), ...allBefore(known, [from, ...own])]);
  const maker = from.kind === 'vendor' ? undefined : names.vendorOf(from);
  return (to) =>
    to !== from &&
    (maker === undefined || to !== maker) &&
    !(to.kind === 'deliverable' && names.vendorOf(to) === from) &&
    !refused.has(to);
}

/** All for which some things wait, by themselves or through others; they too. */
function allBehind({ handOffs, names }: KnownPlan, things: readonly Entity[]): ReadonlySet<Entity> {
  const found = new Set(things);
  for (const entity of found) {
    const vendor = entity.kind === 'deliverable' ? names.vendorOf(entity) : undefined;
    for (const one of vendor ? [entity, vendor] : [entity]) for (const { to } of handOffs.waitsFor(one)) found.add(to);
  }
  return found;
}

/** All that waits for some things, by itself or through others; they too. What a vendor waits for, all that it makes waits for. */
function allBefore({ handOffs }: KnownPlan, things: readonly Entity[]): ReadonlySet<Entity> {
  const found = new Set(things);
  for (const entity of found) {
    for (const { from } of handOffs.neededBy(entity)) {
      found.add(from);
      if (from.kind === 'vendor') for (const work of handOffs.deliverablesOf(from)) found.add(work);
    }
  }
  return found;
}

/**
 * From one thing over what it waits for to one of some others, both included; undefined where no way leads there. What a
 * vendor waits for, all that it makes waits for.
 */
function wayTo(
  { handOffs, names }: KnownPlan,
  start: Entity,
  goals: readonly Entity[],
  added: readonly Pair[],
): Entity[] | undefined {
  const before = new Map<Entity, Entity | undefined>([[start, undefined]]);
  const isGoal = new Set(goals);
  for (const entity of before.keys()) {
    if (isGoal.has(entity)) return pathOf(entity, before);
    const vendor = entity.kind === 'deliverable' ? names.vendorOf(entity) : undefined;
    const self = vendor ? [entity, vendor] : [entity];
    const next = [...self.flatMap((one) => handOffs.waitsFor(one)), ...added.filter(({ from }) => self.includes(from))];
    for (const { to } of next) if (!before.has(to)) before.set(to, entity);
  }
  return undefined;
}

function pathOf(last: Entity, before: ReadonlyMap<Entity, Entity | undefined>): Entity[] {
  const path: Entity[] = [];
  for (let at: Entity | undefined = last; at; at = before.get(at)) path.push(at);
  return path.toReversed();
}
