import { statedFields } from '../../plan/entity';
import { moneyProblem } from '../../plan/values/money';
import { defineRule } from '../rule';

export default defineRule({
  id: 'money-invalid',
  kind: 'broken',
  title: 'Amounts of money are valid and unambiguous',
  why: 'An amount that can be read two ways is read one way by you and the other by the agency. It drops out of every sum, so the budget looks intact until the invoice comes.',
  *checkMention(mention) {
    for (const { definition, value } of statedFields(mention)) {
      if (definition.type !== 'money' && definition.type !== 'fee') continue;
      const problem = moneyProblem(value.text);
      if (problem) yield { at: value.at(problem.start, problem.end), message: problem.message };
    }
  },
});
