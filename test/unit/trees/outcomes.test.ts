import { strict as assert } from 'node:assert';
import type { OutcomeRow } from '../../../src/trees/outcomes/outcomeRow';
import { serviceOf } from '../../support/check';
import { checkOutcomes, linesOf } from '../../support/checkRows';
import { readFixture } from '../../support/fixture';

/** The rows of the outcomes of the first plan. */
function outcomesIn(fixture: string, today?: string): readonly OutcomeRow[] {
  const service = serviceOf(readFixture(fixture), { today });
  return service.outcomeTree(service.workspace.plans()[0]!).children();
}

/** What stands below the row of this kind of the first outcome. */
function below(kind: OutcomeRow['kind'], fixture: string, today?: string): string[] {
  const rows = outcomesIn(fixture, today)[0]!.children();
  return linesOf(rows.filter((row) => row.kind === kind).flatMap((row) => row.children()));
}

/** A plan with one outcome that is in order but for what is put behind it. */
const plan = (rest: string, outcome = '| O1 | Demos a month | 14 | 40 | 2027-03-31 | Priya Raman |'): string => `
---
type: marketing-plan
owner: Priya Raman
coordinator: Jonas Weber
holidays: [2027-01-01]
---
## Outcomes

| ID | Outcome | Baseline | Target | By | Owner |
| --- | --- | --- | --- | --- | --- |
${outcome}

${rest}`;

const called = '- **References:**\n  - Amira Haddad, Pearl Practice — called 2026-08-19 by Priya';

describe('The Outcomes view', () => {
  it('says of each outcome what it is, who serves it, which money is behind it, and what endangers it', () => {
    checkOutcomes(
      plan(`## Vendors

### Northlight PR

- **Owner:** Priya Raman
- **Scope:** press
- **Outcomes:** O1
- **Fee:** €12,000
${called}

Deliverables:

- [x] D1 Message house — 2026-10-16
- [ ] D2 Press kit — 2027-02-12 — after D1

### Community desk

- **Sourcing:** in-house
- **Owner:** Jonas Weber
`),
      `
O1 Demos a month [14 → 40 by 2027-03-31 · Priya Raman · served by 1]
  Baseline [14]
  Target [40]
  By [2027-03-31 · Wed, in 127 days]
  Owner [Priya Raman]
  Served by [1]
    Northlight PR [Priya Raman · press]
      D1 Message house [done]
      D2 Press kit [2027-02-12]
  Funding [EUR 12,000]
    Northlight PR [EUR 12,000, all of it]
  Nothing in the plan puts it at risk
Vendors and teams that serve no outcome [1]
  Community desk [Jonas Weber]
`,
    );
  });

  it('says what is not said, and leads to where it would stand', () => {
    const fixture = `
---
type: marketing-plan
---
## Outcomes

### O1 More demos

- **Owner:** TBD
`;
    checkOutcomes(
      fixture,
      `
O1 More demos [at risk · served by nobody]
  Baseline [not specified]
  Target [not specified]
  By [not specified]
  Owner [not specified]
  Served by nobody
  No funding
  What puts it at risk [3]
    Nobody in house is accountable for it
    It has no measurable target
    “More demos” has no due date
`,
    );
    const { text } = readFixture(fixture)[0]!;
    const facts = outcomesIn(fixture)[0]!.children();
    const placeOf = (label: string): string =>
      text.slice(0, facts.find((row) => row.label === label)!.place!.range.start);
    assert.ok(placeOf('Owner').endsWith('- **Owner:** '));
    assert.ok(placeOf('Target').endsWith('### O1 More demos\n\n'));
  });

  it('takes the date of the heading, or of the plan, where an outcome has none', () => {
    const lines = (head: string, front: string): string => {
      const [row] = outcomesIn(`---\ntype: campaign\n${front}---\n## ${head}\n\n- **O1** 40 demos a month\n`);
      return `${row!.description} | ${row!.children().find(({ label }) => label === 'By')!.description}`;
    };
    assert.match(lines('Goals for Q1 2027', 'end: 2027-06-30\n'), /by 2027-03-31 .*\| 2027-03-31, from its heading/);
    assert.match(lines('Goals', 'start: 2027-01-04\nend: 2027-06-30\n'), /\| 2027-06-30, the end of the plan/);
    assert.match(lines('Goals', ''), /\| not specified/);
  });

  describe('says how it stands', () => {
    const served = `## Vendors\n\n### Desk\n\n- **Sourcing:** in-house\n- **Outcomes:** O1\n`;
    for (const [state, text, today] of [
      ['on track', plan(served), '2026-11-24'],
      ['on track', plan(served), '2027-03-31'],
      ['overdue', plan(served), '2027-04-01'],
      ['unserved', plan(''), '2026-11-24'],
      ['at risk', plan(served, '| O1 | Demos a month | 14 | 40 | 2027-03-31 | |'), '2026-11-24'],
      ['not measurable', plan(served, '| O1 | Demos a month | few | many | 2027-03-31 | Priya Raman |'), '2026-11-24'],
    ] as const) {
      it(`${state} on ${today}`, () => assert.equal(outcomesIn(text, today)[0]!.state, state));
    }

    it('result, whatever else', () => {
      const [row] = outcomesIn(`---\ntype: campaign\n---\n## Outcomes\n\n- 40 demos by 2026-10-31 (result: 43)\n`);
      assert.equal(row!.state, 'result');
      assert.match(row!.description, /^result recorded · → 40 by 2026-10-31 · reached: 43 · served by nobody$/);
      assert.equal(row!.children().at(-1)!.label, 'Nothing in the plan puts it at risk');
    });

    it('of a plan by the worst of its outcomes', () => {
      const service = serviceOf(readFixture(plan('')));
      const row = service.outcomeTree(service.workspace.plans()[0]!);
      assert.equal(row.description, '1 outcome · 1 needs attention');
      assert.equal(row.state, 'unserved');
    });
  });

  it('says that a plan names no outcome', () => {
    checkOutcomes('---\ntype: campaign\n---\n## Vendors\n\n### Ada\n', 'The plan has no outcomes');
  });

  it('shows who serves an outcome through deliverables, and in files of their own', () => {
    const fixture = `
//- plan.md
---
type: marketing-plan
---
## Outcomes

- **O1** 40 demos a month by 2027-03-31
- **O2** 9 articles by 2027-03-31

## Vendors

- [Halyard](halyard.md)

### Northlight PR

- **Outcomes:** O2

## Deliverables

| ID | Deliverable | Vendor | Due | Outcomes |
| --- | --- | --- | --- | --- |
| D1 | Press kit | Northlight PR | 2027-01-15 | |
| D2 | Demo page | Northlight PR | 2027-01-22 | O1 |
| D3 | Survey | | 2027-02-12 | O1 |
//- halyard.md
---
type: vendor
outcomes: O1
owner: Sanne de Wit
---
# Halyard

Deliverables:

- D4 Film — 2027-03-12
`;
    const contributors = (index: number): string[] => {
      const row = outcomesIn(fixture)[index]!;
      return linesOf(
        row
          .children()
          .find(({ kind }) => kind === 'servers')!
          .children(),
      );
    };
    assert.deepEqual(contributors(0), [
      'Halyard [Sanne de Wit]',
      '  D4 Film [2027-03-12]',
      'Northlight PR',
      '  D2 Demo page [2027-01-22]',
      'D3 Survey [2027-02-12]',
    ]);
    assert.deepEqual(contributors(1), ['Northlight PR', '  D1 Press kit [2027-01-15]']);
  });
});

describe('What endangers an outcome', () => {
  const dangers = (rest: string, today?: string): string[] => below('dangers', plan(rest), today);
  const desk = '### Desk\n\n- **Sourcing:** in-house\n- **Outcomes:** O1\n';

  it('is work for it that is overdue, and not before it is', () => {
    const text = `## Vendors\n\n${desk}\nDeliverables:\n\n- [ ] D1 Words — 2026-12-11\n`;
    assert.deepEqual(dangers(text, '2026-12-11'), []);
    assert.deepEqual(dangers(text, '2026-12-14'), ['D1 Words (Desk) was due on 2026-12-11 and isn’t done']);
    assert.deepEqual(dangers(text.replace('[ ]', '[x]'), '2026-12-14'), []);
  });

  it('is overdue work of others that the work for it depends on, over any number of steps', () => {
    const text = `## Vendors

${desk}
Deliverables:

- [ ] D3 Page — 2027-02-12 — after D2

### Ada

- [ ] D2 Film — 2027-01-22 — after D1

### Brook

- [ ] D1 Script — 2026-12-11
- [ ] D4 Poster — 2026-12-11
`;
    assert.deepEqual(dangers(text, '2026-12-14'), [
      'D1 Script (Brook) was due on 2026-12-11 and isn’t done; D3 Page depends on it',
    ]);
  });

  it('is a hand-off that comes too late, its review and holidays counted', () => {
    const late = (review: string): string[] =>
      dangers(`## Vendors

${desk}
Deliverables:

- [ ] D2 Page — 2027-02-12 to 2027-02-26 — after D1
- [ ] D3 Talk — 2027-01-04 — after D4

### Ada

- **Review:** ${review}

Deliverables:

- [ ] D1 Film — 2027-02-10

### Brook

- **Review:** 1 day

Deliverables:

- [ ] D4 Script — 2026-12-31
`);
    assert.deepEqual(late('2 days'), []);
    assert.deepEqual(late('3 days'), ['D1 Film (Ada) is ready 1 working day too late for D2 Page']);
    assert.deepEqual(late('4 days'), ['D1 Film (Ada) is ready 2 working days too late for D2 Page']);
  });

  it('is our own review, once it should have ended, and then nothing that the work waited for', () => {
    const text = `## Vendors

### Ada

- **Sourcing:** in-house
- **Outcomes:** O1
- **Review:** 3 days

| ID | Deliverable | Due | Status | Depends on |
| - | - | - | - | - |
| D1 | Film | 2026-12-09 | in review | D2 |

### Brook

- [ ] D2 Script — 2026-11-20
`;
    assert.deepEqual(dangers(text, '2026-12-14'), []);
    assert.deepEqual(dangers(text, '2026-12-15'), [
      'D1 Film (Ada) is waiting for your review, which was due to end on 2026-12-14',
    ]);
  });

  it('is work that is ready after its date', () => {
    const text = (due: string): string => `## Vendors\n\n${desk}\nDeliverables:\n\n- [ ] D1 Words — ${due}\n`;
    assert.deepEqual(dangers(text('2027-03-31')), []);
    assert.deepEqual(dangers(text('2027-04-01')), [
      'D1 Words (Desk) won’t be ready until 2027-04-01, after the outcome’s date',
    ]);
  });

  it('is a delay that pushes work behind its date, though each date by itself is in time', () => {
    const text = `## Vendors

${desk}
Deliverables:

- [ ] D2 Page — 2027-03-31 — after D1 — takes 10 days

### Ada

- [ ] D1 Film — 2027-03-17
`;
    assert.deepEqual(dangers(text, '2027-03-17'), []);
    assert.deepEqual(dangers(text, '2027-03-19'), [
      'D1 Film (Ada) was due on 2027-03-17 and isn’t done; D2 Page depends on it',
      'If overdue work is done today, D2 Page won’t be ready until 2027-04-02, after the outcome’s date',
    ]);
  });

  it('is a cycle that work for it is in', () => {
    assert.deepEqual(
      dangers(`## Vendors

${desk}
Deliverables:

- [ ] D1 Words — after D2

### Ada

- [ ] D2 Film — after D3
- [ ] D3 Cut — after D2
`),
      ['Circular dependency: D2 Film → D3 Cut → D2 Film'],
    );
  });

  it('is late work of another plan', () => {
    const fixture = `
//- a.md
---
type: marketing-plan
---
## Outcomes

- **O1** Demos rise from 14 to 40 a month by 2027-03-31 (owner: Priya)

## Vendors

### Desk

- **Sourcing:** in-house
- **Outcomes:** O1

Deliverables:

- [ ] D1 Page — 2027-02-12 — after [D7](b.md)
//- b.md
---
type: marketing-plan
title: Brand year
---
## Vendors

### Ada

- [ ] D7 Film — 2026-11-20
`;
    assert.deepEqual(below('dangers', fixture), [
      'D7 Film (Ada) from the plan Brand year was due on 2026-11-20 and isn’t done; D1 Page depends on it',
    ]);
  });

  it('is a vendor of whom no client was called, unless it is our own people', () => {
    const vendor = (fields: string): string[] => dangers(`## Vendors\n\n### Ada\n\n- **Outcomes:** O1\n${fields}`);
    assert.deepEqual(vendor(''), ['No client of Ada has been called']);
    assert.deepEqual(vendor('- **References:**\n  - Amira Haddad, Pearl Practice — called TBD\n'), [
      'No client of Ada has been called',
    ]);
    assert.deepEqual(vendor(called), []);
    assert.deepEqual(vendor('- **Sourcing:** in-house\n'), []);
  });

  it('is what the rules find on it, and leads there', () => {
    const fixture = plan(
      `## Vendors\n\n${desk}`,
      '| O1 | Followers on all channels | 14 | 40 | 2027-03-31 | Priya Raman |',
    );
    const [danger] = outcomesIn(fixture)[0]!
      .children()
      .find(({ kind }) => kind === 'dangers')!
      .children();
    assert.match(danger!.label, /ollowers/);
    const { text } = readFixture(fixture)[0]!;
    assert.ok(text.slice(danger!.place!.range.start).startsWith('Followers'));
  });
});
