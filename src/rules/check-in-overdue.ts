import { cadenceOf } from '../plan/cadence';
import { dayNumber } from '../plan/calendar';
import { statedField } from '../plan/entity';
import { dayOf } from '../plan/planCalendar';
import { readinessOf } from '../plan/readiness';
import { fillField } from './insertField';
import { defineRule } from './rule';
import { say } from '../text/message';

export default defineRule({
  id: 'check-in-overdue',
  kind: 'missing',
  title: 'You talk to each vendor as often as you said you would',
  why: 'A rhythm that is skipped twice is no rhythm. The call that fell out is mostly the one in which somebody would have mentioned the delay.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

- **Cadence:** weekly, Tuesday 30 minutes
- **Last check-in:** 2026-11-03
                     ^^^^^^^^^^ 💡 warning check-in-overdue: The last check-in with Northlight PR is 21 days ago; the cadence allows 7
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

- **Cadence:** monthly
- **Last check-in:** 2026-11-03
`,
  ],
  *check({ plan, today }) {
    if (readinessOf(plan) === 'paused') return;
    for (const vendor of plan.vendors) {
      const [cadence, last] = [statedField(vendor, 'cadence'), statedField(vendor, 'last-check-in')];
      const day = last && dayOf(vendor, 'last-check-in')?.last;
      const interval = cadence && cadenceOf(cadence.value).days;
      if (!last || day === undefined || interval === undefined) continue;
      const passed = dayNumber(today) - dayNumber(day);
      if (passed <= interval + grace) continue;
      yield {
        at: last.value.range,
        message: say`The last check-in with ${vendor.name.text} is ${passed} days ago; the cadence allows ${interval}`,
        fixes: () => [{ title: say`Set the last check-in to today, ${today}`, edits: [fillField(plan, last, today)] }],
      };
    }
  },
});

/** A check-in moves by a weekend now and then. */
const grace = 3;
