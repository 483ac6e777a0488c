import { aloneWith, ConnectedPlans, predecessorPlansOf } from './connectedPlans';
import { comparableUri } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/workspace';

/**
 * The plans of a workspace in groups connected by dependencies. A group in which nothing changed stays the same object
 * with all its results: a change of one plan affects only its own group, and most plans are alone.
 */
export class PlanGroups {
  #plans: readonly PlanSnapshot[] = [];
  #of = new Map<PlanSnapshot, ConnectedPlans>();

  /** Updates the groups to the current plans. */
  update(all: readonly PlanSnapshot[]): void {
    if (isSame(all, this.#plans)) return;
    const before = this.#of;
    this.#plans = all;
    this.#of = new Map();
    for (const group of connected(all)) {
      const [first] = group;
      const known = before.get(first!);
      const together =
        group.length === 1 && predecessorPlansOf(first!).length === 0
          ? aloneWith(first!)
          : known && isSame(known.plans, group)
            ? known
            : new ConnectedPlans(group);
      for (const plan of group) this.#of.set(plan, together);
    }
  }

  /** The group of a plan; a plan that isn't among the current ones is alone. */
  of(plan: PlanSnapshot): ConnectedPlans {
    let group = this.#of.get(plan);
    if (!group) this.#of.set(plan, (group = new ConnectedPlans([plan])));
    return group;
  }
}

function isSame(one: readonly PlanSnapshot[], other: readonly PlanSnapshot[]): boolean {
  return one === other || (one.length === other.length && one.every((plan, at) => plan === other[at]));
}

/** The plans in groups that depend on each other, directly or transitively; each group in the order given. */
function connected(all: readonly PlanSnapshot[]): PlanSnapshot[][] {
  const byAddress = new Map(all.map((plan) => [comparableUri(plan.uri), plan]));
  const neighbours = new Map<PlanSnapshot, PlanSnapshot[]>();
  for (const plan of all) {
    for (const address of predecessorPlansOf(plan)) {
      const other = byAddress.get(address);
      if (!other || other === plan) continue;
      for (const [one, next] of [
        [plan, other],
        [other, plan],
      ] as const) {
        const list = neighbours.get(one);
        if (list) list.push(next);
        else neighbours.set(one, [next]);
      }
    }
  }
  const places = new Map(all.map((plan, place) => [plan, place]));
  const seen = new Set<PlanSnapshot>();
  const groups: PlanSnapshot[][] = [];
  for (const plan of all) {
    if (seen.has(plan)) continue;
    const group = new Set([plan]);
    for (const member of group) for (const next of neighbours.get(member) ?? []) group.add(next);
    for (const member of group) seen.add(member);
    groups.push([...group].sort((a, b) => places.get(a)! - places.get(b)!));
  }
  return groups;
}
