import type { FieldKey } from '../../plan/fields';
import type { Entity, Field } from '../../plan/entity';
import { mentionsOf, statedField } from '../../plan/entity';
import { amountOf } from '../../plan/money';
import type { ValueContext } from '../../plan/values/valueContext';
import { sourcingType } from '../../plan/values/choiceValues';
import { certain } from '../../plan/values/reading';
import { noContext } from '../../plan/values/valueContext';
import { peopleNamed, whoIs } from '../../plan/values/namedPeople';
import { samePerson } from '../../plan/values/personMention';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-duplicate',
  kind: 'broken',
  isWordless: true,
  title: 'A vendor is described consistently',
  why: 'A vendor that has one fee in the table and another under its heading has none: whoever reads only one of the two is right. Decide, and state it in one place.',
  reads: { calendar: true, team: true, vendor: ['name', 'sourcing', 'owner', 'responsible', 'fee', 'ends'] },
  *check({ plan, snapshot: { values } }) {
    for (const vendor of plan.vendors) {
      if (!vendor.mentions) continue;
      for (const key of Object.keys(differences) as FieldKey[]) {
        const stated = mentionsOf(vendor).flatMap((mention) => statedField(mention, key) ?? []);
        const [first, ...others] = stated;
        for (const other of others) {
          if (!differences[key]!(first!, other, values, vendor)) continue;
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
const differences: Readonly<
  Partial<Record<FieldKey, (one: Field, other: Field, values: ValueContext, vendor: Entity) => boolean>>
> = {
  sourcing(one, other) {
    const meant = [one, other].map(({ value }) => certain(sourcingType.read(value, noContext)));
    return meant[0] !== undefined && meant[1] !== undefined && meant[0] !== meant[1];
  },
  owner(one, other, { team }) {
    const [people, others] = [peopleNamed(one.value, team), peopleNamed(other.value, team)];
    const areKnown = [...people, ...others].every((person) => whoIs(person).name !== undefined && !person.candidates);
    return areKnown && !people.some((person) => others.some((same) => samePerson(whoIs(person), whoIs(same))));
  },
  fee(one, other, values, vendor) {
    const [fee, otherFee] = [amountOf(one, values, vendor), amountOf(other, values, vendor)];
    if (!fee || !otherFee || fee.currency !== otherFee.currency) return false;
    // Of ranges only those that don't overlap differ in any case.
    return fee.high < otherFee.low || otherFee.high < fee.low;
  },
};
