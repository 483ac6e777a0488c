import type { Entity } from '../plan/entity';
import { states } from '../plan/entity';
import { isDone } from '../plan/progress';
import { insertOpenField } from './openField';
import { nameOf, placeOf } from './places';
import { defineRule } from './rule';
import { say } from '../text/message';

export default defineRule({
  id: 'deliverable-due-missing',
  kind: 'missing',
  title: 'Every deliverable has a date',
  why: 'Without a date a deliverable is never late, and whoever waits for it cannot plan. Even a rough week lets the others book their people; it can be corrected when more is known.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

Deliverables:

- [ ] D1 Message house
         ^^^^^^^^^^^^^ 💡 warning deliverable-due-missing: D1 Message house has no date
`,
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Message house | | TBD | | |
                         ^^^ warning deliverable-due-missing: D1 Message house has no date
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

Deliverables:

- [ ] D1 Message house — 2027-01-16
- [x] D2 Quotes
- [ ] D3 Press office — ongoing
`,
  ],
  *check({ plan }) {
    for (const work of plan.deliverables) {
      if (states(work, 'due') || isDone(work) || isOngoing(work)) continue;
      yield {
        at: placeOf(work, 'due'),
        message: say`${nameOf(work)} has no date`,
        fixes: () => insertOpenField(plan, work, 'due'),
      };
    }
  },
});

/** Work without an end, such as an always-on campaign, is named so in its title or has but a start. */
function isOngoing(work: Entity): boolean {
  return states(work, 'start') || /\b(?:ongoing|always[- ]on|continuous|retainer)\b/i.test(work.name.text);
}
