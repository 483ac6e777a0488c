import { isSure } from '../../plan/evidence/vouched';
import type { Message } from '../../text/message';
import { states } from '../../plan/entity';
import { dayOf } from '../../plan/planCalendar';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-overdue',
  kind: 'missing',
  isAboutToday: true,
  title: 'An outcome past its date has a recorded result',
  why: 'The date on an outcome is an appointment to look. If nobody writes down what was reached, the next plan starts from memory, and the vendor who delivered looks like the one who did not.',
  reads: { calendar: true, outcome: 'all' },
  *check({ plan, today, calendar }) {
    for (const outcome of plan.outcomes) {
      const due = dayOf(outcome, 'by', calendar)?.last;
      if (!isSure(plan, outcome) || due === undefined || due >= today || states(outcome, 'result')) continue;
      yield {
        at: placeOf(outcome, 'result'),
        message: say`${outcome.id?.value ?? `“${outcome.name.text}”`} was due on ${due}, but no result is recorded`,
        together: withoutResult,
        fixes: () => insertOpenField(plan, outcome, 'result'),
      };
    }
  },
});

const withoutResult = (count: number): Message => say`${count} outcomes are past their date, but no result is recorded`;
