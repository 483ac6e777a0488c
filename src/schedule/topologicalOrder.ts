import type { Work } from './work';

/** Work from the first to the last: each behind all that it waits for, but for what it waits for in a circle. */
export function inTopologicalOrder<Some extends Work>(works: readonly Some[]): Some[] {
  return inOrder(works, 'outgoing', 'to');
}

/** Work from the last to the first: each behind all that waits for it, but for what does so in a circle. */
export function inReverseTopologicalOrder<Some extends Work>(works: readonly Some[]): Some[] {
  return inOrder(works, 'incoming', 'from');
}

/**
 * Kahn's algorithm, linear in works and hand-offs. The works are of one schedule; hand-offs from and to other work than that
 * given do not count.
 */
function inOrder<Some extends Work>(
  works: readonly Some[],
  side: 'incoming' | 'outgoing',
  other: 'from' | 'to',
): Some[] {
  // How many have to come before each work, and one more; 0 for what is not given.
  const left = new Int32Array(1 + works.reduce((most, { index }) => Math.max(most, index), 0));
  for (const { index } of works) left[index] = 1;
  for (const work of works) {
    for (const handOff of work[side]) {
      const { index } = handOff[other];
      if (!handOff.isInCycle && left[index]) left[index]++;
    }
  }
  const order = works.filter(({ index }) => left[index] === 1);
  for (const work of order) {
    for (const handOff of work[side]) {
      const next = handOff[other];
      if (!handOff.isInCycle && left[next.index] && --left[next.index]! === 1) order.push(next as Some);
    }
  }
  return order;
}
