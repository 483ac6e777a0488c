import { cadenceOf } from '../../plan/values/cadence';
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
  *check({ plan, option }) {
    const most = option('vendor-micromanaged', 'most');
    for (const vendor of plan.vendors) {
      const cadence = isOutside(vendor) ? statedField(vendor, 'cadence') : undefined;
      const { timesAWeek = 0 } = cadence ? cadenceOf(cadence.value) : {};
      if (timesAWeek <= most) continue;
      yield {
        at: cadence!.value.range,
        message: say`${timesAWeek} fixed meetings a week with ${vendor.name.text}: more than ${most} leaves little time for the work`,
      };
    }
  },
});
