import { isSure } from '../../plan/evidence/vouched';
import type { Message } from '../../text/message';
import { states, statedField } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { findWord } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-baseline-missing',
  kind: 'advice',
  isOfFormat: true,
  title: 'Every outcome that changes a number has a baseline',
  why: 'From what to what? Without the number you start at, the best campaign and the luckiest season look the same, and the expert cannot say whether your target is easy, brave, or absurd.',
  reads: { outcome: 'all' },
  *check({ plan }) {
    for (const outcome of plan.outcomes) {
      if (!isSure(plan, outcome) || states(outcome, 'baseline') || !states(outcome, 'target')) continue;
      const text = [outcome.name.text, statedField(outcome, 'metric')?.value.text ?? ''].join(' ');
      if (!findWord(text, 'change') && !findWord(text, 'level')) continue;
      yield {
        at: placeOf(outcome, 'baseline'),
        message: say`“${outcome.name.text}” has no baseline: add today’s number`,
        together: withoutBaseline,
        fixes: () => insertOpenField(plan, outcome, 'baseline'),
      };
    }
  },
});

const withoutBaseline = (count: number): Message => say`${count} outcomes have no baseline: add today’s numbers`;
