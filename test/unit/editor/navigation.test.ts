import { atOnce } from '../../../src/text/steps';
import { strict as assert } from 'node:assert';
import { definition, typeDefinition } from '../../../src/editor/definition';
import { documentLinks, targetOf } from '../../../src/editor/documentLinks';
import { highlights, references, peopleInText } from '../../../src/editor/references';
import { Lines } from '../../../src/text/lines';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import type { Workspace } from '../../../src/workspace/workspace';
import { serviceOf } from '../../support/check';
import type { FixtureFile } from '../../support/fixture';
import { readFixture, writeMarks } from '../../support/fixture';
import type { Place } from '../../../src/text/range';

interface Asked {
  readonly files: readonly FixtureFile[];
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly cursor: number;
}

function ask(fixture: string): Asked {
  const files = readFixture(fixture);
  const { uri, cursor } = files.find((file) => file.cursor !== undefined) ?? files[0]!;
  const { workspace } = serviceOf(files);
  return { files, workspace, snapshot: workspace.get(uri)!, cursor: cursor ?? 0 };
}

/** A place as `file:line text`. */
function written(files: readonly FixtureFile[], { uri, range }: Place): string {
  const { text } = files.find((file) => file.uri === uri)!;
  const { line } = new Lines(text).positionAt(range.start);
  return `${uri.replace('file:///workspace/', '')}:${line + 1} ${text.slice(range.start, range.end)}`;
}

function definitionsAt(fixture: string): string[] {
  const { files, workspace, snapshot, cursor } = ask(fixture);
  return definition(workspace, snapshot, cursor)?.places.map((place) => written(files, place)) ?? [];
}

function typesAt(fixture: string): string[] {
  const { files, workspace, snapshot, cursor } = ask(fixture);
  return typeDefinition(workspace, snapshot, cursor)?.places.map((place) => written(files, place)) ?? [];
}

function referencesAt(fixture: string, withDefinitions = true): string[] {
  const { files, workspace, snapshot, cursor } = ask(fixture);
  return atOnce(references(workspace, snapshot, cursor, withDefinitions)).map((place) => written(files, place));
}

const plan = `---
type: marketing-plan
owner: Priya Raman
---
## Outcomes

- **O1** 40 demo requests by 2027-02-28 (owner: Priya)

## Team

- Priya Raman, CMO

## Vendors

| Vendor | Outcomes |
| --- | --- |
| Northlight PR | O1 |

### Northlight PR

- **Owner:** Priya Raman

Deliverables:

- [ ] D1 Message house — 2026-10-16
- [ ] D2 Press kit — after D1

Ask Northlight PR about D1.
`;

/** The plan with the cursor before the last of these texts. */
function at(text: string, base = plan): string {
  const index = base.lastIndexOf(text);
  assert.ok(index >= 0, text);
  return `${base.slice(0, index)}<|>${base.slice(index)}`;
}

describe('Go to definition', () => {
  it('leads from an id to what it names', () => {
    assert.deepEqual(definitionsAt(at('D1.')), ['plan.md:25 Message house']);
    assert.deepEqual(definitionsAt(at('O1 |')), ['plan.md:7 40 demo requests by 2027-02-28']);
  });

  it('leads from a name to the heading first, then the row', () => {
    assert.deepEqual(definitionsAt(at('Northlight PR about')), [
      'plan.md:19 Northlight PR',
      'plan.md:17 Northlight PR',
    ]);
  });

  it('leads from a first name to the person of the team', () => {
    assert.deepEqual(definitionsAt(at('Priya)')), ['plan.md:11 Priya Raman']);
  });

  it('leads to the file of a vendor, and from there to what its plans know', () => {
    const fixture = `
//- a.plan.md
## Vendors

### [Lumen](lumen.md)

### Ada

Ask Lumen.

Deliverables:

- [ ] D1 Words
//- lumen.md
---
type: vendor
title: Lumen
---
Deliverables:

- [ ] D2 Film — after D1`;
    assert.deepEqual(definitionsAt(at('Lumen.', fixture)), ['lumen.md:3 Lumen', 'a.plan.md:3 [Lumen](lumen.md)']);
    assert.deepEqual(definitionsAt(at('D1', fixture)), ['a.plan.md:11 Words']);
  });

  it('leads nowhere from prose', () => {
    assert.deepEqual(definitionsAt(at('about')), []);
  });
});

describe('Go to type definition', () => {
  it('leads from a deliverable to its vendor, else to the section', () => {
    assert.deepEqual(typesAt(at('D1.')), ['plan.md:19 Northlight PR', 'plan.md:17 Northlight PR']);
    assert.deepEqual(typesAt(at('O1 |')), ['plan.md:5 Outcomes']);
  });
});

describe('References', () => {
  it('are all places that speak of a thing, in text, tables, fields and front matter', () => {
    assert.deepEqual(referencesAt(at('D1.')), [
      'plan.md:25 D1',
      'plan.md:25 Message house',
      'plan.md:26 D1',
      'plan.md:28 D1',
    ]);
    assert.deepEqual(referencesAt(at('Priya)'), false), [
      'plan.md:3 Priya Raman',
      'plan.md:7 Priya',
      'plan.md:21 Priya Raman',
    ]);
  });

  it('reach over plans for vendors and people, and by links for what belongs to a plan', () => {
    const fixture = `
//- a.plan.md
## Vendors

### Lumen Video

- **Owner:** Ada Byron

## Deliverables

- [ ] D1 Film — 2027-01-08
- [ ] D2 Cut — after D<|>1
//- b.plan.md
## Vendors

- **Lumen Video** — owner: Ada Byron

See [the films](a.plan.md#lumen-video). D1 is another.

## Deliverables

- [ ] D1 Words`;
    assert.deepEqual(referencesAt(fixture), ['a.plan.md:9 D1', 'a.plan.md:9 Film', 'a.plan.md:10 D1']);
    assert.deepEqual(referencesAt(at('Lumen Video\n', fixture.replace('<|>', ''))), [
      'a.plan.md:3 Lumen Video',
      'b.plan.md:3 Lumen Video',
      'b.plan.md:5 lumen-video',
    ]);
    assert.deepEqual(referencesAt(at('Ada Byron\n\nSee', fixture.replace('<|>', ''))), [
      'b.plan.md:3 Ada Byron',
      'a.plan.md:5 Ada Byron',
    ]);
  });
});

describe('Highlights', () => {
  it('are the places of the document, definitions told apart', () => {
    const { snapshot, workspace, cursor } = ask(at('O1 |'));
    const found = highlights(workspace, snapshot, cursor).map(
      ({ spelling, isDefinition }) => `${spelling} ${isDefinition}`,
    );
    assert.deepEqual(found, ['id true', 'name true', 'id false']);
  });
});

describe('Document links', () => {
  it('lead from ids and names to what they speak of, and leave the author’s links alone', () => {
    const { files, workspace, snapshot } = ask(`${plan}\nSee [Northlight PR](#northlight-pr).\n`);
    const found = documentLinks(workspace, snapshot).map((link) => {
      const text = snapshot.plan.document.text.slice(link.range.start, link.range.end);
      return `${text} → ${written(files, targetOf(link)!)}`;
    });
    assert.deepEqual(found, [
      'Priya Raman → plan.md:11 Priya Raman',
      'Priya → plan.md:11 Priya Raman',
      'O1 → plan.md:7 40 demo requests by 2027-02-28',
      'Priya Raman → plan.md:11 Priya Raman',
      'D1 → plan.md:25 Message house',
      'Northlight PR → plan.md:19 Northlight PR',
      'D1 → plan.md:25 Message house',
    ]);
  });
});

describe('People in the text', () => {
  it('are marked by name and by handle, wherever the plan speaks of them', () => {
    const [file] = readFixture(`
---
type: marketing-plan
owner: Priya Raman
       ^^^^^^^^^^^ person
---
## Team

- Priya Raman, CMO, priya@firm.example, @priya
  ^^^^^^^^^^^ person
                                         ^^^^^ person

## Vendors

### Northlight PR

- **Contact:** Ellen Marsh, ellen@northlight.example
               ^^^^^^^^^^^ person
- **Owner:** @priya
              ^^^^^ person

Ask Ellen Marsh about [them](#northlight-pr), or \`Priya Raman\`.
    ^^^^^^^^^^^ person
`);
    const { text, uri, marks } = file!;
    const { workspace } = serviceOf([file!]);
    const found = peopleInText(workspace, workspace.get(uri)!).map((range) => ({ range, label: 'person' }));
    assert.equal(writeMarks(text, found), writeMarks(text, [...marks]));
  });
});
