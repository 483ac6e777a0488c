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
          const text =
            frontMatter('owner: Ann Lee\n') + (kind === 'vendor' ? '' : vendor) + `\n${write(label, section)}`;
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

describe("A value in a vendor's file", () => {
  const file = 'file:///v.md';
  const rows = '| F1 | Film | T-2 weeks |\n| F2 | Cut | 3 March |\n| F3 | Ads | 31 February 2027 |';
  const text = `---\ntype: vendor\ntitle: Osprey\n---\n## Deliverables\n\n| ID | Deliverable | Due |\n| - | - | - |\n${rows}\n`;
  const linking = (more: string): string =>
    frontMatter(more).replace('---\n', '---\nowner: Ann Lee\n') + '\n## Vendors\n\n### [Osprey](v.md)\n';

  /** What is reported as no date, if these plans link to the file. */
  const reported = (...plans: readonly string[]): string[] => {
    const service = openService({ today });
    service.setText(file, text);
    for (const [index, more] of plans.entries()) service.setText(`file:///plan${index}.md`, linking(more));
    return service
      .check(file)
      .flatMap(({ rule, message }) => (rule === 'date-invalid' ? (/“(.*?)”/.exec(message)?.[1] ?? message) : []));
  };

  it('means what it means in the plans that link there', () => {
    assert.deepEqual(reported('launch: 2027-05-11\n'), ['31 February 2027']);
    assert.deepEqual(reported('period: 2027-01-01 to 2027-06-30\n'), ['T-2 weeks', '31 February 2027']);
  });

  it('is reported if one of them doesn’t tell what it means, or if no plan is known', () => {
    assert.deepEqual(reported('launch: 2027-05-11\n', ''), ['T-2 weeks', '3 March', '31 February 2027']);
    assert.deepEqual(reported(), ['T-2 weeks', '3 March', '31 February 2027']);
  });
});

describe('A field that is called notice', () => {
  const reported = (label: string, value: string): string[] => {
    const service = openService({ today });
    service.setText(uri, `${frontMatter('owner: Ann Lee\n')}${vendor}- **${label}:** ${value}\n`);
    return service.check(uri).flatMap(({ rule, message }) => (rule === 'value-unread' ? message : []));
  };

  it('is reported if it names no notice that is understood', () => {
    for (const value of ['to be discussed later', 'as agreed', 'short'])
      assert.equal(reported('Notice', value).length, 1, value);
    assert.equal(reported('Kündigungsfrist', 'wie besprochen').length, 1);
  });

  it('may name one, or say that there is none; exit terms needn’t name any', () => {
    for (const value of ['3 months', 'not needed', 'none']) assert.deepEqual(reported('Notice', value), [], value);
    for (const value of ['we keep all accounts', 'files are ours'])
      assert.deepEqual(reported('Exit', value), [], value);
  });
});
