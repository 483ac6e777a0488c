import type { FieldType } from '../../plan/fields';
import { unreadValues } from '../doubtfulValues';
import { defineRule } from '../rule';

const moneyTypes: ReadonlySet<FieldType> = new Set(['money', 'fee']);

export default defineRule({
  id: 'money-invalid',
  kind: 'broken',
  title: 'Amounts of money are valid and unambiguous',
  why: 'An amount that can be read two ways is read one way by you and the other by the agency. It drops out of every sum, so the budget looks intact until the invoice comes.',
  check: (subject) => unreadValues(subject, ({ type }) => moneyTypes.has(type)),
});
