import { strict as assert } from 'node:assert';
import { calendarOf } from '../../../src/plan/planCalendar';
import { readPlan } from '../../../src/plan/readPlan';
import { readDocument } from '../../../src/syntax/document';

describe('The calendar of a plan', () => {
  const calendar = (frontMatter: string, fiscalYearStart = 1): unknown => {
    const document = readDocument(`---\ntype: marketing-plan\n${frontMatter}\n---\n`);
    const { launch, periodStart, periodEnd } = calendarOf(
      readPlan('file:///a.plan.md', 'plan', document),
      fiscalYearStart,
    );
    return { launch, periodStart, periodEnd };
  };

  it('counts fiscal years in its front matter from the month of the settings', () => {
    const year = (periodStart: string, periodEnd: string): unknown => ({ launch: undefined, periodStart, periodEnd });
    assert.deepEqual(calendar('period: FY27', 7), year('2026-07-01', '2027-06-30'));
    assert.deepEqual(calendar('period: FY27', 1), year('2027-01-01', '2027-12-31'));
    assert.deepEqual(calendar('period: FY27-Q1 to FY27-Q2', 7), year('2026-07-01', '2026-12-31'));
    assert.deepEqual(calendar('start: FY27-Q1\nend: FY27-Q4', 7), year('2026-07-01', '2027-06-30'));
  });
});
