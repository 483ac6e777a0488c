import { statedField } from '../../plan/entity';
import { isMeasurable } from '../../plan/outcomes';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-unmeasurable',
  kind: 'missing',
  isEssential: true,
  title: 'Every outcome has a measurable target',
  why: 'Better awareness can be claimed by everybody and shown by nobody. With a number to reach, the expert can choose the path, you can see halfway whether it leads there, and nobody argues about success afterward.',
  *check({ plan, snapshot: { values } }) {
    for (const outcome of plan.outcomes) {
      if (isMeasurable(outcome, values)) continue;
      const target = statedField(outcome, 'target');
      if (target) {
        yield { at: target.value.range, message: say`“${target.value.text}” isn’t a measurable target` };
      } else {
        yield {
          at: placeOf(outcome, 'target'),
          message: say`“${outcome.name.text}” has no target: add the number to reach`,
          fixes: () => insertOpenField(plan, outcome, 'target'),
        };
      }
    }
  },
});
