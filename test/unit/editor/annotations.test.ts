import { strict as assert } from 'node:assert';
import { inlayHints } from '../../../src/editor/inlayHints';
import { lenses } from '../../../src/editor/lenses';
import { english } from '../../../src/text/message';
import { serviceOf, today } from '../../support/check';
import { readFixture, writeMarks } from '../../support/fixture';

const all = { dates: true, budget: true, buffer: true };

/** Asserts that a plan has these hints, each written where it stands: ` «hint»`. */
function checkHints(expected: string, kinds = all): void {
  const text = expected.replace(/ ?«[^»]*»/g, '');
  const files = readFixture(text);
  const service = serviceOf(files);
  const snapshot = service.workspace.get(files[0]!.uri)!;
  const source = snapshot.plan.document.text;
  let shown = source;
  for (const { at, label } of inlayHints(
    snapshot,
    () => service.works(snapshot),
    { start: 0, end: source.length },
    today,
    kinds,
    english,
  ).toReversed())
    shown = `${shown.slice(0, at)} «${label}»${shown.slice(at)}`;
  assert.equal(shown, expected.replace(/^\n/, ''));
}

function checkLenses(fixture: string): void {
  const files = readFixture(fixture);
  const service = serviceOf(files);
  for (const { uri, text, marks } of files) {
    const found = lenses(service.workspace.get(uri)!, service.check(uri)).map(({ range, title, places }) => ({
      range,
      label: `${english(title)}: ${places.map(({ range: at }) => text.slice(at.start, at.end)).join(', ')}`,
    }));
    assert.equal(writeMarks(text, found), writeMarks(text, [...marks]));
  }
}

function statusOf(text: string): string {
  const files = readFixture(text);
  const service = serviceOf(files);
  const { uri } = files[0]!;
  const { text: line, tooltip } = service.editor.status(uri)!;
  return `${line}\n${tooltip.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))}`;
}

describe('Hints', () => {
  it('say weekday and distance of a day, and what other dates come to', () => {
    checkHints(
      `
---
type: marketing-plan
launch: 2027-04-06 «Tue»
period: 2026-11-02 to 2027-06-30
---
## Deliverables

| ID | Deliverable | Due |
| --- | --- | --- |
| D1 | Film | 2026-11-25 «Wed, tomorrow» |
| D2 | Cut | T-8 weeks «= 2027-02-09 Tue» |
| D3 | Report | Q1 2027 «until 2027-03-31 Wed» |
| D4 | Kit | TBD |

- 2026-11-23: idea signed off
`,
    );
  });

  it('do not hurry what is done', () => {
    checkHints(
      `## Deliverables\n\n- [x] D1 Film — 2026-11-20 «Fri»\n- [ ] D2 Cut — 2026-11-20 «Fri, 4 days ago»\n`
        .replace('## ', '//- a.plan.md\n## ')
        .replace('//- a.plan.md\n', '---\ntype: marketing-plan\n---\n'),
    );
  });

  it('say the share of the budget in the same currency', () => {
    checkHints(
      `
---
type: marketing-plan
budget: €100,000
---
## Vendors

| Vendor | Fee |
| --- | --- |
| Ada | €25,000 «25% of the budget» |
| Bo | $25,000 |
| Cy | €6,000/month × 6 = €36,000 «36% of the budget» |
| Di | €400 «<1% of the budget» |
`,
    );
  });

  it('say how long it is until somebody needs what is handed over', () => {
    const plan = (review: string, due: string, hint: string): string => `
---
type: marketing-plan
holidays: [2026-12-25]
---
## Deliverables

| ID | Deliverable | Due | Depends on | Review |
| --- | --- | --- | --- | --- |
| D1 | Film | ${due} «${hint}» | | ${review} |
| D2 | Cut | 2026-12-28 | D1 | |
| D3 | Reel | 2027-02-01 | D1 | |
`;
    const buffer = { dates: false, budget: false, buffer: true };
    checkHints(plan('', '2026-12-22', '3 working days before D2'), buffer);
    checkHints(plan('2 days', '2026-12-22', '1 working day before D2'), buffer);
    checkHints(plan('', '2026-12-28', 'just in time for D2'), buffer);
    checkHints(plan('', '2026-12-30', '2 working days late for D2'), buffer);
  });

  it('stay within the stretch that is asked for', () => {
    const files = readFixture(
      '---\ntype: marketing-plan\n---\n## Deliverables\n\n- D1 Film — 2026-12-01\n- D2 Cut — 2026-12-02\n',
    );
    const service = serviceOf(files);
    const snapshot = service.workspace.get(files[0]!.uri)!;
    const { text } = snapshot.plan.document;
    const found = inlayHints(
      snapshot,
      () => service.works(snapshot),
      { start: text.indexOf('D2'), end: text.length },
      today,
      all,
      english,
    );
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Wed, in 8 days'],
    );
  });
});

describe('Lenses', () => {
  it('say above a vendor who depends on it and what is found, above an outcome who serves it', () => {
    checkLenses(
      `
---
type: marketing-plan
status: draft
---
## Outcomes

- **O1** 40 demo requests by 2027-02-28
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ served by 1 vendor: O1

## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 1 problem: Northlight PR
    ^^^^^^^^^^^^^ 1 dependent: D1

- **Sourcing:** in-house
- **Scope:** words
- **Owner:** Ada
- **Outcomes:** O1

Deliverables:

- [ ] D1 Message house — 2026-12-11

### Lumen Video
    ^^^^^^^^^^^ 1 dependency: Message house
    ^^^^^^^^^^^ 1 problem: sales

- **Sourcing:** in-house
- **Scope:** films
- **Owner:** Ada
- **Outcomes:** none yet

Deliverables:

- [ ] D2 Film — 2027-01-08 — after D1
`.replace('- **Outcomes:** none yet\n', '- **Outcomes:** sales\n'),
    );
  });
});

describe('The status of a plan', () => {
  it('says how far it is, what to fix, and what comes next', () => {
    assert.equal(
      statusOf(`---
type: marketing-plan
title: Spring
status: active
---
## Deliverables

- [x] D0 Brief — 2026-11-02
- [ ] D1 Film — 2026-11-20
- [ ] D2 Cut — 2026-12-04
`),
      `active · 4 problems · 1 overdue · next D2 Cut Fri 2026-12-04
**Spring**

- active · 4 problems
- Fri 2026-11-20, 4 days ago: D1 Film
- Fri 2026-12-04, in 10 days: D2 Cut`,
    );
  });

  it('speaks of a vendor’s file and of an empty plan', () => {
    assert.match(statusOf('---\ntype: vendor\ntitle: Lumen\n---\n'), /^\d+ problems\n/);
    assert.match(statusOf('---\ntype: marketing-plan\nstatus: done\n---\n'), /^done · no problems\n/);
  });
});
