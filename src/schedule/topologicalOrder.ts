import type { Work } from './work';

/** Work in topological order: each after everything it depends on, except within cycles. */
export function inTopologicalOrder<Some extends Work>(works: readonly Some[]): Some[] {
  return inOrder(works, 'outgoing', 'to');
}

/** Work in reverse topological order: each after everything that depends on it, except within cycles. */
export function inReverseTopologicalOrder<Some extends Work>(works: readonly Some[]): Some[] {
  return inOrder(works, 'incoming', 'from');
}

/**
 * Kahn's algorithm, linear in items and hand-offs. All work belongs to one schedule; hand-offs from and to other work
 * are ignored.
 */
function inOrder<Some extends Work>(
  works: readonly Some[],
  side: 'incoming' | 'outgoing',
  other: 'from' | 'to',
): Some[] {
  // The number of predecessors of each item, plus one; 0 for work that isn't given.
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
