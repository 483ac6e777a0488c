import type { Entity } from '../plan/entity';
import { criticalChain } from './criticalChain';
import type { Wait } from './handOffs';
import type { Schedule } from './schedule';
import { scheduleOf } from './schedule';
import type { HandOff, Work } from './work';
import { fromFirst } from './workOrder';
import type { KnownPlan } from './workspace';

/** A wait that holds anyway, because what waits does so for something else that waits in turn. */
export interface RedundantWait {
  readonly wait: Wait;
  /** The wait through which it holds. */
  readonly through: Wait;
  /** Whether the schedule is certainly the same without it. */
  readonly isHarmless: boolean;
}

/** What was found, and the first wait that was not looked at because the plan has too many. */
export interface RedundantWaits {
  readonly found: readonly RedundantWait[];
  readonly unseen?: Wait;
}

/** Steps over waits that are looked at in one plan. A programme of a thousand pieces of work needs a fraction of it. */
const mostSteps = 300_000;

/** The best way back from one piece of work to another. */
interface Way {
  readonly first: Wait;
  /** The working days that have to lie between, over all of it. */
  readonly lag: number;
  readonly isDirect: boolean;
  readonly last: HandOff;
  readonly before?: Way;
}

/**
 * The waits of a plan for a piece of work that others imply: over work that is open, and with lags that add up to no less, whatever
 * its dates and durations may become. Waits for the whole of a vendor imply nothing and are not implied, for what a vendor makes
 * changes. What waits in a circle is left out.
 */
export function redundantWaits(known: KnownPlan): RedundantWaits {
  if (!hasTwoForOne(known)) return { found: [] };
  const schedule = scheduleOf(known);
  const waits = waitsByTaker(known, schedule);
  const order = fromFirst(schedule.works);
  const places = new Map(order.map((work, place) => [work, place]));
  const found: RedundantWait[] = [];
  let steps = 0;
  const isHarmless = harmlessIn(known, schedule);
  for (const [taker, direct] of waits) {
    const place = places.get(taker);
    if (direct.length < 2 || place === undefined) continue;
    const ways = new Map<Work, Way>();
    let first = place;
    for (const { wait, handOff } of direct) {
      ways.set(handOff.from, { first: wait, lag: wait.lag, isDirect: true, last: handOff });
      first = Math.min(first, places.get(handOff.from) ?? place);
    }
    const longer = new Map<Work, Way>();
    for (let at = place - 1; at >= first; at--) {
      if (++steps > mostSteps) return { found, unseen: direct[0]!.wait };
      const work = order[at]!;
      const [short, long] = [ways.get(work), longer.get(work)];
      const way = short && long ? (long.lag >= short.lag ? long : short) : (short ?? long);
      // What is done or dropped holds nobody up.
      if (!way || work.isDone) continue;
      for (const { wait, handOff } of waits.get(work) ?? []) {
        if (++steps > mostSteps) return { found, unseen: direct[0]!.wait };
        const lag = way.lag + wait.lag;
        if (lag > (longer.get(handOff.from)?.lag ?? -1))
          longer.set(handOff.from, { first: way.first, lag, isDirect: false, last: handOff, before: way });
      }
    }
    for (const { all, handOff } of direct) {
      const way = longer.get(handOff.from);
      if (!way || way.lag < handOff.lag) continue;
      for (const wait of all) found.push({ wait, through: way.first, isHarmless: isHarmless(handOff, way) });
    }
  }
  return { found };
}

/** Whether anything waits for several: most plans are told at once, without their schedule. */
function hasTwoForOne({ handOffs }: KnownPlan): boolean {
  const seen = new Set<Entity>();
  for (const { from, to } of handOffs.waits) {
    if (from.kind === 'vendor' || to.kind === 'vendor') continue;
    if (seen.has(from)) return true;
    seen.add(from);
  }
  return false;
}

interface NamedWait {
  /** The one with the longest lag. */
  readonly wait: Wait;
  /** All of the same pair: the plan may say it twice. */
  readonly all: Wait[];
  readonly handOff: HandOff;
}

/** The waits of one piece of work for another, each pair once. */
function waitsByTaker({ handOffs }: KnownPlan, schedule: Schedule): ReadonlyMap<Work, readonly NamedWait[]> {
  const byTaker = new Map<Work, Map<Work, NamedWait>>();
  const handOffsOf = new Map<Work, Map<Work, HandOff>>();
  const workOf = (entity: Entity): Work | undefined => (entity.kind === 'vendor' ? undefined : schedule.workOf(entity));
  for (const wait of handOffs.waits) {
    const [giver, taker] = [workOf(wait.to), workOf(wait.from)];
    if (!giver || !taker) continue;
    let given = handOffsOf.get(taker);
    if (!given) handOffsOf.set(taker, (given = new Map(taker.before.map((one) => [one.from, one]))));
    const handOff = given.get(giver);
    if (!handOff || handOff.isInCircle) continue;
    let named = byTaker.get(taker);
    if (!named) byTaker.set(taker, (named = new Map<Work, NamedWait>()));
    const other = named.get(giver);
    const longest = other && other.wait.lag >= wait.lag ? other.wait : wait;
    const all = other?.all ?? [];
    all.push(wait);
    named.set(giver, { wait: longest, all, handOff });
  }
  return new Map(Array.from(byTaker, ([taker, named]) => [taker, [...named.values()]]));
}

/**
 * Whether the schedule is the same without a hand-off, to the day: all on the way has a date and comes in time, and the way leaves no
 * more time than the hand-off; or nothing has a date. Of plans that wait for others not all is known, nor of vendors' files, whose plans say when
 * nobody works, so it is never certain there.
 */
function harmlessIn(known: KnownPlan, schedule: Schedule): (direct: HandOff, way: Way) => boolean {
  let chain: ReadonlySet<HandOff> | undefined;
  let isConnected: boolean | undefined;
  return (direct, way) => {
    isConnected ??=
      known.plan.kind === 'vendor' || known.handOffs.open.some(({ mention }) => known.elsewhere(mention) !== undefined);
    if (isConnected) return false;
    const { from, to } = direct;
    if (from.isDone || to.isDone) return !isReckoned(to);
    const steps: HandOff[] = [];
    for (let at: Way | undefined = way; at; at = at.before) steps.push(at.last);
    if (steps.every((step) => isUndated(step.from) && isUndated(step.to))) return true;
    let left = 0;
    for (const { buffer } of steps) {
      if (buffer === undefined || buffer < 0) return false;
      left += buffer;
    }
    if (direct.buffer === undefined || direct.buffer < left) return false;
    chain ??= new Set(criticalChain(schedule, known)?.handOffs);
    return !chain.has(direct);
  };
}

/** Whether its day follows from what it waits for, or would if all of that had one. */
function isReckoned({ takes, due, reckonedFrom }: Work): boolean {
  return takes !== undefined && (due === undefined || reckonedFrom === 'waits');
}

function isUndated({ ready, needed }: Work): boolean {
  return ready === undefined && needed === undefined;
}
