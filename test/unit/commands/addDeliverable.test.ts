import { strict as assert } from 'node:assert';
import { addDeliverable } from '../../../src/commands/addDeliverable';
import { linkTo } from '../../../src/edits/linkTo';
import { afterEdits } from '../../../src/commands/dependencies/addDependencies';
import { serviceOf } from '../../support/check';
import { editedDocuments } from '../../support/documents';
import { readFixture } from '../../support/fixture';

const head = '---\ntype: marketing-plan\n---\n';

/** The documents after the vendor of this name was to hand over a film; only those that changed, the first without its head. */
function withFilm(text: string, vendorName: string, due: string | null = '2027-01-08'): string {
  const files = readFixture(/^(?:\/\/-|---)/.test(text) ? text : head + text);
  const { workspace } = serviceOf(files);
  const snapshot = workspace.get(files[0]!.uri)!;
  const vendor = snapshot.plan.vendors.find(({ name }) => name.text === vendorName)!;
  const edits = addDeliverable(workspace, snapshot, vendor, { name: ' The  film ', due: due ?? undefined });
  const after = afterEdits(workspace, snapshot, [edits]);
  const again = after.plan.vendors.find(({ name }) => name.text === vendorName)!;
  const added = after.dependencies.deliverablesOf(again).find(({ name }) => name.text === 'The film');
  assert.ok(added, 'it is the vendor’s');
  assert.equal(
    after.dependencies.deliverablesOf(again).length,
    snapshot.dependencies.deliverablesOf(vendor).length + 1,
  );
  return editedDocuments(files, [edits]).replace(`//- plan.md\n${head}`, '');
}

describe('Adding a deliverable', () => {
  it('goes on with the rows of the vendor’s table', () => {
    const table =
      '## Vendors\n\n### A\n\n## Deliverables\n\n| ID | Due | Deliverable | Vendor |\n| - | - | - | - |\n| D1 | 2026-12-01 | Script | A |\n| D2 | 2026-12-01 | Kit | B |\n';
    assert.equal(withFilm(table, 'A'), `${table}| D3 | 2027-01-08 | The film | A |\n`);
  });

  it('goes on with the vendor’s list in its own way', () => {
    assert.equal(
      withFilm(
        '## Vendors\n\n### A\n\nDeliverables:\n\n1. [x] **D7** Script — 1 Dec 2026\n   - **Takes:** 2 days\n\n### B\n',
        'A',
      ),
      '## Vendors\n\n### A\n\nDeliverables:\n\n1. [x] **D7** Script — 1 Dec 2026\n   - **Takes:** 2 days\n2. [ ] **D8** The film — 8 Jan 2027\n\n### B\n',
    );
    assert.equal(
      withFilm('## Vendors\n\n### A\n\n- **Deliverables:**\n  - Script — 2026-12-01\n', 'A'),
      '## Vendors\n\n### A\n\n- **Deliverables:**\n  - Script — 2026-12-01\n  - The film — 2027-01-08\n',
    );
    assert.equal(
      withFilm('## Vendors\n\n### A\n\n### B\n\n## Deliverables\n\n- [ ] D1 Kit — vendor: B\n', 'A'),
      '## Vendors\n\n### A\n\n### B\n\n## Deliverables\n\n- [ ] D1 Kit — vendor: B\n- [ ] D2 The film — 2027-01-08 — vendor: A\n',
    );
  });

  it('begins a list under the vendor, or where one is announced', () => {
    assert.equal(
      withFilm('## Vendors\n\n### A\n\n- **Owner:** Ada\n\n#### Notes\n\nWords.\n\n### B\n', 'A'),
      '## Vendors\n\n### A\n\n- **Owner:** Ada\n\nDeliverables:\n\n- [ ] D1 The film — 2027-01-08\n\n#### Notes\n\nWords.\n\n### B\n',
    );
    assert.equal(
      withFilm('## Vendors\n\n### A\n\n- **Deliverables:** TBD\n- **Owner:** Ada\n', 'A'),
      '## Vendors\n\n### A\n\n- **Deliverables:**\n  - [ ] D1 The film — 2027-01-08\n- **Owner:** Ada\n',
    );
    assert.equal(
      withFilm('## Vendors\n\n### A\n\n#### Deliverables\n\n### B\n', 'A'),
      '## Vendors\n\n### A\n\n#### Deliverables\n\n- [ ] D1 The film — 2027-01-08\n\n### B\n',
    );
    assert.equal(
      withFilm('## Vendors\n\n| Vendor | Owner |\n| - | - |\n| A | Ada |\n', 'A'),
      '## Vendors\n\n| Vendor | Owner |\n| - | - |\n| A | Ada |\n\n## Deliverables\n\n- [ ] D1 The film — 2027-01-08 — vendor: A\n',
    );
    assert.equal(
      withFilm(
        '## Vendors\n\n### A\n\n## Deliverables\n\n| ID | Deliverable | Vendor | Due |\n| - | - | - | - |\n',
        'A',
      ),
      '## Vendors\n\n### A\n\n## Deliverables\n\n| ID | Deliverable | Vendor | Due |\n| - | - | - | - |\n| D1 | The film | A | 2027-01-08 |\n',
    );
  });

  it('gives no id where the others have none, and no day where nobody knows it', () => {
    assert.equal(
      withFilm('## Vendors\n\n### A\n\nDeliverables:\n\n- [ ] Kit\n', 'A', null),
      '## Vendors\n\n### A\n\nDeliverables:\n\n- [ ] Kit\n- [ ] The film\n',
    );
  });

  it('goes into the vendor’s own file, with an id that no plan has', () => {
    const files = `//- plan.md
${head}## Vendors

- [Halyard](halyard.md)

### B

Deliverables:

- [ ] D1 Script
- [ ] D2 Words

//- halyard.md
---
type: vendor
title: Halyard
---
`;
    assert.equal(
      withFilm(files, 'Halyard'),
      '//- halyard.md\n---\ntype: vendor\ntitle: Halyard\n---\n\n## Deliverables\n\n- [ ] D3 The film — 2027-01-08\n',
    );
  });

  it('keeps the document’s line ends', () => {
    assert.match(
      withFilm(`${head}## Vendors\n\n### A\n`.replaceAll('\n', '\r\n'), 'A'),
      /### A\r\n\r\nDeliverables:\r\n\r\n- \[ \] D1 The film — 2027-01-08\r\n$/,
    );
  });
});

describe('A link to what a row is about', () => {
  const files = readFixture(
    `
//- plans/spring plan.md
---
type: marketing-plan
title: Spring [draft]
---
## Vendors

### Northlight PR

- **Deliverables:**
  - D1 Press kit

### [Halyard](../halyard.md)

## Deliverables

| ID | Deliverable |
| --- | --- |
| D2 | Film |

//- halyard.md
---
type: vendor
title: Halyard
---
# Halyard

## Work

- D3 Cut
`.replace('plans/spring plan.md', 'plans/spring.md'),
  );
  const { workspace } = serviceOf(files);
  const snapshot = workspace.get(files[0]!.uri)!;
  const link = (name: string): string | undefined =>
    linkTo(workspace, snapshot, snapshot.names.find(name, ['vendor', 'deliverable'])!);

  it('leads to its own heading, or to the nearest above it', () => {
    assert.equal(link('Northlight PR'), '[Northlight PR](#northlight-pr)');
    assert.equal(link('D1'), '[D1 Press kit](#northlight-pr)');
    assert.equal(link('D2'), '[D2 Film](#deliverables)');
    assert.equal(link('Halyard'), '[Halyard](#halyard)');
  });

  it('leads to the file in which it stands, from its plan', () => {
    assert.equal(link('D3'), '[D3 Cut](../halyard.md#work)');
    assert.equal(linkTo(workspace, snapshot, snapshot.plan.self), '[Spring \\[draft\\]](spring.md)');
  });

  it('is none where nothing could be led to', () => {
    const { workspace: bare } = serviceOf(readFixture(`${head}Deliverables:\n\n- [ ] D1 Film\n`));
    const [plan] = bare.all();
    const [film] = plan!.plan.deliverables;
    assert.equal(film && linkTo(bare, plan!, film), undefined);
  });
});
