import type { IsoDate } from '../../plan/calendar';
import { statedField } from '../../plan/entity';
import { callOf } from '../../plan/referenceCalls';
import { referenceName } from '../references';
import { readsOfReferences } from '../reads';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'reference-stale',
  kind: 'advice',
  isOfFormat: true,
  options: {
    months: { default: 24, minimum: 1, about: 'Maximum number of months between the call and the start of the plan' },
  },
  title: 'Reference calls are recent when the plan starts',
  why: 'Agencies are the people who work there, and people move on. What a client said about a team two years ago may be about nobody who will work for you.',
  reads: readsOfReferences,
  *check({ plan, snapshot, names, today, option, calendar }) {
    const months = option('reference-stale', 'months');
    const start = calendar.periodStart;
    for (const reference of plan.references) {
      const call = callOf(reference, snapshot.values);
      const called = call?.state === 'called' ? call.days?.last : undefined;
      if (called === undefined || monthsBetween(called, start ?? today) <= months) continue;
      yield {
        at: statedField(reference, 'called')!.value.range,
        message: staleInWords(referenceName(reference, names), months, start !== undefined),
      };
    }
  },
});

/** Whole months between two dates, plus one for remaining days. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from) + (to.slice(8) > from.slice(8) ? 1 : 0);
}

/** How long ago a client was called, counted back from the start of the plan if it has one. */
function staleInWords(client: Message, months: number, hasStart: boolean): Message {
  if (months === 1)
    return hasStart
      ? say`${client} was called more than 1 month before the plan starts`
      : say`${client} was called more than 1 month ago`;
  return hasStart
    ? say`${client} was called more than ${months} months before the plan starts`
    : say`${client} was called more than ${months} months ago`;
}
