import type { NamedPerson } from '../plan/values/namedPeople';
import { peopleIn } from '../plan/values/people';
import { PeopleIndex } from '../plan/names/peopleIndex';
import { teamOf } from '../plan/team';
import type { Plan } from '../plan/plan';
import { isOutside } from '../plan/values/sourcing';
import { memoized } from '../text/memoized';

/** Whether a person is the contact of an outside vendor and not one of the plan's own people. */
export function isOutsider(plan: Plan, person: NamedPerson): boolean {
  return !isOfTeam(plan, person) && outsideContactsOf(plan).has(person);
}

/** Whether a person is, or may be, one of the team. */
export function isOfTeam(plan: Plan, person: NamedPerson): boolean {
  return person.member !== undefined || person.candidates !== undefined || teamOf(plan).has(person);
}

/** The contacts of a plan's outside vendors. */
const outsideContactsOf = memoized((plan: Plan) => {
  const contacts = new PeopleIndex<true>();
  for (const vendor of plan.vendors)
    if (isOutside(vendor)) for (const person of peopleIn(vendor, 'contact')) contacts.add(person, true);
  return contacts;
});
