import { strict as assert } from 'node:assert';
import { scheduleOf } from '../../../src/schedule/schedule';
import { whyNoFloat, whyUndated } from '../../../src/schedule/scheduleWords';
import { english } from '../../../src/text/message';
import { checkFindings } from '../../support/check';
import { propagateDelay } from '../../../src/schedule/delayPropagation';
import { buffersIn, chainOf, floatsIn, planOfRows, slipped, workNamed } from '../../support/schedule';

const launch = 'launch: 2027-01-29\n';

describe('A value that isn’t understood leaves the schedule unknown', () => {
  it('days off: what is calculated in working days, and nothing else', () => {
    const plan = planOfRows(
      ['D1|2027-01-04', 'D2||D1|3 days', 'D3||D1|3 calendar days', 'D4|2027-01-08|||2 days'],
      `${launch}holidays: [2027-01-06, 2027-01-32]\n`,
    );
    const schedule = scheduleOf(plan);
    const dates = schedule.works.map(({ due, ready }) => `${due ?? '-'} ${ready ?? '-'}`);
    assert.deepEqual(dates, ['2027-01-04 2027-01-04', '- -', '2027-01-07 2027-01-07', '2027-01-08 -']);
    assert.match(english(whyUndated(workNamed(schedule, 'D2'))), /2027-01-32.*” in holidays isn’t understood/);
    assert.equal(schedule.floatOf(workNamed(schedule, 'D4')), undefined);
  });

  it('a status: whether the work is late, and what it leaves to others', () => {
    const plan = planOfRows(['D1|2027-01-04', 'D2|2027-01-11|D1|||dnoe', 'D3|2027-01-08|D2', 'D4|2027-01-12'], launch);
    const schedule = scheduleOf(plan);
    assert.deepEqual(buffersIn(schedule), ['D1→D2 ?', 'D2→D3 ?']);
    assert.deepEqual(floatsIn(schedule), ['D1 -', 'D2 -', 'D3 -', 'D4 13']);
    assert.equal(
      english(whyNoFloat(schedule, workNamed(schedule, 'D1'))),
      'its float isn’t known, because of D2 Work D2: “dnoe” in Status isn’t understood',
    );
    const [last] = slipped(schedule, ['D1'], 30).slice(-1);
    assert.match(last!, /how far isn’t known, because the new date of D2 Work D2 can’t be calculated/);
  });

  it('a dependency: the float of its work, and where that is when something moves that it may depend on', () => {
    const plan = planOfRows(['D1|2027-01-04', 'D2|2027-01-18|D1 (approved?), D9|5 days', 'D3|2027-01-08|D2'], launch);
    const schedule = scheduleOf(plan);
    assert.deepEqual(floatsIn(schedule), ['D1 -', 'D2 -', 'D3 15']);
    assert.match(
      english(whyNoFloat(schedule, workNamed(schedule, 'D2'))),
      /^its float isn’t known, because it isn’t clear what it depends on: “D1 \(approved\?\)”/,
    );
    const [moved, unknown, , goal] = slipped(schedule, ['D1'], 10);
    assert.deepEqual([moved, unknown], ['D1 +10 2027-01-18', 'D2 ?']);
    assert.match(goal!, /^Whether launch holds isn’t known, because the new date of D2 Work D2/);
  });

  it('a status: whether what depends on it is late', () => {
    const plan = planOfRows(['D1|2027-01-11|||5 days|dnoe', 'D2|2027-01-08|D1', 'D3|2027-01-27|D1'], launch);
    const schedule = scheduleOf(plan);
    assert.deepEqual(floatsIn(schedule), ['D1 -', 'D2 -', 'D3 2']);
    const why = english(whyNoFloat(schedule, workNamed(schedule, 'D2')));
    assert.equal(why, 'its float isn’t known, because of D1 Work D1: “dnoe” in Status isn’t understood');
    const effects = propagateDelay(schedule, new Map([[workNamed(schedule, 'D2'), 1]]), '2027-01-05');
    assert.deepEqual(
      effects.moved.map(({ days, already }) => [days, already]),
      [[1, 0]],
    );
    assert.match(chainOf(plan), /Possibly more critical: D1 Work D1 \(“dnoe” in Status isn’t understood\)/);
  });

  it('a status: nobody is told that work is in progress before it', () => {
    checkFindings(
      '---\ntype: launch-plan\n---\n## Deliverables\n\n| ID | Deliverable | Depends on | Status |\n| - | - | - | - |\n| D1 | Film | | dnoe |\n| D2 | Cut | D1 | in progress |\n',
      { rule: 'deliverable-blocked' },
    );
  });

  it('a status: nobody is told that the work is overdue', () => {
    checkFindings(
      '---\ntype: launch-plan\n---\n## Deliverables\n\n| ID | Deliverable | Due | Status |\n| - | - | - | - |\n| D1 | Film | 2026-11-02 | dnoe |\n',
      { rule: 'deliverable-overdue' },
    );
  });

  it('a period: dates without a year', () => {
    const rows = ['D1|15 December', 'D2|2026-12-15'];
    const due = (frontMatter: string): (string | undefined)[] =>
      scheduleOf(planOfRows(rows, frontMatter)).works.map(({ due: day }) => day);
    assert.deepEqual(due(launch), ['2026-12-15', '2026-12-15']);
    assert.deepEqual(due(`${launch}period: spring to summer\n`), [undefined, '2026-12-15']);
    const plan = planOfRows(rows, `${launch}period: spring to summer\n`);
    assert.match(
      english(whyUndated(workNamed(scheduleOf(plan), 'D1'))),
      /it has no year, and the plan’s period, “spring to summer”, isn’t understood/,
    );
  });
});
