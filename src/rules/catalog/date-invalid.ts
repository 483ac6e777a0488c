import { field, states } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { isByOthers } from '../../plan/planContents';
import { datesWithoutDay, impossibleDays } from '../datesInText';
import type { FieldType } from '../../plan/fields';
import { unreadValues } from '../doubtfulValues';
import { dayOf } from '../../plan/planCalendar';
import type { Report } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import type { PlanCalendar } from '../../plan/values/resolveDate';

const dateTypes: ReadonlySet<FieldType> = new Set(['date', 'period', 'days', 'call']);

export default defineRule({
  id: 'date-invalid',
  kind: 'broken',
  title: 'Dates are valid, and periods end after they start',
  why: 'A date that does not exist is read by each vendor as the one they hoped for. Dates that depend on it cannot be calculated, and the mistake surfaces on the day itself.',
  isAboutText: true,
  *check(subject) {
    yield* unreadValues(subject, ({ type }) => dateTypes.has(type));
    yield* reversedWork(subject.plan, subject.calendar);
  },
  // Whoever didn't write for the format has dates anywhere.
  *checkText({ plan, calendar }) {
    if (!isByOthers(plan)) return;
    yield* impossibleDays(plan);
    if (calendar.launch === undefined && calendar.periodStart === undefined) yield* datesWithoutDay(plan);
  },
});

/** Work that ends before it starts: `start` and `due` of a deliverable, `start` and `end` of the plan. */
function* reversedWork(plan: Plan, calendar: PlanCalendar): Iterable<Report> {
  for (const entity of [plan.self, ...plan.deliverables]) {
    if (!states(entity, 'start')) continue;
    const endKey = entity.kind === 'plan' ? 'end' : 'due';
    const [start, end] = [dayOf(entity, 'start', calendar), dayOf(entity, endKey, calendar)];
    const stated = field(entity, endKey);
    if (!start || end?.last === undefined || !stated || end.last >= start.first) continue;
    yield {
      at: stated.value.range,
      message: say`The end, ${stated.value.text}, is before the start, ${field(entity, 'start')!.value.text}`,
    };
  }
}
