import { memoized } from '../text/memoized';
import type { Schedule } from './schedule';
import { scheduleOf, scheduleOfPlans } from './schedule';
import { comparableUri, resolveLink } from './uri';
import type { KnownPlan } from './workspace';

/**
 * The schedules of many plans, each of a plan and of all that are connected with it by waits. A change of one plan costs the
 * schedules of those, and most plans stand alone.
 */
export class Schedules {
  #plans: readonly KnownPlan[] = [];
  #of = new Map<KnownPlan, Schedule>();

  /** The schedule in which a plan is, among all the plans there are; it must be one of them. */
  with(plan: KnownPlan, all: readonly KnownPlan[]): Schedule {
    const isSame = all.length === this.#plans.length && all.every((one, at) => one === this.#plans[at]);
    if (!isSame) this.#update(all);
    return this.#of.get(plan)!;
  }

  #update(all: readonly KnownPlan[]): void {
    const before = this.#of;
    this.#plans = all;
    this.#of = new Map();
    for (const group of connected(all)) {
      const schedule = group.length === 1 ? scheduleOf(group[0]!) : (kept(before, group) ?? scheduleOfPlans(group));
      for (const plan of group) this.#of.set(plan, schedule);
    }
  }
}

/** The schedule of exactly these plans, where it is known. */
function kept(before: ReadonlyMap<KnownPlan, Schedule>, group: readonly KnownPlan[]): Schedule | undefined {
  const schedule = before.get(group[0]!);
  const isSame = schedule?.plans.length === group.length && group.every((plan, at) => plan === schedule.plans[at]);
  return isSame ? schedule : undefined;
}

/** The plans in groups of those that wait for each other, by themselves or through others; each group in the order given. */
function connected(all: readonly KnownPlan[]): KnownPlan[][] {
  const byAddress = new Map(all.map((plan) => [comparableUri(plan.uri), plan]));
  const neighbours = new Map<KnownPlan, KnownPlan[]>();
  for (const plan of all) {
    for (const address of plansAwaited(plan)) {
      const other = byAddress.get(address);
      if (!other || other === plan) continue;
      for (const [one, next] of [
        [plan, other],
        [other, plan],
      ] as const)
        neighbours.set(one, [...(neighbours.get(one) ?? []), next]);
    }
  }
  const seen = new Set<KnownPlan>();
  const groups: KnownPlan[][] = [];
  for (const plan of all) {
    if (seen.has(plan)) continue;
    const group = new Set([plan]);
    for (const member of group) for (const next of neighbours.get(member) ?? []) group.add(next);
    for (const member of group) seen.add(member);
    groups.push(group.size === 1 ? [plan] : all.filter((member) => group.has(member)));
  }
  return groups;
}

/** The addresses of the plans for whose work a plan waits; none for nearly all. */
const plansAwaited = memoized(({ uri, handOffs }: KnownPlan): readonly string[] => {
  return handOffs.open.flatMap(({ mention: { url } }) => {
    const target = url === undefined ? undefined : resolveLink(uri, url);
    return target === undefined ? [] : [comparableUri(target)];
  });
});
