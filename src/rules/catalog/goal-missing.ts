import { spokenIn } from '../../plan/spoken';
import { field, states } from '../../plan/entity';
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
    if (plan.kind === 'vendor' || states(plan.self, 'goal') || spokenIn(plan).ofPurpose) return;
    yield {
      at: field(plan.self, 'goal')?.label.range ?? headOf(plan),
      message: say`The plan doesn’t state which business goal it serves`,
      fixes: () => insertOpenField(plan, plan.self, 'goal'),
    };
  },
});
