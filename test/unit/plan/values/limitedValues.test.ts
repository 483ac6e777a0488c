import { strict as assert } from 'node:assert';
import { createReportService } from '../../../../src/service/reportService';
import { openService } from '../../../support/openService';
import { meaningOf } from '../../../support/readValue';

const head = `---
type: marketing-plan
owner: Greg Walsh
period: 2026-11-01 to 2027-06-30
launch: 2027-04-06
---

## Team

- Greg Walsh
- April May
- June Summers
- Jan Vogel
- Mai Lin
- Dr. Uwe Brandt

## Deliverables

- [ ] D1 Design — 2027-01-08
`;

/** What each field of the last entity of a kind means; undefined where it isn't read. */
function fieldsOf(section: string, kind = 'deliverable'): Readonly<Record<string, string | undefined>> {
  const service = createReportService({ today: '2026-11-29' });
  service.setText('file:///plan.md', head + section);
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  const { fields } = entities.findLast((one) => one.kind === kind)!;
  return Object.fromEntries(fields.map(({ key, means }) => [key, means]));
}

describe('Words that take a value away or limit it', () => {
  for (const text of [
    'D1 removed',
    'D1 (cancelled)',
    'D1 no longer',
    'D1 (partly)',
    'D1 (only the text)',
    'D1 (entfällt)',
    'D1 nicht mehr',
    'D1 (nur der Text)',
    'D1 (supprimé)',
    'D1 (en partie)',
    'D1 (cancelado)',
    'D1 (solo el texto)',
    'D1 (já não)',
    'D1 (apenas o texto)',
    'D1 (vervallen)',
    'D1 (deels)',
    'D1 (annullato)',
    'D1 (soltanto il testo)',
  ])
    it(`leave a dependency unread: ${text}`, () => {
      assert.equal(fieldsOf(`- [ ] D2 Build — 2027-02-05 — after ${text}\n`)['depends-on'], 'unread');
    });

  it('keep a remark that limits nothing', () => {
    assert.equal(fieldsOf('- [ ] D2 Build — 2027-02-05 — after D1 (final version)\n')['depends-on'], 'D1');
  });

  for (const text of [
    '3 months, not before 30 June 2027',
    '30 days written notice, or 10 days for cause',
    '3 months, but only from July',
    '1 month, after 31 March 3 months',
    '2 weeks during probation, then 2 months',
    'no notice before 31 March 2027',
  ])
    it(`leave a notice unread: ${text}`, () => assert.equal(meaningOf('notice', text), 'unread'));

  for (const text of [
    'no longer weekly',
    'every Tuesday (paused)',
    'weekly in odd weeks',
    'dienstags in geraden Wochen',
    'tous les mardis, sauf vacances scolaires',
    'Tuesdays, from April Wednesdays',
  ])
    it(`leave a cadence unread: ${text}`, () => assert.equal(meaningOf('cadence', text), 'unread'));

  for (const text of ['31 March 2027 or on completion', 'automatically renewed each year on 31 March 2027'])
    it(`leave a date unread: ${text}`, () => assert.equal(meaningOf('date', text), 'unread'));

  it('keep a date that may be met earlier', () => {
    assert.equal(meaningOf('date', '31 March 2027 or earlier'), '2027-03-31');
  });
});

describe('Names of the team that are months', () => {
  for (const [item, owner, due] of [
    ['Licence — April May — by 8 January 2027', 'April May', '2027-01-08'],
    ['Contract — June — 16 December 2026', 'June Summers', '2026-12-16'],
    ['Photos — Jan — 10 February 2027', 'Jan Vogel', '2027-02-10'],
    ['Door — 12 February 2027 (April May)', 'April May', '2027-02-12'],
    ['Door — 12 February 2027 (Mai Lin)', 'Mai Lin', '2027-02-12'],
  ] as const)
    it(`are those people: ${item}`, () => {
      const fields = fieldsOf(`- [ ] D2 ${item}\n`);
      assert.deepEqual([fields['owner'], fields['due']], [owner, due]);
    });

  it('are months where somebody else is named', () => {
    const fields = fieldsOf('- [ ] D2 Film — Greg — March\n');
    assert.deepEqual([fields['owner'], fields['due']], ['Greg Walsh', '2027-03-01..2027-03-31']);
  });
});

describe('The day on which work starts', () => {
  for (const item of [
    'Shoot — from 4 January 2027 — takes 3 weeks',
    'Shoot — start 4 January 2027 — 3 weeks',
    'Shoot — starting 4 January 2027, 3 weeks',
    'Shoot: start 4 January 2027, 3 weeks',
    'Shoot — 4 January 2027 (start) — 3 weeks',
    'Shoot — kick-off 4 January 2027 — 3 weeks',
    'Dreh — ab 4.1.2027 — 3 Wochen',
    'Dreh — ab 4.1. — 3 Wochen',
    'Dreh — Beginn 4. Januar 2027 — 3 Wochen',
    'Tournage — début le 4 janvier 2027 — 3 semaines',
    'Rodaje — empieza el 4 de enero de 2027 — 3 semanas',
  ])
    it(`is no due date: ${item}`, () => {
      const { start, due, takes } = fieldsOf(`- [ ] D2 ${item}\n`);
      assert.deepEqual([start?.slice(0, 10), due, takes], ['2027-01-04', undefined, '15 wd']);
    });
});

describe('What an outcome is measured against', () => {
  for (const [sentence, baseline, target] of [
    ['Cost per lead below €250 (so far €410)', 'EUR 410', '<EUR 250'],
    ["Cost per lead €250 rather than today's €410", 'EUR 410', 'EUR 250'],
    ['Kosten pro Lead unter 250 € statt bisher 410 €', 'EUR 410', '<EUR 250'],
  ] as const)
    it(`is its baseline: ${sentence}`, () => {
      const fields = fieldsOf(`\n## Outcomes\n\n- ${sentence} by 2027-05-31\n`, 'outcome');
      assert.deepEqual([fields['baseline'], fields['target']], [baseline, target]);
    });

  for (const [baseline, target, expected] of [
    ['3 days', '24 h', 'unread'],
    ['40/month', '60 per quarter', 'unread'],
    ['2 %', 'half', 'unread'],
    ['40', 'half', '×0.5'],
    ['40 a month', '60 a month', '60'],
  ] as const)
    it(`has the unit of its target: ${baseline}, ${target}`, () => {
      const row = `| Metric | Baseline | Target |\n| --- | --- | --- |\n| Calls | ${baseline} | ${target} |\n`;
      assert.equal(fieldsOf(`\n## Outcomes\n\n${row}`, 'outcome')['target'], expected);
    });
});

describe('What a vendor needs from us', () => {
  for (const label of ['They need from us', 'We need to deliver', 'We owe them', 'Wir müssen liefern'])
    it(`isn't what it delivers: ${label}`, () => {
      const service = createReportService({ today: '2026-11-29' });
      const text = `${head}\n## Vendors\n\n### Bright\n\n- ${label}: two lamps by 8 January 2027\n`;
      service.setText('file:///plan.md', text);
      const { entities } = service.reports.reading('file:///plan.md')!.reading;
      assert.equal(entities.filter(({ kind }) => kind === 'deliverable').length, 1);
    });
});

describe('Calls to references', () => {
  for (const [item, called] of [
    ['Quill Works – Sam Ibe at Oatly, called 3 November by Greg: partner yes / learn yes', 'called 2026-11-03'],
    ['Herr Olbrich (Kärcher), angerufen am 5.10.2026 von Greg – Partner ja', 'called 2026-10-05'],
  ] as const)
    it(`are read behind a name: ${item}`, () => {
      assert.equal(fieldsOf(`\n## References\n\n- ${item}\n`, 'reference')['called'], called);
    });
});

describe('Reviews by somebody with a title', () => {
  it('are by one person', () => {
    assert.equal(
      fieldsOf('- [ ] D2 Film — 2027-02-05 — review: Dr. Brandt, 2 days\n')['review'],
      '2 wd by Dr. Uwe Brandt',
    );
  });
});

describe('The fix of a redundant dependency', () => {
  const table = (on: string): string =>
    `\n| ID | Deliverable | Due | Depends on |\n| --- | --- | --- | --- |\n| D2 | Build | 2027-02-05 | D1 |\n| D3 | Test | 2027-03-05 | ${on} |\n`;
  for (const [on, isAutomatic] of [
    ['D1, D2', true],
    ['D1, D2 (only the text)', false],
    ['D1 (final approval), D2', false],
    ['D1, D2, Saskia', false],
    ['D2 removed, D1', false],
  ] as const)
    it(`is ${isAutomatic ? '' : 'not '}automatic: ${on}`, () => {
      const service = openService({ today: '2026-11-29' });
      service.setText('file:///plan.md', head + table(on));
      assert.equal(service.fixAll('file:///plan.md', 'dependency-redundant').length > 0, isAutomatic);
    });
});
