import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { peopleIn } from '../../plan/values/people';
import { samePerson } from '../../plan/values/personMention';
import { originalOf } from '../../plan/moved';
import { memoized } from '../../text/memoized';
import { mostOffered, peopleInHouse } from '../choosePerson';
import { fillField } from '../../edits/insertField';
import { isOutsider } from '../outsiders';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'owner-external',
  kind: 'missing',
  isEssential: true,
  title: 'A vendor’s owner is in house, not its own contact',
  why: 'The contact at the agency answers for the agency, to the agency. Whether their work serves your outcome, and what it waits for, can only be answered by one of your own people; accountability that is outsourced is gone.',
  *check({ plan, names }) {
    for (const vendor of plan.vendors) {
      const owner = statedField(vendor, 'owner');
      const external = ownerAmongContacts(originalOf(vendor));
      if (!owner || !external || !isOutsider(plan, external)) continue;
      const name = owner.value.text.slice(external.start, external.end);
      yield {
        at: owner.value.at(external.start, external.end),
        message: say`${name} is ${vendor.name.text}’s own contact: the owner must be someone in house`,
        fixes: () =>
          peopleInHouse(plan, names)
            .slice(0, mostOffered)
            .map((person) => ({ title: say`Set the owner to ${person}`, edits: [fillField(plan, owner, person)] })),
      };
    }
  },
});

const ownerAmongContacts = memoized((vendor: Entity) =>
  peopleIn(vendor, 'owner').find((person) => peopleIn(vendor, 'contact').some((other) => samePerson(person, other))),
);
