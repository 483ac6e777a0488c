import { strict as assert } from 'node:assert';
import { openService } from '../../support/openService';

const uri = 'file:///plan.md';
const before = `---
type: launch-plan
---
## Vendors

### Night — Day Studio

Deliverables:

- [ ] D1 Site — 2027-01-11

### Blue - Green

Deliverables:

- [ ] D2 Map — 2027-01-12

### Night

## Deliverables

| ID | Deliverable | Due |
| --- | --- | --- |
| D3 | Teaser – short cut | 2027-01-13 |

## Milestones

`;

/** What an item depends on, and what of it states no field. */
function read(item: string, text = before): { on: string; remarks: string } {
  const service = openService({ today: '2026-11-24' });
  service.setText(uri, `${text}- M1 Gate — 2027-02-01 — ${item}\n`);
  const snapshot = service.workspace.get(uri)!;
  const [gate] = snapshot.plan.milestones;
  return {
    on: snapshot.dependencies
      .of(gate!)
      .map(({ predecessor }) => predecessor.name.text)
      .join(', '),
    remarks: gate!.fields.flatMap(({ definition, value }) => (definition ? [] : [value.text])).join(', '),
  };
}

describe('A name that contains what separates the parts of a list item', () => {
  for (const [item, on, remarks] of [
    ['after Night — Day Studio', 'Night — Day Studio', ''],
    ['after “Night — Day Studio”', 'Night — Day Studio', ''],
    ['after Night - Day Studio', 'Night — Day Studio', ''],
    ['after Night — Day Studio, D2', 'Night — Day Studio, Map', ''],
    ['after D2, Night — Day Studio', 'Map, Night — Day Studio', ''],
    ['after Blue — Green', 'Blue - Green', ''],
    ['after Teaser – short cut + 2 days', 'Teaser – short cut', ''],
    ['after Night — with the director', 'Night', 'with the director'],
    ['after D2 — Day Studio of Rome', 'Map', 'Day Studio of Rome'],
    ['after Night — Day Studio — with the director', 'Night — Day Studio', 'with the director'],
  ] as const)
    it(`is one: ${item}`, () => assert.deepEqual(read(item), { on, remarks }));

  it('is one wherever the item moves', () => {
    const service = openService({ today: '2026-11-24' });
    service.setText(uri, `${before}- M1 Gate — 2027-02-01 — after Night — Day Studio\n`);
    service.check(uri);
    service.setText(
      uri,
      `${before.replace('## Vendors', 'Some words.\n\n## Vendors')}- M1 Gate — 2027-02-01 — after Night — Day Studio\n`,
    );
    const { plan, dependencies } = service.workspace.get(uri)!;
    const [mention] = dependencies.of(plan.milestones[0]!).map((one) => one.mention.range);
    assert.equal(plan.document.text.slice(mention!.start, mention!.end), 'Night — Day Studio');
  });
});
