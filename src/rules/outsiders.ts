import type { PersonMention } from '../plan/values/people';
import { peopleIn, peopleOf } from '../plan/values/people';
import { PeopleIndex } from '../plan/peopleIndex';
import type { Plan } from '../plan/plan';
import { isOutside } from '../plan/values/sourcing';
import { memoized } from '../text/memoized';

/** Whether a person is the contact of an outside vendor and none of the plan's own people. */
export function isOutsider(plan: Plan, person: PersonMention): boolean {
  const { own, contacts } = knownIn(plan);
  return !own.has(person) && contacts.has(person);
}

/** A plan's own people, and the contacts of its outside vendors. */
const knownIn = memoized((plan: Plan) => {
  const [own, contacts] = [new PeopleIndex<true>(), new PeopleIndex<true>()];
  for (const { name } of plan.people) for (const person of peopleOf(name)) own.add(person, true);
  for (const vendor of plan.vendors)
    if (isOutside(vendor)) for (const person of peopleIn(vendor, 'contact')) contacts.add(person, true);
  return { own, contacts };
});
