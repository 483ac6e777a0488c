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

/** A piece of work as the oracle knows it: days count from Monday 2027-01-04, weekends and holidays among them. */
interface Row {
  readonly due?: number;
  readonly takes?: number;
  readonly review: number;
  readonly isDone: boolean;
  /** Indices of earlier rows, each with a lag. */
  readonly predecessors: readonly (readonly [index: number, lag: number])[];
}

interface Drawn {
  readonly rows: readonly Row[];
  readonly holidays: readonly number[];
}

const launchDay = 80;
const iso = (day: number): string => new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);

/** Plans without circles: each row predecessors for rows before it. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  rows: fc
    .array(
      fc.record({
        due: fc.option(fc.nat({ max: 75 }), { nil: undefined, freq: 4 }),
        takes: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
        review: fc.constantFrom(0, 0, 1, 3),
        isDone: fc.constantFrom(false, false, false, false, true),
        predecessors: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom(0, 0, 0, 2)), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) =>
      rows.map((row, index) => ({
        ...row,
        predecessors: [...new Map(row.predecessors.filter(([other]) => other < index))],
      })),
    ),
  holidays: fc.uniqueArray(fc.nat({ max: 80 }), { maxLength: 4 }),
});

function planOf({ rows, holidays }: Drawn): PlanSnapshot {
  const said = rows.map(({ due, takes, review, isDone, predecessors }, index) =>
    [
      `D${index}`,
      due === undefined ? '' : iso(due),
      predecessors.map(([other, lag]) => `D${other}${lag > 0 ? ` + ${lag} days` : ''}`).join(', '),
      takes === undefined ? '' : `${takes} days`,
      review > 0 ? `${review} days` : '',
      isDone ? 'done' : '',
    ].join('|'),
  );
  const off = holidays.length > 0 ? `holidays: [${holidays.map(iso).join(', ')}]\n` : '';
  return planOfRows(said, `launch: ${iso(launchDay)}\n${off}`);
}

/** The calendar, a day at a time. */
class Days {
  constructor(private readonly holidays: readonly number[]) {}

  isWorking(day: number): boolean {
    return ((day % 7) + 7) % 7 < 5 && !this.holidays.includes(day);
  }

  add(day: number, count: number): number {
    let at = day;
    for (let left = Math.abs(count); left > 0;) {
      at += Math.sign(count);
      if (this.isWorking(at)) left--;
    }
    return at;
  }

  between(from: number, to: number): number {
    if (to < from) return 0 - this.between(to, from);
    let count = 0;
    for (let day = from + 1; day <= to; day++) if (this.isWorking(day)) count++;
    return count;
  }
}

/** The same questions, answered by going every way there is. */
class Oracle {
  readonly days: Days;
  constructor(private readonly plan: Drawn) {
    this.days = new Days(plan.holidays);
  }

  due(index: number): number | undefined {
    const { due, takes, predecessors } = this.plan.rows[index]!;
    if (due !== undefined) return due;
    if (
      takes === undefined ||
      predecessors.length === 0 ||
      predecessors.some(([other]) => this.ready(other) === undefined)
    )
      return undefined;
    const ready = predecessors.map(([other, lag]) => this.days.add(this.ready(other)!, lag));
    return this.days.add(Math.max(...ready), takes);
  }

  ready(index: number): number | undefined {
    const due = this.due(index);
    return due === undefined ? undefined : this.days.add(due, this.plan.rows[index]!.review);
  }

  needed(index: number): number | undefined {
    const { due, takes = 0, predecessors } = this.plan.rows[index]!;
    if (due !== undefined) return this.days.add(due, -takes);
    if (this.due(index) === undefined) return undefined;
    return Math.max(...predecessors.map(([other, lag]) => this.days.add(this.ready(other)!, lag)));
  }

  takers(index: number): (readonly [index: number, lag: number])[] {
    return this.plan.rows.flatMap(({ predecessors }, taker) =>
      predecessors.filter(([other]) => other === index).map(([, lag]) => [taker, lag] as const),
    );
  }

  buffer(from: number, to: number, lag: number): number | undefined {
    const [ready, needed] = [this.ready(from), this.needed(to)];
    const isOpen = !this.plan.rows[from]!.isDone && !this.plan.rows[to]!.isDone;
    return isOpen && ready !== undefined && needed !== undefined ? this.days.between(ready, needed) - lag : undefined;
  }

  /** What every way to launch leaves; of work that hands nothing on, its own time. */
  waysToLaunch(index: number): number[] {
    const ways = this.takers(index).flatMap(([taker, lag]) => {
      const buffer = this.buffer(index, taker, lag);
      return buffer === undefined ? [] : this.waysToLaunch(taker).map((rest) => buffer + rest);
    });
    if (ways.length > 0) return ways;
    const ready = this.ready(index);
    if (ready === undefined || ready > launchDay || this.plan.rows[index]!.isDone) return [];
    return [this.days.between(ready, launchDay)];
  }

  /** What is left of a delay of `late` by the time it has come to a piece of work, over the worst of all ways. */
  delay(index: number, late: number, days: number): number {
    const own = index === late ? days : 0;
    const through = this.plan.rows[index]!.predecessors.map(([other, lag]) => {
      const buffer = this.buffer(other, index, lag);
      return buffer === undefined ? 0 : this.delay(other, late, days) - Math.max(0, buffer);
    });
    return this.plan.rows[index]!.isDone ? 0 : Math.max(0, own, ...through);
  }

  /** Undefined for what is not worked back. */
  latest(index: number): number | undefined {
    const { due, isDone, review } = this.plan.rows[index]!;
    if (isDone || (due !== undefined && this.ready(index)! > launchDay)) return undefined;
    const needs = this.takers(index).flatMap(([taker, lag]) => {
      const row = this.plan.rows[taker]!;
      const latest = this.latest(taker);
      const needed =
        row.due !== undefined && !row.isDone
          ? this.needed(taker)
          : latest === undefined
            ? undefined
            : this.days.add(latest, -(row.takes ?? 0));
      return needed === undefined ? [] : [this.days.add(needed, -lag)];
    });
    return this.days.add(needs.length > 0 ? Math.min(...needs) : launchDay, -review);
  }
}

const of = (schedule: Schedule, index: number): Work => schedule.works.find((work) => nameOf(work) === `D${index}`)!;

function agrees(compare: (schedule: Schedule, oracle: Oracle, plan: Drawn, snapshot: PlanSnapshot) => void): void {
  fc.assert(
    fc.property(drawn, (plan) => {
      const snapshot = planOf(plan);
      compare(scheduleOf(snapshot), new Oracle(plan), plan, snapshot);
    }),
    runs(300),
  );
}

describe('On random plans, going every way gives the same', () => {
  it('days and buffers', () => {
    agrees((schedule, oracle, { rows }) => {
      for (const [index] of rows.entries()) {
        const work = of(schedule, index);
        const [due, ready] = [oracle.due(index), oracle.ready(index)];
        assert.equal(work.due, due === undefined ? undefined : iso(due), `due of D${index}`);
        assert.equal(work.ready, ready === undefined ? undefined : iso(ready), `ready D${index}`);
        for (const [taker, lag] of oracle.takers(index)) {
          const handOff = work.outgoing.find(({ to }) => to === of(schedule, taker))!;
          assert.equal(handOff.buffer, oracle.buffer(index, taker, lag), `D${index} to D${taker}`);
        }
        assert.equal(work.outgoing.length, oracle.takers(index).length);
      }
    });
  });

  it('floats, and the chain with the least', () => {
    agrees((schedule, oracle, { rows }, snapshot) => {
      const floats = rows.map((row, index) => (row.isDone ? [] : oracle.waysToLaunch(index)));
      for (const [index, ways] of floats.entries()) {
        const expected = ways.length > 0 ? Math.min(...ways) : undefined;
        if (!rows[index]!.isDone) assert.equal(schedule.floatOf(of(schedule, index)), expected, `D${index}`);
      }
      const chain = criticalPath(schedule, snapshot);
      const all = floats.flat();
      assert.equal(chain?.spare, all.length > 0 ? Math.min(...all) : undefined);
      if (!chain) return;
      for (const [index, { to }] of chain.handOffs.entries())
        assert.equal(to, chain.handOffs[index + 1]?.from ?? chain.last);
    });
  });

  it('delays', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 30 }), (plan, chosen, days) => {
        const late = chosen % plan.rows.length;
        const schedule = scheduleOf(planOf(plan));
        const oracle = new Oracle(plan);
        const moved = new Map(
          propagateDelay(schedule, new Map([[of(schedule, late), days]])).moved.map((move) => [
            nameOf(move.work),
            move,
          ]),
        );
        for (const [index] of plan.rows.entries()) {
          const expected = oracle.delay(index, late, days);
          const move = moved.get(`D${index}`);
          assert.equal(move?.days ?? 0, expected, `D${index}`);
          const due = oracle.due(index);
          if (move && due !== undefined) assert.equal(move.due, iso(oracle.days.add(due, expected)));
        }
      }),
      runs(300),
    );
  });

  it('the latest days for launch', () => {
    agrees((schedule, oracle, { rows }, snapshot) => {
      const latest = new Map(backwardPass(schedule, snapshot).map((one) => [nameOf(one.work), one]));
      for (const [index] of rows.entries()) {
        const expected = oracle.latest(index);
        assert.equal(latest.get(`D${index}`)?.due, expected === undefined ? undefined : iso(expected), `D${index}`);
      }
    });
  });
});
