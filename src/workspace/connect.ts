import type { Entity } from '../plan/entity';
import { isMissing } from '../plan/missing';
import type { Reference } from '../plan/names';
import { knots } from './circles';
import type { OpenWait } from './handOffs';
import type { HandOffDraft, WorkDraft } from './work';
import type { KnownPlan } from './workspace';

/** A wait that has no place in the schedule, and why. */
export interface Gap {
  /**
   * `unknown`: what it waits for is in no plan. `elsewhere`: it is in another plan, which is not looked at. `empty`: the
   * vendor it waits for hands over nothing. `crossed`: the two vendors wait for each other by name, so that neither can wait
   * for all of the other. `many`: one vendor waits for all of another, which would be more hand-offs than can be reckoned.
   */
  readonly kind: 'unknown' | 'elsewhere' | 'empty' | 'crossed' | 'many';
  readonly plan: KnownPlan;
  /** What waits. */
  readonly from: Entity;
  readonly mention: Reference;
}

/**
 * At most so many hand-offs come of waits for whole vendors or by them: each of a hundred works that waits for each of a hundred
 * others makes ten thousand.
 */
export const mostOfWholes = 50_000;

/** Hands work to work, each pair once, and answers the waits that lead to none. Linear in works and waits. */
export function connect(plans: readonly KnownPlan[], works: readonly WorkDraft[]): Gap[] {
  const connector = new Connector(plans, works);
  for (const known of plans) {
    for (const wait of known.handOffs.waits) connector.wait(known, wait, known, wait.to);
    for (const open of known.handOffs.open) {
      const other = known.elsewhere(open.mention);
      if (other) connector.wait(known, open, other.known, other.entity);
      else if (!isMissing(open.mention.text)) connector.leave('unknown', known, open);
    }
  }
  for (const work of works) if (work.entity.kind === 'collateral') connector.provide(work);
  connector.uncross();
  return connector.gaps;
}

class Connector {
  readonly gaps: Gap[] = [];
  readonly #byPlan = new Map<KnownPlan, Map<Entity, WorkDraft>>();
  readonly #awaitedByName = new Set<WorkDraft>();
  /** The waits that are for the whole of a vendor, or by the whole of one. */
  readonly #wholes = new Map<HandOffDraft, readonly [plan: KnownPlan, wait: OpenWait]>();
  /** How many hand-offs waits for whole vendors may still make. */
  #left = mostOfWholes;
  /** By the numbers of both works. */
  readonly #handOffs = new Map<number, HandOffDraft>();
  readonly #ofVendors = new Map<KnownPlan, Map<Entity, readonly WorkDraft[]>>();

  constructor(
    plans: readonly KnownPlan[],
    private readonly works: readonly WorkDraft[],
  ) {
    // A plan in which nothing is made may wait for others all the same, or be waited for.
    for (const plan of plans) this.#byPlan.set(plan, new Map<Entity, WorkDraft>());
    for (const work of works) this.#byPlan.get(work.plan)!.set(work.entity, work);
  }

  leave(kind: Gap['kind'], plan: KnownPlan, { from, mention }: OpenWait): void {
    this.gaps.push({ kind, plan, from, mention });
  }

  /** A wait of a plan for something of the same plan, or of another, its home. */
  wait(plan: KnownPlan, wait: OpenWait, home: KnownPlan, to: Entity): void {
    const { from, lag } = wait;
    const [giving, taking] = [this.#byPlan.get(home), this.#byPlan.get(plan)!];
    if (!giving) return this.leave('elsewhere', plan, wait);
    const [only, one] = [giving.get(to), taking.get(from)];
    if (!only || !one) return this.#waitForWhole(plan, wait, home, to);
    if (only.entity.kind === 'collateral') this.#awaitedByName.add(only);
    if (only !== one) this.#handOver(only, one, lag);
  }

  /** A wait by all that a vendor makes, or for all of it. */
  #waitForWhole(plan: KnownPlan, wait: OpenWait, home: KnownPlan, to: Entity): void {
    const { from, lag } = wait;
    const givers = this.#worksOf(home, to);
    if (givers.length === 0) return this.leave(to.kind === 'vendor' ? 'empty' : 'unknown', plan, wait);
    const takers = this.#worksOf(plan, from);
    if (givers.length * takers.length > this.#left) return this.leave('many', plan, wait);
    this.#left -= givers.length * takers.length;
    for (const giver of givers) {
      for (const taker of takers) {
        // What a vendor makes itself is no reason for it to wait.
        if (taker.vendor === giver.vendor) continue;
        const handOff = this.#handOver(giver, taker, lag);
        if (handOff) this.#wholes.set(handOff, [plan, wait]);
      }
    }
  }

  /** What a vendor works from, it needs for all that it makes, unless something waits for it by name. */
  provide(work: WorkDraft): void {
    if (work.isDone || !work.vendor || this.#awaitedByName.has(work)) return;
    for (const taker of this.#worksOf(work.plan, work.vendor)) if (taker !== work) this.#handOver(work, taker, 0);
  }

  /** The work that an entity stands for: a vendor for all that it makes. */
  #worksOf(known: KnownPlan, entity: Entity): readonly WorkDraft[] {
    const ofPlan = this.#byPlan.get(known);
    const only = ofPlan?.get(entity);
    if (only || entity.kind !== 'vendor') return only ? [only] : [];
    let ofVendors = this.#ofVendors.get(known);
    if (!ofVendors) this.#ofVendors.set(known, (ofVendors = new Map<Entity, readonly WorkDraft[]>()));
    let works = ofVendors.get(entity);
    if (!works) {
      works = known.handOffs.deliverablesOf(entity).flatMap((one) => ofPlan?.get(one) ?? []);
      ofVendors.set(entity, works);
    }
    return works;
  }

  /** Undefined where the one is handed to the other already; the longer lag counts. */
  #handOver(from: WorkDraft, to: WorkDraft, lag: number): HandOffDraft | undefined {
    const number = from.index * this.works.length + to.index;
    const before = this.#handOffs.get(number);
    if (before) {
      before.lag = Math.max(before.lag, lag);
      return undefined;
    }
    const handOff: HandOffDraft = { from, to, lag, buffer: undefined, isInCircle: false };
    this.#handOffs.set(number, handOff);
    from.after.push(handOff);
    to.before.push(handOff);
    return handOff;
  }

  /**
   * Takes out the waits for whole vendors that make a circle: people write that an agency waits for another when they mean
   * most of it, and what its deliverables say by name is truer.
   */
  uncross(): void {
    if (this.#wholes.size === 0) return;
    const works = [...this.#byPlan.values()].flatMap((ofPlan) => [...ofPlan.values()]);
    const knotOf = knotsAmong(works);
    const crossed = new Map<OpenWait, KnownPlan>();
    const taken = new Set<HandOffDraft>();
    for (const [handOff, [plan, wait]] of this.#wholes) {
      const { from, to } = handOff;
      if (!knotOf.has(from) || knotOf.get(from) !== knotOf.get(to)) continue;
      taken.add(handOff);
      crossed.set(wait, plan);
    }
    for (const [wait, plan] of crossed) this.leave('crossed', plan, wait);
    for (const work of new Set([...taken].flatMap(({ from, to }) => [from, to]))) {
      takeOut(work.before, taken);
      takeOut(work.after, taken);
    }
  }
}

function takeOut(list: HandOffDraft[], taken: ReadonlySet<HandOffDraft>): void {
  let kept = 0;
  for (const handOff of list) if (!taken.has(handOff)) list[kept++] = handOff;
  list.length = kept;
}

/** The works that wait for each other, each with the number of its knot. */
export function knotsAmong(works: readonly WorkDraft[]): ReadonlyMap<WorkDraft, number> {
  const knotOf = new Map<WorkDraft, number>();
  for (const [number, knot] of knots(works, ({ after }) => after).entries())
    for (const work of knot) knotOf.set(work, number);
  return knotOf;
}
