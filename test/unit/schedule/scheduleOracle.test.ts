import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { criticalPath } from '../../../src/schedule/criticalPath';
import type { Schedule } from '../../../src/schedule/schedule';
import { scheduleOf } from '../../../src/schedule/schedule';
import { propagateDelay } from '../../../src/schedule/delayPropagation';
import type { Work } from '../../../src/schedule/work';
import { backwardPass } from '../../../src/schedule/backwardPass';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { runs } from '../../support/effort';
import { nameOf, planOfRows } from '../../support/schedule';

/** A dependency of the start or the finish on an earlier row: on its finish or its start, plus working or calendar days, fewer than none for a lead. */
interface Wait {
  readonly on: number;
  readonly from: 'finish' | 'start';
  readonly to: 'finish' | 'start';
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

/** A piece of work as the oracle knows it: days count from Monday 2027-01-04, weekends and holidays among them. */
interface Row {
  readonly due?: number;
  readonly start?: number;
  readonly takes?: number;
  readonly review: number;
  readonly isDone: boolean;
  /** Whether a vendor makes it, who has days off of its own; its review is ours. */
  readonly isVendors: boolean;
  readonly waits: readonly Wait[];
}

interface Drawn {
  readonly rows: readonly Row[];
  readonly holidays: readonly number[];
  readonly ofVendor: readonly number[];
}

const launchDay = 80;
const iso = (day: number): string => new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);

/** Plans without circles: each row depends on rows before it. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  rows: fc
    .array(
      fc.record({
        due: fc.option(fc.nat({ max: 75 }), { nil: undefined, freq: 4 }),
        start: fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 1 }),
        takes: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined, freq: 3 }),
        review: fc.constantFrom(0, 0, 1, 3),
        isDone: fc.constantFrom(false, false, false, false, true),
        isVendors: fc.boolean(),
        waits: fc.array(
          fc.record({
            on: fc.nat({ max: 7 }),
            from: fc.constantFrom('finish', 'finish', 'finish', 'start'),
            to: fc.constantFrom('start', 'start', 'start', 'start', 'finish'),
            days: fc.constantFrom(0, 0, 0, 2, 5, -1, -3),
            kind: fc.constantFrom('working', 'working', 'calendar'),
          }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) =>
      rows.map((row, index) => ({
        ...row,
        // A start that is stated without a due date is the day after which nothing is known, so it has a duration.
        start: row.due === undefined && row.takes !== undefined ? row.start : undefined,
        waits: [...new Map(row.waits.filter(({ on }) => on < index).map((wait) => [wait.on, wait])).values()],
      })),
    ),
  holidays: fc.uniqueArray(fc.nat({ max: 80 }), { maxLength: 4 }),
  ofVendor: fc.uniqueArray(fc.nat({ max: 80 }), { maxLength: 6 }),
});

function planOf({ rows, holidays, ofVendor }: Drawn): PlanSnapshot {
  const written = rows.map(({ due, start, takes, review, isDone, isVendors, waits }, index) =>
    [
      `D${index}`,
      due === undefined ? '' : iso(due),
      waits.map(waitInWords).join(', '),
      takes === undefined ? '' : `${takes} days`,
      review > 0 ? `${review} days` : '',
      isDone ? 'done' : '',
      isVendors ? 'Osprey' : '',
      start === undefined ? '' : iso(start),
    ].join('|'),
  );
  const days = [...holidays.map(iso), ...ofVendor.map((day) => `${iso(day)} (Osprey)`)];
  const off = days.length > 0 ? `holidays: [${days.join(', ')}]\n` : '';
  return planOfRows(written, `launch: ${iso(launchDay)}\n${off}`, '\n## Vendors\n\n### Osprey\n');
}

function waitInWords({ on, from, to, days, kind }: Wait): string {
  const sign = days < 0 ? '-' : '+';
  const lag = days === 0 ? '' : ` ${sign} ${Math.abs(days)} ${kind === 'calendar' ? 'calendar ' : ''}days`;
  const form = { start: { start: ' SS', finish: ' SF' }, finish: { start: '', finish: ' FF' } }[from][to];
  return form === ' SS' ? `start of D${on}${lag}` : `D${on}${form}${lag}`;
}

/** Whose working days count. */
type Who = 'us' | 'vendor';

/** The same questions, answered a day at a time, and by going every way there is. */
class Oracle {
  /** What was found out already: the same is asked again and again. */
  readonly #known = new Map<string, number | undefined>();

  constructor(private readonly plan: Drawn) {}

  #once(what: string, find: () => number | undefined): number | undefined {
    if (!this.#known.has(what)) this.#known.set(what, find());
    return this.#known.get(what);
  }

  isWorking = (day: number, who: Who): boolean =>
    ((day % 7) + 7) % 7 < 5 &&
    !this.plan.holidays.includes(day) &&
    !(who === 'vendor' && this.plan.ofVendor.includes(day));

  maker = (index: number): Who => (this.row(index).isVendors ? 'vendor' : 'us');

  /** Working days after a day up to another; negative if that comes first. */
  between(from: number, to: number, who: Who): number {
    if (to < from) return 0 - this.between(to, from, who);
    let count = 0;
    for (let at = from + 1; at <= to; at++) if (this.isWorking(at, who)) count++;
    return count;
  }

  /** The first day that is so many working days later, or the last working day that is so many earlier. */
  add(day: number, days: number, who: Who): number {
    let at = day;
    if (days > 0) while (this.between(day, at, who) < days) at++;
    if (days < 0) while (this.between(at, day, who) < -days || !this.isWorking(at, who)) at--;
    return at;
  }

  shifted = (day: number, { days, kind }: Wait, who: Who): number =>
    kind === 'calendar' ? day + days : this.add(day, days, who);

  row = (index: number): Row => this.plan.rows[index]!;

  /** A day before its first day of work, if that is known. */
  begun = (index: number): number | undefined => this.#once(`begun ${index}`, () => this.#begun(index));

  #begun(index: number): number | undefined {
    const { due, start, takes } = this.row(index);
    if (start !== undefined) return start - 1;
    if (takes === undefined) return undefined;
    const last = due ?? this.due(index);
    return last === undefined ? undefined : this.begunFor(index, last, takes);
  }

  /** A day before the first day of work that is due on a day. */
  begunFor(index: number, due: number, takes: number): number {
    let at = due;
    for (let left = takes; left > 0;) if (this.isWorking(--at, this.maker(index))) left--;
    return at;
  }

  /** The first day on which work can be finished, given all that it depends on. */
  finished(index: number, takes: number): number | undefined {
    const who = this.maker(index);
    const days = this.row(index).waits.flatMap((wait) => {
      let day = this.available(wait, index);
      // What is done without a date delays nothing.
      if (day === undefined) return this.row(wait.on).isDone ? [] : [undefined];
      if (wait.to === 'start') return [this.add(day, takes, who)];
      while (!this.isWorking(day, who)) day++;
      return [day];
    });
    return days.length === 0 || days.includes(undefined) ? undefined : Math.max(...(days as number[]));
  }

  due = (index: number): number | undefined => this.#once(`due ${index}`, () => this.#due(index));

  #due(index: number): number | undefined {
    const { due, takes, start } = this.row(index);
    if (due !== undefined || takes === undefined) return due;
    return start === undefined ? this.finished(index, takes) : this.add(start - 1, takes, this.maker(index));
  }

  ready(index: number): number | undefined {
    const due = this.due(index);
    return due === undefined ? undefined : this.add(due, this.row(index).review, 'us');
  }

  available(wait: Wait, taker: number): number | undefined {
    const day = wait.from === 'start' ? this.begun(wait.on) : this.ready(wait.on);
    return day === undefined ? undefined : this.shifted(day, wait, this.maker(taker));
  }

  needed(index: number, { from, to }: Pick<Wait, 'from' | 'to'>): number | undefined {
    if (to === 'finish') return this.due(index);
    const { start, takes } = this.row(index);
    if (from === 'finish' && start !== undefined) return start;
    return takes === undefined ? this.due(index) : this.begun(index);
  }

  /** The day on which work that is so many working days late is ready, or has begun. */
  dayIfLate(index: number, from: Wait['from'], late: number): number {
    const who = this.maker(index);
    const { review, start, takes } = this.row(index);
    if (from === 'start')
      return start === undefined
        ? this.begunFor(index, this.add(this.due(index)!, late, who), takes!)
        : this.add(this.begun(index)!, late, who);
    return review === 0
      ? this.add(this.due(index)!, late, who)
      : this.add(this.add(this.due(index)!, late, who), review, 'us');
  }

  takers(index: number): (readonly [taker: number, wait: Wait])[] {
    return this.plan.rows.flatMap(({ waits }, taker) =>
      waits.flatMap((wait) => (wait.on === index ? [[taker, wait] as const] : [])),
    );
  }

  buffer(taker: number, wait: Wait): number | undefined {
    const [available, needed] = [this.available(wait, taker), this.needed(taker, wait)];
    const isOpen = !this.row(wait.on).isDone && !this.row(taker).isDone;
    return isOpen && available !== undefined && needed !== undefined
      ? this.between(available, needed, this.maker(taker))
      : undefined;
  }

  /** The most working days by which work may be late, found by trying: launch and every way to it allow so many. */
  float = (index: number): number | undefined => this.#once(`float ${index}`, () => this.#float(index));

  #float(index: number): number | undefined {
    const ready = this.ready(index);
    if (ready === undefined || this.row(index).isDone) return undefined;
    const ways = this.takers(index).flatMap(([taker, wait]) => {
      const rest = this.buffer(taker, wait) === undefined ? undefined : this.float(taker);
      if (rest === undefined) return [];
      const limit = this.needed(taker, wait)!;
      const who = this.maker(taker);
      let late = -150;
      while (this.between(limit, this.shifted(this.dayIfLate(index, wait.from, late + 1), wait, who), who) <= rest)
        late++;
      return [late];
    });
    if (ready <= launchDay) {
      let late = 0;
      while (this.dayIfLate(index, 'finish', late + 1) <= launchDay) late++;
      ways.push(late);
    }
    return ways.length > 0 ? Math.min(...ways) : undefined;
  }
}

const of = (schedule: Schedule, index: number): Work => schedule.works.find((work) => nameOf(work) === `D${index}`)!;

function agrees(
  compare: (schedule: Schedule, oracle: Oracle, plan: Drawn, snapshot: PlanSnapshot) => void,
  times = 300,
): void {
  fc.assert(
    fc.property(drawn, (plan) => {
      const snapshot = planOf(plan);
      compare(scheduleOf(snapshot), new Oracle(plan), plan, snapshot);
    }),
    runs(times),
  );
}

const isoOf = (day: number | undefined): string | undefined => (day === undefined ? undefined : iso(day));

describe('On random plans, a plain model says the same', () => {
  it('of days and buffers', () => {
    agrees((schedule, oracle, { rows }) => {
      for (const [index] of rows.entries()) {
        const work = of(schedule, index);
        assert.equal(work.due, isoOf(oracle.due(index)), `due of D${index}`);
        assert.equal(work.ready, isoOf(oracle.ready(index)), `ready D${index}`);
        assert.equal(work.begun, isoOf(oracle.begun(index)), `begun D${index}`);
        assert.equal(work.needed, isoOf(oracle.needed(index, { from: 'finish', to: 'start' })), `needed D${index}`);
        for (const [taker, wait] of oracle.takers(index)) {
          const handOff = work.outgoing.find(({ to }) => to === of(schedule, taker))!;
          assert.equal(handOff.buffer, oracle.buffer(taker, wait), `D${index} to D${taker}`);
        }
        assert.equal(work.outgoing.length, oracle.takers(index).length);
      }
    });
  });

  it('of floats, and the path with the least', () => {
    agrees((schedule, oracle, { rows }, snapshot) => {
      const floats = rows.map((_, index) => oracle.float(index));
      for (const [index, float] of floats.entries())
        if (!rows[index]!.isDone) assert.equal(schedule.floatOf(of(schedule, index)), float, `D${index}`);
      const path = criticalPath(schedule, snapshot);
      const all = floats.filter((float) => float !== undefined);
      assert.equal(path?.spare, all.length > 0 ? Math.min(...all) : undefined);
      if (!path) return;
      for (const [index, { to }] of path.handOffs.entries())
        assert.equal(to, path.handOffs[index + 1]?.from ?? path.last);
    });
  });

  it('of delays: launch holds for as long as there is float, and not a day longer', () => {
    agrees((schedule, oracle, { rows }, snapshot) => {
      const floats = rows.map((_, index) => oracle.float(index));
      const isMetAnyway = floats.every((float = 0) => float >= 0);
      for (const [index, float] of floats.entries()) {
        if (float === undefined || index % 2 === rows.length % 2) continue;
        const goalAfter = (days: number): number =>
          propagateDelay(schedule, new Map([[of(schedule, index), days]])).goals.find(({ plan }) => plan === snapshot)
            ?.days ?? NaN;
        if (float > 0 && isMetAnyway) assert.ok(!(goalAfter(float) > 0), `D${index} has ${float}`);
        assert.ok(goalAfter(Math.max(float, 0) + 1) > 0, `D${index} has only ${float}`);
      }
    }, 100);
  });

  it('of the latest days: on time to the day, and too late a working day later', () => {
    agrees((schedule, oracle, _, snapshot) => {
      for (const { work, due, spare } of backwardPass(schedule, snapshot)) {
        const index = Number(nameOf(work).slice(1));
        if (spare !== undefined && oracle.takers(index).every(([taker]) => oracle.row(taker).due !== undefined))
          assert.equal(
            spare,
            oracle.between(
              oracle.due(index)!,
              (Date.parse(due) - Date.UTC(2027, 0, 4)) / 86_400_000,
              oracle.maker(index),
            ),
          );
      }
    });
  });
});
