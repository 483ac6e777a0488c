import { atOnce } from '../../../src/text/steps';
import { strict as assert } from 'node:assert';
import { allPlans, sentText } from '../../../src/views/panelMessages';
import type { PanelModel } from '../../../src/views/panelModel';
import { panelModel } from '../../../src/views/panelModel';
import { sourceOf } from '../../support/views';

function modelOf(fixture: string, day?: string): PanelModel {
  return atOnce(panelModel(sourceOf(fixture, day)));
}

const plan = `
---
type: launch-plan
launch: 2027-04-06
---
## Vendors

### Alpha

Deliverables:

- [ ] D1 Film — 2027-02-05 — after Legal — review: 2 days

### Desk

- **Sourcing:** in-house

Deliverables:

- [ ] D2 Brief — 2027-01-04
- [ ] D3 Ads — 2027-03-01 — after D1

### Beta

Deliverables:

- [ ] D6 Cut — 2027-02-01 — after D2

## Deliverables

- [ ] D4 Kit — after D5
- [ ] D5 Box — after D4
`;

describe('What is said above the pictures', () => {
  it('is what decides the launch, cycles, and dependencies that have no place in time', () => {
    assert.deepEqual(
      modelOf(plan).headlines.map(({ kind, text, ids }) => `${kind} (${ids.length}): ${text}`),
      [
        'criticalPath (2): Launch depends on D3 Ads, which depends on D1 Film (2 working days of review, 14 working days early); 26 working days of float',
        'cycle (2): Circular dependency: D4 Kit → D5 Box → D4 Kit',
        'gap (1): D1 Film depends on “Legal”, which isn’t in any plan',
      ],
    );
  });

  it('is what lies with us, what is our turn first', () => {
    const said = (day: string): string[] =>
      modelOf(plan.replace('review: 2 days', 'review: 2 days — in review'), day).blockers.map(
        ({ text, isNow }) => `${isNow ? 'now' : 'next'}: ${text}`,
      );
    assert.deepEqual(said('2027-01-05'), [
      'now: D2 Brief, 2027-01-04: Beta depends on it',
      'next: D3 Ads, 2027-03-01: Launch depends on it',
    ]);
  });
});

describe('What the panel is told', () => {
  const sent = (text: string): string => sentText({ type: 'model', plans: [], chosen: allPlans, model: modelOf(text) });

  it('is the same while words are written in the plan, for it has no places', () => {
    assert.equal(sent(plan.replace('\n## Vendors', '\nWords, and more words.\n\n## Vendors')), sent(plan));
    assert.ok(!/"start":\d/.test(sent(plan)));
  });

  it('is another as soon as a date is', () => {
    assert.notEqual(sent(plan.replace('2027-02-05', '2027-02-08')), sent(plan));
  });
});
