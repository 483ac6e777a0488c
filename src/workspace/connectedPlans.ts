import type { Entity } from '../plan/entity';
import { grouped } from '../text/grouped';
import { memoized } from '../text/memoized';
import type { Wait } from './handOffs';
import type { Schedule } from './schedule';
import { scheduleOf, scheduleOfPlans } from './schedule';
import { comparableUri, resolveLink } from './uri';
import type { KnownPlan } from './workspace';

/** A wait for something of another plan, to which its mention links. */
export interface CrossWait extends Wait {
  readonly fromPlan: KnownPlan;
  readonly toPlan: KnownPlan;
}

/** Plans that wait for each other, directly or through others; most plans are alone. Each answer is worked out when it is first asked for. */
export class ConnectedPlans {
  #schedule?: Schedule;
  #waits?: readonly CrossWait[];
  #byFrom?: ReadonlyMap<Entity, readonly CrossWait[]>;
  #byTo?: ReadonlyMap<Entity, readonly CrossWait[]>;

  constructor(readonly plans: readonly KnownPlan[]) {}

  /** The schedule of all of them together. */
  get schedule(): Schedule {
    const [only, ...others] = this.plans;
    return (this.#schedule ??=
      only && others.length === 0 && plansAwaited(only).length === 0 ? scheduleOf(only) : scheduleOfPlans(this.plans));
  }

  /** What an entity waits for in other plans. */
  waitsFor(entity: Entity): readonly CrossWait[] {
    if (this.plans.length === 1) return [];
    this.#byFrom ??= grouped(this.#crossWaits(), ({ from }) => from);
    return this.#byFrom.get(entity) ?? [];
  }

  /** What waits for an entity in other plans. */
  neededBy(entity: Entity): readonly CrossWait[] {
    if (this.plans.length === 1) return [];
    this.#byTo ??= grouped(this.#crossWaits(), ({ to }) => to);
    return this.#byTo.get(entity) ?? [];
  }

  #crossWaits(): readonly CrossWait[] {
    return (this.#waits ??= this.#readCrossWaits());
  }

  #readCrossWaits(): CrossWait[] {
    const among = new Set(this.plans);
    return this.plans.flatMap((plan) => crossWaitsOf(plan, among));
  }
}

/**
 * The addresses of the documents for whose work a plan waits; none for nearly all. What the schedule of such a plan says of them
 * depends on them, so it holds no longer than they stay the same.
 */
export const plansAwaited = memoized(({ uri, handOffs }: KnownPlan): readonly string[] => {
  return handOffs.open.flatMap(({ mention: { url } }) => {
    const target = url === undefined ? undefined : resolveLink(uri, url);
    return target === undefined ? [] : [comparableUri(target)];
  });
});

/** A plan by itself, whatever it links to. */
export const aloneWith = memoized((known: KnownPlan): ConnectedPlans => new ConnectedPlans([known]));

function crossWaitsOf(known: KnownPlan, among: ReadonlySet<KnownPlan>): CrossWait[] {
  return known.handOffs.open.flatMap(({ from, mention, lag }) => {
    const other = known.elsewhere(mention);
    return other && other.known !== known && among.has(other.known)
      ? [{ from, to: other.entity, mention, lag, fromPlan: known, toPlan: other.known }]
      : [];
  });
}
