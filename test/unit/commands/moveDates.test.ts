import { strict as assert } from 'node:assert';
import { writeLatest, writeMoves } from '../../../src/commands/moveDates';
import { whatIfLate, whatMayBeLate } from '../../../src/commands/whatIf';
import { backwardPass } from '../../../src/schedule/backwardPass';
import { serviceOf, today } from '../../support/check';
import { editedDocuments } from '../../support/documents';
import { readFixture } from '../../support/fixture';
import { nameOf } from '../../support/schedule';

/** Asserts what the documents of a fixture become when something in the first plan is so many working days late. */
function checkSlip(fixture: string, what: string, days: number, expected: string): void {
  const files = readFixture(fixture);
  const service = serviceOf(files);
  const [plan] = service.workspace.plans();
  const entity = plan!.names.find(what, ['deliverable', 'milestone', 'vendor'])!;
  const { edits } = writeMoves(service.workspace, whatIfLate(service.schedule(plan!), plan!, entity, days, today));
  assert.equal(editedDocuments(files, edits), expected.replace(/^\n/, ''));
}

/** Asserts what the documents become when every date that is missing is worked back from launch. */
function checkWorkBack(fixture: string, expected: string, expectedLeft: readonly string[] = []): void {
  const files = readFixture(fixture);
  const service = serviceOf(files);
  const [plan] = service.workspace.plans();
  const open = backwardPass(service.schedule(plan!), plan!).filter(({ spare }) => spare === undefined || spare < 0);
  const { edits, left } = writeLatest(service.workspace, open);
  assert.equal(editedDocuments(files, edits), expected.replace(/^\n/, ''));
  assert.deepEqual(left.map(nameOf), expectedLeft);
}

describe('Applying a delay', () => {
  it('moves what moves, each in the way in which it is written, and nothing else', () => {
    checkSlip(
      `
//- a.plan.md
---
launch: 2027-04-06
---
## Deliverables

- [ ] D1 Film — from 2027-01-04 to 2027-01-08
- [ ] D2 Cut — 12 January 2027 — after D1
- [ ] D3 Ads — T-11 weeks — after D2
- [ ] D4 Kit — January 2027 — after D1
- [x] D5 Words — 2027-01-08 — after D1
- [ ] D6 Reel — 2027-06-01 — after D3
`,
      'D1',
      10,
      `
//- a.plan.md
---
launch: 2027-04-06
---
## Deliverables

- [ ] D1 Film — from 2027-01-18 to 2027-01-22
- [ ] D2 Cut — 22 January 2027 — after D1
- [ ] D3 Ads — T-74 days — after D2
- [ ] D4 Kit — January 2027 — after D1
- [x] D5 Words — 2027-01-08 — after D1
- [ ] D6 Reel — 2027-06-01 — after D3
`,
    );
  });

  it('keeps a year away that was not written, and writes it where it is another', () => {
    const plan = (first: string, second: string): string =>
      `//- a.plan.md\n---\nperiod: 2026-12-01 to 2027-06-30\n---\n## Deliverables\n\n- [ ] D1 Film — ${first}\n- [ ] D2 Cut — ${second} — after D1\n`;
    checkSlip(plan('Dec 21', 'Dec 31'), 'D1', 9, plan('Jan 1, 2027', 'Jan 1, 2027'));
    checkSlip(plan('7 January', '2027-06-01'), 'D1', 1, plan('8 January', '2027-06-01'));
  });

  it('writes a rough date as a day', () => {
    const plan = (due: string): string =>
      `//- a.plan.md\n## Deliverables\n\n| ID | Deliverable | Due |\n| - | - | - |\n| D1 | Film | ${due} |\n`;
    checkSlip(plan('Q1 2027'), 'D1', 1, plan('2027-04-01'));
  });

  it('of a vendor moves all that it makes, in its own file too', () => {
    checkSlip(
      `
//- a.plan.md
## Vendors

### [Lumen](lumen.md)

## Deliverables

- [ ] D2 Cut — 2027-01-08 — after D1
//- lumen.md
---
type: vendor
---
Deliverables:

- [ ] D1 Film — 2027-01-08
`,
      'Lumen',
      2,
      `
//- a.plan.md
## Vendors

### [Lumen](lumen.md)

## Deliverables

- [ ] D2 Cut — 2027-01-12 — after D1
//- lumen.md
---
type: vendor
---
Deliverables:

- [ ] D1 Film — 2027-01-12
`,
    );
  });

  it('reaches other plans', () => {
    checkSlip(
      `
//- a.plan.md
## Deliverables

- [ ] D1 Idea — 2027-01-08
//- b.plan.md
## Deliverables

- [ ] D1 Film — 2027-01-11 — after [D1](a.plan.md)
`,
      'D1',
      3,
      `
//- a.plan.md
## Deliverables

- [ ] D1 Idea — 2027-01-13
//- b.plan.md
## Deliverables

- [ ] D1 Film — 2027-01-13 — after [D1](a.plan.md)
`,
    );
  });

  it('may be asked of vendors with open work, and of that work', () => {
    const service = serviceOf(
      readFixture(
        '//- a.plan.md\n## Vendors\n\n### Ada\n\n- [ ] D1 Film — 2027-01-08\n\n### Bo\n\n- [x] D2 Cut — 2027-01-08\n',
      ),
    );
    const [plan] = service.workspace.plans();
    assert.deepEqual(
      whatMayBeLate(service.schedule(plan!), plan!).map(({ name }) => name.text),
      ['Ada', 'Film'],
    );
  });
});

describe('Working back from launch', () => {
  it('writes the dates that are missing, and those that are too late', () => {
    checkWorkBack(
      `
//- a.plan.md
---
launch: 2027-04-06
---
## Deliverables

| ID | Deliverable | Due | Depends on | Takes |
| - | - | - | - | - |
| D1 | Film | TBD | | 10 days |
| D2 | Cut | | D1 | 5 days |
| D3 | Ads | 2027-04-05 | D2 | 3 days |
| D4 | Kit | 2027-04-01 | | |
| D5 | Mail | | D4 | 5 days |
`,
      `
//- a.plan.md
---
launch: 2027-04-06
---
## Deliverables

| ID | Deliverable | Due | Depends on | Takes |
| - | - | - | - | - |
| D1 | Film | 2027-03-24 | | 10 days |
| D2 | Cut | 2027-03-31 | D1 | 5 days |
| D3 | Ads | 2027-04-05 | D2 | 3 days |
| D4 | Kit | 2027-03-30 | | |
| D5 | Mail | 2027-04-06 | D4 | 5 days |
`,
    );
  });

  it('counts from launch where the plan does, in lists and in headings', () => {
    checkWorkBack(
      '//- a.plan.md\n---\nlaunch: 2027-04-06\n---\n## Deliverables\n\n- D1 Film — T-4 weeks\n- D2 Cut — takes 5 days\n- D3 Ads — T-1 week — after D2\n\n### D4 Kit\n\n- **Owner:** Ada\n',
      '//- a.plan.md\n---\nlaunch: 2027-04-06\n---\n## Deliverables\n\n- D1 Film — T-4 weeks\n- D2 Cut — takes 5 days — due: T-1 week\n- D3 Ads — T-1 week — after D2\n\n### D4 Kit\n\n- **Due:** T+0 days\n- **Owner:** Ada\n',
    );
  });

  it('says what has no place for a date', () => {
    checkWorkBack(
      '//- a.plan.md\n---\nlaunch: 2027-04-06\n---\n## Deliverables\n\n| ID | Deliverable |\n| - | - |\n| D1 | Film |\n',
      '',
      ['D1'],
    );
  });
});
