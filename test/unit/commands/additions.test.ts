import { strict as assert } from 'node:assert';
import type { NewOutcome } from '../../../src/commands/addOutcome';
import { addOutcome } from '../../../src/commands/addOutcome';
import type { NewVendor } from '../../../src/edits/addVendor';
import { addVendor, firstOpen } from '../../../src/edits/addVendor';
import { logCheckIn } from '../../../src/commands/logCheckIn';
import type { ReferenceCall } from '../../../src/commands/recordReferenceCall';
import { recordReferenceCall } from '../../../src/commands/recordReferenceCall';
import type { TextEdit } from '../../../src/text/edit';
import { applyEdits } from '../../../src/text/edit';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { serviceOf } from '../../support/check';
import { editedDocuments } from '../../support/documents';
import { readFixture } from '../../support/fixture';

function known(fixture: string): PlanSnapshot {
  const files = readFixture(fixture);
  return serviceOf(files).workspace.get(files[0]!.uri)!;
}

/** The text after edits, the head taken off. */
function after(fixture: string, edits: (plan: PlanSnapshot) => readonly TextEdit[]): string {
  const plan = known(head + fixture);
  return applyEdits(plan.plan.document.text, edits(plan)).slice(head.length);
}

const head = '---\ntype: marketing-plan\n---\n';
const withVendor = (text: string, vendor: NewVendor): string => after(text, (plan) => [addVendor(plan, vendor)]);
const withOutcome = (text: string, outcome: NewOutcome): string => after(text, (plan) => [addOutcome(plan, outcome)]);

/** The documents of a fixture after a call about the first vendor of the first was recorded; only what changed. */
function withCallIn(fixture: string, call: Partial<ReferenceCall>): string {
  const files = readFixture(fixture);
  const { workspace } = serviceOf(files);
  const plan = workspace.get(files[0]!.uri)!;
  const said = { client: 'Pearl, owner', called: '2026-11-20', by: 'Ada', partner: 'yes', learn: 'no', ...call };
  return editedDocuments(files, [recordReferenceCall(plan, plan.plan.vendors[0]!, said)]);
}

const withCall = (text: string, call: Partial<ReferenceCall>): string =>
  withCallIn(head + text, call).replace(`//- plan.md\n${head}`, '');

describe('Adding a vendor', () => {
  it('begins the section where the plan has none, in the usual order', () => {
    assert.equal(
      withVendor('# Plan\n\n## Outcomes\n\n- O1 x\n\n## Budget\n', {
        name: 'Own team',
        sourcing: 'in-house',
        owner: 'Ada',
      }),
      '# Plan\n\n## Outcomes\n\n- O1 x\n\n## Vendors\n\n### Own team\n\n- **Sourcing:** in-house\n- **Scope:** \n- **Owner:** Ada\n- **Outcomes:** \n\n## Budget\n',
    );
    assert.match(withVendor('', { name: 'Ada', sourcing: 'in-house' }), /^\n## Vendors\n\n### Ada\n/);
  });

  it('goes to the end of the section, as deep as the others', () => {
    assert.match(
      withVendor('## Vendors\n\n#### Bo\n\n- **Scope:** x\n\n## Risks\n', { name: 'Cy', sourcing: 'in-house' }),
      /x\n\n#### Cy\n\n[^#]*\n\n## Risks/,
    );
  });

  it('is a row where the others are rows', () => {
    assert.equal(
      withVendor(
        '## Vendors\n\n| Vendor | Does | Owner | Sourcing |\n| --- | --- | --- | --- |\n| Bo | x | Ada | in-house |\n\nWords.\n',
        {
          name: 'A | B',
          sourcing: 'outsourced',
        },
      ),
      '## Vendors\n\n| Vendor | Does | Owner | Sourcing |\n| --- | --- | --- | --- |\n| Bo | x | Ada | in-house |\n| A \\| B | | | outsourced |\n\nWords.\n',
    );
  });

  it('fills a table that has no rows yet, whatever its columns are called', () => {
    assert.equal(
      withVendor('## Vendors\n\n| Who | Sourcing |\n| - | - |\n', { name: 'Cy  &\nCo', sourcing: 'outsourced' }),
      '## Vendors\n\n| Who | Sourcing |\n| - | - |\n| Cy & Co | outsourced |\n',
    );
  });

  it('knows where to go on writing', () => {
    const { plan } = known(`${head}## Vendors\n`);
    const edit = addVendor(known(`${head}## Vendors\n`), { name: 'Ada', sourcing: 'outsourced' });
    const text = applyEdits(plan.document.text, [edit]);
    assert.ok(text.slice(0, firstOpen(plan.document.text, edit)).endsWith('- **Scope:** '));
  });
});

describe('Adding an outcome', () => {
  const sentence = 'Trials rise from 3 to 9 by 2027-06-30';

  it('fills the columns of a table', () => {
    assert.equal(
      withOutcome(
        '## Outcomes\n\n| ID | Outcome | Baseline | Target | By | Owner |\n| - | - | - | - | - | - |\n| O1 | x | 1 | 2 | 2027-01-01 | Bo |\n',
        {
          sentence,
          owner: 'Ada',
        },
      ),
      `## Outcomes\n\n| ID | Outcome | Baseline | Target | By | Owner |\n| - | - | - | - | - | - |\n| O1 | x | 1 | 2 | 2027-01-01 | Bo |\n| O2 | ${sentence} | 3 | 9 | 2027-06-30 | Ada |\n`,
    );
  });

  it('goes on with a list in its own way', () => {
    assert.equal(
      withOutcome('## Outcomes\n\n1. **O1** x\n2. **O2** y\n\n## Risks\n', { sentence, owner: 'Ada' }),
      `## Outcomes\n\n1. **O1** x\n2. **O2** y\n3. **O3** ${sentence} (owner: Ada)\n\n## Risks\n`,
    );
    assert.match(withOutcome('## Goals\n\n* O1 x\n', { sentence }), /\n\* O2 Trials rise/);
  });

  it('begins the section', () => {
    assert.equal(
      withOutcome('# Plan\n\n## Vendors\n', { sentence }),
      `# Plan\n\n## Outcomes\n\n- **O1** ${sentence}\n\n## Vendors\n`,
    );
  });
});

describe('An outcome in a form of its own', () => {
  const sentence = 'Trials rise from 3 to 9 by 2027-06-30';

  it('is the first row of a table, one more heading, or an item behind a blank line', () => {
    assert.match(
      withOutcome('## Outcomes\n\n| ID | Outcome | Target |\n| - | - | - |\n', { sentence }),
      /\| - \| - \| - \|\n\| O1 \| Trials .*06-30 \| 9 \|\n$/,
    );
    assert.match(
      withOutcome('## Outcomes\n\n### O1: Demos\n\n- **Target:** 9\n\n## Vendors\n', { sentence, owner: 'Ada' }),
      /9\n\n### O2 Trials .*06-30\n\n- \*\*Owner:\*\* Ada\n\n## Vendors/,
    );
    assert.match(
      withOutcome('## Outcomes\n\n- O1 x\n\n- O2 y\n\nWords\n', { sentence }),
      /- O2 y\n\n- O3 Trials .*\n\nWords/,
    );
  });
});

describe('Recording a reference call', () => {
  const line = 'Pearl, owner — called 2026-11-20 by Ada — partner yes, learn no';

  it('fills the reference that is there', () => {
    assert.equal(
      withCall('## Vendors\n\n### Bo\n\n- **References:**\n  - Pearl, owner — called TBD — dentists\n', {}),
      '## Vendors\n\n### Bo\n\n- **References:**\n  - Pearl, owner — called 2026-11-20 by Ada — dentists — partner yes, learn no\n',
    );
    assert.equal(
      withCall(
        '## Vendors\n\n### Bo\n\n## References\n\n| Vendor | Client | Called | By | Partner |\n| - | - | - | - | - |\n| Bo | Pearl, owner | TBD | | |\n',
        {},
      ),
      '## Vendors\n\n### Bo\n\n## References\n\n| Vendor | Client | Called | By | Partner |\n| - | - | - | - | - |\n| Bo | Pearl, owner | 2026-11-20 | Ada | yes |\n',
    );
  });

  it('adds a reference in the form of the others', () => {
    assert.equal(
      withCall('## Vendors\n\n### Bo\n\n- **References:**\n  - Quill — called 2026-10-01\n- **Exit:** x\n', {}),
      `## Vendors\n\n### Bo\n\n- **References:**\n  - Quill — called 2026-10-01\n  - ${line}\n- **Exit:** x\n`,
    );
    assert.equal(
      withCall('## Vendors\n\n### Bo\n\n- **References:** none yet\n', {}),
      `## Vendors\n\n### Bo\n\n- **References:**\n  - ${line}\n`,
    );
    assert.match(
      withCall('## Vendors\n\n### Bo\n\n- **Exit:** x\n', {}),
      new RegExp(`- \\*\\*References:\\*\\*\\n  - ${line}\\n- \\*\\*Exit`),
    );
    assert.match(
      withCall(
        '## Vendors\n\n### Bo\n\n## References\n\n| Vendor | Client | Called |\n| - | - | - |\n| Bo | Quill | 2026-10-01 |\n',
        {},
      ),
      /\| Bo \| Quill \| 2026-10-01 \|\n\| Bo \| Pearl, owner \| 2026-11-20 \|\n/,
    );
  });

  it('touches nothing else that is said of the reference', () => {
    assert.match(
      withCall(
        '## Vendors\n\n### Bo\n\n## References\n\n- Pearl, owner — vendor: Bo — called TBD — dentists — they would again\n',
        { change: 'partly' },
      ),
      /- Pearl, owner — vendor: Bo — called 2026-11-20 by Ada — dentists — they would again — partner yes, learn no, change partly\n/,
    );
    assert.match(
      withCall(
        '## Vendors\n\n### Bo\n\n- **References:**\n  - Pearl, owner — called 2025-01-01 by Cy — dentists — partner no, learn no, change yes\n',
        { by: undefined, learn: undefined },
      ),
      / {2}- Pearl, owner — called 2026-11-20 — dentists — partner yes, learn no, change yes\n/,
    );
  });

  it('goes on where the vendor’s other references stand', () => {
    const heading = '## Vendors\n\n### Bo\n\n#### References\n\n';
    assert.equal(
      withCall(`${heading}- Quill — called 2026-10-01\n\n### Cy\n`, {}),
      `${heading}- Quill — called 2026-10-01\n- ${line}\n\n### Cy\n`,
    );
    assert.equal(withCall(`${heading}### Cy\n`, {}), `${heading}- ${line}\n\n### Cy\n`);
    assert.match(
      withCall('## Vendors\n\n### Bo\n\n## References\n\n1. Quill — vendor: Bo — called 2026-10-01\n', {}),
      new RegExp(`\\n2\\. ${line} — vendor: Bo\\n`),
    );
    assert.match(
      withCall('## Vendors\n\n### Bo\n\n## References\n\n| Vendor | Client | Called |\n| - | - | - |\n', {}),
      /\| - \| - \| - \|\n\| Bo \| Pearl, owner \| 2026-11-20 \|\n/,
    );
  });

  it('makes a table of references where a vendor is but a row, and leaves the row whole', () => {
    const text = withCall('## Vendors\n\n| Vendor | References |\n| - | - |\n| Bo | |\n\n## Risks\n', {});
    assert.match(
      text,
      /\| Bo \| \|\n\n## References\n\n\| Vendor \| Client .*\n.*\n\| Bo \| Pearl, owner \| .*\n\n## Risks/,
    );
  });

  it('goes to the vendor’s own file where its references stand there', () => {
    const plan = '//- a.plan.md\n## Vendors\n\n### [Bo](bo.md)\n//- bo.md\n';
    const file = '---\ntype: vendor\ntitle: Bo\n---\n';
    const table = '## References\n\n| Client | Called |\n| - | - |\n| Quill | 2026-10-01 |\n';
    assert.equal(
      withCallIn(`${plan}${file}${table}`, {}),
      `//- bo.md\n${file}## References\n\n| Client | Called |\n| - | - |\n| Quill | 2026-10-01 |\n| Pearl, owner | 2026-11-20 |\n`,
    );
    assert.equal(withCallIn(`${plan}${file}`, {}), `//- bo.md\n${file}\n## References\n\n- ${line}\n`);
    assert.equal(withCallIn(`//- bo.md\n${file}`, {}), `//- bo.md\n${file}\n## References\n\n- ${line}\n`);
    const list = '\n- **References:**\n  - Pearl, owner — called TBD\n';
    assert.equal(withCallIn(`${plan}${file}${list}`, {}), `//- bo.md\n${file}\n- **References:**\n  - ${line}\n`);
  });

  it('leaves no finding that the call was not made', () => {
    const text = withCall('## Vendors\n\n### Bo\n\n- **References:**\n  - Pearl, owner — called TBD\n', {
      learn: 'yes',
      change: 'yes',
      space: 'dentists',
    });
    const files = readFixture(head + text);
    const rules = serviceOf(files)
      .check(files[0]!.uri)
      .map(({ rule }) => rule);
    assert.ok(!rules.some((rule) => rule.startsWith('reference-')), rules.join(', '));
  });
});

describe('Logging a check-in', () => {
  function logged(fixture: string): string {
    const files = readFixture(fixture);
    const { workspace } = serviceOf(files);
    const plan = workspace.get(files[0]!.uri)!;
    return editedDocuments(files, [logCheckIn(plan, plan.plan.vendors[0]!, '2026-11-20')]);
  }

  it('takes the place of the day before, or a new line in its order', () => {
    assert.match(
      logged(`${head}## Vendors\n\n### Bo\n\n- **Last check-in:** 2026-10-01\n`),
      /- \*\*Last check-in:\*\* 2026-11-20\n$/,
    );
    assert.match(
      logged(`${head}## Vendors\n\n### Bo\n\n- **Cadence:** weekly\n- **SLA:** x\n`),
      /weekly\n- \*\*Last check-in:\*\* 2026-11-20\n- \*\*SLA/,
    );
  });

  it('writes the day as the plan writes days', () => {
    assert.match(logged(`${head}## Vendors\n\n### Bo\n\n- **Last check-in:** 1 October 2026\n`), /20 November 2026\n$/);
  });

  it('goes to the vendor’s own file', () => {
    assert.equal(
      logged(
        '//- a.plan.md\n## Vendors\n\n### [Bo](bo.md)\n//- bo.md\n---\ntype: vendor\ntitle: Bo\ncadence: weekly\n---\n',
      ),
      '//- bo.md\n---\ntype: vendor\ntitle: Bo\ncadence: weekly\nlast-check-in: 2026-11-20\n---\n',
    );
  });
});
