import { atOnce } from '../../../src/text/steps';
import { strict as assert } from 'node:assert';
import { prepareRename, rename } from '../../../src/editor/rename';
import { english } from '../../../src/text/message';
import { serviceOf } from '../../support/check';
import { editedDocuments } from '../../support/documents';
import { readFixture } from '../../support/fixture';

/** What a rename at `<|>` makes of the documents it changes, or why it is refused. */
function renamed(fixture: string, newName: string): string {
  const files = readFixture(fixture);
  const { uri, cursor } = files.find((file) => file.cursor !== undefined)!;
  const { workspace } = serviceOf(files);
  const result = atOnce(rename(workspace, workspace.get(uri)!, cursor!, newName));
  return 'reason' in result ? english(result.reason) : editedDocuments(files, result);
}

function checkRename(fixture: string, newName: string, expected: string): void {
  assert.equal(renamed(fixture, newName), expected.replace(/^\n/, ''));
}

/** The text that would be renamed at `<|>`, or why there is none; undefined where it is not ours. */
function prepared(fixture: string): string | undefined {
  const files = readFixture(fixture);
  const { uri, cursor, text } = files.find((file) => file.cursor !== undefined)!;
  const { workspace } = serviceOf(files);
  const result = prepareRename(workspace, workspace.get(uri)!, cursor!);
  if (!result) return undefined;
  return 'reason' in result
    ? english(result.reason)
    : `${text.slice(result.range.start, result.range.end)} = ${result.current}`;
}

const plan = (body: string): string => `---\ntype: marketing-plan\n---\n${body}`;

describe('Renaming', () => {
  it('renames a vendor where it is called by the first words of its name, and from there', () => {
    const table = (name: string): string => `\n| ID | Deliverable | Vendor |\n| - | - | - |\n| D1 | Film | ${name} |\n`;
    const whole = (heading: string, cell: string): string =>
      plan(`\n## Vendors\n\n### ${heading}\n\n## Deliverables\n${table(cell)}`);
    const expected = `//- plan.md\n${whole('Kite Films', 'Kite Films')}`;
    checkRename(whole('Lum<|>en Video', 'Lumen'), 'Kite Films', expected);
    checkRename(whole('Lumen Video', 'Lum<|>en'), 'Kite Films', expected);
  });

  it('renames a vendor in its heading, in rows, fields and prose, and keeps links right', () => {
    checkRename(
      plan(`
Ask Lumen Video first, see [them](#lumen-video).

## Vendors

### Lumen <|>Video

- **Scope:** films

## Deliverables

| ID | Deliverable | Vendor |
| --- | --- | --- |
| D1 | Film | Lumen Video |
| D2 | Cut | [Lumen Video](#lumen-video) |
`),
      'Halyard Films',
      `
//- plan.md
---
type: marketing-plan
---

Ask Halyard Films first, see [them](#halyard-films).

## Vendors

### Halyard Films

- **Scope:** films

## Deliverables

| ID | Deliverable | Vendor |
| --- | --- | --- |
| D1 | Film | Halyard Films |
| D2 | Cut | [Halyard Films](#halyard-films) |
`,
    );
  });

  it('renames a vendor in all plans and in its own file, with the links from elsewhere', () => {
    checkRename(
      `
//- a.plan.md
## Vendors

### [Lumen Video](vendors/lumen.md)

- **Outcomes:** O1
//- b.plan.md
## Vendors

| Vendor | Owner |
| --- | --- |
| Lumen Vid<|>eo | Ada Byron |

See [films](c.plan.md#lumen-video).
//- c.plan.md
## Vendors

### Lumen Video
//- vendors/lumen.md
---
type: vendor
title: Lumen Video
---
# Lumen Video`,
      'Halyard: Films',
      `
//- a.plan.md
## Vendors

### [Halyard: Films](vendors/lumen.md)

- **Outcomes:** O1
//- b.plan.md
## Vendors

| Vendor | Owner |
| --- | --- |
| Halyard: Films | Ada Byron |

See [films](c.plan.md#halyard-films).
//- c.plan.md
## Vendors

### Halyard: Films
//- vendors/lumen.md
---
type: vendor
title: "Halyard: Films"
---
# Halyard: Films`,
    );
  });

  it('renames a person by full and first name, and leaves handles alone', () => {
    checkRename(
      `---
type: marketing-plan
owner: Priya Raman
coordinator: "@priya"
---
## Team

| Name | Contact |
| --- | --- |
| Priya <|>Raman | @priya |

## Vendors

### Northlight PR

- **Owner:** Priya Raman
- **References:**
  - Pearl Practice — called 2026-08-19 by Priya — partner yes`,
      'Anna Lund',
      `
//- plan.md
---
type: marketing-plan
owner: Anna Lund
coordinator: "@priya"
---
## Team

| Name | Contact |
| --- | --- |
| Anna Lund | @priya |

## Vendors

### Northlight PR

- **Owner:** Anna Lund
- **References:**
  - Pearl Practice — called 2026-08-19 by Anna — partner yes`,
    );
  });

  it('renames an id wherever it stands, and a name without it', () => {
    const before = plan(`
## Deliverables

- [ ] D<|>1 Message house — 2026-10-16
- [ ] D2 Press kit — 2026-11-13 — after D1, D11
- [ ] D11 Film — after D1 Message house

D1 comes first; \`D1\` is code, and the GD1 is a car.
`);
    checkRename(
      before,
      'D7',
      `
//- plan.md
---
type: marketing-plan
---

## Deliverables

- [ ] D7 Message house — 2026-10-16
- [ ] D2 Press kit — 2026-11-13 — after D7, D11
- [ ] D11 Film — after D7 Message house

D7 comes first; \`D1\` is code, and the GD1 is a car.
`,
    );
    assert.match(renamed(before.replace('D<|>1 Message', 'D1 Mess<|>age'), 'Story'), /D1 Story — [^]*after D1 Story/);
  });

  it('puts a value of front matter in quotes once, however often the name stands in it', () => {
    const before = '---\ntype: marketing-plan\ncoordinator: Ana Lopes, Ana Lo<|>pes\n---\n';
    assert.match(renamed(before, 'Ana: Lopes'), /^coordinator: "Ana: Lopes, Ana: Lopes"$/m);
    assert.match(renamed(before, 'Ana Reis'), /^coordinator: Ana Reis, Ana Reis$/m);
  });

  it('reaches from a plan into the files of its vendors and back', () => {
    const fixture = `
//- a.plan.md
## Vendors

### [Lumen Video](lumen.md)

### Ada

Deliverables:

- [ ] D<|>1 Words — 2026-12-01
//- lumen.md
---
type: vendor
title: Lumen Video
---
Deliverables:

- [ ] D2 Film — 2027-01-01 — after D1`;
    assert.match(renamed(fixture, 'D5'), /- \[ \] D5 Words[^]*after D5/);
    assert.match(
      renamed(fixture.replace('D<|>1', 'D1').replace('after D1', 'after D<|>1'), 'D5'),
      /- \[ \] D5 Words[^]*after D5/,
    );
  });

  it('numbers anchors anew where two headings become alike', () => {
    assert.match(
      renamed(
        plan('\n## Vendors\n\n### Ada\n\n### Br<|>ook\n\n## Notes\n\n### Ada and Co\n\n[x](#ada-and-co) [y](#brook)\n'),
        'Ada and Co',
      ),
      /\[x\]\(#ada-and-co-1\) \[y\]\(#ada-and-co\)/,
    );
  });

  it('keeps CRLF and what it does not touch', () => {
    const text = plan('\n## Vendors\n\n### A<|>da\n\n- **Owner:** Ada\n').replace(/\n/g, '\r\n');
    assert.equal(renamed(text.replace(/\r\n/g, '\n'), 'Bo').replace(/\n/g, '\r\n').includes('### Bo\r\n'), true);
  });

  it('refuses what would be wrong, and says why', () => {
    const two = plan('\n## Vendors\n\n### A<|>da\n\n### Brook\n\nDeliverables:\n\n- [ ] D1 Film\n- [ ] D2 Cut\n');
    assert.equal(renamed(two, 'brook'), 'plan.md already has the vendor brook');
    assert.equal(renamed(two, ' '), 'A name can’t be empty');
    assert.match(renamed(two, 'A | B'), /one line/);
    assert.match(renamed(two, 'TBD'), /reads like a placeholder/);
    const id = two.replace('<|>', '').replace('D1', 'D<|>1');
    assert.equal(renamed(id, 'D2'), 'D2 is already the ID of Cut');
    assert.equal(
      renamed(id, 'Film'),
      'Film isn’t a valid ID; use one to four capital letters and a number, such as D7',
    );
    assert.match(renamed(two, 'ADA'), /### ADA/);
  });

  it('is offered for what is ours and for nothing else', () => {
    const text = plan(
      '\n## Vendors\n\n### Northlight PR\n\n- **Owner:** Priya Raman\n- **Contact:** Ellen, e@x.example\n\nProse.\n',
    );
    assert.equal(prepared(text.replace('Northlight', 'North<|>light')), 'Northlight PR = Northlight PR');
    assert.equal(prepared(text.replace('Priya Raman', 'Priya Ra<|>man')), 'Priya Raman = Priya Raman');
    assert.equal(prepared(text.replace('## Vendors', '## Ven<|>dors')), undefined);
    assert.equal(prepared(text.replace('Prose', 'Pro<|>se')), undefined);
    assert.match(prepared(text.replace('e@x', 'e@<|>x'))!, /Email/);
  });
});
