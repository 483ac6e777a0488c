import { strict as assert } from 'node:assert';
import { fieldsOf } from '../../../src/plan/fields';
import type { EntityKind, FieldDefinition } from '../../../src/plan/fields';
import { valueTypeOf } from '../../../src/plan/values/valueTypes';
import { createReportService } from '../../../src/service/reportService';
import { isDoubtful } from '../../../src/views/reading/asRead';
import { openService } from '../../support/openService';
import { today } from '../../support/check';

const nonsense = 'zorp wibble';
const uri = 'file:///plan.md';

const frontMatter = (more = ''): string => `---\ntype: marketing-plan\nstatus: active\ntitle: Spring\n${more}---\n`;
const vendor = '\n## Vendors\n\n### Quill Works\n\n- **Sourcing:** outsourced\n';

/** The heading of a section of a kind, an item in it, and the label of its column of names. */
const sections: Readonly<Partial<Record<EntityKind, readonly [heading: string, name: string, column: string]>>> = {
  outcome: ['Outcomes', 'Trials', 'Metric'],
  person: ['Team', 'Priya Raman', 'Name'],
  vendor: ['Vendors', 'Ash Films', 'Vendor'],
  deliverable: ['Deliverables', 'D9 Film', 'Deliverable'],
  milestone: ['Milestones', 'Go live', 'Milestone'],
  'budget line': ['Budget', 'Media', 'Line'],
  reference: ['References', 'Ola Berg, Trailhead', 'Client'],
  collateral: ['Collateral', 'Logo', 'Collateral'],
};

type Form = (label: string, section: readonly [string, string, string]) => string;

const forms: Readonly<Record<string, Form>> = {
  'a cell': (label, [heading, name, column]) =>
    `## ${heading}\n\n| ${column} | ${label} |\n| --- | --- |\n| ${name} | ${nonsense} |\n`,
  'an item': (label, [heading, name]) => `## ${heading}\n\n### ${name}\n\n- **${label}:** ${nonsense}\n`,
  'a line': (label, [heading, name]) => `## ${heading}\n\n### ${name}\n\n**${label}:** ${nonsense}\n`,
  'a subheading': (label, [heading, name]) => `## ${heading}\n\n### ${name}\n\n#### ${label}\n\n${nonsense}\n`,
  'a row of two columns': (label, [heading, name]) =>
    `## ${heading}\n\n### ${name}\n\n| Field | Value |\n| --- | --- |\n| ${label} | ${nonsense} |\n| Note | x |\n`,
  'an item under an item': (label, [heading, name]) => `## ${heading}\n\n- **${name}**\n  - ${label}: ${nonsense}\n`,
};

/** The values of a plan that are shown as not understood, and at which no problem is reported. */
function unreported(text: string): { readonly silent: string[]; readonly doubtful: number } {
  const reports = createReportService({ today });
  reports.setText(uri, text);
  const service = openService({ today });
  service.setText(uri, text);
  const problems = service.check(uri);
  const { entities } = reports.reports.reading(uri)!.reading;
  const doubtful = entities.flatMap(({ kind, fields }) => fields.filter(isDoubtful).map((field) => ({ kind, field })));
  const silent = doubtful.filter(({ field }) =>
    field.unread.some(
      (part) => !problems.some(({ range }) => range.start <= part.range.start && part.range.end <= range.end),
    ),
  );
  return { silent: silent.map(({ kind, field }) => `${kind}.${field.key}`), doubtful: doubtful.length };
}

function readFields(kind: EntityKind): FieldDefinition[] {
  return fieldsOf(kind).filter(({ type }) => valueTypeOf(type) !== undefined);
}

describe('A value that is shown as not understood', () => {
  for (const [kind, section] of Object.entries(sections) as [EntityKind, readonly [string, string, string]][]) {
    it(`has a problem at its place in a ${kind}, in every form`, () => {
      const silent: string[] = [];
      let doubtful = 0;
      for (const { label } of readFields(kind)) {
        for (const [form, write] of Object.entries(forms)) {
          const text = frontMatter() + (kind === 'vendor' ? '' : vendor) + `\n${write(label, section)}`;
          const found = unreported(text);
          doubtful += found.doubtful;
          silent.push(...found.silent.map((one) => `${one} as ${form}`));
        }
      }
      assert.deepEqual(silent, []);
      assert.ok(doubtful > 0);
    });
  }

  it('has a problem at its place in front matter', () => {
    const silent = readFields('plan').flatMap(
      ({ label }) => unreported(`${frontMatter(`${label}: ${nonsense}\n`)}\n${vendor}`).silent,
    );
    assert.deepEqual(silent, []);
  });
});
