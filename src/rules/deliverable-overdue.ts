import { statedField } from '../plan/entity';
import { dueOf, isDone } from '../plan/progress';
import { nameOf } from './places';
import { defineRule } from './rule';

export default defineRule({
  id: 'deliverable-overdue',
  kind: 'missing',
  title: 'What is due is done, or has a new date',
  why: 'A date that has passed in silence teaches everybody that dates here mean little. Either it is done and nobody ticked it, or those who wait for it deserve to hear a new one today.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

Deliverables:

- [ ] D1 Message house — 2026-11-13
                         ^^^^^^^^^^ warning deliverable-overdue: D1 Message house was due on 2026-11-13 and is not done; 1 waits for it
- [ ] D2 Press kit — 2027-01-15 — after D1
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

- [x] D1 Message house — 2026-11-13
- [ ] D2 Press kit — 2027-01-15 — after D1
`,
  ],
  *check({ known, plan, today, calendar }) {
    for (const work of plan.deliverables) {
      const due = isDone(work) ? undefined : dueOf(work, calendar);
      if (due === undefined || due >= today) continue;
      const waiting = known.handOffs.neededBy(work);
      const who = waiting.length === 0 ? '' : `; ${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} for it`;
      yield {
        at: statedField(work, 'due')!.value.range,
        message: `${nameOf(work)} was due on ${due} and is not done${who}`,
        related: waiting.map(({ from, mention }) => ({
          range: mention.range,
          message: `${nameOf(from)} waits for it`,
        })),
      };
    }
  },
});
