import { atOnce } from '../../../src/text/steps';
import { strict as assert } from 'node:assert';
import { foldingRanges } from '../../../src/editor/folding';
import type { OutlineEntry } from '../../../src/editor/outline';
import { outline } from '../../../src/editor/outline';
import { selectionRanges } from '../../../src/editor/selection';
import { workspaceSymbols } from '../../../src/editor/workspaceSymbols';
import { Lines } from '../../../src/text/lines';
import { encloses } from '../../../src/text/range';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { serviceOf } from '../../support/check';
import { upTo } from '../../support/effort';
import { readFixture } from '../../support/fixture';

const plan = `---
type: marketing-plan
title: Spring
owner: Priya Raman
---
# Spring

## Outcomes

- **O1** 40 demo requests by 2027-02-28 (owner: Priya)

## Vendors

| Vendor | Fee |
| --- | --- |
| Northlight PR | €10 |

### Northlight PR

- **Owner:** Priya Raman
- **References:**
  - Pearl — called 2026-08-19

Deliverables:

- [ ] D1 Message house — 2026-10-16

## Notes
`;

function known(fixture: string): { snapshot: PlanSnapshot; cursor: number } {
  const files = readFixture(fixture);
  return { snapshot: serviceOf(files).workspace.get(files[0]!.uri)!, cursor: files[0]!.cursor ?? 0 };
}

function written(entry: OutlineEntry, depth = 0): string[] {
  const line = `${'  '.repeat(depth)}${entry.kind} ${entry.name}${entry.detail === '' ? '' : ` [${entry.detail}]`}`;
  return [line, ...entry.children.flatMap((child) => written(child, depth + 1))];
}

describe('The outline', () => {
  it('shows the plan, its sections, and what stands in them, with what matters beside it', () => {
    assert.deepEqual(written(outline(known(plan).snapshot)), [
      'plan Spring [Priya Raman]',
      '  section Outcomes',
      '    outcome O1 40 demo requests by 2027-02-28 [40 · 2027-02-28 · Priya]',
      '  section Vendors',
      '    vendor Northlight PR [€10]',
      '    vendor Northlight PR [Priya Raman]',
      '      reference Pearl [2026-08-19]',
      '      deliverable D1 Message house [2026-10-16]',
    ]);
  });

  it('shows a vendor’s own file', () => {
    const file = '---\ntype: vendor\ntitle: Lumen\nsourcing: outsourced\n---\n- [ ] D1 Film — 2027-01-01\n';
    assert.deepEqual(written(outline(known(file).snapshot))[0], 'vendor Lumen [outsourced]');
  });

  it('keeps names inside ranges and children inside parents, whatever the text', () => {
    const check = (entry: OutlineEntry): void => {
      assert.ok(encloses(entry.range, entry.nameRange));
      for (const child of entry.children) {
        assert.ok(encloses(entry.range, child.range));
        check(child);
      }
    };
    for (const text of [plan, plan.replace(/\n/g, '\r\n'), '', '---\ntitle:\n---\n', '## Vendors\n### \n- [ ] \n'])
      for (const end of upTo(text.length, 7)) check(outline(known(`//- a.plan.md\n${text.slice(0, end)}`).snapshot));
  });
});

describe('Symbols of the workspace', () => {
  it('are found by the letters of their names, over all plans', () => {
    const files = readFixture(
      `//- a.plan.md\n## Vendors\n\n### Lumen Video\n//- b.plan.md\n# Autumn\n\n## Deliverables\n\n- [ ] D1 Lively menu\n- [ ] D2 Film\n`,
    );
    const { workspace } = serviceOf(files);
    const found = (query: string): string[] =>
      atOnce(workspaceSymbols(workspace, query)).map(({ name, kind, container }) => `${kind} ${name} in ${container}`);
    assert.deepEqual(found('lmen'), ['vendor Lumen Video in Vendors', 'deliverable D1 Lively menu in Autumn']);
    assert.deepEqual(found('d2'), ['deliverable D2 Film in Autumn']);
    assert.equal(found('').length, 3);
  });
});

describe('Folding', () => {
  it('goes by sections, entities, tables and items with something under them', () => {
    const { snapshot: one } = known(plan);
    const lines = new Lines(one.plan.document.text);
    const found = foldingRanges(one).map(
      ({ start, end }) => `${lines.positionAt(start).line + 1}-${lines.positionAt(end).line + 1}`,
    );
    assert.deepEqual(found, ['2-4', '8-10', '12-26', '18-26', '14-16', '21-22']);
  });
});

describe('A growing selection', () => {
  it('takes in word, value, field, entity, section and document', () => {
    const { snapshot: one, cursor } = known(plan.replace('Owner:** Priya', 'Owner:** Pri<|>ya'));
    const { text } = one.plan.document;
    const found = selectionRanges(one, cursor).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found.slice(0, 3), ['Priya', 'Priya Raman', '**Owner:** Priya Raman']);
    assert.equal(found[3], '- **Owner:** Priya Raman');
    assert.ok(found.some((one_) => one_.startsWith('### Northlight PR')));
    assert.equal(found.at(-1), text);
  });

  it('grows strictly, wherever it begins', () => {
    const { snapshot: one } = known(plan);
    for (const at of upTo(plan.length, 3)) {
      const ranges = selectionRanges(one, at);
      for (const [index, range] of ranges.entries()) {
        if (index > 0)
          assert.ok(
            encloses(range, ranges[index - 1]!) &&
              range.end - range.start > ranges[index - 1]!.end - ranges[index - 1]!.start,
          );
      }
    }
  });
});
