import type { Entity } from '../plan/entity';
import { grouped } from '../text/grouped';
import { memoized } from '../text/memoized';
import type { Wait } from './handOffs';
import type { Schedule } from './schedule';
import { scheduleOf, scheduleOfPlans } from './schedule';
import type { KnownPlan } from './workspace';

/** A wait for something of another plan, to which its mention links. */
export interface CrossWait extends Wait {
  readonly fromPlan: KnownPlan;
  readonly toPlan: KnownPlan;
}

/** Plans that wait for each other, directly or through others; most plans are alone. */
export class ConnectedPlans {
  #schedule?: Schedule;
  #byFrom?: ReadonlyMap<Entity, readonly CrossWait[]>;
  #byTo?: ReadonlyMap<Entity, readonly CrossWait[]>;

  constructor(
    readonly plans: readonly KnownPlan[],
    private readonly waits: readonly CrossWait[],
  ) {}

  /** The schedule of all of them together. */
  get schedule(): Schedule {
    const [only, ...others] = this.plans;
    this.#schedule ??= only && others.length === 0 ? scheduleOf(only) : scheduleOfPlans(this.plans);
    return this.#schedule;
  }

  /** What an entity waits for in other plans. */
  waitsFor(entity: Entity): readonly CrossWait[] {
    if (this.waits.length === 0) return [];
    this.#byFrom ??= grouped(this.waits, ({ from }) => from);
    return this.#byFrom.get(entity) ?? [];
  }

  /** What waits for an entity in other plans. */
  neededBy(entity: Entity): readonly CrossWait[] {
    if (this.waits.length === 0) return [];
    this.#byTo ??= grouped(this.waits, ({ to }) => to);
    return this.#byTo.get(entity) ?? [];
  }
}

/** A plan by itself, whatever it links to. */
export const aloneWith = memoized((known: KnownPlan): ConnectedPlans => new ConnectedPlans([known], []));

/** The plans that each of these is connected to. Those connected to none are themselves alone, the same object each time. */
export function connectedPlans(all: readonly KnownPlan[]): ReadonlyMap<KnownPlan, ConnectedPlans> {
  const waits = all.flatMap(crossWaitsOf).filter(({ toPlan }) => toPlan.plan.kind === 'plan');
  const neighbours = new Map<KnownPlan, KnownPlan[]>();
  for (const { fromPlan, toPlan } of waits) {
    neighbours.set(fromPlan, [...(neighbours.get(fromPlan) ?? []), toPlan]);
    neighbours.set(toPlan, [...(neighbours.get(toPlan) ?? []), fromPlan]);
  }
  const found = new Map<KnownPlan, ConnectedPlans>();
  for (const known of all) {
    if (found.has(known)) continue;
    const reached = new Set([known]);
    for (const one of reached) for (const other of neighbours.get(one) ?? []) reached.add(other);
    const together =
      reached.size === 1
        ? aloneWith(known)
        : new ConnectedPlans(
            all.filter((one) => reached.has(one)),
            waits.filter(({ fromPlan }) => reached.has(fromPlan)),
          );
    for (const one of reached) found.set(one, together);
  }
  return found;
}

function crossWaitsOf(known: KnownPlan): CrossWait[] {
  return known.handOffs.open.flatMap(({ from, mention, lag }) => {
    const other = known.elsewhere(mention);
    return other && other.known !== known
      ? [{ from, to: other.entity, mention, lag, fromPlan: known, toPlan: other.known }]
      : [];
  });
}
