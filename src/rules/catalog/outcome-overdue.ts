import { states } from '../../plan/entity';
import { dayOf } from '../../plan/planCalendar';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-overdue',
  kind: 'missing',
  title: 'An outcome that is past its date has a result',
  why: 'The date on an outcome is an appointment to look. If nobody writes down what was reached, the next plan starts from memory, and the vendor who delivered looks like the one who did not.',
  bad: [
    `
---
type: marketing-plan
---
## Outcomes

- **O1** 40 demos a month by 2026-09-30
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning outcome-overdue: The date of O1 passed on 2026-09-30, but no result is recorded
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Outcomes

| ID | Outcome | Target | By | Result |
| --- | --- | --- | --- | --- |
| O1 | Demos a month | 40 | 2026-09-30 | 43 |
| O2 | Demos a month | 60 | 2027-09-30 | |
`,
  ],
  *check({ plan, today, calendar }) {
    for (const outcome of plan.outcomes) {
      const due = dayOf(outcome, 'by', calendar)?.last;
      if (due === undefined || due >= today || states(outcome, 'result')) continue;
      yield {
        at: placeOf(outcome, 'result'),
        message: say`The date of ${outcome.id?.value ?? `“${outcome.name.text}”`} passed on ${due}, but no result is recorded`,
        fixes: () => insertOpenField(plan, outcome, 'result'),
      };
    }
  },
});
