import { statedFields } from '../../plan/entity';
import type { FieldType } from '../../plan/fields';
import { valueTypeOf } from '../../plan/values/valueTypes';
import { unreadValues } from '../doubtfulValues';
import { moneyProblem } from '../../plan/values/money';
import { defineRule } from '../rule';

const moneyTypes: ReadonlySet<FieldType> = new Set(['money', 'fee']);

export default defineRule({
  id: 'money-invalid',
  kind: 'broken',
  title: 'Amounts of money are valid and unambiguous',
  why: 'An amount that can be read two ways is read one way by you and the other by the agency. It drops out of every sum, so the budget looks intact until the invoice comes.',
  check: (subject) => unreadValues(subject, ({ type }) => moneyTypes.has(type)),
  *checkMention(mention) {
    for (const { definition, value } of statedFields(mention)) {
      if (!moneyTypes.has(definition.type) || valueTypeOf(definition.type)) continue;
      const problem = moneyProblem(value.text);
      if (problem) yield { at: value.at(problem.start, problem.end), message: problem.message };
    }
  },
});
