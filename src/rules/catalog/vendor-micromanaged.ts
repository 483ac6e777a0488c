import { timesAWeek } from '../../plan/values/cadence';
import { valueOf } from '../../plan/readings';
import { statedField } from '../../plan/entity';
import { isOutside } from '../../plan/values/sourcing';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-micromanaged',
  kind: 'advice',
  options: { most: { default: 5, minimum: 1, about: 'Maximum number of fixed meetings a week with one vendor' } },
  title: 'Experts are trusted, not watched',
  why: 'Every fixed meeting takes time from people you pay for something else. If the outcome and the next hand-off are clear, a call or two a week is plenty; if they are not, more calls will not help.',
  reads: { calendar: true, vendor: ['name', 'sourcing', 'cadence'] },
  *check({ plan, snapshot, option }) {
    const most = option('vendor-micromanaged', 'most');
    for (const vendor of plan.vendors) {
      const cadence = isOutside(vendor) ? valueOf(vendor, 'cadence', snapshot.values) : undefined;
      const times = cadence ? timesAWeek(cadence) : 0;
      if (times <= most) continue;
      yield {
        at: statedField(vendor, 'cadence')!.value.range,
        message: say`${times} fixed meetings a week with ${vendor.name.text}: more than ${most} leaves little time for the work`,
      };
    }
  },
});
