import { strict as assert } from 'node:assert';
import { cycleInWords, gapInWords, computedInWords, whyNoFloat, whyUndated } from '../../../src/schedule/scheduleWords';
import { english } from '../../../src/text/message';
import { blockersOn } from '../../../src/schedule/blockers';
import { tightestOf } from '../../../src/schedule/float';
import type { Schedule } from '../../../src/schedule/schedule';
import { scheduleOf, scheduleOfPlans } from '../../../src/schedule/schedule';
import { overdueOn } from '../../../src/schedule/delayPropagation';
import { backwardPass } from '../../../src/schedule/backwardPass';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { checkFindings, checkFix } from '../../support/check';
import { buffersIn, chainOf, nameOf, planOfRows as plan, plansOf, slipped, workNamed } from '../../support/schedule';

const launch = 'launch: 2027-04-06\n';

/** Each piece of work with its day, and `~` where it was reckoned. */
function days(one: PlanSnapshot): string[] {
  return scheduleOf(one).works.map((work) => `${nameOf(work)} ${work.computedFrom ? '~' : ''}${work.due ?? '-'}`);
}

function gaps(schedule: Schedule): string[] {
  return schedule.gaps.map((gap) => english(gapInWords(gap)));
}

function latest(one: PlanSnapshot): string[] {
  return backwardPass(scheduleOf(one), one).map(({ work, due, spare }) => `${nameOf(work)} ${due} ${spare ?? '?'}`);
}

describe('Work that several vendors make together', () => {
  const vendors = '\n## Vendors\n\n### Northlight\n\n### Osprey\n\n### Kite & Sons\n';
  const off = 'holidays: [2027-01-05 (Osprey)]\n';

  it('is work of each of them, and waits for no day of less', () => {
    const one = plan(
      ['D1||D0|2 days|||Northlight, Osprey', 'D0|2027-01-04', 'D2||D1|2 days|||Northlight', 'D3|2027-01-29|Osprey'],
      off,
      vendors,
    );
    const schedule = scheduleOf(one);
    assert.deepEqual(days(one), ['D1 ~2027-01-07', 'D0 2027-01-04', 'D2 ~2027-01-11', 'D3 2027-01-29']);
    assert.deepEqual(
      one.plan.vendors.map((vendor) => schedule.madeBy(vendor).map(nameOf).join(' ')),
      ['D1 D2', 'D1', ''],
    );
    assert.deepEqual(buffersIn(schedule), ['D1→D2 0', 'D1→D3 16', 'D0→D1 0']);
  });

  it('depends on what one of them makes alone, if it depends on all of that', () => {
    const two = plan(['D1|2027-01-04|||||Osprey', 'D2|2027-01-11|Osprey||||Osprey & Kite & Sons'], '', vendors);
    assert.deepEqual(buffersIn(scheduleOf(two)), ['D1→D2 5']);
    const own = plan(['D1|2027-01-04|||||Osprey', 'D2|2027-01-11|Osprey||||Osprey'], '', vendors);
    assert.deepEqual(buffersIn(scheduleOf(own)), []);
  });
});

describe('A dependency of the finish', () => {
  // 2027-01-15 is a Friday.
  const one = (wait: string, due = '', takes = '3 days'): PlanSnapshot =>
    plan(['D1|2027-01-15||5 days', `D2|${due}|${wait}|${takes}`], launch);

  it('lets work start earlier, and finish no earlier', () => {
    assert.deepEqual(days(one('D1 FF')), ['D1 2027-01-15', 'D2 ~2027-01-15']);
    assert.deepEqual(days(one('D1FF + 2 days')), ['D1 2027-01-15', 'D2 ~2027-01-19']);
    assert.deepEqual(days(one('D1FF + 2 calendar days')), ['D1 2027-01-15', 'D2 ~2027-01-18']);
    assert.deepEqual(buffersIn(scheduleOf(one('D1 FF', '2027-01-13'))), ['D1→D2 -2']);
    assert.deepEqual(buffersIn(scheduleOf(one('D1 FF', '2027-01-18'))), ['D1→D2 1']);
  });

  it('is told where the dates don’t meet it, and on the critical path', () => {
    assert.match(chainOf(one('D1 FF')), /depends on D1 Work D1 \(to its finish\)/);
    const text =
      '---\ntype: launch-plan\n---\n## Deliverables\n\n| ID | Deliverable | Due | Depends on |\n| - | - | - | - |\n| D1 | Film | 2027-01-15 | |\n| D2 | Cut | 2027-01-13 | D1 FF |\n                          ^^ 💡 error dependency-late: D2 Cut can’t be finished before 2027-01-15, because it depends on D1 Film: 2 working days late\n';
    checkFindings(text, { rule: 'dependency-late' });
  });

  it('moves work by as much as its finish moves', () => {
    const schedule = scheduleOf(one('D1 FF', '2027-01-18'));
    assert.deepEqual(slipped(schedule, ['D1'], 3).slice(0, 2), ['D1 +3 2027-01-20', 'D2 +2 2027-01-20']);
  });
});

describe('A dependency on the start of work that is due on a day off', () => {
  it('leaves as much float as the delay uses up', () => {
    // D1 is due on a Saturday, and a working day later it still starts after Friday.
    const one = plan(
      ['D1|2027-01-16||1 day', 'D2|2027-01-18|start of D1|1 day', 'D3|2027-01-18|D2'],
      'launch: 2027-01-18\n',
    );
    const schedule = scheduleOf(one);
    const float = schedule.floatOf(workNamed(schedule, 'D1'))!;
    const isMoved = (by: number): boolean =>
      slipped(schedule, ['D1'], by).some((line) => line.startsWith('Launch moves'));
    assert.deepEqual([float, isMoved(float), isMoved(float + 1)], [1, false, true]);
  });
});

describe('What is over', () => {
  it('delays nothing if it is canceled, or done without a date', () => {
    const one = plan([
      'D1|2027-01-08||||cancelled',
      'D2|||||done',
      'D3|2027-01-04',
      'D4||D1, D2, D3|5 days',
      'D5||D1, D2|5 days',
      'D6||D1|5 days',
    ]);
    assert.deepEqual(days(one), ['D1 2027-01-08', 'D2 -', 'D3 2027-01-04', 'D4 ~2027-01-11', 'D5 -', 'D6 -']);
    const why = english(whyUndated(workNamed(scheduleOf(one), 'D5')));
    assert.equal(why, 'what it depends on is over, and has no date to calculate one from');
  });

  it('was handed over when its status says, whenever it was due', () => {
    const one = plan(['D1|2027-01-08||||done 2026-12-31', 'D2||D1|5 days', 'D3|2027-01-08||||done', 'D4||D3|5 days']);
    assert.deepEqual(days(one), ['D1 2027-01-08', 'D2 ~2027-01-07', 'D3 2027-01-08', 'D4 ~2027-01-15']);
  });
});

// 2027-01-04 is a Monday.
describe('A lag', () => {
  const cases: readonly (readonly [name: string, wait: string, expected: string])[] = [
    ['lies between the two', 'D1 + 3 days', 'D1→D2 2'],
    ['is written without blanks', 'D1+3d', 'D1→D2 2'],
    ['stands in brackets', 'D1 (+ 3 days)', 'D1→D2 2'],
    ['stands before the name', '3 days after D1', 'D1→D2 2'],
    ['is said in words', 'D1 plus one week', 'D1→D2 0'],
    ['counts a part of a day whole', 'D1 + 4 hours', 'D1→D2 4'],
    ['makes it too late', 'D1 + 2 weeks', 'D1→D2 -5'],
    ['belongs to its own wait alone', 'D0, D1 + 3 days', 'D0→D2 5,D1→D2 2'],
  ];
  for (const [name, dependency, expected] of cases)
    it(name, () =>
      assert.equal(
        buffersIn(scheduleOf(plan(['D0|2027-01-04', 'D1|2027-01-04', `D2|2027-01-11|${dependency}`]))).join(','),
        expected,
      ),
    );

  it('is part of an item of a list, and no date after launch is taken for one', () => {
    const [one] = plansOf(
      `---\ntype: launch-plan\n${launch}---\n## Deliverables\n\n- D1 Film — 2027-01-04\n- D2 Cut — 2027-01-11 — 2 days after D1\n- D3 Wave — 2 weeks after launch\n`,
    );
    assert.deepEqual(buffersIn(scheduleOf(one!)), ['D1→D2 3']);
    assert.equal(workNamed(scheduleOf(one!), 'D3').due, '2027-04-20');
  });

  it('is none where the sign belongs to a name', () => {
    const [one] = plansOf(
      '//- a.plan.md\n## Deliverables\n\n- Film + 2 days — 2027-01-04\n- D2 Cut — 2027-01-11 — after Film + 2 days\n',
    );
    assert.deepEqual(buffersIn(scheduleOf(one!)), ['Film + 2 days→D2 5']);
  });
});

describe('A date that the plan does not say', () => {
  it('follows from the start and the days it takes, the first of them included', () => {
    assert.deepEqual(days(plan(['D1|||5 days||||2027-01-04'])), ['D1 ~2027-01-08']);
    assert.deepEqual(days(plan(['D1|||1 day||||2027-01-04'])), ['D1 ~2027-01-04']);
  });

  it('follows from the last of what it depends on, with reviews, lags and holidays', () => {
    assert.deepEqual(days(plan(['D1|2027-01-04', 'D2||D1|5 days'])), ['D1 2027-01-04', 'D2 ~2027-01-11']);
    assert.deepEqual(days(plan(['D1|2027-01-04|||2 days', 'D2||D1|5 days'])), ['D1 2027-01-04', 'D2 ~2027-01-13']);
    assert.deepEqual(
      days(plan(['D1|2027-01-04', 'D2|2027-01-06', 'D3||D1 + 5 days, D2|1 day'])).at(-1),
      'D3 ~2027-01-12',
    );
    assert.equal(days(plan(['D1|2027-01-04', 'D2||D1|5 days'], 'holidays: [2027-01-06]\n'))[1], 'D2 ~2027-01-12');
  });

  it('is handed on from one to the next, in whatever order they are written', () => {
    assert.deepEqual(days(plan(['D3||D2|2 days', 'D2||D1|3 days', 'D1|2027-01-04'])), [
      'D3 ~2027-01-11',
      'D2 ~2027-01-07',
      'D1 2027-01-04',
    ]);
  });

  it('is not made up where something is missing, and it is said what', () => {
    const why = (rows: readonly string[], name: string, more = ''): string => {
      const schedule = scheduleOf(plan(rows, more));
      return english(whyUndated(workNamed(schedule, name)));
    };
    assert.equal(why(['D1'], 'D1'), 'it has neither a date nor a duration');
    assert.equal(why(['D1|||3 days'], 'D1'), 'it has no date, and no dependencies to calculate one from');
    assert.equal(why(['D1', 'D2||D1|3 days'], 'D2'), 'it depends on D1, which has no date');
    assert.equal(why(['D1|soon'], 'D1'), '“soon” isn’t a date');
    assert.equal(
      why(['D1|T-2 weeks'], 'D1'),
      '“T-2 weeks” can’t be resolved: it counts from launch, and the plan has no launch date',
    );
    assert.equal(
      why(['D1|Week 3'], 'D1'),
      '“Week 3” can’t be resolved: it counts from the start of the plan, and the plan has no period',
    );
    assert.equal(why(['D1|ongoing'], 'D1'), '“ongoing” has no end date');
    assert.equal(why(['D1|03/04/2027'], 'D1'), '“03/04/2027” can mean two different days');
    assert.equal(why(['D1|2027-02-30'], 'D1'), '“2027-02-30” can’t be resolved: that month has only 28 days');
    assert.equal(
      why(['D1|Q3'], 'D1'),
      '“Q3” can’t be resolved: it has no year, and the plan has neither a period nor a launch date',
    );
    assert.equal(why(['D1||D2|3 days', 'D2||D1|3 days'], 'D1'), 'it’s in a circular dependency with D2');
  });

  it('is offered where one is missing, and so is the last that launch allows', () => {
    const text = (second: string): string =>
      `---\ntype: marketing-plan\n${launch}---\n## Deliverables\n\n- [ ] D1 Film — 2027-01-15\n- [ ] D2 Cut — after D1 — takes 5 days${second}\n`;
    const rule = { rule: 'deliverable-due-missing' };
    checkFix(text(''), text(' — due: 2027-01-22'), rule);
    const title = 'Set Due to 2027-04-06, the latest date that still meets launch';
    checkFix(text(''), text(' — due: 2027-04-06'), { ...rule, title });
  });

  it('says how it was computed', () => {
    const said = (rows: readonly string[], name: string): string =>
      english(computedInWords(workNamed(scheduleOf(plan(rows)), name))!);
    assert.equal(
      said(['D1|||5 days||||2027-01-04'], 'D1'),
      'calculated from its start and a duration of 5 working days',
    );
    assert.equal(
      said(['D1|2027-01-04', 'D2||D1|1 day'], 'D2'),
      'calculated from its dependencies and a duration of 1 working day',
    );
  });
});

describe('Collateral', () => {
  const vendor = (collateral: string): string =>
    `//- a.plan.md\n## Vendors\n\n### Ada\n\n- **Collateral:**\n${collateral}\nDeliverables:\n\n- [ ] D1 Film — 2027-01-11\n- [ ] D2 Cut — 2027-01-15\n`;

  it('that is promised for a day is handed to all that its vendor makes', () => {
    const [one] = plansOf(vendor('  - Brand book — due: 2027-01-08\n'));
    assert.deepEqual(buffersIn(scheduleOf(one!)), ['Brand book→D1 1', 'Brand book→D2 5']);
  });

  it('that somebody depends on by name is handed to them alone', () => {
    const [one] = plansOf(
      `${vendor('  - Brand book — due: 2027-01-08\n')}- [ ] D3 Reel — 2027-01-12 — after Brand book\n`,
    );
    assert.deepEqual(buffersIn(scheduleOf(one!)), ['Brand book→D3 2']);
  });

  it('that is a mere file, or is there, holds nobody up', () => {
    const [one] = plansOf(vendor('  - [Brand book](book.md)\n  - [x] Logo — due: 2027-01-20\n'));
    assert.deepEqual(buffersIn(scheduleOf(one!)), []);
  });

  it('that is late makes us the blockers, and so does what is waiting for our approval', () => {
    const [one] = plansOf(
      `${vendor('  - Brand book — due: 2027-01-08\n')}- [ ] D3 Script — 2027-01-05 — in review\n- [ ] D4 Shoot — 2027-01-20 — after D3\n`,
    );
    const said = blockersOn(scheduleOf(one!).works, '2027-01-11').map(
      ({ work, kind, by, waiting }) => `${kind} ${nameOf(work)} ${by}: ${waiting.map(nameOf).join(' ')}`,
    );
    assert.deepEqual(said, ['review D3 2027-01-05: D4', 'late Brand book 2027-01-08: D1 D2 D3 D4']);
    assert.deepEqual(
      blockersOn(scheduleOf(one!).works, '2027-01-08').map(({ work }) => nameOf(work)),
      ['D3'],
    );
  });
});

describe('A dependency on a whole vendor', () => {
  const vendors = (ada: string, bo: string): string => `## Vendors\n\n### Ada\n\n${ada}\n### Bo\n\n${bo}`;

  it('is one for all that it makes', () => {
    const [one] = plansOf(
      `//- a.plan.md\n${vendors('- [ ] D1 Words — 2027-01-04\n- [ ] D2 Texts — 2027-01-05\n', '- [ ] D3 Film — 2027-01-08 — after Ada\n')}`,
    );
    assert.deepEqual(buffersIn(scheduleOf(one!)), ['D1→D3 4', 'D2→D3 3']);
  });

  it('gives way where the two depend on each other by name, and says so', () => {
    const [one] = plansOf(
      `//- a.plan.md\n${vendors('- **Depends on:** Bo\n\nDeliverables:\n\n- [ ] D1 Words — 2027-01-04\n', '- [ ] D3 Film — 2027-01-08 — after D1\n')}`,
    );
    const schedule = scheduleOf(one!);
    assert.deepEqual(buffersIn(schedule), ['D1→D3 4']);
    assert.deepEqual(gaps(schedule), [
      'Ada can’t depend on all of Bo, because Bo depends on some of Ada’s work by name',
    ]);
    assert.equal(schedule.inCycle.size, 0);
  });

  it('that hands over nothing is said', () => {
    const [one] = plansOf(
      `//- a.plan.md\n${vendors('', '- [ ] D3 Film — 2027-01-08 — after Ada, our legal department\n')}`,
    );
    assert.deepEqual(gaps(scheduleOf(one!)), [
      'D3 Film depends on Ada, which has no named deliverables',
      'D3 Film depends on “our legal department”, which isn’t in any plan',
    ]);
  });

  it('is no reason for a vendor to depend on itself', () => {
    const [one] = plansOf(
      `//- a.plan.md\n${vendors('- [ ] D1 Words — 2027-01-04\n- [ ] D2 Texts — 2027-01-05 — after Ada\n', '')}`,
    );
    assert.deepEqual(buffersIn(scheduleOf(one!)), []);
  });
});

describe('A cycle', () => {
  it('is spelled from successor to predecessor, and the rest is computed all the same', () => {
    const one = plan(
      ['D1|2027-01-04|D2', 'D2|2027-01-05|D1', 'D3|2027-01-08|D2', 'D0|2027-01-01', 'D4|2027-01-11|D3'],
      launch,
    );
    const schedule = scheduleOf(one);
    assert.deepEqual(
      schedule.cycles.map((cycle) => english(cycleInWords(cycle))),
      ['Circular dependency: D1 Work D1 → D2 Work D2 → D1 Work D1'],
    );
    assert.equal(schedule.floatOf(workNamed(schedule, 'D3')), 62);
    assert.equal(
      english(whyNoFloat(schedule, workNamed(schedule, 'D1'))),
      'it’s in a circular dependency, or something that depends on it is',
    );
  });

  it('does not keep a delay from what is behind it', () => {
    const one = plan(['D1|2027-01-04|D2', 'D2|2027-01-05|D1', 'D3|2027-01-06|D2', 'D4|2027-01-07|D3'], launch);
    assert.deepEqual(slipped(scheduleOf(one), ['D2'], 3), [
      'D2 +3 2027-01-08',
      'D3 +2 2027-01-08',
      'D4 +1 2027-01-08',
      'Launch stays on 2027-04-06',
    ]);
  });
});

describe('Several plans', () => {
  const two = (dependency: string): PlanSnapshot[] =>
    plansOf(
      `//- spring.md\n---\ntype: launch-plan\ntitle: Spring\n${launch}---\n## Deliverables\n\n- [ ] D1 Idea — 2027-03-29\n\n//- summer.md\n---\ntype: launch-plan\ntitle: Summer\nlaunch: 2027-04-08\nholidays: [2027-03-30]\n---\n## Deliverables\n\n- [ ] D1 Film — 2027-04-02 — after ${dependency}\n- [ ] D2 Cut — 2027-04-07 — after D1\n`,
    );
  const film = (schedule: Schedule): string[] => buffersIn(schedule);

  it('are connected by links, to what the text names or the anchor leads to', () => {
    assert.deepEqual(film(scheduleOfPlans(two('[D1](spring.md)'))), ['D1→D1 3', 'D1→D2 3']);
    assert.deepEqual(film(scheduleOfPlans(two('[an early thought](spring.md#nothing)'))), ['D1→D2 3']);
    assert.deepEqual(film(scheduleOfPlans(two('[Idea](spring.md)'))), ['D1→D1 3', 'D1→D2 3']);
  });

  it('hand a delay on, each with its own launch', () => {
    const schedule = scheduleOfPlans(two('[D1](spring.md)'));
    const [idea] = schedule.works;
    // Its own launch needs it sooner than the other plan.
    assert.equal(schedule.floatOf(idea!), 6);
    assert.deepEqual(slipped(schedule, ['D1'], 8), [
      'D1 +8 2027-04-08',
      'D1 +4 2027-04-08',
      'D2 +1 2027-04-08',
      'Launch moves by 2 working days, to 2027-04-08',
      'Launch stays on 2027-04-08',
    ]);
  });

  it('say of each what decides its launch, over the plans it depends on', () => {
    const plans = two('[D1](spring.md)');
    const schedule = scheduleOfPlans(plans);
    assert.equal(
      chainOf(plans[1]!, schedule),
      'Launch depends on D2 Cut, which depends on D1 Film (3 working days early), which depends on D1 Idea (3 working days early); 1 working day of float',
    );
    assert.equal(chainOf(plans[0]!, schedule), 'Launch depends on D1 Idea; 6 working days of float');
  });

  it('are told apart where one is looked at alone', () => {
    const [, summer] = two('[D1](spring.md), [D9](gone.md)');
    assert.deepEqual(gaps(scheduleOf(summer!)), [
      'D1 Film depends on D1 in another plan: Spring',
      'D1 Film depends on “D9”, which isn’t in any plan',
    ]);
  });

  it('share what stands in a vendor’s file, each with its own calendar', () => {
    const plans = plansOf(
      `//- a.md\n---\ntype: launch-plan\n${launch}---\n## Vendors\n\n### [Lumen](lumen.md)\n\n//- b.md\n---\ntype: launch-plan\nlaunch: 2027-05-04\n---\n## Vendors\n\n### [Lumen](lumen.md)\n\n//- lumen.md\n---\ntype: vendor\n---\nDeliverables:\n\n- [ ] D1 Film — T-1 week\n`,
    );
    const schedule = scheduleOfPlans(plans);
    assert.deepEqual(
      schedule.works.map(({ due }) => due),
      ['2027-03-30', '2027-04-27'],
    );
    assert.equal(schedule.worksOf(schedule.works[0]!.entity).length, 2);
  });
});

describe('Worked back from launch', () => {
  it('each is due when the first of those behind it must begin', () => {
    const one = plan(['D1|||3 days', 'D2||D1|5 days|2 days', 'D3||D2 + 1 day|2 days', 'D4||D2|10 days'], launch);
    // Launch is Tuesday 2027-04-06; D4 needs D2 on 03-23, D3 on 04-02 less a day; D2 is reviewed for two days.
    assert.deepEqual(latest(one), ['D1 2027-03-12 ?', 'D2 2027-03-19 ?', 'D3 2027-04-06 ?', 'D4 2027-04-06 ?']);
  });

  it('dates that are said count, and say how much is left', () => {
    const one = plan(['D1|2027-03-01|', 'D2||D1|5 days', 'D3|2027-03-15|D2|5 days', 'D4|2027-04-05'], launch);
    assert.deepEqual(latest(one), ['D1 2027-03-01 0', 'D2 2027-03-08 ?', 'D3 2027-04-06 16', 'D4 2027-04-06 1']);
  });

  it('leaves out holidays, what is done, cycles and what comes after', () => {
    const holidays = 'holidays: [2027-04-05]\n';
    const rows = ['D1|||2 days', 'D2||D1|1 day', 'D3|2027-05-03|D1', 'D4||D5|', 'D5||D4|', 'D6||||| done'];
    assert.deepEqual(latest(plan(rows, launch + holidays)), ['D1 2027-04-02 ?', 'D2 2027-04-06 ?']);
  });

  it('is nothing without a launch day', () => assert.deepEqual(latest(plan(['D1|2027-01-04'])), []));
});

describe('What is overdue', () => {
  it('is late by the working days since', () => {
    const schedule = scheduleOf(
      plan(['D1|2027-01-04', 'D2|2027-01-08', 'D3|2027-01-04|||| done', 'D4|2027-01-12'], launch),
    );
    assert.deepEqual(
      [...overdueOn(schedule.works, '2027-01-11')].map(([work, late]) => `${nameOf(work)} ${late}`),
      ['D1 5', 'D2 1'],
    );
  });
});

describe('The time that a vendor has', () => {
  it('is that of the tightest of its work', () => {
    const vendors = '\n## Vendors\n\n### Ada\n\n### Bo\n';
    const one = plan(['D1|2027-04-01||||| Ada', 'D2|2027-04-05||||| Ada', 'D3|||||| Bo'], launch, vendors);
    const schedule = scheduleOf(one);
    const said = one.plan.vendors.map((vendor) => {
      const tightest = tightestOf(schedule, schedule.madeBy(vendor));
      return tightest && `${nameOf(tightest.work)} ${tightest.float}`;
    });
    assert.deepEqual(said, ['D2 1', undefined]);
  });
});
