import type { FieldKey } from '../../plan/fields';
import type { Field } from '../../plan/entity';
import { mentionsOf, statedField } from '../../plan/entity';
import { feeOf } from '../../plan/values/fees';
import { allowedValue, fieldDefinition } from '../../plan/fields';
import { peopleOf, samePerson } from '../../plan/values/people';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-duplicate',
  kind: 'broken',
  title: 'A vendor is described consistently',
  why: 'A vendor that has one fee in the table and another under its heading has none: whoever reads only one of the two is right. Decide, and state it in one place.',
  *check({ plan }) {
    for (const vendor of plan.vendors) {
      if (!vendor.mentions) continue;
      for (const key of Object.keys(differences) as FieldKey[]) {
        const stated = mentionsOf(vendor).flatMap((mention) => statedField(mention, key) ?? []);
        const [first, ...others] = stated;
        for (const other of others) {
          if (!differences[key]!(first!, other)) continue;
          yield {
            at: other.value.range,
            message: say`The ${key} of ${vendor.name.text} is ${first!.value.text} in one place and ${other.value.text} in another`,
            related: [{ range: first!.value.range, message: say`${first!.definition!.label}: ${first!.value.text}` }],
          };
        }
      }
    }
  },
});

/** Which fields can contradict each other, and when two values definitely do. */
const differences: Readonly<Partial<Record<FieldKey, (one: Field, other: Field) => boolean>>> = {
  sourcing(one, other) {
    const meant = [one, other].map(
      ({ value }) => allowedValue(fieldDefinition('vendor', 'sourcing'), value.text)?.value,
    );
    return meant[0] !== undefined && meant[1] !== undefined && meant[0] !== meant[1];
  },
  owner(one, other) {
    const [people, others] = [peopleOf(one.value), peopleOf(other.value)];
    const areNamed = [...people, ...others].every(({ name }) => name !== undefined);
    return areNamed && !people.some((person) => others.some((same) => samePerson(person, same)));
  },
  fee(one, other) {
    const [fee, otherFee] = [feeOf(one.value), feeOf(other.value)];
    return (
      fee !== undefined && otherFee !== undefined && fee.currency === otherFee.currency && fee.minor !== otherFee.minor
    );
  },
};
