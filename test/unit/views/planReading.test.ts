import { strict as assert } from 'node:assert';
import { createReportService } from '../../../src/service/reportService';
import type { ReadingReport } from '../../../src/views/reading/readingReport';

function report(text: string): ReadingReport {
  const service = createReportService({ today: '2026-11-24' });
  service.setText('file:///plan.md', text);
  return service.reports.reading('file:///plan.md')!;
}

describe('What is read of a plan', () => {
  const text = [
    '---',
    'type: marketing-plan',
    'title: Spring',
    'lang: en-GB',
    '---',
    '## Deliverables',
    '',
    '### D1 Film',
    '',
    '- **Takes:** 2 weeks',
    '- **Review:** TBD',
    '- **Colour:** red',
    '',
    '### D2 Cut',
    '',
    '- **Takes:**',
    '  - 2 weeks',
    '  - 3 days',
    '',
    '- [ ] a thought',
  ].join('\n');

  it('is each item with what its fields mean', () => {
    assert.deepEqual(report(text).lines, [
      'plan Spring',
      '  type: marketing-plan',
      '  title: Spring',
      '  lang: en-GB',
      'deliverable D1 Film',
      '  Takes: 2 weeks → 10 wd',
      '  Review: not specified',
      '  Colour: red → not understood: “red”',
      'deliverable D2 Cut',
      '  Takes: 2 weeks; 3 days → not understood: “3 days”',
    ]);
  });

  it('has the place of what is not understood', () => {
    const { reading } = report(text);
    assert.equal(reading.language, 'en-GB');
    const colour = reading.entities[1]!.fields[2]!;
    assert.deepEqual([colour.reading, colour.means, colour.value], ['none', 'unread', undefined]);
    assert.deepEqual(
      colour.unread.map(({ text: unread, range }) => [unread, text.slice(range.start, range.end)]),
      [['red', 'red']],
    );
    const takes = reading.entities[2]!.fields[0]!;
    assert.deepEqual(
      takes.unread.map(({ range }) => text.slice(range.start, range.end)),
      ['3 days'],
    );
  });

  it('is only guessed where nothing but the heading above tells what an item is', () => {
    const { reading } = report('---\ntype: marketing-plan\n---\n## Deliverables\n\n- D1 Film\n- Some thought\n');
    assert.deepEqual(
      reading.entities.slice(1).map(({ name, strength }) => [name, strength]),
      [
        ['Film', 'stated'],
        ['Some thought', 'guessed'],
      ],
    );
  });
});
