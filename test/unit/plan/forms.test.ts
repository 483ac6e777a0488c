import { strict as assert } from 'node:assert';
import { examplePlan, exampleToday, typeDocs } from '../../../src/plan/values/typeDocs';
import { valueTypeOf, valueTypes } from '../../../src/plan/values/valueTypes';
import type { FieldType } from '../../../src/plan/fields';
import { createReportService } from '../../../src/service/reportService';
import { SourceText } from '../../../src/syntax/sourceText';
import { someOf } from '../../support/effort';
import { openService } from '../../support/openService';
import { vendorLabels, workLabels } from '../../support/planWithValue';
import { writtenValues } from '../../support/writtenValues';

/** Texts that Markdown or YAML would read as something else in one form or another. */
const isMarkup = /[|*_<>`#\\[\]~"']|^[-+=>@&]|^\d+[.)]\s|:\s|^\s*$|\s{2}/;

/** A plan with a vendor and a deliverable, and a field of one of them in each form that a field can have. */
const forms: Readonly<Record<string, (label: string, text: string, of: 'vendor' | 'deliverable') => string>> = {
  'a bold item': (label, text, of) => under(of, `- **${label}:** ${text}`),
  'a plain item': (label, text, of) => under(of, `- ${label}: ${text}`),
  'a bold item with a full-width colon': (label, text, of) => under(of, `- **${label}**：${text}`),
  'a line': (label, text, of) => under(of, `**${label}:** ${text}`),
  'a row of two columns': (label, text, of) =>
    under(of, `| ${label} | ${text} |\n| --- | --- |\n| ${of === 'vendor' ? 'Language' : 'Vendor'} | x |`),
  'a subheading': (label, text, of) => under(of, `#### ${label}\n\n${text}`),
  'a list under its label': (label, text, of) => under(of, `- **${label}:**\n  - ${text}`),
  'a cell': (label, text, of) =>
    of === 'vendor'
      ? plan(`## Vendors\n\n| Vendor | ${label} |\n| --- | --- |\n| Quill Works | ${text} |\n`)
      : plan(
          `## Deliverables\n\n| ID | Deliverable | ${label} |\n| --- | --- | --- |\n| D9 | Landing page | ${text} |\n`,
        ),
  'an item under an item': (label, text, of) =>
    of === 'vendor'
      ? plan(`## Vendors\n\n- **Quill Works**\n  - ${label}: ${text}\n`)
      : plan(`## Deliverables\n\n- D9 Landing page\n  - ${label}: ${text}\n`),
  'a labeled part': (label, text, of) =>
    of === 'vendor' || / [—–-]+ |;|\)$/.test(text)
      ? forms['a bold item']!(label, text, of)
      : plan(`## Deliverables\n\n- D9 Landing page — ${label}: ${text}\n`),
};

function plan(rest: string): string {
  return examplePlan.replace('### Quill Works\n', '').replace('## Vendors\n\n', '') + `\n${rest}`;
}

function under(of: 'vendor' | 'deliverable', content: string): string {
  return plan(
    of === 'vendor'
      ? `## Vendors\n\n### Quill Works\n\n${content}\n`
      : `## Deliverables\n\n### D9 Landing page\n\n${content}\n`,
  );
}

/** What the field is read as, without its places. */
function readIn(text: string, of: 'vendor' | 'deliverable', label: string): string {
  const service = createReportService({ today: exampleToday });
  service.setText('file:///plan.md', text);
  const name = of === 'vendor' ? 'Quill Works' : 'Landing page';
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  const entity = entities.find((one) => one.kind === of && one.name === name);
  const field = entity?.fields.find((one) => one.label === label);
  if (!field) return 'not there';
  const { reading, means = '', unread, notes } = field;
  return [
    reading,
    means,
    ...unread.map((part) => `unread ${part.text}`),
    ...notes.map((part) => `note ${part.text}`),
  ].join('; ');
}

describe('A value', () => {
  const values = writtenValues().filter(({ text }) => !isMarkup.test(text));
  const [simplest, ...others] = Object.entries(forms);

  for (const [of, labels] of [
    ['vendor', vendorLabels],
    ['deliverable', workLabels],
  ] as const) {
    for (const [kind, label] of Object.entries(labels)) {
      it(`of the kind ${kind} is read the same in every form`, () => {
        const differences: string[] = [];
        for (const [turn, { text }] of values.filter((value) => value.kind === kind).entries()) {
          const read = new Map<string, string[]>();
          for (const [form, write] of [simplest!, ...someOf(others, turn)]) {
            const found = readIn(write(label, text, of), of, label);
            read.set(found, [...(read.get(found) ?? []), form]);
          }
          if (read.size > 1)
            differences.push(
              `${text}\n${[...read].map(([found, where]) => `  ${where.join(', ')}: ${found}`).join('\n')}`,
            );
        }
        assert.equal(differences.join('\n'), '');
      });
    }
  }
});

const service = openService({ today: exampleToday });
service.setText('file:///plan.md', examplePlan);
const context = service.workspace.get('file:///plan.md')!.values;

/** Texts that aren't part of any value, before or after it. */
const strange = ['zebra', '4711', 'zebra 4711', 'unless it rains', 'never seen by her', '(except zebras)', '?!§'];

describe('Nothing of a value', () => {
  for (const type of Object.keys(valueTypes) as FieldType[]) {
    it(`of the type ${type} is dropped without a word`, () => {
      const reader = valueTypeOf(type)!;
      const read = (text: string): string | undefined => {
        const { state, value, unread, notes } = reader.read(SourceText.exact(text, { offset: 0 }, 0), context);
        for (const { start, end } of [...unread, ...notes])
          assert.ok(0 <= start && start < end && end <= text.length, `${type} ${text}: ${start} to ${end}`);
        if (state === 'none')
          assert.equal(unread.map(({ start, end }) => text.slice(start, end)).join(' '), text.trim(), text);
        return state === 'whole' && notes.length === 0 ? reader.means(value, context, exampleToday) : undefined;
      };
      const dropped = typeDocs[type]!.examples.flatMap(([text]) => {
        const meaning = read(text);
        assert.notEqual(meaning, undefined, text);
        return strange
          .flatMap((more) => [`${text}, ${more}`, `${text} ${more}`, `${more} ${text}`, `${text} (${more})`])
          .filter((longer) => read(longer) === meaning);
      });
      assert.deepEqual(dropped, []);
    });
  }
});
