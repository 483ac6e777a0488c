import { strict as assert } from 'node:assert';
import { statedField } from '../../../src/plan/entity';
import { timeOf } from '../../../src/plan/planCalendar';
import { readPlan } from '../../../src/plan/reader/readPlan';
import type { PlanCalendar } from '../../../src/plan/values/resolveDate';
import { readDocument } from '../../../src/syntax/document';

function calendar(frontMatter: string, fiscalYearStart: number | undefined = 1, body = ''): PlanCalendar {
  const document = readDocument(`---\ntype: marketing-plan\n${frontMatter}\n---\n${body}`);
  return timeOf(
    readPlan('file:///a.plan.md', 'plan', document),
    fiscalYearStart,
    (vendor) => statedField(vendor, 'location')?.value.text,
  ).calendar;
}

/** Its days in one line: launch, and the first and last day. */
function daysOf(frontMatter: string, fiscalYearStart = 1): string {
  const { launch = '-', periodStart = '-', periodEnd = '-' } = calendar(frontMatter, fiscalYearStart);
  return `${launch} ${periodStart}..${periodEnd}`;
}

describe('The calendar of a plan', () => {
  it('counts fiscal years in its front matter from the month of the settings', () => {
    assert.equal(daysOf('period: FY27', 7), '- 2026-07-01..2027-06-30');
    assert.equal(daysOf('period: FY27', 1), '- 2027-01-01..2027-12-31');
    assert.equal(daysOf('period: FY26/27', 7), '- 2026-07-01..2027-06-30');
    assert.equal(daysOf('period: 2026/27', 7), '- 2026-07-01..2027-06-30');
    assert.equal(daysOf('period: 2026/27', 1), '- -..-');
    assert.equal(daysOf('period: FY27-Q1 to FY27-Q2', 7), '- 2026-07-01..2026-12-31');
    assert.equal(daysOf('start: FY27-Q1\nend: FY27-Q4', 7), '- 2026-07-01..2027-06-30');
  });

  it('has the month in which the fiscal year starts from the plan’s own years, if no setting states it', () => {
    const start = (frontMatter: string, due = '2026-12-11', setting?: number): string => {
      const body = `\n## Deliverables\n\n| Deliverable | Due |\n| - | - |\n| Ads | ${due} |\n`;
      const document = readDocument(`---\ntype: marketing-plan\n${frontMatter}\n---\n${body}`);
      const plan = readPlan('file:///a.plan.md', 'plan', document);
      const { fiscalYearStart, fiscalYearMayStart } = timeOf(plan, setting, () => undefined).calendar;
      return [fiscalYearStart, fiscalYearMayStart].join(' or ').replace(/ or $/, '');
    };
    assert.equal(start('period: 2026-04-01 to 2027-03-31'), '4');
    assert.equal(start('period: 2026-10-01 to 2028-09-30'), '10');
    assert.equal(start('period: 2026-04-01 to 2027-12-31', 'FY26/27 Q3'), '4');
    assert.equal(start('period: 2026-04-01 to 2027-12-31', 'FY27 Q3'), '1 or 4');
    assert.equal(start('period: 2026-04-01 to 2027-12-31', 'FY26/27 Q3', 1), '1');
    assert.equal(start('period: 2026-04-01 to 2027-12-31', 'FY27 Q3', 7), '7');
    assert.equal(start('period: 2026-10-01 to 2027-03-31', 'FY27 Q3'), '1');
    assert.equal(start('period: 2026-01-01 to 2027-06-30', 'FY27 Q3'), '1');
    assert.equal(start('period: 2026-11-02 to 2028-03-31', 'FY27 Q3'), '1');
    assert.equal(start('launch: 2027-04-06', 'FY27 Q3'), '1');
  });

  it('has launch on the last of the days that it is stated as, as any due date is', () => {
    assert.equal(daysOf('launch: mid-May 2027'), '2027-05-20 -..-');
    assert.equal(daysOf('launch: 2027-02-01T00:00:00.000Z'), '2027-02-01 -..-');
    assert.equal(daysOf('launch: ~'), '- -..-');
  });

  it('takes the years of launch and period from each other', () => {
    assert.equal(daysOf('launch: 6 April\nperiod: 2026-10-01 to 2027-09-30'), '2027-04-06 2026-10-01..2027-09-30');
    assert.equal(daysOf('launch: 2027-01-19\nperiod: 1 Oct – 31 Mar'), '2027-01-19 2026-10-01..2027-03-31');
    assert.equal(daysOf('launch: 6 April\nperiod: 1 Oct – 31 Mar'), '- -..-');
  });

  it('takes the year of a period from the dates of its work, where all of them are in the same', () => {
    const days = (frontMatter: string, ...due: readonly string[]): string => {
      const rows = due.map((day, index) => `| D${index} | Ads | ${day} |`).join('\n');
      const {
        launch = '-',
        periodStart = '-',
        periodEnd = '-',
      } = calendar(frontMatter, 1, `\n## Deliverables\n\n| ID | Deliverable | Due |\n| - | - | - |\n${rows}\n`);
      return `${launch} ${periodStart}..${periodEnd}`;
    };
    assert.equal(days('period: 1 Oct – 31 Mar', '2026-12-11', '12 January'), '- 2026-10-01..2027-03-31');
    assert.equal(days('period: 1 Oct – 31 Mar', '2027-01-12'), '- 2026-10-01..2027-03-31');
    assert.equal(days('period: March to June', '2027-05-03', '2027-08-30'), '- 2027-03-01..2027-06-30');
    assert.equal(days('period: 1 Oct – 31 Mar\nlaunch: 6 March', '2026-12-11'), '2027-03-06 2026-10-01..2027-03-31');
    assert.equal(days('period: 1 Oct – 31 Mar', '2026-12-11', '2028-01-10'), '- -..-');
    assert.equal(days('period: 1 Oct – 31 Mar', '2026-08-11', 'T-2 weeks'), '- -..-');
  });

  it('knows nothing of what it can’t read', () => {
    assert.equal(daysOf('period: spring to summer 2027\nlaunch: not before 2027-04-06'), '- -..-');
    assert.equal(daysOf('period: 2027-06-30 to 2027-01-01\nlaunch: 03/04/2027'), '- -..-');
  });

  const holidays = (frontMatter: string, body = ''): string => [...calendar(frontMatter, 1, body).holidays!].join(' ');

  it('has each day of the spans among its days off', () => {
    assert.equal(holidays('holidays: 2026-12-30 to 2027-01-02'), '2026-12-30 2026-12-31 2027-01-01 2027-01-02');
    assert.equal(
      holidays('holidays:\n  - 2026-12-25\n  - 2026-12-31 – 2027-01-01'),
      '2026-12-25 2026-12-31 2027-01-01',
    );
    assert.equal(holidays('holidays: 1000-01-01 to 9999-12-31'), '');
  });

  it('reads days off with names, as objects and by their names', () => {
    const days = '2026-12-25 2027-01-01';
    for (const written of [
      '[2026-12-25, 2027-01-01]',
      '2026-12-25 (Christmas), 2027-01-01 (New Year)',
      '\n  - {date: 2026-12-25, name: Christmas}\n  - {date: 2027-01-01, name: New Year}',
      '\n  - name: Christmas\n    date: 2026-12-25\n  - name: New Year\n    date: 2027-01-01',
      '\n  2026-12-25: Christmas\n  2027-01-01: New Year',
      '\n  - {from: 2026-12-25, to: 2026-12-25}\n  - 2027-01-01',
      '[Christmas Day 2026, New Year’s Day 2027]',
    ])
      assert.equal(holidays(`holidays: ${written}`), days, written);
  });

  it('has the days without a year in each of its years, and weekdays in each of its weeks', () => {
    assert.equal(
      holidays('period: 2026-10-01 to 2028-09-30\nholidays: 25 December, 1 May'),
      '2026-12-25 2027-12-25 2027-05-01 2028-05-01',
    );
    assert.equal(
      holidays('period: 2026-12-01 to 2026-12-31\nholidays: Fridays'),
      '2026-12-04 2026-12-11 2026-12-18 2026-12-25',
    );
    assert.equal(holidays('period: 2026-10-01 to 2027-09-30\nholidays: [12-24, 12-25]'), '2026-12-24 2026-12-25');
    assert.equal(holidays('holidays: Fridays'), '');
  });

  it('takes a weekday in the name of a day off for no weekday', () => {
    for (const written of ['26 March 2027 (Good Friday)', 'Good Friday: 26 March 2027', 'Blue Monday 18 January 2027'])
      assert.equal(
        holidays(`period: 2026-10-01 to 2027-09-30\nholidays: ${written.replace(':', ' –')}`),
        written.startsWith('Blue') ? '2027-01-18' : '2027-03-26',
        written,
      );
  });

  it('keeps the days off that can be read next to others that can’t', () => {
    assert.equal(holidays('holidays: [2026-12-25, 2026-12-32, summer break]'), '2026-12-25');
  });

  it('has no days off that are those of one vendor or country', () => {
    const vendor = '\n## Vendors\n\n### Northlight PR\n\n- **Location:** Lisbon, Portugal\n';
    for (const written of [
      '2026-12-25, 2026-12-08 (Portugal)',
      '2026-12-25, 2026-12-08 (PT)',
      '2026-12-25, 2026-12-08 (Northlight PR)',
      '\n  - 2026-12-25\n  - {date: 2026-12-08, name: Immaculate Conception, country: PT}',
      '\n  - 2026-12-25\n  - {date: 2026-12-08, vendor: Northlight PR}',
      '\n  all: 2026-12-25\n  PT: [2026-12-01, 2026-12-08]',
    ])
      assert.equal(holidays(`holidays: ${written}`, vendor), '2026-12-25', written);
  });

  const order = (frontMatter: string, rows: readonly string[] = []): string | undefined =>
    calendar(
      frontMatter,
      1,
      `\n| Deliverable | Due |\n| - | - |\n${rows.map((due) => `| Ads | ${due} |\n`).join('')}`.replace(
        '\n',
        '\n## Deliverables\n\n',
      ),
    ).dateOrder;

  it('has the order of day and month from its language, or else from its other dates', () => {
    assert.equal(order('lang: en-US'), 'month-first');
    assert.equal(order('lang: en-GB'), 'day-first');
    assert.equal(order('lang: de'), 'day-first');
    assert.equal(order('lang: en'), undefined);
    assert.equal(order('title: a', ['25/04/2027', '3/4/27']), 'day-first');
    assert.equal(order('title: a', ['3/4/27', '04/25/2027']), 'month-first');
    assert.equal(order('title: a', ['25/04/2027', '04/25/2027']), undefined);
  });
});
