import { dayNumber } from '../../plan/calendar';
import { checkInAfter } from '../../plan/checkIns';
import { dayOfField } from '../../plan/dayOfField';
import { valueOf } from '../../plan/readings';
import { statedField } from '../../plan/entity';
import { fillField } from '../../edits/insertField';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { readinessOf } from '../../plan/progress';

export default defineRule({
  id: 'check-in-overdue',
  kind: 'missing',
  isAboutToday: true,
  title: 'Check-ins happen as often as their cadence requires',
  why: 'A cadence that is skipped twice is no cadence. The call that was dropped is usually the one in which somebody would have mentioned the delay.',
  reads: { team: true, calendar: true, vendor: ['name', 'last-check-in', 'cadence'] },
  *check({ plan, snapshot, today }) {
    if (readinessOf(plan) === 'paused') return;
    for (const vendor of plan.vendors) {
      const field = statedField(vendor, 'last-check-in');
      const cadence = field && valueOf(vendor, 'cadence', snapshot.values);
      const last = cadence && dayOfField(field, snapshot.values);
      const checkIn = last && checkInAfter(cadence, last);
      if (!checkIn) continue;
      const { interval } = checkIn;
      const passed = dayNumber(today) - dayNumber(last);
      if (passed <= interval + grace) continue;
      yield {
        at: field.value.range,
        message:
          interval === 1
            ? say`The last check-in with ${vendor.name.text} was ${passed} days ago; the cadence allows 1 day`
            : say`The last check-in with ${vendor.name.text} was ${passed} days ago; the cadence allows ${interval} days`,
        fixes: () => [{ title: say`Set the last check-in to today, ${today}`, edits: [fillField(plan, field, today)] }],
      };
    }
  },
});

/** A check-in occasionally moves by a weekend. */
const grace = 3;
