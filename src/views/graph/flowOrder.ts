/** Something is handed from one to another, and how much it matters that it is drawn forward. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * The flows that have to be drawn backward, because their ends hand things to each other or stand in a circle: those that
 * matter least, and of those the ones that go from what begins later to what begins earlier. `ids` are in order of time.
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
  // What is gained where `one` stands before `other`.
  for (const { from, to, weight } of inside) {
    add(from, to, weight);
    add(to, from, -weight);
  }
  for (let turn = 0; turn < 10; turn++) {
    let isBetter = false;
    for (const id of order.slice()) isBetter = settle(order, id, between.get(id) ?? new Map()) || isBetter;
    if (!isBetter) break;
  }
  const at = new Map(order.map((id, index) => [id, index]));
  return new Set(inside.filter(({ from, to }) => at.get(from)! > at.get(to)!));
}

/** Moves one to the place where the most weight points forward; it stays where no other place is better. */
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

/** What stands in a circle or between two: what is left when everything that only gives or only takes is taken away. */
function cyclic(flows: readonly Flow[]): Set<string> {
  const left = new Set(flows.flatMap(({ from, to }) => [from, to]));
  for (let size = -1; size !== left.size;) {
    size = left.size;
    const open = flows.filter(({ from, to }) => left.has(from) && left.has(to));
    const givers = new Set(open.map(({ from }) => from));
    const takers = new Set(open.map(({ to }) => to));
    for (const id of left) if (!givers.has(id) || !takers.has(id)) left.delete(id);
  }
  return left;
}
