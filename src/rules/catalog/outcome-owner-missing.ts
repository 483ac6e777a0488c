import { isSure } from '../../plan/evidence/vouched';
import type { Message } from '../../text/message';
import { states } from '../../plan/entity';
import { choosePerson } from '../choosePerson';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-owner-missing',
  kind: 'missing',
  isOfFormat: true,
  isEssential: true,
  title: 'Every outcome has one owner',
  why: 'When four vendors work toward a number and nobody in house answers for it, each can show that it was the others. One person owns the outcome: reads the number, asks why, and moves money and work when it does not rise.',
  reads: { outcome: ['name'] },
  *check({ plan, names }) {
    for (const outcome of plan.outcomes) {
      if (states(outcome, 'owner') || !isSure(plan, outcome)) continue;
      yield {
        at: placeOf(outcome, 'owner'),
        message: say`The outcome ${outcome.id?.value ?? `“${outcome.name.text}”`} has no owner`,
        together: unowned,
        fixes: () => choosePerson(plan, names, outcome, 'owner'),
      };
    }
  },
});

const unowned = (count: number): Message => say`${count} outcomes have no owner`;
