import type { Entity } from '../plan/entity';
import type { Wait } from './handOffs';

/**
 * One shortest circle for each knot of things that wait for each other (a strongly connected component, found by
 * Tarjan's algorithm without recursion, so that long chains do not exhaust the stack). Linear in the number of waits.
 * `next` holds what each thing waits for.
 */
export function circles(next: ReadonlyMap<Entity, readonly Wait[]>): Wait[][] {
  return knots(next).flatMap((knot) => shortestCircle(knot, next));
}

interface Visit {
  readonly entity: Entity;
  readonly waits: readonly Wait[];
  at: number;
}

function knots(next: ReadonlyMap<Entity, readonly Wait[]>): Set<Entity>[] {
  const index = new Map<Entity, number>();
  const low = new Map<Entity, number>();
  const open: Entity[] = [];
  const isOpen = new Set<Entity>();
  const found: Set<Entity>[] = [];
  const path: Visit[] = [];
  const enter = (entity: Entity): void => {
    index.set(entity, index.size);
    low.set(entity, index.size - 1);
    open.push(entity);
    isOpen.add(entity);
    path.push({ entity, waits: next.get(entity) ?? [], at: 0 });
  };
  for (const root of next.keys()) {
    if (index.has(root)) continue;
    enter(root);
    while (path.length > 0) {
      const visit = path[path.length - 1]!;
      const wait = visit.waits[visit.at++];
      if (wait) {
        if (!index.has(wait.to)) enter(wait.to);
        else if (isOpen.has(wait.to)) low.set(visit.entity, Math.min(low.get(visit.entity)!, index.get(wait.to)!));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) low.set(above.entity, Math.min(low.get(above.entity)!, low.get(visit.entity)!));
      if (low.get(visit.entity) !== index.get(visit.entity)) continue;
      if (open[open.length - 1] === visit.entity) {
        // Most things wait in no circle.
        isOpen.delete(open.pop()!);
        continue;
      }
      const knot = new Set(open.splice(open.lastIndexOf(visit.entity)));
      for (const entity of knot) isOpen.delete(entity);
      found.push(knot);
    }
  }
  return found;
}

/** The shortest way from the knot's first member back to it, by breadth. */
function shortestCircle(knot: ReadonlySet<Entity>, next: ReadonlyMap<Entity, readonly Wait[]>): Wait[][] {
  const [start] = knot;
  const reachedBy = new Map<Entity, Wait>();
  const queue = [start!];
  for (const entity of queue) {
    for (const wait of next.get(entity) ?? []) {
      if (!knot.has(wait.to)) continue;
      if (wait.to === start) {
        const circle = [wait];
        for (let at = entity; at !== start; at = reachedBy.get(at)!.from) circle.unshift(reachedBy.get(at)!);
        return [circle];
      }
      if (reachedBy.has(wait.to)) continue;
      reachedBy.set(wait.to, wait);
      queue.push(wait.to);
    }
  }
  return [];
}
