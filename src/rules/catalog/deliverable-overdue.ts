import { nameOf, statedField } from '../../plan/entity';
import { dueOf, isDone } from '../../plan/progress';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-overdue',
  kind: 'missing',
  title: 'Deliverables past their due date are done or rescheduled',
  why: 'A date that has passed in silence teaches everybody that dates here mean little. Either it is done and nobody checked it off, or the people who depend on it deserve a new one today.',
  *check({ snapshot, plan, today, calendar }) {
    for (const work of plan.deliverables) {
      const due = isDone(work) ? undefined : dueOf(work, calendar);
      if (due === undefined || due >= today) continue;
      const dependents = snapshot.dependencies.on(work);
      yield {
        at: statedField(work, 'due')!.value.range,
        message: overdue(nameOf(work), due, dependents.length),
        related: dependents.map(({ successor, mention }) => ({
          range: mention.range,
          message: say`${nameOf(successor)} depends on it`,
        })),
      };
    }
  },
});

function overdue(work: string, due: string, dependents: number): Message {
  if (dependents === 0) return say`${work} was due on ${due} and isn’t done`;
  if (dependents === 1) return say`${work} was due on ${due} and isn’t done; 1 item depends on it`;
  return say`${work} was due on ${due} and isn’t done; ${dependents} items depend on it`;
}
