import { grouped } from '../../text/lists';

/** A hand-off between two nodes, and how important it is to draw it forward. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * The flows that have to be drawn backward, because their ends hand over to each other or are in a cycle: the least
 * important ones, and of those the ones from what starts later to what starts earlier. `ids` are in order of time.
 */
export function backwardFlows(ids: readonly string[], flows: readonly Flow[]): ReadonlySet<Flow> {
  const core = cyclic(flows);
  const inside = flows.filter(({ from, to }) => core.has(from) && core.has(to));
  const order = ids.filter((id) => core.has(id));
  const between = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, weight: number): void => {
    const row = between.get(one) ?? new Map<string, number>();
    row.set(other, (row.get(other) ?? 0) + weight);
    between.set(one, row);
  };
  // The gain of putting `one` before `other`.
  for (const { from, to, weight } of inside) {
    add(from, to, weight);
    add(to, from, -weight);
  }
  for (let turn = 0; turn < (order.length > mostBettered ? 0 : 10); turn++) {
    let isBetter = false;
    for (const id of order.slice()) isBetter = settle(order, id, between.get(id) ?? new Map()) || isBetter;
    if (!isBetter) break;
  }
  const at = new Map(order.map((id, index) => [id, index]));
  return new Set(inside.filter(({ from, to }) => at.get(from)! > at.get(to)!));
}

/** Larger cycles stay in the order of time: improving it would take too long. */
const mostBettered = 500;

/** Moves one to the position where the most weight points forward; it stays if no other position is better. */
function settle(order: string[], id: string, gains: ReadonlyMap<string, number>): boolean {
  const at = order.indexOf(id);
  let best = at;
  let most = 0;
  for (const step of [-1, 1]) {
    let gain = 0;
    for (let place = at + step; place >= 0 && place < order.length; place += step) {
      gain -= step * (gains.get(order[place]!) ?? 0);
      if (gain > most) [most, best] = [gain, place];
    }
  }
  if (best === at) return false;
  order.splice(at, 1);
  order.splice(best, 0, id);
  return true;
}

/** The nodes in cycles or between two: the rest after repeatedly removing everything that only gives or only takes. */
function cyclic(flows: readonly Flow[]): Set<string> {
  const [onward, back] = [grouped(flows, ({ from }) => from), grouped(flows, ({ to }) => to)];
  const ids = [...onward.keys(), ...back.keys()];
  const left = new Set(ids);
  const given = new Map(ids.map((id) => [id, onward.get(id)?.length ?? 0]));
  const taken = new Map(ids.map((id) => [id, back.get(id)?.length ?? 0]));
  const gone = ids.filter((id) => given.get(id) === 0 || taken.get(id) === 0);
  for (const id of gone) {
    if (!left.delete(id)) continue;
    for (const { to } of onward.get(id) ?? []) if (lessen(taken, to)) gone.push(to);
    for (const { from } of back.get(id) ?? []) if (lessen(given, from)) gone.push(from);
  }
  return left;
}

/** Removes one; true if none is left. */
function lessen(counts: Map<string, number>, id: string): boolean {
  const count = counts.get(id)! - 1;
  counts.set(id, count);
  return count === 0;
}
