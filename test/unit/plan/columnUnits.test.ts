import { strict as assert } from 'node:assert';
import { createReportService } from '../../../src/service/reportService';

/** What the values of a column mean, the empty string where there is none. */
function meanings(header: string, cells: readonly string[], period = 'period: 2027-01-04 to 2027-06-27'): string[] {
  const service = createReportService({ today: '2026-11-24' });
  const rows = cells.map((cell, index) => `| Item ${index} | ${cell} |`);
  const lines = ['---', 'type: marketing-plan', 'currency: USD', period, '---', '', '## Deliverables', ''];
  const table = [`| Deliverable | ${header} |`, '| --- | --- |', ...rows, ''];
  service.setText('file:///plan.md', [...lines, ...table].join('\n'));
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  return entities
    .filter(({ kind }) => kind === 'deliverable')
    .map(({ fields }) => {
      const { means, text } = fields[0]!;
      assert.ok(cells.includes(text), 'The text is what stands in the cell');
      return means ?? '';
    });
}

describe('The unit in the header of a column', () => {
  it('counts for its numbers in dates', () => {
    assert.deepEqual(meanings('Weeks', ['1–4', '5', 'Week 6', '2027-03-05']), [
      '2027-01-04..2027-01-31',
      '2027-02-01..2027-02-07',
      '2027-02-08..2027-02-14',
      '2027-03-05',
    ]);
  });

  it('leaves a date unknown that counts from the start of a plan without one', () => {
    assert.deepEqual(meanings('Week', ['1–4'], ''), ['unread']);
  });

  it('counts for its numbers in amounts', () => {
    assert.deepEqual(meanings('Cost (EUR)', ['1,200', '$300', '5k']), ['EUR 1200', 'USD 300', 'EUR 5000']);
    assert.deepEqual(meanings('€', ['1,200']), ['EUR 1200']);
  });

  it('counts as what an amount is paid for', () => {
    assert.deepEqual(meanings('Monthly cost', ['1,200', '$300', '$300 per year']), [
      'USD 1200/month',
      'USD 300/month',
      'USD 300/year',
    ]);
  });
});
