import { strict as assert } from 'node:assert';
import { plansBehind, withThoseWaiting } from '../../../src/workspace/plansBehind';
import { plansOf } from '../../support/schedule';

describe('The plans behind a plan', () => {
  const plans = plansOf(`
//- a.md
---
type: campaign
---
## Deliverables

- D1 Page — 2027-02-12 — after [D2](b.md)
//- b.md
---
type: campaign
---
## Deliverables

- D2 Film — 2027-01-22 — after [D3](c.md)
//- c.md
---
type: campaign
---
## Deliverables

- D3 Script — 2027-01-08
- D5 Brief — 2027-01-08 — after [D2](b.md)
//- d.md
---
type: campaign
---
## Deliverables

- D4 Poster — 2027-01-08
`);
  const names = (uris: readonly string[]): string => uris.map((uri) => uri.at(-4)).join(' ');

  it('are those that it waits for, directly and through others, in a circle too', () => {
    const behind = plans.map((plan) => names(plansBehind(plan).map(({ uri }) => uri)));
    assert.deepEqual(behind, ['a b c', 'b c', 'c b', 'd']);
  });

  it('concern it when they change', () => {
    const concerned = (name: string): string => names(withThoseWaiting(plans, [`file:///workspace/${name}.md`]));
    assert.deepEqual(['a', 'b', 'c', 'd'].map(concerned), ['a', 'b a c', 'c a b', 'd']);
  });
});
