import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { PlanCalendar } from '../plan/dates';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { dayOf } from '../plan/planCalendar';
import { isDone, isProvided } from '../plan/progress';
import { neededOn, readyOn, reviewDays } from '../plan/schedule';
import type { TextEdit } from '../text/edit';
import { fillField } from './insertField';
import { nameOf } from './places';
import type { Fix } from './rule';
import { defineRule } from './rule';
import { say } from '../text/message';

export default defineRule({
  id: 'dependency-late',
  kind: 'broken',
  title: 'What others wait for is due before they need it',
  why: 'Two dates that contradict each other are found by the one who is standing there with nothing to do. Move one of them today, while both firms can still book other work.',
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
                                  ^^ 💡 error dependency-late: D2 Cut-downs needs D1 Hero film on 2027-02-05, and that is ready on 2027-02-12: 5 working days late
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
                                          ^^ 💡 error dependency-late: D2 Launch mail needs D1 Site on 2027-02-15, and that is ready on 2027-02-17 with its review: 2 working days late
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
    for (const { from, to, mention, lag } of known.handOffs.waits) {
      if (from.kind === 'vendor' || to.kind === 'vendor' || isDone(from) || names.uriOf(from) !== plan.uri) continue;
      if (to.kind === 'collateral' ? isProvided(to) : isDone(to)) continue;
      const vendor = names.vendorOf(to);
      const review = vendor && known.stated(vendor, 'review');
      const ready = readyOn(to, review, calendar, holidays);
      const begin = neededOn(from, calendar, holidays);
      const needed = begin === undefined ? undefined : addWorkingDays(begin, -lag, holidays);
      if (ready === undefined || needed === undefined || ready <= needed) continue;
      const days = workingDaysBetween(needed, ready, holidays);
      if (days <= 0) continue;
      const late = days === 1 ? say`1 working day late` : say`${days} working days late`;
      yield {
        at: mention.range,
        message:
          reviewDays(to, review) > 0
            ? say`${nameOf(from)} needs ${nameOf(to)} on ${needed}, and that is ready on ${ready} with its review: ${late}`
            : say`${nameOf(from)} needs ${nameOf(to)} on ${needed}, and that is ready on ${ready}: ${late}`,
        related: [
          {
            uri: names.uriOf(to),
            range: (statedField(to, 'due') ?? to.name).range,
            message: say`${nameOf(to)} is due here`,
          },
        ],
        fixes: () => moveBy(plan, from, days, calendar, holidays),
      };
    }
  },
});

/** Moves the dates of work that are written as days by as many working days. */
function moveBy(plan: Plan, work: Entity, days: number, calendar: PlanCalendar, holidays: ReadonlySet<IsoDate>): Fix[] {
  const edits: TextEdit[] = [];
  let moved = '';
  for (const key of ['start', 'due']) {
    const stated = statedField(work, key);
    if (!stated) continue;
    const day = dayOf(work, key, calendar)?.last;
    if (day === undefined || stated.value.text.trim() !== day) return [];
    moved = addWorkingDays(day, days, holidays);
    edits.push(fillField(plan, stated, moved));
  }
  return edits.length > 0 ? [{ title: say`Move ${nameOf(work)} to ${moved}`, edits }] : [];
}
