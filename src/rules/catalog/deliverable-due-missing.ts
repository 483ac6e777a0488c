import { writeDay } from '../../plan/values/dateStyle';
import type { Entity } from '../../plan/entity';
import { nameOf, states } from '../../plan/entity';
import { isDone } from '../../plan/progress';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { scheduleOf } from '../../schedule/schedule';
import { latestDateOf } from '../../schedule/backwardPass';
import type { PlanSnapshot } from '../../workspace/workspace';
import { insertField } from '../../edits/insertField';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { anyOf } from '../../plan/vocabulary/vocabulary';

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
    `
---
type: marketing-plan
launch: 2027-04-06
---
## Deliverables

- [ ] D1 Message house — 2027-01-15
- [ ] D2 Press kit — after D1 — takes 5 days
         ^^^^^^^^^ 💡 warning deliverable-due-missing: D2 Press kit has no date
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
  *check({ plan, snapshot }) {
    for (const work of plan.deliverables) {
      if (states(work, 'due') || isDone(work) || isOngoing(work)) continue;
      yield {
        at: placeOf(work, 'due'),
        message: say`${nameOf(work)} has no date`,
        fixes: () => [...reckonedDates(snapshot, work), ...insertOpenField(plan, work, 'due')],
      };
    }
  },
});

/** The day that follows from how long the work takes and what it waits for, and the last one that launch allows. */
function reckonedDates(snapshot: PlanSnapshot, work: Entity): Fix[] {
  const schedule = scheduleOf(snapshot);
  const reckoned = schedule.workOf(work)?.due;
  const latest = latestDateOf(schedule, snapshot, work)?.due;
  const fix = (day: string | undefined, title: (written: string) => Message): Fix[] => {
    const written = day === undefined ? '' : writeDay(snapshot.plan, day, snapshot.calendar.launch);
    const edits = written === '' ? [] : insertField(snapshot.plan, work, 'due', written);
    return edits.length > 0 ? [{ title: title(written), edits }] : [];
  };
  return [
    ...fix(reckoned, (written) => say`Set Due to ${written}, as what it waits for and how long it takes allow`),
    ...fix(latest, (written) => say`Set Due to ${written}, the last day for launch`),
  ];
}

const withoutEnd = new RegExp(String.raw`\b${anyOf('openEndedWork')}\b`, 'i');

/** Work without an end, such as an always-on campaign, is named so in its title or has but a start. */
function isOngoing(work: Entity): boolean {
  return states(work, 'start') || withoutEnd.test(work.name.text);
}
