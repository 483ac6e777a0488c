import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addWorkingDays } from '../../../src/plan/calendar';
import type { OpenService } from '../../support/openService';
import { applyEdits } from '../../../src/text/edit';
import { criticalPath } from '../../../src/schedule/criticalPath';
import { redundantDependencies } from '../../../src/schedule/redundantDependencies';
import { propagateDelay } from '../../../src/schedule/delayPropagation';
import type { Work } from '../../../src/schedule/work';
import { serviceOf, today } from '../../support/check';
import { runs } from '../../support/effort';
import { readFixture, uriOf } from '../../support/fixture';
import { nameOf, planOfRows } from '../../support/schedule';

const rule = 'dependency-redundant';

/** A plan of deliverables in which rows wait for rows before them, and some for work of another plan. */
function planText(other: string) {
  const row = fc.record({
    due: fc.option(fc.nat({ max: 60 }), { nil: undefined, freq: 3 }),
    isOnTime: fc.constantFrom(true, true, true, false),
    takes: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 2 }),
    review: fc.constantFrom(0, 0, 2),
    status: fc.constantFrom('', '', '', '', '', '', 'in progress', 'in review', 'done', 'cancelled'),
    waits: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 0, 0, 0, 3, 20)), {
      selector: ([back]) => back,
      maxLength: 3,
    }),
    far: fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, fc.nat({ max: 5 })),
    vendor: fc.constantFrom('', 'Alpha'),
  });
  const holidays = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 3 });
  return fc.tuple(fc.array(row, { minLength: 3, maxLength: 7 }), holidays).map(([rows, off]) => {
    const lines = rows.map(({ due, isOnTime, takes, review, status, waits: predecessors, far, vendor }, index) => {
      const after = predecessors
        .filter(([back]) => back <= index)
        .map(([back, lag]) => `D${index - back}${lag > 0 ? ` + ${lag} days` : ''}`);
      if (far !== undefined) after.push(`[D${far}](${other})`);
      const day = due === undefined ? undefined : isOnTime ? index * 9 + (due % 5) : due;
      return [
        `D${index}`,
        `Work ${index}`,
        day === undefined ? '' : iso(day),
        after.join(', '),
        takes === undefined ? '' : `${takes} days`,
        review > 0 ? `${review} days` : '',
        status,
        vendor,
      ].join(' | ');
    });
    return [
      `---\ntype: launch-plan\nlaunch: ${iso(75)}`,
      ...(off.length > 0 ? [`holidays: [${off.map(iso).join(', ')}]`] : []),
      '---\n## Vendors\n\n### Alpha\n\n## Deliverables\n',
      '| ID | Deliverable | Due | Depends on | Takes | Review | Status | Vendor |\n| - | - | - | - | - | - | - | - |',
      ...lines.map((line) => `| ${line} |`),
      '',
    ].join('\n');
  });
}

const iso = (day: number): string => new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);

/** All that a schedule says of both plans, in words; with what each piece of work moves when it is late. */
function described(service: OpenService, uris: readonly string[]): string[] {
  return uris.flatMap((uri) => {
    const snapshot = service.workspace.get(uri)!;
    const schedule = service.schedule(snapshot);
    const label = (work: Work): string => `${work.plan.uri} ${nameOf(work)}`;
    const chain = criticalPath(schedule, snapshot);
    return [
      `${uri} ${chain?.spare} ${chain?.handOffs.map(({ from }) => label(from)).join()} ${chain && label(chain.last)}`,
      ...schedule.works.map(
        (work) => `${label(work)} ${work.due} ${work.needed} ${work.ready} ${schedule.floatOf(work)}`,
      ),
      ...schedule.works.flatMap((work) =>
        [7].map((days) => {
          const { moved, goals, unknown } = propagateDelay(schedule, new Map([[work, days]]));
          const moves = moved.map((one) => `${label(one.work)} +${one.days}`).sort();
          return `${label(work)} +${days}: ${moves.join()} ${goals.map((goal) => goal.days).join()} ${unknown.map(label).sort().join()}`;
        }),
      ),
    ];
  });
}

/** How many waits for others a finding is about. */
function found(rows: readonly string[]): string[] {
  const result = redundantDependencies(planOfRows(rows, `launch: ${addWorkingDays('2027-03-01', 20, new Set())}\n`));
  return result.found.map(
    ({ dependency, isHarmless }) =>
      `${dependency.successor.id!.value}→${dependency.predecessor.id!.value}${isHarmless ? '' : ' perhaps'}`,
  );
}

describe('Waits that others imply', () => {
  it('go without moving anything, in all plans that are connected', () => {
    const uris = [uriOf('a.md'), uriOf('b.md')];
    fc.assert(
      fc.property(planText('b.md'), planText('a.md'), (a, b) => {
        const texts = [a, b];
        const service = serviceOf(uris.map((uri, at) => ({ uri, text: texts[at]!, marks: [] })));
        const before = described(service, uris);
        for (const [at, uri] of uris.entries()) {
          const edits = service.fixAll(uri, rule);
          service.setText(uri, applyEdits(texts[at]!, edits));
          assert.deepEqual(service.fixAll(uri, rule), []);
        }
        assert.deepEqual(described(service, uris), before, `${a}\n${b}`);
      }),
      runs(200),
    );
  });

  it('are found where the days add up', () => {
    assert.deepEqual(found(['D1|2027-01-04', 'D2|2027-01-11|D1', 'D3|2027-01-25|D1, D2']), ['D3→D1']);
    assert.deepEqual(found(['D1|2027-01-04', 'D2||D1|2 days', 'D3||D1 + 20 days, D2|1 day']), []);
    assert.deepEqual(found(['D1|2027-01-04', 'D2|2027-03-01|D1 + 20 days', 'D3|2027-03-25|D1 + 20 days, D2']), [
      'D3→D1',
    ]);
    assert.deepEqual(found(['D1', 'D2||D1', 'D3||D1, D2']), ['D3→D1']);
  });

  it('stay where what stands between is done or dropped', () => {
    for (const state of ['done', 'cancelled'])
      assert.deepEqual(found(['D1|2027-01-04', `D2|2027-01-11|D1|||${state}`, 'D3|2027-01-25|D1, D2']), []);
  });

  it('are left to a person where a date is missing, or comes too late', () => {
    assert.deepEqual(found(['D1|2027-01-04', 'D2||D1', 'D3|2027-01-25|D1, D2']), ['D3→D1 perhaps']);
    assert.deepEqual(found(['D1|2027-01-14', 'D2|2027-01-11|D1', 'D3|2027-01-25|D1, D2']), ['D3→D1 perhaps']);
  });

  it('are not looked for without an end, and the plan is told', () => {
    const rows = Array.from({ length: 700 }, (_, at) => {
      const predecessors = at < 2 ? '' : `D0, D${at - 1}`;
      return `D${at}||${predecessors}`;
    });
    const { unseen } = redundantDependencies(planOfRows(rows));
    assert.ok(unseen);
  });

  it('leave a plan as it is where only a person can know', () => {
    const [file] = readFixture(
      '---\ntype: marketing-plan\n---\n## Deliverables\n\n- D1 Idea — 2027-01-04\n- D2 Film — after D1 — takes 2 days\n- D3 Embargo lifts — after D1 + 20 days, D2\n',
    );
    assert.deepEqual(serviceOf([file!], { today }).fixAll(file!.uri, rule), []);
  });
});
