import type { PersonMention } from '../plan/people';
import { peopleIn, peopleOf, samePerson } from '../plan/people';
import type { Plan } from '../plan/plan';
import { isOutside } from '../plan/sourcing';

/** Whether a person is the contact of an outside vendor and none of the plan's own people. */
export function isOutsider(plan: Plan, person: PersonMention): boolean {
  const isOwn = plan.people.some(({ name }) => peopleOf(name).some((own) => samePerson(own, person)));
  return (
    !isOwn &&
    plan.vendors.some(
      (vendor) => isOutside(vendor) && peopleIn(vendor, 'contact').some((contact) => samePerson(contact, person)),
    )
  );
}
