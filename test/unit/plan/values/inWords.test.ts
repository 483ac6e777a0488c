import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { isDoubtful } from '../../../../src/views/reading/asRead';
import type { FieldReading } from '../../../../src/plan/fieldReading';
import { exampleToday } from '../../../../src/plan/values/typeDocs';
import { createReportService } from '../../../../src/service/reportService';
import type { Words } from '../../../../src/text/message';
import { english, textOf } from '../../../../src/text/message';
import { upTo } from '../../../support/effort';
import { planWithValue } from '../../../support/planWithValue';
import { writtenValues } from '../../../support/writtenValues';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Readonly<Record<string, string>>;
const german: Words = ({ template, values }) =>
  (bundle[template] ?? template).replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)]!, german));

/** What fields of a vendor are read as. */
function fieldsOf(lines: readonly string[]): readonly FieldReading[] {
  const service = createReportService({ today: exampleToday });
  const front = '---\ntype: marketing-plan\ncurrency: EUR\nlaunch: 2027-04-06\n---\n';
  service.setText('file:///plan.md', `${front}## Vendors\n\n### Quill Works\n\n${lines.join('\n')}\n`);
  return service.reports.reading('file:///plan.md')!.reading.entities.find(({ kind }) => kind === 'vendor')!.fields;
}

function said(label: string, text: string, words: Words): string {
  const [field] = fieldsOf([`- **${label}:** ${text}`]);
  assert.equal(field!.reading, 'whole', text);
  return textOf(field!.inWords!, words);
}

/** A label, a text, and its meaning in English and in German. */
const meanings: readonly (readonly [string, string, string, string])[] = [
  ['Ends', '2027-03-05', 'Friday, March 5, 2027', 'Freitag, 5. März 2027'],
  ['Ends', 'March 2027', 'March 1–31, 2027', '1.–31. März 2027'],
  ['Fee', '40000', '€40,000', '40.000 €'],
  ['Fee', '€1,234.50', '€1,234.50', '1.234,50 €'],
  ['Fee', 'CHF 40,000', 'CHF 40,000', 'CHF 40.000'],
  ['Fee', '€6,000/month × 6', '€36,000 (€6,000 per month × 6)', '36.000 € (6.000 € pro Monat × 6)'],
  ['Fee', '€40-50k', '€40,000 to €50,000', '40.000 € bis 50.000 €'],
  ['Fee', '12% of media', '12% of media', '12 % von media'],
  ['Fee', '€10,000 + 19% VAT', '€10,000 plus 19% VAT', '10.000 € zzgl. 19 % USt.'],
  [
    'Cadence',
    'every second Tuesday',
    'every 2 weeks on Tuesday; next: Tuesday, November 24, 2026',
    'alle 2 Wochen am Dienstag; nächster Termin: Dienstag, 24. November 2026',
  ],
  ['Cadence', 'three times a week', '3 times a week', '3-mal pro Woche'],
  [
    'Cadence',
    'first Monday of the month',
    'every month on the 1st Monday; next: Monday, December 7, 2026',
    'jeden Monat am 1. Montag; nächster Termin: Montag, 7. Dezember 2026',
  ],
  ['Exit', '30 days’ notice', '30 calendar days', '30 Kalendertage'],
  ['Exit', 'three months to the end of a quarter', '3 months to the end of a quarter', '3 Monate zum Quartalsende'],
  [
    'SLA',
    'first draft in 5 business days',
    'first draft: at most 5 working days',
    'first draft: höchstens 5 Arbeitstage',
  ],
  ['Review', '2 rounds, 3 days each', '6 working days in 2 rounds', '6 Arbeitstage in 2 Runden'],
  ['Status', 'contract signed', 'under contract', 'unter Vertrag'],
];

describe('Meanings in words', () => {
  for (const [label, text, inEnglish, inGerman] of meanings) {
    it(`are “${inEnglish}” for “${text}”`, () => {
      assert.equal(said(label, text, english), inEnglish);
      assert.equal(said(label, text, german), inGerman);
    });
  }

  it('have no canonical date, unit, or range in them, whatever is written', () => {
    const canonical = /\d{4}-\d\d-\d\d|\d (?:wd|cd|bh)\b|\d\.\.|metric=|baseline=|undefined|NaN|\[object/;
    const values = writtenValues();
    const left = [...upTo(values.length - 1)].flatMap((row) => {
      const value = values[row]!;
      const service = createReportService({ today: exampleToday });
      service.setText('file:///plan.md', planWithValue(value, 'table').text);
      const { entities } = service.reports.reading('file:///plan.md')!.reading;
      const fields = entities.flatMap((entity) => entity.fields.filter((field) => !isDoubtful(field)));
      // Plain text is shown as it is written.
      const read = [...fields.filter(({ text, inWords }) => inWords !== text), ...entities];
      return read.flatMap(({ inWords }) => {
        const shown = inWords === undefined ? '' : textOf(inWords, english);
        return canonical.test(shown) ? [`${value.text} → ${shown}`] : [];
      });
    });
    assert.deepEqual(left, []);
  });
});
