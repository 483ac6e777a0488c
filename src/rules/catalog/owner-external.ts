import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { readingOfField } from '../../plan/readings';
import type { NamedPerson } from '../../plan/values/namedPeople';
import { peopleNamed, whoIs } from '../../plan/values/namedPeople';
import { peopleIn } from '../../plan/values/people';
import { samePerson } from '../../plan/values/personMention';
import { originalOf } from '../../plan/moved';
import { memoized } from '../../text/memoized';
import { mostOffered, peopleInHouse } from '../choosePerson';
import { fillField } from '../../edits/insertField';
import { isOutside } from '../../plan/values/sourcing';
import { isOfTeam } from '../outsiders';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'owner-external',
  kind: 'missing',
  isEssential: true,
  title: 'A vendor’s owner is in house, not its own contact',
  why: 'The contact at the agency answers for the agency, to the agency. Whether their work serves your outcome, and what it waits for, can only be answered by one of your own people; accountability that is outsourced is gone.',
  reads: {
    team: true,
    vendor: ['name', 'owner', 'responsible', 'contact', 'sourcing'],
    person: ['name', 'contact', 'role'],
  },
  *check({ plan, names, snapshot: { values } }) {
    for (const vendor of plan.vendors) {
      const owner = statedField(vendor, 'owner');
      if (!owner) continue;
      const contacts = contactsOf(originalOf(vendor));
      const owners = readingOfField(owner, values, vendor)?.value as readonly NamedPerson[] | undefined;
      const strangers = owners?.filter((one) => !isOfTeam(plan, one)) ?? [];
      // The contact may be called by initials or the first name alone.
      const person =
        strangers.find((one) => contacts.some((other) => samePerson(one, other))) ??
        peopleNamed(owner.value, contacts).find(
          ({ member, start }) => member !== undefined && strangers.some((one) => one.start === start),
        );
      if (!person || !isOutside(vendor)) continue;
      const name = owner.value.text.slice(person.start, person.end);
      yield {
        at: owner.value.at(person.start, person.end),
        message: say`${name} is ${vendor.name.text}’s own contact: the owner must be someone in house`,
        fixes: () =>
          peopleInHouse(plan, names)
            .slice(0, mostOffered)
            .map((other) => ({ title: say`Set the owner to ${other}`, edits: [fillField(plan, owner, other)] })),
      };
    }
  },
});

const contactsOf = memoized((vendor: Entity) => peopleIn(vendor, 'contact').map(whoIs));
