import { field } from '../../plan/entity';
import { endOf } from '../../plan/progress';
import type { FieldKey } from '../../plan/fields';
import { callMadeAfterToday } from '../../plan/referenceCalls';
import { dayOf } from '../../plan/planCalendar';
import { allEntities } from '../../plan/plan';
import { say } from '../../text/message';
import { readsEverywhere } from '../reads';
import { defineRule } from '../rule';

/** Fields that record what has happened. */
const records: readonly FieldKey[] = ['last-check-in', 'result'];

export default defineRule({
  id: 'record-in-future',
  kind: 'broken',
  isWordless: true,
  title: 'What is recorded has happened',
  why: 'A check-in dated next month hasn’t taken place: it is a plan, or a typo. Counted as a record, it hides that nobody has talked for weeks.',
  reads: { team: true, calendar: true, ...readsEverywhere('status', 'last-check-in', 'result'), reference: 'all' },
  *check({ plan, snapshot, calendar, today }) {
    for (const reference of plan.references) {
      const day = callMadeAfterToday(reference, snapshot.values, today);
      const called = day === undefined ? undefined : field(reference, 'called');
      if (called && day !== undefined)
        yield {
          at: called.form === 'part' ? called.range : called.value.range,
          message: say`The call is dated ${day}, after today: record what has happened`,
        };
    }
    for (const entity of allEntities(plan)) {
      const status = field(entity, 'status');
      const ended = status && endOf(entity, calendar);
      // Of a day without a year the last one is meant.
      if (status && ended?.hasYear && ended.day > today)
        yield {
          at: status.value.range,
          message: say`${status.form === 'part' ? 'Status' : status.label.value} is dated ${ended.day}, after today: record what has happened`,
        };
      for (const key of records) {
        const day = dayOf(entity, key, calendar)?.first;
        const stated = day !== undefined && day > today ? field(entity, key) : undefined;
        if (stated)
          yield {
            at: stated.value.range,
            message: say`${stated.label.value} is dated ${day!}, after today: record what has happened`,
          };
      }
    }
  },
});
