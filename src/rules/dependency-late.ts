import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { dueOf, isDone, isProvided } from '../plan/progress';
import { datesOfWork } from '../plan/workDates';
import { nameOf } from './places';
import type { Fix } from './rule';
import { defineRule } from './rule';
import { shiftDates } from './shiftDates';
import { say } from '../text/message';
import type { Wait } from '../workspace/handOffs';
import type { KnownPlan } from '../workspace/workspace';

export default defineRule({
  id: 'dependency-late',
  kind: 'broken',
  title: 'Deliverables are ready before others need them',
  why: 'Two dates that contradict each other are discovered by whoever is standing there with nothing to do. Move one of them today, while both firms can still book other work.',
  bad: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Hero film | | 2027-02-12 | | |
| D2 | Cut-downs | | 2027-02-05 | D1 | |
                                  ^^ 💡 error dependency-late: D2 Cut-downs needs D1 Hero film on 2027-02-05, but it’s ready on 2027-02-12: 5 working days late
`,
    `
---
type: marketing-plan
---
## Vendors

### Lumen Web

Deliverables:

- [ ] D1 Site — 2027-02-12 — review: 3 days
- [ ] D2 Launch mail — 2027-02-15 — after D1
                                          ^^ 💡 error dependency-late: D2 Launch mail needs D1 Site on 2027-02-15, but it’s ready on 2027-02-17, including review: 2 working days late
`,
    `
//- summer.md
---
type: marketing-plan
---
## Deliverables

- [ ] D2 Launch mail — 2027-02-15 — after [Site](spring.md) + 2 days
                                          ^^^^^^^^^^^^^^^^^ 💡 error dependency-late: D2 Launch mail needs D1 Site on 2027-02-11, but it’s ready on 2027-02-12: 1 working day late
//- spring.md
---
type: marketing-plan
---
## Deliverables

- [ ] D1 Site — 2027-02-12
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Hero film | | 2027-02-12 | | |
| D2 | Cut-downs | | 2027-02-26 | D1 | |
`,
  ],
  *check({ known, plan, names, calendar }) {
    const { holidays } = known;
    for (const [{ from, to, mention, lag }, home] of waitsOf(known)) {
      if (from.kind === 'vendor' || to.kind === 'vendor' || isDone(from) || names.uriOf(from) !== plan.uri) continue;
      if (to.kind === 'collateral' ? isProvided(to) : isDone(to)) continue;
      const vendor = home.names.vendorOf(to);
      const ofVendor = vendor && home.stated(vendor, 'review');
      const { ready, review } = datesOfWork(to, ofVendor, home.calendar, home.holidays);
      const { needed: begin } = datesOfWork(from, undefined, calendar, holidays);
      const needed = begin === undefined || lag === 0 ? begin : addWorkingDays(begin, -lag, holidays);
      if (ready === undefined || needed === undefined || ready <= needed) continue;
      const days = workingDaysBetween(needed, ready, holidays);
      if (days <= 0) continue;
      const late = days === 1 ? say`1 working day late` : say`${days} working days late`;
      yield {
        at: mention.range,
        message:
          review > 0
            ? say`${nameOf(from)} needs ${nameOf(to)} on ${needed}, but it’s ready on ${ready}, including review: ${late}`
            : say`${nameOf(from)} needs ${nameOf(to)} on ${needed}, but it’s ready on ${ready}: ${late}`,
        related: [
          {
            uri: home.names.uriOf(to),
            range: (statedField(to, 'due') ?? to.name).range,
            message: say`${nameOf(to)} is due here`,
          },
        ],
        fixes: () => moveBy(known, from, days),
      };
    }
  },
});

/** What the plan's things wait for, each with the plan whose calendar holds for it: its own, or another to which the wait links. */
function* waitsOf(known: KnownPlan): Iterable<[wait: Wait, home: KnownPlan]> {
  for (const wait of known.handOffs.waits) yield [wait, known];
  for (const open of known.handOffs.open) {
    const found = known.elsewhere(open.mention);
    if (found) yield [{ ...open, to: found.entity }, found.known];
  }
}

/** Moves the dates of work by as many working days. */
function moveBy(known: KnownPlan, work: Entity, days: number): Fix[] {
  const edits = shiftDates(known, work, days);
  const due = dueOf(work, known.calendar);
  const moved = due && addWorkingDays(due, days, known.holidays);
  if (edits.length === 0 || moved === undefined) return [];
  return [{ title: say`Move ${nameOf(work)} to ${moved}`, edits }];
}
