import { field } from '../../plan/entity';
import type { FieldKey } from '../../plan/fields';
import { callMadeAfterToday } from '../../plan/referenceCalls';
import { dayOf } from '../../plan/planCalendar';
import { allEntities } from '../../plan/plan';
import { say } from '../../text/message';
import { defineRule } from '../rule';

/** Fields that record what has happened. */
const records: readonly FieldKey[] = ['last-check-in', 'result'];

export default defineRule({
  id: 'record-in-future',
  kind: 'broken',
  isWordless: true,
  title: 'What is recorded has happened',
  why: 'A check-in dated next month hasn’t taken place: it is a plan, or a typo. Counted as a record, it hides that nobody has talked for weeks.',
  *check({ plan, snapshot, calendar, today }) {
    for (const reference of plan.references) {
      const day = callMadeAfterToday(reference, snapshot.values, today);
      const called = field(reference, 'called');
      if (called && day !== undefined)
        yield {
          at: called.form === 'part' ? called.range : called.value.range,
          message: say`The call is dated ${day}, after today: record what has happened`,
        };
    }
    for (const entity of allEntities(plan))
      for (const key of records) {
        const stated = field(entity, key);
        const day = stated && dayOf(entity, key, calendar)?.first;
        if (stated && day !== undefined && day > today)
          yield {
            at: stated.value.range,
            message: say`${stated.label.value} is dated ${day}, after today: record what has happened`,
          };
      }
  },
});
