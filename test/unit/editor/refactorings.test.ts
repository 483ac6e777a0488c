import { strict as assert } from 'node:assert';
import { looksLikePlan, makePlan } from '../../../src/commands/makePlan';
import { meaningOf } from '../../../src/editor/refactor/meaning';
import { refactorings } from '../../../src/editor/refactor/refactorings';
import { dueOf } from '../../../src/plan/progress';
import { defaultSettings } from '../../../src/rules/settings';
import { applyEdits } from '../../../src/text/edit';
import { english } from '../../../src/text/message';
import { readFileSync } from 'node:fs';
import { serviceOf, today } from '../../support/check';
import { offered, refactored, titlesAt } from '../../support/checkRefactoring';
import { upTo } from '../../support/effort';
import { readFixture } from '../../support/fixture';
import { openService } from '../../support/openService';

const head = '---\ntype: marketing-plan\n---\n';
/** What a refactoring makes of one plan, its head taken off. */
const after = (body: string, title: string): string =>
  refactored(head + body, title).replace(`//- plan.md\n${head}`, '');

const toTable = 'Convert list to table';
const toList = 'Convert table to list';

describe('A list as a table', () => {
  it('has a column for each field of its items, in the usual order', () => {
    assert.equal(
      after(
        'Before.\n\n## Deliverables\n\n- [x] D1 Film — 2026-12-01 — owner: Ada\n- [ ] D2 **Cut** | reel<|> — due: mid-May — after D1, [Bo](#bo) — takes 5 days\n- [ ] D3 Kit\n\nAfter.\n',
        toTable,
      ),
      `Before.

## Deliverables

| ID | Deliverable | Due | Takes | Depends on | Owner | Status |
| --- | --- | --- | --- | --- | --- | --- |
| D1 | Film | 2026-12-01 | | | Ada | done |
| D2 | **Cut** \\| reel | mid-May | 5 days | D1, [Bo](#bo) | | |
| D3 | Kit | | | | | |

After.
`,
    );
  });

  it('keeps what an outcome’s sentence says', () => {
    assert.equal(
      after('## Outcomes\n\n1. **O1** Trials rise from 3 to 9<|> by 2027-06-30 (owner: Ada, source: CRM)\n', toTable),
      '## Outcomes\n\n| ID | Outcome | Owner | Source |\n| --- | --- | --- | --- |\n| O1 | Trials rise from 3 to 9 by 2027-06-30 | Ada | CRM |\n',
    );
  });

  it('is made of references and milestones too, with other line ends as well', () => {
    assert.match(
      after('## References\n\n- Pearl, owner — called<|> 2026-11-01 by Ada — partner yes, learn no\n', toTable),
      /\| Client \| Called \| By \| Partner \| Learn \|\n.*\n\| Pearl, owner \| 2026-11-01 \| Ada \| yes \| no \|/,
    );
    assert.match(
      after('## Milestones\n\n- 2026-12-11: idea signed off — owner: A<|>da\n', toTable),
      /\| idea signed off \| 2026-12-11 \| Ada \|/,
    );
  });

  it('is made of vendors with their fields below them', () => {
    assert.equal(
      after('## Vendors\n\n- **Ada** — owner: Bo\n- **C<|>y**\n  - Scope: films\n  - **Owner:** Bo\n', toTable),
      '## Vendors\n\n| Vendor | Scope | Owner |\n| --- | --- | --- |\n| **Ada** | | Bo |\n| **Cy** | films | Bo |\n',
    );
  });

  it('is not offered where a row could not hold all', () => {
    for (const body of [
      '## Deliverables\n\n- [ ] D1 Fi<|>lm — nobody knows why\n',
      '## Deliverables\n\n- [ ] D1 Fi<|>lm\n  - Some words\n',
      '## Deliverables\n\n- [ ] D1 Fi<|>lm\n\n  A second paragraph.\n',
      '## Notes\n\n- [ ] D1 Fi<|>lm\n',
      '## Vendors\n\n### Ada\n\n- **Scope:** fi<|>lms\n',
    ])
      assert.ok(!titlesAt(head + body).includes(toTable), body);
  });
});

describe('A table as a list', () => {
  it('says the same in items', () => {
    assert.equal(
      after(
        '## Deliverables\n\n| ID | Deliverable | Vendor | Due | Depends on | Status |\n| --- | --- | --- | --- | --- | --- |\n| D1 | Fi<|>lm | Ada | T-8 weeks | | done |\n| D2 | A \\| b | | 2027-01-08 | D1, D3 | in progress |\n\nAfter.\n\n## Vendors\n\n### Ada\n',
        toList,
      ),
      '## Deliverables\n\n- [x] D1 Film — T-8 weeks — vendor: Ada\n- [ ] D2 A | b — 2027-01-08 — after D1, D3 — status: in progress\n\nAfter.\n\n## Vendors\n\n### Ada\n',
    );
    assert.match(
      after(
        '## Outcomes\n\n| ID | Outcome | Baseline | Target | By |\n| - | - | - | - | - |\n| O1 | Tri<|>als | 3 | 9,000 | 2027-06-30 |\n',
        toList,
      ),
      /- \*\*O1\*\* Trials \(baseline: 3, target: 9,000, by: 2027-06-30\)\n/,
    );
    assert.match(
      after(
        '## References\n\n| Vendor | Client | Called | By | Partner |\n| - | - | - | - | - |\n| Ada | Pe<|>arl | 2026-11-01 | Bo | yes |\n',
        toList,
      ),
      /- Pearl — called 2026-11-01 by Bo — vendor: Ada — partner yes\n/,
    );
  });

  it('gives each vendor a heading', () => {
    assert.equal(
      after(
        '## Vendors\n\n| Vendor | Does | Owner |\n| --- | --- | --- |\n| A<|>da | films | Bo |\n| Cy | | Bo |\n',
        toList,
      ),
      '## Vendors\n\n### Ada\n\n- **Scope:** films\n- **Owner:** Bo\n\n### Cy\n\n- **Owner:** Bo\n',
    );
  });

  it('is not offered where something would be lost', () => {
    for (const body of [
      '## Deliverables\n\n| Deliverable | Mood |\n| - | - |\n| Fi<|>lm | good |\n',
      '## Vendors\n\n| Vendor | Owner |\n| - | - |\n| A<|>da | Bo |\n\n### Ada\n\n- **Scope:** x\n',
      '## Deliverables\n\n| Deliverable | Review |\n| - | - |\n| Fi<|>lm (a — b) | x |\n',
    ])
      assert.ok(!titlesAt(head + body).includes(toList), body);
  });
});

describe('A list of a vendor', () => {
  /** What is made of a vendor's lines, and the same lines back again. */
  const there = (lines: string, title = toTable): string =>
    after(`## Vendors\n\n### Ada\n\n- **Scope:** films\n${lines}- **Owner:** Bo\n`, title)
      .replace('## Vendors\n\n### Ada\n\n- **Scope:** films\n', '')
      .replace('- **Owner:** Bo\n', '');

  const references =
    '- **References:**\n  - Pearl, owner — called 2026-11-01 by Cy — dental software — partner yes, learn no\n  - Zuider — called TBD — slow at first, then good\n';
  const asTable =
    '- **References:**\n\n  | Client | Their space | Called | By | Partner | Learn | Note |\n  | --- | --- | --- | --- | --- | --- | --- |\n  | Pearl, owner | dental software | 2026-11-01 | Cy | yes | no | |\n  | Zuider | | TBD | | | | slow at first, then good |\n';

  it('becomes a table in its item, and a list again', () => {
    assert.equal(there(references.replace('Pearl', 'Pe<|>arl')), asTable);
    assert.equal(there(asTable.replace('Pearl', 'Pe<|>arl'), toList), references);
    const crlf = (text: string): string => (head + text).replace(/\n/g, '\r\n');
    const body = `## Vendors\n\n### Ada\n\n${references}`.replace('Pearl', 'Pe<|>arl');
    assert.ok(refactored(crlf(body), toTable).includes(asTable.replace(/\n/g, '\r\n')));
  });

  it('is sorted and made a table of below its lead, and comes back', () => {
    const work = (...items: string[]): string =>
      `${head}## Vendors\n\n### Ada\n\n- **Owner:** Bo\n\nDeliverables:\n\n${items.join('\n')}\n`;
    const list = work('- [x] D1 Film — 2026-12-01', '- [ ] D2 Ads — from 2027-01-04 to 2027-03-31 — after D1');
    const table = work(
      '| ID | Deliverable | Start | Due | Depends on | Status |',
      '| --- | --- | --- | --- | --- | --- |',
      '| D1 | Film | | 2026-12-01 | | done |',
      '| D2 | Ads | 2027-01-04 | 2027-03-31 | D1 | |',
    );
    assert.equal(refactored(list.replace('Film', 'Fi<|>lm'), toTable), `//- plan.md\n${table}`);
    assert.equal(refactored(table.replace('Film', 'Fi<|>lm'), toList), `//- plan.md\n${list}`);
  });

  it('is not offered among fields, which stand for nothing', () => {
    assert.deepEqual(titlesAt(`${head}## Vendors\n\n### Ada\n\n- **References:** Pe<|>arl\n- **Owner:** Bo\n`), []);
  });
});

describe('Vendors as a table', () => {
  it('is offered where their headings say no more than a row', () => {
    const body =
      '## Vendors\n\n### A<|>da\n\n- **Scope:** films\n- **Owner:** Bo\n\n### Cy\n\n- **Owner:** Bo\n\n## Risks\n';
    assert.equal(
      after(body, 'Convert vendors to table'),
      '## Vendors\n\n| Vendor | Scope | Owner |\n| --- | --- | --- |\n| Ada | films | Bo |\n| Cy | | Bo |\n\n## Risks\n',
    );
    assert.deepEqual(titlesAt(head + body.replace('- **Scope', 'Words.\n\n- **Scope')), ['Move Ada to a new file']);
  });
});

describe('Ids', () => {
  it('are given in their style, and used', () => {
    assert.equal(
      after(
        '## Deliverables\n\n- [ ] D09 Film — 2027-01-01\n- [ ] Cut re<|>el — after D09\n- [ ] Kit — after Cut reel, D09\n',
        'Assign IDs and use them',
      ),
      '## Deliverables\n\n- [ ] D09 Film — 2027-01-01\n- [ ] D10 Cut reel — after D09\n- [ ] D11 Kit — after D10, D09\n',
    );
    assert.equal(
      after(
        '## Deliverables\n\n| ID | Deliverable |\n| - | - |\n| | Fi<|>lm |\n| D4 | Cut |\n',
        'Assign IDs and use them',
      ),
      '## Deliverables\n\n| ID | Deliverable |\n| - | - |\n| D5 | Film |\n| D4 | Cut |\n',
    );
    assert.equal(
      after(
        '## Outcomes\n\n- 9 trials<|> by 2027-06-30\n\n## Vendors\n\n### Ada\n\n- **Outcomes:** 9 trials by 2027-06-30\n',
        'Assign IDs and use them',
      ),
      '## Outcomes\n\n- **O1** 9 trials by 2027-06-30\n\n## Vendors\n\n### Ada\n\n- **Outcomes:** O1\n',
    );
  });

  it('are not offered where all have one', () => {
    assert.ok(!titlesAt(`${head}## Deliverables\n\n- [ ] D1 Fi<|>lm\n`).includes('Assign IDs and use them'));
  });
});

describe('Sorting by date', () => {
  it('moves each with all that belongs to it, those without a date last', () => {
    assert.equal(
      after(
        '## Deliverables\n\n- [ ] D1 Fi<|>lm\n- [ ] D2 Cut — 2027-02-01\n  - Owner: Bo\n- [ ] D3 Kit — 2027-01-01\n',
        'Sort by date',
      ),
      '## Deliverables\n\n- [ ] D3 Kit — 2027-01-01\n- [ ] D2 Cut — 2027-02-01\n  - Owner: Bo\n- [ ] D1 Film\n',
    );
    assert.equal(
      after(
        '## Deliverables\n\n| D | Deliverable | Due |\n| - | - | - |\n| 1 | Fi<|>lm | 2027-02-01 |\n| 2 | Cut | Q4 2026 |\n',
        'Sort by date',
      ),
      '## Deliverables\n\n| D | Deliverable | Due |\n| - | - | - |\n| 2 | Cut | Q4 2026 |\n| 1 | Film | 2027-02-01 |\n',
    );
    assert.match(
      after('## Outcomes\n\n1. **O1** 9 by 2027-06-30<|>\n2. **O2** 8 by 2027-01-01\n', 'Sort by date'),
      /1\. \*\*O2\*\* 8.*\n2\. \*\*O1\*\* 9/,
    );
  });

  it('counts quarters from the month in which the fiscal year begins', () => {
    const uri = 'file:///workspace/a.plan.md';
    const offeredFor = [1, 4, 7, 10].map((fiscalYearStart) => {
      const settings = { ...defaultSettings, fiscalYearStart };
      const service = openService({ today, settings });
      service.setText(uri, `${head}## Deliverables\n\n- [ ] D1 Film — FY27-Q1\n- [ ] D2 Cut — 2026-12-15\n`);
      const snapshot = service.workspace.get(uri)!;
      const [film, cut] = snapshot.plan.deliverables.map((one) => dueOf(one, snapshot.calendar)!);
      const titles = refactorings(service.workspace, snapshot, snapshot.plan.deliverables[0]!.range.start).map(
        ({ title }) => english(title),
      );
      assert.equal(titles.includes('Sort by date'), film! > cut!, `fiscal year from month ${fiscalYearStart}`);
      return film! > cut!;
    });
    assert.deepEqual(new Set(offeredFor), new Set([true, false]));
  });

  it('takes the first cell of a row for no number of a list', () => {
    assert.equal(
      after('## Deliverables\n\nDeliverable|Due\n-|-\n1.Fi<|>lm|2027-02-01\nCut|2027-01-01\n', 'Sort by date'),
      '## Deliverables\n\nDeliverable|Due\n-|-\nCut|2027-01-01\n1.Film|2027-02-01\n',
    );
  });

  it('is not offered for what is in order', () => {
    assert.ok(
      !titlesAt(
        `${head}## Deliverables\n\n- [ ] D2 Cut<|> — 2027-01-01\n- [ ] D3 Kit — 2027-01-01\n- [ ] D1 Film\n`,
      ).includes('Sort by date'),
    );
  });
});

describe('A vendor in a file of its own', () => {
  const fixture = `//- plans/a.plan.md
# Spring

## Vendors

### Northli<|>ght PR

Known for years, see [the budget](#budget) and [brand](brand.pdf).

- **Owner:** Priya Raman
- **Outcomes:** O1

Deliverables:

- [ ] D1 Kit — 2027-01-01 — after D2

#### Fine print

Small.

### Ada

- **Scope:** words, see [theirs](#fine-print)

Deliverables:

- [ ] D2 Words — 2026-12-01

## Budget
`;
  const moved = `//- plans/a.plan.md
# Spring

## Vendors

### [Northlight PR](vendors/northlight-pr.md)

- **Outcomes:** O1

### Ada

- **Scope:** words, see [theirs](vendors/northlight-pr.md#fine-print)

Deliverables:

- [ ] D2 Words — 2026-12-01

## Budget

//- plans/vendors/northlight-pr.md
---
type: vendor
title: Northlight PR
---

# Northlight PR

Known for years, see [the budget](../a.plan.md#budget) and [brand](../brand.pdf).

- **Owner:** Priya Raman

Deliverables:

- [ ] D1 Kit — 2027-01-01 — after D2

## Fine print

Small.
`;

  it('takes along what is said of it, its links leading where they led', () => {
    assert.equal(refactored(fixture, 'Move Northlight PR to a new file'), moved);
  });

  it('hands over the same as before', () => {
    const dependenciesOf = (text: string): string[] => {
      const service = serviceOf(readFixture(text));
      return service.workspace
        .plans()[0]!
        .dependencies.all.map(({ successor, predecessor }) => `${successor.name.text} after ${predecessor.name.text}`);
    };
    assert.deepEqual(dependenciesOf(moved), dependenciesOf(fixture));
  });

  it('comes back into the plan', () => {
    const back = refactored(
      moved.replace('Northlight PR](', 'North<|>light PR]('),
      'Inline Northlight PR into this plan',
    );
    assert.ok(
      back.includes(
        '### Northlight PR\n\n- **Outcomes:** O1\n\nKnown for years, see [the budget](#budget) and [brand](brand.pdf).',
      ),
      back,
    );
    assert.ok(back.includes('[theirs](#fine-print)'));
    assert.ok(back.includes('- **Owner:** Priya Raman') && back.includes('#### Fine print'));
    const service = serviceOf(readFixture(back));
    assert.deepEqual(service.workspace.plans()[0]!.dependencies.all.length, 1);
  });

  it('is not offered where the file is there, or both say something of the same field', () => {
    const taken = `${fixture}//- plans/vendors/northlight-pr.md\n---\ntype: vendor\n---\n`;
    assert.deepEqual(titlesAt(taken), []);
    const both = moved
      .replace('Northlight PR](', 'North<|>light PR](')
      .replace('- **Outcomes:** O1', '- **Owner:** Bo');
    assert.deepEqual(titlesAt(both), []);
  });
});

describe('Refactorings', () => {
  const files = [
    'test/fixtures/campaign-12-vendors.md',
    'test/fixtures/small-b2b-plan.md',
    'examples/autumn-launch.md',
  ];
  for (const file of files) {
    it(`say the same as ${file}, wherever they are offered`, () => {
      const text = readFileSync(file, 'utf8');
      const uri = 'file:///workspace/plan.md';
      const { workspace } = serviceOf([{ uri, text, marks: [] }]);
      const snapshot = workspace.get(uri)!;
      const before = meaningOf(snapshot.plan);
      const done = new Set<string>();
      const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index);
      for (const line of upTo(lineStarts.length - 1)) {
        for (const { resolve, title, kind } of refactorings(workspace, snapshot, lineStarts[line]! + 2)) {
          const [edits] = resolve()?.edits ?? [];
          if (!edits || kind !== 'rewrite' || title.template.startsWith('Assign IDs')) continue;
          const changed = applyEdits(text, edits.edits);
          if (done.has(changed)) continue;
          done.add(changed);
          assert.deepEqual(meaningOf(serviceOf([{ uri, text: changed, marks: [] }]).workspace.get(uri)!.plan), before);
        }
      }
    });
  }

  it('are offered for the large tables of a real plan', () => {
    const text = readFileSync('test/fixtures/campaign-12-vendors.md', 'utf8');
    assert.ok(titlesAt(text.replace('Hero film master', 'Hero film<|> master')).includes(toList));
    assert.ok(
      offered(text.replace('Aided awareness', 'Aided <|>awareness')).all.some(
        ({ title }) => title.template === toTable,
      ),
    );
  });
});

describe('Making a plan', () => {
  const made = (text: string): string => applyEdits(text, makePlan('file:///w/notes.md', text));

  it('adds the line that says so, and what the first lines say', () => {
    assert.equal(
      made(
        '# Spring: push\n\nOwner: Priya Raman\nBudget: €40,000\n\n## Who does what\n\n## Risks\n\n## What success looks like\n',
      ),
      '---\ntype: marketing-plan\ntitle: "Spring: push"\nowner: Priya Raman\nbudget: €40,000\nstatus: draft\n---\n\n# Spring: push\n\nOwner: Priya Raman\nBudget: €40,000\n\n## Vendors\n\n## Risks\n\n## Outcomes\n',
    );
  });

  it('leaves front matter as it is, and known names', () => {
    assert.equal(
      made('---\r\ntitle: "X"\r\nstatus: active # now\r\n---\r\n# X\r\n\r\n## Agencies\r\n\r\n## Who does what\r\n'),
      '---\r\ntype: marketing-plan\r\ntitle: "X"\r\nstatus: active # now\r\n---\r\n# X\r\n\r\n## Agencies\r\n\r\n## Who does what\r\n',
    );
    assert.deepEqual(makePlan('file:///w/a.md', '---\ntype: vendor\n---\n'), []);
    assert.equal(made('---\ntype: "note"\nstatus: x\n---\n'), '---\ntype: "marketing-plan"\nstatus: x\n---\n');
    assert.equal(made('---\ntype:\n---\n'), '---\nstatus: draft\ntype: marketing-plan\n---\n');
    assert.equal(made(''), '---\ntype: marketing-plan\nstatus: draft\n---\n\n');
  });

  it('keeps the links to a section that gets its usual name', () => {
    assert.equal(
      made('# Spring\n\nSee [them](#who-does-what) and [it](#budget-breakdown).\n\n## Who does what\n\n## Risks\n'),
      '---\ntype: marketing-plan\ntitle: Spring\nstatus: draft\n---\n\n# Spring\n\nSee [them](#vendors) and [it](#budget-breakdown).\n\n## Vendors\n\n## Risks\n',
    );
  });

  it('knows what looks like a plan', () => {
    assert.ok(looksLikePlan('file:///w/a.md', '# A\n\n## Goals\n\n## Agencies\n'));
    assert.ok(!looksLikePlan('file:///w/a.md', '# A\n\n## Risks\n\n## Notes\n'));
  });
});
