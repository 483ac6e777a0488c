import { statedField } from '../plan/entity';
import type { PersonMention } from '../plan/people';
import { readPeople, samePerson } from '../plan/people';
import type { Plan } from '../plan/plan';
import { isOutside } from '../plan/sourcing';

/** Whether a person is the contact of an outside vendor and none of the plan's own people. */
export function isOutsider(plan: Plan, person: PersonMention): boolean {
  const isOwn = plan.people.some(({ name }) => readPeople(name.text).some((own) => samePerson(own, person)));
  return !isOwn && contactsOf(plan).some((contact) => samePerson(contact, person));
}

function contactsOf(plan: Plan): PersonMention[] {
  return plan.vendors.filter(isOutside).flatMap((vendor) => {
    const contact = statedField(vendor, 'contact');
    return contact ? readPeople(contact.value.text) : [];
  });
}
