import { strict as assert } from 'node:assert';
import type { Plan } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/reader/readPlan';
import { readDocument } from '../../../src/syntax/document';
import { describePlan } from '../../support/describePlan';

function read(text: string, kind: Plan['kind'] = 'plan'): Plan {
  return readPlan('file:///plan.md', kind, readDocument(text));
}

/** Asserts that a text says what the lines describe, the plan itself left out. */
function says(text: string, ...lines: string[]): void {
  assert.deepEqual(describePlan(read(text)).slice(1), lines);
}

describe('Plan', () => {
  describe('reads a vendor', () => {
    const vendor = 'vendor Northlight PR: owner=Priya Raman | fee=€36,000';
    it('from a heading with canonical fields', () => {
      says('## Vendors\n\n### Northlight PR\n\n- **Owner:** Priya Raman\n- **Fee:** €36,000\n', vendor);
    });
    it('from fields with the colon behind the bold', () => {
      says('## Vendors\n\n### Northlight PR\n\n- **Owner**: Priya Raman\n- **Fee**: €36,000\n', vendor);
    });
    it('from plain fields and other words for their labels', () => {
      says('## Agencies\n\n### Northlight PR\n\n* DRI: Priya Raman\n* Cost: €36,000\n', vendor);
    });
    it('from bold lines', () => {
      says('## Vendors\n\n### Northlight PR\n\n**Owner:** Priya Raman\n**Fee:** €36,000\n', vendor);
    });
    it('from a table row', () => {
      says(
        '## Vendors\n\n| Vendor | Owner | Fee |\n| --- | --- | --- |\n| Northlight PR | Priya Raman | €36,000 |\n',
        vendor,
      );
    });
    it('from a two-column table', () => {
      says('## Vendors\n\n### Northlight PR\n\n| Owner | Priya Raman |\n| --- | --- |\n| Fee | €36,000 |\n', vendor);
    });
    it('from sub-headings with the labels of its fields', () => {
      says('## Vendors\n\n### Northlight PR\n\n#### Owner\n\nPriya Raman\n\n#### Fee\n\n€36,000\n', vendor);
    });
    it('from a list item with nested fields', () => {
      says('## Vendors\n\n- Northlight PR\n  - Owner: Priya Raman\n  - Fee: €36,000\n', vendor);
    });
    it('from a row and a heading of the same name as one, with the fields of both', () => {
      says(
        '## Vendors\n\n| Vendor | Fee |\n| --- | --- |\n| Northlight PR | €36,000 |\n\n### Northlight PR\n\n- **Owner:** Priya Raman\n',
        vendor,
      );
    });
    it('under emoji, numbering, anchors and a trailing colon', () => {
      says('## 🤝 2. Vendors: {#v}\n\n### Northlight PR\n\n- **Owner：** Priya Raman\n- **Fee:** €36,000\n', vendor);
    });
    it('but not from headings that are sections themselves', () => {
      says('## Vendors\n\n### Freelancers\n\n#### Marek\n\n- **Owner:** Hana\n', 'vendor Marek: owner=Hana');
    });
    it('from a file of its own, with front matter and headings', () => {
      const plan = read(
        '---\ntype: vendor\nowner: Priya Raman\n---\n# Northlight PR\n\n- **Fee:** €36,000\n\n## Deliverables\n\n- D1 Kit — 2026-10-16\n',
        'vendor',
      );
      assert.deepEqual(
        describePlan(plan).slice(1),
        [
          'vendor Northlight PR: type=vendor | owner=Priya Raman | fee=€36,000 | deliverables=(open)+1',
          'deliverable D1 Kit of Northlight PR: due=2026-10-16',
        ].map((line) => line.replace('type=vendor', '?type=vendor').replace('(open)+1', '+1')),
      );
    });
  });

  describe('reads a deliverable', () => {
    const kit = 'deliverable D2 Launch press kit: due=2026-11-13 | depends-on=D1, D6';
    it('from a list item', () => {
      says('## Deliverables\n\n- [ ] D2 Launch press kit — 2026-11-13 — after D1, D6\n', kit);
    });
    it('whatever parts the parts', () => {
      says('## Work\n\n- **D2** Launch press kit - due 2026-11-13; needs D1, D6\n', kit);
    });
    it('from a table with other columns left as they are', () => {
      says(
        '## Deliverables\n\n| ID | Deliverable | Due | Mood |\n| --- | --- | --- | --- |\n| D2 | Launch press kit | 2026-11-13 | good |\n',
        'deliverable D2 Launch press kit: id=D2 | due=2026-11-13 | ?Mood=good',
      );
    });
    it('from the list that a lead-in line opens under a vendor', () => {
      says(
        '## Vendors\n\n### Northlight PR\n\nDeliverables:\n\n- D2 Launch press kit — 2026-11-13 — after D1, D6\n',
        'vendor Northlight PR: deliverables=+1',
        'deliverable D2 Launch press kit of Northlight PR: due=2026-11-13 | depends-on=D1, D6',
      );
    });
    it('with a period, an owner, an amount and a status', () => {
      says(
        '## Deliverables\n\n- D2 Ads — from 2026-12-01 to 2027-03-31 — @priya — $12k — in progress\n',
        'deliverable D2 Ads: start=2026-12-01 | due=2027-03-31 | owner=@priya | amount=$12k | status=in progress',
      );
    });
    it('in a row that is too short, without losing the table', () => {
      says(
        '## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 |\n| D2 | Kit | 2026-11-13 |\n',
        'deliverable D2 Kit: id=D2 | due=2026-11-13',
      );
    });
  });

  describe('reads an outcome', () => {
    it('from a sentence', () => {
      says(
        '## Objectives\n\n1. **O1** Aided awareness rises from 11% to 19% by 2027-06-30 (owner: @mdelgado, source: tracker)\n',
        'outcome O1 Aided awareness rises from 11% to 19% by 2027-06-30: owner=@mdelgado | source=tracker | baseline=11% | target=19% | by=2027-06-30',
      );
    });
    it('from key results under an objective', () => {
      says(
        '## OKRs\n\n- Be known\n  - 8 articles by Q1 2027\n',
        'outcome 8 articles by Q1 2027: target=8 | by=Q1 2027',
      );
    });
    it('from a heading with an id', () => {
      says(
        '## Goals\n\n### O1 Meetings\n\n- Target: 60\n- Baseline: 22\n',
        'outcome O1 Meetings: target=60 | baseline=22',
      );
    });
  });

  describe('reads a reference', () => {
    it('from a nested list under the field', () => {
      says(
        '## Vendors\n\n### Kestrel\n\n- **References:**\n  - Amira Haddad, Pearl — called 2026-08-19 by Priya — dental software — partner yes, learn no, change yes\n',
        'vendor Kestrel: references=+1',
        'reference Amira Haddad, Pearl of Kestrel: called=2026-08-19 | by=Priya | space=dental software | partner=yes | learn=no | change=yes',
      );
    });
    it('not from a value that says there is none', () => {
      says('## Vendors\n\n### Kestrel\n\n- **References:** none yet\n', 'vendor Kestrel: references=(open)');
    });
  });

  it('reads people, budget lines and milestones', () => {
    says(
      '## Team\n\n- Priya Raman, CMO\n\n## Budget\n\n- Films: €24,000\n\n## Milestones\n\n- 2026-12-11: idea signed off — @mdelgado\n',
      'person Priya Raman: role=CMO',
      'milestone idea signed off: due=2026-12-11 | owner=@mdelgado',
      'budget line Films: amount=€24,000',
    );
  });

  it('reads the role of a person and how to reach them, whichever comes first', () => {
    says(
      '## Team\n\n- Priya Raman, CMO, EMEA, priya@firm.example, @priya\n- Jonas Weber: @jweber, operations\n',
      'person Priya Raman: role=CMO, EMEA | contact=priya@firm.example, @priya',
      'person Jonas Weber: contact=@jweber | role=operations',
    );
  });

  it('reads what stands before a dash with nothing behind it yet', () => {
    for (const dash of [' —', ' - ', ';', ' – '])
      says(`## Deliverables\n\n- [ ] D3 Film — 2027-01-15${dash}\n`, 'deliverable D3 Film: due=2027-01-15');
  });

  it('knows where the place for an empty value is, markup and all', () => {
    const text = '## Vendors\n\n### Kestrel\n\n- **Owner:**\n';
    const owner = read(text).vendors[0]!.fields[0]!;
    assert.equal(owner.value.range.start, text.indexOf('**\n') + 2);
  });

  it('numbers the anchors of headings that stand twice as GitHub does', () => {
    const slugs = read('# Budget\n\n# Budget\n\n# Budget 1\n\n# Atlas & Vane\n').headings.map(({ slug }) => slug);
    assert.deepEqual(slugs, ['budget', 'budget-1', 'budget-1-1', 'atlas--vane']);
  });
});
