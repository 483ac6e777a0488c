import { spokenIn } from '../../plan/spoken';
import { field, states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { headOf } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import { findWord } from '../../plan/values/wordMentions';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'goal-missing',
  kind: 'advice',
  isOfFormat: true,
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

/** A heading such as `Purpose` counts as well, and so does what introduces the purpose in other words. */
function saysInText(plan: Plan): boolean {
  return (
    spokenIn(plan).ofPurpose ||
    plan.headings.some(({ heading: { text } }) => findWord(text.text, 'purpose') !== undefined)
  );
}
