import { isSure } from '../../plan/evidence/vouched';
import { nameOf, statedField } from '../../plan/entity';
import { dayOf } from '../../plan/planCalendar';
import { placeOfDate } from '../../plan/places';
import { worksFor } from '../../schedule/schedule';
import { timingFields } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-outside-period',
  kind: 'broken',
  isWordless: true,
  title: 'Deliverables are due within the plan’s period',
  why: 'What is due after the plan ends has no budget and no owner then; what is due before it starts was somebody else’s plan. Usually it is a wrong year.',
  reads: timingFields,
  *check({ snapshot, plan, calendar, schedule }) {
    const { periodStart, periodEnd } = calendar;
    if (periodStart === undefined && periodEnd === undefined) return;
    // A title such as `2027 plan` names the plan, and sets no limit.
    if (statedField(plan.self, 'period')?.form === 'part') return;
    for (const { entity, due: last } of worksFor(schedule(), snapshot)) {
      if (
        last === undefined ||
        entity.kind !== 'deliverable' ||
        !isSure(plan, entity) ||
        snapshot.names.uriOf(entity) !== plan.uri
      )
        continue;
      // A span is outside if all of it is.
      const first = dayOf(entity, 'due', calendar)?.first ?? last;
      const isLate = periodEnd !== undefined && first > periodEnd;
      const isEarly = periodStart !== undefined && last < periodStart;
      if (!isLate && !isEarly) continue;
      yield {
        at: placeOfDate(entity),
        message: isLate
          ? say`${nameOf(entity)} is due on ${last}, after the plan ends on ${periodEnd}`
          : say`${nameOf(entity)} is due on ${last}, before the plan starts on ${periodStart ?? ''}`,
      };
    }
  },
});
