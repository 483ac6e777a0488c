import type { FieldType } from '../../plan/fields';
import { unreadValues } from '../doubtfulValues';
import { defineRule } from '../rule';

/** Types of values about which another rule says what isn't understood; so it is for a fixed set of values. */
const ofOtherRules: ReadonlySet<FieldType> = new Set([
  'date',
  'period',
  'days',
  'call',
  'money',
  'fee',
  'vendor',
  'dependencies',
  'outcomes',
]);

export default defineRule({
  id: 'value-unread',
  kind: 'broken',
  title: 'Values can be read as a whole',
  why: 'Half of a value is often the opposite of the whole: “5 days, except in August” is no five days. What isn’t understood counts as unknown here, and everything that depends on it is unknown too.',
  check: (subject) =>
    unreadValues(
      subject,
      ({ key, type, values }, { state }) =>
        !values &&
        !ofOtherRules.has(type) &&
        !(key === 'target' && state === 'none' && subject.isOn('outcome-unmeasurable')),
    ),
});
