import type { Work } from './work';

/**
 * Each thing behind all those that come before it, without those in a circle and those that a circle leads to (Kahn's
 * algorithm). `after` tells what comes behind a thing; what is not among the things given does not count. Linear in
 * things and steps.
 */
export function inOrder<Thing>(things: readonly Thing[], after: (thing: Thing) => readonly Thing[]): Thing[] {
  const left = new Map<Thing, number>();
  for (const thing of things) left.set(thing, 0);
  for (const thing of things) {
    for (const next of after(thing)) {
      const count = left.get(next);
      if (count !== undefined) left.set(next, count + 1);
    }
  }
  const order = things.filter((thing) => left.get(thing) === 0);
  for (const thing of order) {
    for (const next of after(thing)) {
      const count = left.get(next);
      if (count === undefined) continue;
      left.set(next, count - 1);
      if (count === 1) order.push(next);
    }
  }
  return order;
}

/** Work from the first to the last: each behind all that it waits for, but for what it waits for in a circle. */
export function fromFirst(works: readonly Work[]): Work[] {
  return inOrder(works, takers);
}

/** Work from the last to the first: each behind all that waits for it, but for what does so in a circle. */
export function fromLast(works: readonly Work[]): Work[] {
  return inOrder(works, givers);
}

function givers({ before }: Work): Work[] {
  return before.flatMap(({ from, isInCircle }) => (isInCircle ? [] : [from]));
}

function takers({ after }: Work): Work[] {
  return after.flatMap(({ to, isInCircle }) => (isInCircle ? [] : [to]));
}
