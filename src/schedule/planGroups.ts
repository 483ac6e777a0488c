import { aloneWith, ConnectedPlans, predecessorPlansOf } from './connectedPlans';
import { vendorsByFile } from '../workspace/planLinks';
import { comparableUri } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';

/**
 * The plans of a workspace in groups of those that are connected by dependencies. A group of which nothing changed stays the
 * same object with all that was computed for it: a change of one plan costs its own group, and most plans stand alone.
 */
export class PlanGroups {
  /** Each with the groups of its plans; what the last was asked about serves the next. */
  readonly #known = new WeakMap<Workspace, Groups>();
  #last: Groups = { plans: [], of: new Map() };

  /** What several groups are together, by the first of them; as long as the others are the same. */
  readonly #unions = new WeakMap<ConnectedPlans, ConnectedPlans>();

  /**
   * The group of a plan in a workspace, and for a vendor's file those of the plans that link there. Any other document is
   * alone.
   */
  of(workspace: Workspace, plan: PlanSnapshot): ConnectedPlans {
    if (plan.plan.kind === 'plan') return this.#groups(workspace).of.get(plan) ?? aloneWith(plan);
    const linking = workspace.plansOfFile(plan.uri);
    return linking.length === 0 ? aloneWith(plan) : this.ofAll(workspace, linking);
  }

  /** The groups of several plans, in one. */
  ofAll(workspace: Workspace, plans: readonly PlanSnapshot[]): ConnectedPlans {
    const [first, ...others] = new Set(plans.map((plan) => this.of(workspace, plan)));
    if (!first) return new ConnectedPlans([]);
    if (others.length === 0) return first;
    const all = [first, ...others].flatMap((group) => group.plans);
    const known = this.#unions.get(first);
    if (known && isSame(known.plans, all)) return known;
    const union = new ConnectedPlans(all);
    this.#unions.set(first, union);
    return union;
  }

  #groups(workspace: Workspace): Groups {
    let groups = this.#known.get(workspace);
    if (!groups) this.#known.set(workspace, (groups = this.#last = grouped(workspace.plans(), this.#last)));
    return groups;
  }
}

interface Groups {
  readonly plans: readonly PlanSnapshot[];
  readonly of: ReadonlyMap<PlanSnapshot, ConnectedPlans>;
}

function grouped(plans: readonly PlanSnapshot[], before: Groups): Groups {
  if (isSame(plans, before.plans)) return before;
  const of = new Map<PlanSnapshot, ConnectedPlans>();
  for (const group of connected(plans)) {
    const [first, ...others] = group;
    const known = before.of.get(first!);
    const isKnown = known && isSame(known.plans, group);
    const together = others.length === 0 ? aloneWith(first!) : isKnown ? known : new ConnectedPlans(group);
    for (const plan of group) of.set(plan, together);
  }
  return { plans, of };
}

function plansOfFiles(plans: readonly PlanSnapshot[]): ReadonlyMap<string, readonly PlanSnapshot[]> {
  return new Map(
    Array.from(vendorsByFile(plans), ([address, linking]) => [address, [...new Set(linking.map(({ plan }) => plan))]]),
  );
}

function isSame(one: readonly PlanSnapshot[], other: readonly PlanSnapshot[]): boolean {
  return one === other || (one.length === other.length && one.every((plan, at) => plan === other[at]));
}

/** The plans in groups that depend on each other, directly or transitively; each group in the order given. */
function connected(all: readonly PlanSnapshot[]): PlanSnapshot[][] {
  const byAddress = new Map(all.map((plan) => [comparableUri(plan.uri), plan]));
  const neighbors = new Map<PlanSnapshot, PlanSnapshot[]>();
  const connect = (one: PlanSnapshot, next: PlanSnapshot): void => {
    const list = neighbors.get(one);
    if (list) list.push(next);
    else neighbors.set(one, [next]);
  };
  let ofFiles: ReadonlyMap<string, readonly PlanSnapshot[]> | undefined;
  for (const plan of all) {
    for (const address of predecessorPlansOf(plan)) {
      const known = byAddress.get(address);
      // Work in a vendor's file is work of the plans that link there.
      const others = known ? [known] : ((ofFiles ??= plansOfFiles(all)).get(address) ?? []);
      for (const other of others) {
        if (other === plan) continue;
        connect(plan, other);
        connect(other, plan);
      }
    }
  }
  const places = new Map(all.map((plan, place) => [plan, place]));
  const seen = new Set<PlanSnapshot>();
  const groups: PlanSnapshot[][] = [];
  for (const plan of all) {
    if (seen.has(plan)) continue;
    const group = new Set([plan]);
    for (const member of group) for (const next of neighbors.get(member) ?? []) group.add(next);
    for (const member of group) seen.add(member);
    groups.push([...group].sort((a, b) => places.get(a)! - places.get(b)!));
  }
  return groups;
}
