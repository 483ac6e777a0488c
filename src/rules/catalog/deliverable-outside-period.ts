import { nameOf, statedField } from '../../plan/entity';
import { dayOf } from '../../plan/planCalendar';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-outside-period',
  kind: 'broken',
  title: 'Deliverables are due within the plan’s period',
  why: 'What is due after the plan ends has no budget and no owner then; what is due before it starts was somebody else’s plan. Usually it is a wrong year.',
  *check({ plan, calendar }) {
    const { periodStart, periodEnd } = calendar;
    for (const work of plan.deliverables) {
      const due = dayOf(work, 'due', calendar);
      if (due?.last === undefined) continue;
      const isLate = periodEnd !== undefined && due.first > periodEnd;
      const isEarly = periodStart !== undefined && due.last < periodStart;
      if (!isLate && !isEarly) continue;
      yield {
        at: statedField(work, 'due')!.value.range,
        message: isLate
          ? say`${nameOf(work)} is due on ${due.last}, after the plan ends on ${periodEnd}`
          : say`${nameOf(work)} is due on ${due.last}, before the plan starts on ${periodStart ?? ''}`,
      };
    }
  },
});
