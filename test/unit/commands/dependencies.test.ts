import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addDependencies, afterEdits } from '../../../src/commands/dependencies/addDependencies';
import { removeDependencies } from '../../../src/commands/dependencies/removeDependencies';
import { dependencyChoices } from '../../../src/commands/dependencies/dependencyChoices';
import type { DependencyPair } from '../../../src/commands/dependencies/dependencyRefusal';
import { dependencyRefusal } from '../../../src/commands/dependencies/dependencyRefusal';
import { withoutDependency } from '../../../src/edits/dependencyMention';
import type { Entity } from '../../../src/plan/entity';
import { applyEdits } from '../../../src/text/edit';
import { english } from '../../../src/text/message';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import type { Workspace } from '../../../src/workspace/workspace';
import { serviceOf } from '../../support/check';
import { runs } from '../../support/effort';
import { editedDocuments } from '../../support/documents';
import { readFixture } from '../../support/fixture';

const head = '---\ntype: marketing-plan\n---\n';

interface Opened {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly files: ReturnType<typeof readFixture>;
}

function open(fixture: string): Opened {
  const files = readFixture(fixture);
  const { workspace } = serviceOf(files);
  return { workspace, snapshot: workspace.get(files[0]!.uri)!, files };
}

function find({ names }: PlanSnapshot, name: string): Entity {
  const entity = names.find(name, ['deliverable', 'vendor', 'milestone', 'collateral']);
  assert.ok(entity, `${name} is in the plan`);
  return entity;
}

/** `D2 -> D1`: the first waits for the second. */
function pairOf(snapshot: PlanSnapshot, said: string): DependencyPair {
  const [from = '', to = ''] = said.split(' -> ');
  return { successor: find(snapshot, from), predecessor: find(snapshot, to) };
}

/** The documents after waits were added; only those that changed, and the first without its head. */
function added(text: string, ...said: string[]): string {
  const { workspace, snapshot, files } = open(text.startsWith('//-') ? text : head + text);
  const { edits, refused: reasons } = addDependencies(
    workspace,
    snapshot,
    said.map((one) => pairOf(snapshot, one)),
  );
  assert.deepEqual(
    reasons.map(({ reason }) => english(reason)),
    [],
  );
  return editedDocuments(files, edits).replace(`//- plan.md\n${head}`, '');
}

function ended(text: string, ...said: string[]): string {
  const { workspace, snapshot, files } = open(text.startsWith('//-') ? text : head + text);
  const dependencies = said.map((one) => {
    const { successor, predecessor } = pairOf(snapshot, one);
    const dependency = snapshot.dependencies.of(successor).find((other) => other.predecessor === predecessor);
    assert.ok(dependency, `${one} is said`);
    return dependency;
  });
  return editedDocuments(files, removeDependencies(workspace, snapshot, dependencies)).replace(
    `//- plan.md\n${head}`,
    '',
  );
}

function refused(text: string, said: string): string {
  const { workspace, snapshot } = open(text.startsWith('//-') ? text : head + text);
  const result = addDependencies(workspace, snapshot, [pairOf(snapshot, said)]);
  assert.deepEqual(
    result.edits.flatMap(({ edits }) => edits),
    [],
  );
  return result.refused.map(({ reason }) => english(reason)).join('; ');
}

const table = `## Deliverables

| ID | Deliverable | Vendor | Depends on |
| --- | --- | --- | --- |
| D1 | Script | A | |
| D2 | Film | B | D1 |
| D3 | Cut | B | |
`;

const list = `## Vendors

### A

Deliverables:

- [ ] D1 Script — 2027-01-08
- [ ] D2 Film (due: 2027-02-08, owner: Ada)

### B

- **Owner:** Ada
- **Depends on:** D1

### C, D and Co.
`;

describe('Adding a dependency', () => {
  it('fills the cell, or goes on in it', () => {
    assert.equal(added(table, 'D1 -> D3'), table.replace('| A | |', '| A | D3 |'));
    assert.equal(added(table, 'D2 -> D3'), table.replace('| D1 |\n', '| D1, D3 |\n'));
  });

  it('gives a table without the column one, for all its rows at once', () => {
    assert.equal(
      added(
        '## Deliverables\n\n| ID | Deliverable | Due |\n| --- | :-- | - |\n| D1 | Script | |\n| D2 | Film |\n| D3 | Cut | |\n',
        'D3 -> D1',
        'D1 -> D2',
      ),
      '## Deliverables\n\n| ID | Deliverable | Due | Depends on |\n| --- | :-- | - | --- |\n| D1 | Script | | D2 |\n| D2 | Film | | |\n| D3 | Cut | | D1 |\n',
    );
    assert.equal(
      added('## Deliverables\n\nID | Deliverable\n--- | ---\nD1 | Script\nD2 | Cut\n', 'D2 -> D1'),
      '## Deliverables\n\nID | Deliverable | Depends on\n--- | --- | ---\nD1 | Script |\nD2 | Cut | D1\n',
    );
  });

  it('writes a part behind those of an item, in brackets where it has them', () => {
    assert.match(added(list, 'D1 -> D2'), /Script — 2027-01-08 — after D2\n/);
    assert.match(added(list, 'D2 -> D1'), /\(due: 2027-02-08, owner: Ada, depends on: D1\)/);
  });

  it('goes on in a line, or writes one where it belongs', () => {
    assert.match(added(list, 'B -> D2'), /- \*\*Depends on:\*\* D1, D2\n/);
    assert.match(added(list, 'A -> B'.replace('B', 'C, D and Co.')), /### A\n\n- \*\*Depends on:\*\* C, D and Co\.\n/);
  });

  it('gives a vendor that is but a row a heading', () => {
    const vendors = '## Vendors\n\n| Vendor | Owner |\n| --- | --- |\n| A | Ada |\n| B | Bo |\n';
    assert.equal(added(vendors, 'A -> B'), `${vendors}\n### A\n\n- **Depends on:** B\n`);
  });

  it('writes into the file of the vendor whose work it is', () => {
    const files = `//- plan.md
${head}## Vendors

- [Halyard](halyard.md)

### B

Deliverables:

- [ ] D1 Script

//- halyard.md
---
type: vendor
title: Halyard
---
## Deliverables

- [ ] D2 Film — 2027-01-08
`;
    assert.match(added(files, 'D2 -> D1'), /^\/\/- halyard\.md\n[^]*D2 Film — 2027-01-08 — after D1\n/);
  });

  it('takes several at once, and sees that they make no cycle together', () => {
    const free = table.replace('| B | D1 |', '| B | |');
    assert.equal(added(free, 'D2 -> D1', 'D2 -> D3'), free.replace('| Film | B | |', '| Film | B | D1, D3 |'));
    const { workspace, snapshot } = open(head + free);
    const both = ['D1 -> D2', 'D2 -> D1'].map((said) => pairOf(snapshot, said));
    const { edits, refused: reasons } = addDependencies(workspace, snapshot, both);
    assert.equal(edits[0]!.edits.length, 1);
    assert.equal(reasons.length, 1);
  });

  it('is refused with a reason where it would be wrong', () => {
    assert.equal(refused(table, 'D2 -> D1'), 'D2 Film already depends on D1 Script');
    assert.equal(refused(table, 'D1 -> D1'), 'D1 Script can’t depend on itself');
    assert.equal(
      refused(table, 'D1 -> D2'),
      'This would create a circular dependency: D1 Script → D2 Film → D1 Script',
    );
    const chain = table.replace('| D3 | Cut | B | |', '| D3 | Cut | B | D2 |');
    assert.equal(refused(chain, 'D3 -> D1'), 'D3 Cut already depends on D1 Script through D2 Film');
    assert.equal(refused(list, 'D1 -> A'), 'D1 Script is A’s own work');
    assert.equal(refused(list, 'A -> D1'), 'D1 Script is A’s own work');
    assert.equal(refused(list, 'A -> B'), 'This would create a circular dependency: A → B → D1 Script');
  });

  it('is refused where the form has no place for it, or the name no meaning of its own', () => {
    const twice = '## Vendors\n\n### A\n\n### B\n\nDeliverables:\n\n- [ ] Film, long\n- [ ] Film, long\n';
    const { workspace, snapshot } = open(head + twice);
    const [, second] = snapshot.plan.deliverables;
    const result = addDependencies(workspace, snapshot, [{ successor: find(snapshot, 'A'), predecessor: second! }]);
    assert.match(result.refused.map(({ reason }) => english(reason)).join(), /has no ID or name that a dependency/);
    assert.match(
      refused('## Deliverables\n\n| Deliverable |\n| --- |\n| Film |\n| Cut | more |\n', 'Film -> Cut'),
      /There is no place to add dependencies of Film: give it a “Depends on” field/,
    );
  });
});

describe('Removing a dependency', () => {
  it('takes the mention with its comma', () => {
    const many = table.replace('| D1 |\n', '| D1, D3 and A |\n') + '\n## Vendors\n\n### A\n\n### B\n';
    assert.ok(ended(many, 'D2 -> D1').includes('| B | D3 and A |\n'));
    assert.ok(ended(many, 'D2 -> D3').includes('| B | D1 and A |\n'));
    assert.ok(ended(many, 'D2 -> A').includes('| B | D1, D3 |\n'));
    assert.ok(ended(many, 'D2 -> D1', 'D2 -> D3').includes('| B | A |\n'));
    assert.ok(ended(many, 'D2 -> D3', 'D2 -> A').includes('| B | D1 |\n'));
  });

  it('takes how long after with it, and every mention of the same', () => {
    const lag = table.replace('| D1 |\n', '| D3, D1 + 5 days, D1 |\n');
    assert.ok(ended(lag, 'D2 -> D1').includes('| B | D3 |\n'));
  });

  it('leaves an empty cell, and no field of which nothing is left', () => {
    assert.equal(ended(table, 'D2 -> D1'), table.replace('| B | D1 |', '| B | |'));
    assert.equal(ended(list, 'B -> D1'), list.replace('- **Depends on:** D1\n', ''));
    assert.equal(
      ended('## Deliverables\n\n- D1 Script\n- D2 Film — 2027-01-08 — after D1\n', 'D2 -> D1'),
      '## Deliverables\n\n- D1 Script\n- D2 Film — 2027-01-08\n',
    );
    assert.equal(
      ended('## Deliverables\n\n- D1 Script\n- D2 Film (depends on: D1, due: 2027-01-08)\n', 'D2 -> D1'),
      '## Deliverables\n\n- D1 Script\n- D2 Film (due: 2027-01-08)\n',
    );
    assert.equal(
      ended('## Deliverables\n\n- D1 Script\n- D2 Film (after D1)\n', 'D2 -> D1'),
      '## Deliverables\n\n- D1 Script\n- D2 Film\n',
    );
    assert.equal(
      ended('## Vendors\n\n### A\n\n- **Depends on:** B\n\n### B\n', 'A -> B'),
      '## Vendors\n\n### A\n\n### B\n',
    );
  });
});

describe('What may be meant by a dependency between vendors', () => {
  it('is each hand-off that is possible, or all of it', () => {
    const { snapshot } = open(`${head}## Vendors

### A

Deliverables:

- [x] D1 Script
- [ ] D2 Film — after D3

### B

Deliverables:

- [ ] D3 Music
- [ ] D4 Titles
`);
    const said = ({ successor, predecessor }: DependencyPair): string =>
      `${successor.name.text} -> ${predecessor.name.text}`;
    assert.deepEqual(dependencyChoices(snapshot, pairOf(snapshot, 'A -> B')).map(said), [
      'Film -> Titles',
      'Film -> B',
      'A -> Music',
      'A -> Titles',
      'A -> B',
    ]);
    assert.deepEqual(dependencyChoices(snapshot, pairOf(snapshot, 'D3 -> D2')), []);
  });
});

/** A plan with work of several vendors in any of the forms, and some waits that make no circle. */
const randomPlan = fc
  .record({
    form: fc.constantFrom('table', 'narrow table', 'list', 'brackets', 'vendors', 'rows'),
    works: fc.integer({ min: 2, max: 6 }),
    waits: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 6 }),
    isCrlf: fc.boolean(),
  })
  .map(({ form, works, waits, isCrlf }) => {
    const needs = (work: number): string =>
      [...new Set(waits.flatMap(([a, b]) => (a === work && b < a && b < works ? [`D${b + 1}`] : [])))].join(', ');
    const all = Array.from({ length: works }, (_, work) => work);
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
    const lines = {
      table: [
        '## Deliverables',
        '',
        row(['ID', 'Deliverable', 'Depends on', 'Due']),
        row(['---', '---', '---', '---']),
        ...all.map((work) => row([`D${work + 1}`, `Work ${work + 1}`, needs(work), '2027-01-08'])),
      ],
      'narrow table': [
        '## Deliverables',
        '',
        row(['ID', 'Deliverable']),
        row(['-', '-']),
        ...all.map((work) => row([`D${work + 1}`, `Work ${work + 1}`])),
      ],
      list: [
        '## Deliverables',
        '',
        ...all.map((work) => `- [ ] D${work + 1} Work — 2027-01-08${needs(work) ? ` — after ${needs(work)}` : ''}`),
      ],
      brackets: [
        '## Deliverables',
        '',
        ...all.map(
          (work) => `* D${work + 1} Work (due: 2027-01-08${needs(work) ? `, depends on: ${needs(work)}` : ''})`,
        ),
      ],
      vendors: [
        '## Vendors',
        '',
        ...all.flatMap((work) => [
          `### V${work + 1} Firm ${work + 1}`,
          '',
          ...(needs(work) ? [`- **Depends on:** ${needs(work).replaceAll('D', 'V')}`, ''] : []),
        ]),
      ],
      rows: [
        '## Vendors',
        '',
        row(['ID', 'Vendor', 'Depends on']),
        row(['-', '-', '-']),
        ...all.map((work) => row([`V${work + 1}`, `Firm ${work + 1}`, needs(work).replaceAll('D', 'V')])),
      ],
    }[form];
    return `${head}${lines.join('\n')}\n`.replaceAll('\n', isCrlf ? '\r\n' : '\n');
  });

describe('Any dependency in any form', () => {
  const each = (check: (opened: Opened, pair: DependencyPair) => void): void =>
    fc.assert(
      fc.property(randomPlan, fc.nat(), fc.nat(), (text, a, b) => {
        const files = [{ uri: 'file:///workspace/plan.md', text, marks: [] }];
        const { workspace } = serviceOf(files);
        const snapshot = workspace.get(files[0]!.uri)!;
        const all = [...snapshot.plan.vendors, ...snapshot.plan.deliverables];
        const [from, to] = [all[a % all.length]!, all[b % all.length]!];
        check({ workspace, snapshot, files }, { successor: from, predecessor: to });
      }),
      runs(300),
    );

  it('is read back as it was added, and nothing else is', () => {
    each(({ workspace, snapshot }, pair) => {
      const { edits, refused: reasons } = addDependencies(workspace, snapshot, [pair]);
      assert.equal(reasons.length === 1, dependencyRefusal(snapshot, pair) !== undefined);
      const said = (plan: PlanSnapshot): string[] =>
        plan.dependencies.all
          .map(({ successor, predecessor }) => `${successor.id?.value} -> ${predecessor.id?.value}`)
          .sort();
      const expected = reasons.length > 0 ? [] : [`${pair.successor.id?.value} -> ${pair.predecessor.id?.value}`];
      assert.deepEqual(said(afterEdits(workspace, snapshot, edits)), [...said(snapshot), ...expected].sort());
    });
  });

  it('is gone without a trace once it is ended, where something was waited for before', () => {
    each(({ workspace, snapshot }, pair) => {
      const text = snapshot.plan.document.text;
      const { edits, refused: reasons } = addDependencies(workspace, snapshot, [pair]);
      if (reasons.length > 0) return;
      const hadField = snapshot.dependencies.of(pair.successor).length > 0;
      const after = afterEdits(workspace, snapshot, edits);
      const again = after.dependencies.all.filter(
        ({ successor, predecessor }) =>
          successor.id?.value === pair.successor.id?.value && predecessor.id?.value === pair.predecessor.id?.value,
      );
      const back = applyEdits(
        after.plan.document.text,
        removeDependencies(workspace, after, again).flatMap((one) => one.edits),
      );
      if (hadField) assert.equal(back, text);
      else
        assert.equal(
          serviceOf([{ uri: 'file:///w/p.md', text: back, marks: [] }]).workspace.plans()[0]!.dependencies.all.length,
          snapshot.dependencies.all.length,
        );
    });
  });
});

describe('Removing a dependency of a range', () => {
  it('keeps the others, each by its id', () => {
    const files = readFixture(`
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Due | Depends on |
| --- | --- | --- | --- |
| D1 | Copy | 2027-01-15 | |
| D2 | Layout | 2027-01-22 | D1 |
| D3 | Film | 2027-01-26 | |
| D4 | Kit | 2027-02-01 | D1–D3 |
`);
    const service = serviceOf(files);
    const [snapshot] = service.workspace.plans();
    const dependency = snapshot!.dependencies.all.find(
      ({ successor, predecessor }) => successor.id?.value === 'D4' && predecessor.id?.value === 'D1',
    )!;
    const { text } = snapshot!.plan.document;
    const [edit] = withoutDependency(text, dependency, snapshot!.names);
    assert.deepEqual(edit!.newText, 'D2, D3');
    assert.equal(text.slice(edit!.range.start, edit!.range.end), 'D1–D3');
  });
});
