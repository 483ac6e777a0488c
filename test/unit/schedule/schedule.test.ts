import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { scheduleOf } from '../../../src/schedule/schedule';
import { propagateDelay } from '../../../src/schedule/delayPropagation';
import type { Work } from '../../../src/schedule/work';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { inTopologicalOrder } from '../../../src/schedule/topologicalOrder';
import { runs } from '../../support/effort';
import {
  buffersIn,
  chainOf,
  floatsIn,
  nameOf,
  planOfRows as plan,
  plansOf,
  slipped as slippedIn,
} from '../../support/schedule';

const buffers = (one: PlanSnapshot): string[] => buffersIn(scheduleOf(one));
const floats = (one: PlanSnapshot): string[] => floatsIn(scheduleOf(one));
const slipped = (one: PlanSnapshot, names: readonly string[], days: number): string[] =>
  slippedIn(scheduleOf(one), names, days);

const launch = 'launch: 2027-04-06\n';

describe('The buffer of a hand-off', () => {
  // 2027-01-04 is a Monday.
  const cases: readonly (readonly [
    name: string,
    rows: readonly string[],
    expected: readonly string[],
    more?: string,
  ])[] = [
    ['counts working days from one due date to the next', ['D1|2027-01-08', 'D2|2027-01-15|D1'], ['D1→D2 5']],
    ['leaves out the weekend', ['D1|2027-01-08', 'D2|2027-01-11|D1'], ['D1→D2 1']],
    ['is nothing on the same day', ['D1|2027-01-08', 'D2|2027-01-08|D1'], ['D1→D2 0']],
    ['is negative where it comes too late', ['D1|2027-01-13', 'D2|2027-01-11|D1'], ['D1→D2 -2']],
    ['leaves out holidays', ['D1|2027-01-04', 'D2|2027-01-08|D1'], ['D1→D2 3'], 'holidays: [2027-01-06]\n'],
    ['counts from the end of the review', ['D1|2027-01-04|||2 days', 'D2|2027-01-08|D1'], ['D1→D2 2']],
    ['counts to the day on which work must begin', ['D1|2027-01-04', 'D2|2027-01-15|D1|5 days'], ['D1→D2 4']],
    ['takes the last day of a quarter', ['D1|Q1 2027', 'D2|2027-04-02|D1'], ['D1→D2 2']],
    ['counts back from launch', ['D1|T-2 weeks', 'D2|T-1 week|D1'], ['D1→D2 5'], launch],
    ['is not known where a date is missing', ['D1|TBD', 'D2|2027-01-08|D1'], ['D1→D2 ?']],
    ['holds nobody up once it is handed over', ['D1|2027-01-13||||done', 'D2|2027-01-11|D1'], ['D1→D2 ?']],
    [
      'is there for each of several',
      ['D1|2027-01-04', 'D2|2027-01-05', 'D3|2027-01-08|D1, D2'],
      ['D1→D3 4', 'D2→D3 3'],
    ],
    ['is found for what stands further down', ['D2|2027-01-08|D1', 'D1|2027-01-04'], ['D1→D2 4']],
  ];
  for (const [name, rows, expected, more] of cases)
    it(name, () => assert.deepEqual(buffers(plan(rows, more)), expected));

  it('is that of all that a dependent vendor makes', () => {
    const vendors = '\n## Vendors\n\n### Ada\n\n- **Depends on:** D1\n\n### Bo\n';
    assert.deepEqual(
      buffers(plan(['D1|2027-01-04||||| Bo', 'D2|2027-01-08||||| Ada', 'D3|2027-01-11||||| Ada'], '', vendors)),
      ['D1→D2 4', 'D1→D3 5'],
    );
  });

  it('reaches into the files of vendors', () => {
    const [one] = plansOf(
      '//- a.plan.md\n## Vendors\n\n### [Lumen](lumen.md)\n\n## Deliverables\n\n- [ ] D1 Words — 2027-01-04\n//- lumen.md\n---\ntype: vendor\n---\nDeliverables:\n\n- [ ] D2 Film — 2027-01-08 — after D1\n',
    );
    assert.deepEqual(buffers(one!), ['D1→D2 4']);
  });
});

describe('Float', () => {
  const cases: readonly (readonly [
    name: string,
    rows: readonly string[],
    expected: readonly string[],
    more?: string,
  ])[] = [
    ['is the time to launch', ['D1|2027-04-05'], ['D1 1'], launch],
    [
      'is that of the tightest way',
      ['D1|2027-03-29', 'D2|2027-03-31|D1', 'D3|2027-04-05|D2', 'D4|2027-03-30|D1'],
      ['D1 6', 'D2 4', 'D3 1', 'D4 5'],
      launch,
    ],
    ['is none for what comes after launch', ['D1|2027-04-05', 'D2|2027-05-04|D1'], ['D1 1', 'D2 -'], launch],
    ['is none for what is done', ['D1|2027-04-05||||done'], ['D1 -'], launch],
    ['counts to the last work where there is no launch', ['D1|2027-01-04', 'D2|2027-01-08'], ['D1 4', 'D2 0']],
    ['is negative where work comes too late', ['D1|2027-04-05', 'D2|2027-04-01|D1'], ['D1 1', 'D2 3'], launch],
  ];
  for (const [name, rows, expected, more] of cases)
    it(name, () => assert.deepEqual(floats(plan(rows, more)), expected));
});

describe('The chain that decides the goal', () => {
  it('is told from its end, with the time between and what is left', () => {
    assert.equal(
      chainOf(plan(['D1|2027-03-31', 'D2|2027-04-02|D1', 'D3|2027-04-05|D2', 'D4|2027-03-01'], launch)),
      'Launch depends on D3 Work D3, which depends on D2 Work D2 (1 working day early), which depends on D1 Work D1 (2 working days early); 1 working day of float',
    );
    assert.equal(
      chainOf(plan(['D1|2027-04-06', 'D2|2027-04-06|D1', 'D3|2027-04-06|D2', 'D4|2027-03-01'], launch)),
      'Launch depends on D3 Work D3, which depends on D2 Work D2, which depends on D1 Work D1; no float',
    );
  });

  it('goes over the tightest of several hand-offs, and rather than what stands alone', () => {
    assert.equal(
      chainOf(plan(['D0|2027-04-06', 'D1|2027-04-02', 'D2|2027-03-02', 'D3|2027-04-06|D2, D1'], launch)),
      'Launch depends on D3 Work D3, which depends on D1 Work D1 (2 working days early); no float. Just as critical: D0 Work D0',
    );
  });

  it('says what comes too late, and speaks of the end where there is no launch', () => {
    assert.equal(
      chainOf(plan(['D1|2027-04-05', 'D2|2027-03-30|D1'], launch)),
      'Launch depends on D2 Work D2, which depends on D1 Work D1 (4 working days late); 1 working day of float',
    );
    assert.equal(chainOf(plan(['D1|2027-01-04'])), 'The end of the plan depends on D1 Work D1; no float');
  });

  it('is none where nothing is left to do, or all of it is in a cycle', () => {
    assert.equal(chainOf(plan(['D1|2027-01-04||||done'])), '');
    const cyclic = plan(['D1|2027-01-04|D2', 'D2|2027-01-05|D1', 'D3|2027-01-08|D2'], launch);
    assert.deepEqual([...scheduleOf(cyclic).inCycle].map(nameOf), ['D1', 'D2']);
  });
});

describe('A delay', () => {
  it('takes up the buffer before it moves anything', () => {
    const rows = ['D1|2027-01-04', 'D2|2027-01-08|D1', 'D3|2027-01-11|D2'];
    assert.deepEqual(slipped(plan(rows, launch), ['D1'], 3), ['D1 +3 2027-01-07', 'Launch stays on 2027-04-06']);
    assert.deepEqual(slipped(plan(rows, launch), ['D1'], 5), [
      'D1 +5 2027-01-11',
      'D2 +1 2027-01-11',
      'Launch stays on 2027-04-06',
    ]);
    assert.deepEqual(slipped(plan(rows, launch), ['D1'], 6), [
      'D1 +6 2027-01-12',
      'D2 +2 2027-01-12',
      'D3 +1 2027-01-12',
      'Launch stays on 2027-04-06',
    ]);
  });

  it('hands on what is known of a delay, also where a part of it is not', () => {
    const rows = ['D1|2027-01-04', 'D2||D1', 'D3|2027-01-11|D1, D2', 'D4|2027-01-14|D3'];
    assert.deepEqual(slipped(plan(rows, launch), ['D1'], 10).slice(0, 3), [
      'D1 +10 2027-01-18',
      'D3 +5 2027-01-18',
      'D4 +2 2027-01-18',
    ]);
  });

  it('moves launch by what is left of it', () => {
    assert.deepEqual(slipped(plan(['D1|2027-04-02', 'D2|2027-04-05|D1'], launch), ['D1'], 3), [
      'D1 +3 2027-04-07',
      'D2 +2 2027-04-07',
      'Launch moves by 1 working day, to 2027-04-07',
    ]);
  });

  it('leaves out holidays and weekends', () => {
    assert.deepEqual(
      slipped(plan(['D1|2027-01-07'], `${launch}holidays: [2027-01-08]\n`), ['D1'], 1)[0],
      'D1 +1 2027-01-11',
    );
  });

  it('comes through the tightest of several ways, and of several late ones by the most', () => {
    const rows = ['D1|2027-01-04', 'D2|2027-01-05', 'D3|2027-01-06|D1, D2'];
    assert.deepEqual(slipped(plan(rows, launch), ['D1', 'D2'], 4).slice(0, 3), [
      'D1 +4 2027-01-08',
      'D2 +4 2027-01-11',
      'D3 +3 2027-01-11',
    ]);
  });

  it('does not touch what is done, and says what it cannot work out', () => {
    assert.deepEqual(
      slipped(plan(['D1|2027-01-04', 'D2|2027-01-04|D1|||done', 'D3|TBD|D1', 'D4|2027-01-05|D3'], launch), ['D1'], 2),
      [
        'D1 +2 2027-01-06',
        'D3 ?',
        'D4 ?',
        'Whether launch holds isn’t known, because the new date of D3 Work D3 can’t be calculated',
      ],
    );
  });

  it('names the outcomes for which it comes too late', () => {
    const vendors =
      '\n## Outcomes\n\n- **O1** 9 trials by 2027-01-06\n- **O2** 8 by 2027-02-01\n\n## Vendors\n\n### Ada\n\n- **Outcomes:** O1, O2\n';
    assert.deepEqual(slipped(plan(['D1|2027-01-05|||||Ada'], launch, vendors), ['D1'], 2), [
      'D1 +2 2027-01-07',
      'O1 misses: 2027-01-07',
      'Launch stays on 2027-04-06',
    ]);
  });
});

describe('On random plans', () => {
  const random = fc
    .array(fc.record({ due: fc.nat({ max: 60 }), waits: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) =>
      list.map(({ due, waits: predecessors }, index) => {
        const day = new Date(Date.UTC(2027, 0, 4 + due)).toISOString().slice(0, 10);
        const others = predecessors
          .filter((other) => other < list.length && other !== index)
          .map((other) => `D${other + 1}`);
        return `D${index + 1}|${day}|${others.join(', ')}`;
      }),
    );

  /** The least that any way from a piece of work to the goal leaves, by going every way there is. */
  function leastOverAllWays(work: Work, own: (work: Work) => number): number {
    if (work.outgoing.length === 0) return own(work);
    return Math.min(...work.outgoing.map(({ to, buffer }) => buffer! + leastOverAllWays(to, own)));
  }

  it('float is what going every way gives, and what is left out is in a cycle or depends on one', () => {
    fc.assert(
      fc.property(random, (rows) => {
        const one = plan(rows, launch);
        const schedule = scheduleOf(one);
        const reaches = (from: Work, to: Work, seen = new Set<Work>()): boolean =>
          from.outgoing.some(({ to: next }) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
        for (const work of schedule.works) {
          const leadsToCycle = schedule.works.some(
            (other) => (other === work || reaches(work, other)) && reaches(other, other),
          );
          assert.equal(schedule.inCycle.has(work), leadsToCycle);
          if (leadsToCycle) continue;
          const terminal = (last: Work): number => schedule.floatOf(last)!;
          assert.equal(schedule.floatOf(work), leastOverAllWays(work, terminal));
        }
      }),
      runs(200),
    );
  });

  it('a delay within the float of everything leaves the goal where it is, and one day more moves it', () => {
    fc.assert(
      fc.property(random, fc.nat({ max: 11 }), (rows, chosen) => {
        const one = plan(rows, launch);
        const schedule = scheduleOf(one);
        const work = schedule.works[chosen % schedule.works.length]!;
        const spare = schedule.floatOf(work);
        const isInOrder = schedule.works.every(({ outgoing }) =>
          outgoing.every(({ buffer }) => buffer === undefined || buffer >= 0),
        );
        if (spare === undefined || spare < 0 || !isInOrder || schedule.inCycle.size > 0) return;
        const goalDays = (days: number): number | undefined =>
          propagateDelay(schedule, new Map([[work, days]])).goals[0]?.days;
        assert.equal(goalDays(spare) ?? 0, 0);
        assert.equal(goalDays(spare + 1), 1);
      }),
      runs(400),
    );
  });

  it('the order puts each behind what it depends on', () => {
    fc.assert(
      fc.property(random, (rows) => {
        const { works: all } = scheduleOf(plan(rows));
        const order = inTopologicalOrder(all);
        assert.equal(order.length, all.length);
        for (const [index, work] of order.entries())
          for (const { from, isInCycle } of work.incoming) assert.ok(order.indexOf(from) < index || isInCycle);
      }),
      runs(100),
    );
  });
});
