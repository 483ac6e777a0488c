/** From one thing to another for which it waits. */
interface Step<Thing> {
  readonly from: Thing;
  readonly to: Thing;
}

/** The steps that lead on from a thing. */
type StepsOf<Thing, Taken extends Step<Thing>> = (thing: Thing) => readonly Taken[];

/** One shortest circle for each knot of things that wait for each other. Linear in the number of steps. */
export function circles<Thing, Taken extends Step<Thing>>(
  things: Iterable<Thing>,
  stepsOf: StepsOf<Thing, Taken>,
): Taken[][] {
  return knots(things, stepsOf).flatMap((knot) => shortestCircle(knot, stepsOf));
}

interface Visit<Thing, Taken> {
  readonly thing: Thing;
  readonly steps: readonly Taken[];
  at: number;
}

/**
 * The knots of things that wait for each other: strongly connected components of more than one thing, found by Tarjan's
 * algorithm without recursion, so that long chains do not exhaust the stack. Linear in the number of steps.
 */
export function knots<Thing, Taken extends Step<Thing>>(
  things: Iterable<Thing>,
  stepsOf: StepsOf<Thing, Taken>,
): Set<Thing>[] {
  const index = new Map<Thing, number>();
  const low = new Map<Thing, number>();
  const open: Thing[] = [];
  const isOpen = new Set<Thing>();
  const found: Set<Thing>[] = [];
  const path: Visit<Thing, Taken>[] = [];
  const enter = (thing: Thing): void => {
    index.set(thing, index.size);
    low.set(thing, index.size - 1);
    open.push(thing);
    isOpen.add(thing);
    path.push({ thing, steps: stepsOf(thing), at: 0 });
  };
  for (const root of things) {
    if (index.has(root)) continue;
    enter(root);
    while (path.length > 0) {
      const visit = path[path.length - 1]!;
      const step = visit.steps[visit.at++];
      if (step) {
        if (!index.has(step.to)) enter(step.to);
        else if (isOpen.has(step.to)) low.set(visit.thing, Math.min(low.get(visit.thing)!, index.get(step.to)!));
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) low.set(above.thing, Math.min(low.get(above.thing)!, low.get(visit.thing)!));
      if (low.get(visit.thing) !== index.get(visit.thing)) continue;
      if (open[open.length - 1] === visit.thing) {
        // Most things wait in no circle.
        isOpen.delete(open.pop()!);
        continue;
      }
      const knot = new Set(open.splice(open.lastIndexOf(visit.thing)));
      for (const thing of knot) isOpen.delete(thing);
      found.push(knot);
    }
  }
  return found;
}

/** The shortest way from the knot's first member back to it, by breadth. */
function shortestCircle<Thing, Taken extends Step<Thing>>(
  knot: ReadonlySet<Thing>,
  stepsOf: StepsOf<Thing, Taken>,
): Taken[][] {
  const reachedBy = new Map<Thing, Taken>();
  const queue = [...knot].slice(0, 1);
  for (const thing of queue) {
    for (const step of stepsOf(thing)) {
      if (!knot.has(step.to)) continue;
      if (step.to === queue[0]) {
        const backwards = [step];
        for (let at = thing; at !== queue[0]; at = reachedBy.get(at)!.from) backwards.push(reachedBy.get(at)!);
        return [backwards.toReversed()];
      }
      if (reachedBy.has(step.to)) continue;
      reachedBy.set(step.to, step);
      queue.push(step.to);
    }
  }
  return [];
}
