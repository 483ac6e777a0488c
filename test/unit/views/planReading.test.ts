import { strict as assert } from 'node:assert';
import { createEditorService } from '../../../src/service/editorService';
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
      '  Takes: 2 weeks → 10 working days',
      '  Review: not specified',
      '  Colour: red (Baton doesn’t use this field)',
      'deliverable D2 Cut',
      '  Takes: 2 weeks; 3 days → ⚠ not understood: “3 days” — expected a duration, such as 10 days',
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

  it('is stated by a column of a table, and not by the table alone', () => {
    const rows = (header: string): string => `| ${header} |\n| --- | --- |\n| Film | red |\n`;
    const { reading } = report(
      `---\ntype: marketing-plan\n---\n## Deliverables\n\n${rows('Thing | Due')}\n${rows('Thing | Colour')}`,
    );
    assert.deepEqual(
      reading.entities.slice(1).map(({ strength }) => strength),
      ['stated', 'guessed'],
    );
  });

  it('is only guessed where what follows a name may be anything', () => {
    const { reading } = report('---\ntype: marketing-plan\n---\n## Team\n\n- Priya Raman, keen on chess\n');
    assert.deepEqual(
      reading.entities.slice(1).map(({ strength }) => strength),
      ['guessed'],
    );
  });
});

describe('The document that shows what is read', () => {
  const text =
    '---\ntype: marketing-plan\ntitle: Spring\n---\n## Deliverables\n\n### D1 Film\n\n- **Takes:** 2 weeks\n- **Review:** TBD\n\n### D2 Cut\n\n- **Takes:** a\n  while\n';
  const service = createEditorService({ today: '2026-11-24' });
  service.setText('file:///plan.md', text);
  const document = service.views.reading('file:///plan.md')!;

  it('has each item with its values in one line each', () => {
    assert.equal(
      document.text,
      [
        '# What is read of Spring',
        '',
        '1 value isn’t understood',
        '',
        '- D2 Cut, Takes: a while → ⚠ not understood: expected a duration, such as 10 days',
        '',
        '## Spring (plan)',
        '',
        '- type: marketing-plan',
        '- title: Spring',
        '',
        '## D1 Film (deliverable)',
        '',
        '- Takes: 2 weeks → 10 working days',
        '- Review: not specified',
        '',
        '## D2 Cut (deliverable)',
        '',
        '- Takes: a while → ⚠ not understood: expected a duration, such as 10 days',
        '',
      ].join('\n'),
    );
  });

  it('leads from each name and label to what it is about', () => {
    const links = document.links.map(({ range, target }) => [
      document.text.slice(range.start, range.end),
      text.slice(target.start, target.end).split('\n')[0],
    ]);
    assert.deepEqual(links.slice(4), [
      ['D1 Film', '### D1 Film'],
      ['Takes:', '- **Takes:** 2 weeks'],
      ['Review:', '- **Review:** TBD'],
      ['D2 Cut', '### D2 Cut'],
      ['Takes:', '- **Takes:** a'],
    ]);
  });
});
