import { field, states } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { findWord } from '../../plan/values/wordMentions';
import { anyOf } from '../../plan/vocabulary/words';
import { insertOpenField } from '../openField';
import { headOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'goal-missing',
  kind: 'advice',
  title: 'The plan states which business goal it serves',
  why: 'Marketing outcomes are steps toward something the business wants. A vendor who knows that goal can propose a shorter way; one who does not can only fill the order.',
  *check({ plan }) {
    if (plan.kind === 'vendor' || states(plan.self, 'goal') || saysInText(plan)) return;
    yield {
      at: field(plan.self, 'goal')?.label.range ?? headOf(plan),
      message: say`The plan doesn’t state which business goal it serves`,
      fixes: () => insertOpenField(plan, plan.self, 'goal'),
    };
  },
});

/** A heading such as `Purpose` or a line that begins with `Goal:` counts as well. */
function saysInText(plan: Plan): boolean {
  return (
    plan.headings.some(({ heading: { text } }) => findWord(text.text, 'purpose') !== undefined) ||
    opening().test(plan.document.text)
  );
}

let pattern: RegExp | undefined;

function opening(): RegExp {
  return (pattern ??= new RegExp(String.raw`^[\s*_-]{0,6}(?:our )?${anyOf('purpose')}[\s*_]{0,3}[:：]`, 'imu'));
}
