import { statedField } from '../plan/entity';
import { readPeople, samePerson } from '../plan/people';
import { peopleInHouse } from './choosePerson';
import { fillField } from './insertField';
import { defineRule } from './rule';

export default defineRule({
  id: 'owner-external',
  kind: 'missing',
  isEssential: true,
  title: 'A vendor is owned in house, not by its own contact',
  why: 'The contact at the agency answers for the agency, to the agency. Whether their work serves your outcome, and what it waits for, can only be answered by somebody of yours; accountability that is outsourced is gone.',
  bad: [
    `
---
type: marketing-plan
owner: Priya Raman
---
## Vendors

### Northlight PR

- **Owner:** Ellen Marsh
             ^^^^^^^^^^^ 💡 warning owner-external: Ellen Marsh is Northlight PR’s own contact: the owner must be somebody in house
- **Contact:** Ellen Marsh, ellen@northlight.example
`,
    `
---
type: marketing-plan
owner: Priya Raman
---
## Vendors

| Vendor | Owner | Contact |
| --- | --- | --- |
| Northlight PR | Ellen Marsh | Ellen Marsh |
                  ^^^^^^^^^^^ 💡 warning owner-external: Ellen Marsh is Northlight PR’s own contact: the owner must be somebody in house
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

- **Owner:** Priya Raman
- **Contact:** Ellen Marsh
`,
  ],
  *check({ plan, names }) {
    for (const vendor of plan.vendors) {
      const owner = statedField(vendor, 'owner');
      const contact = statedField(vendor, 'contact');
      if (!owner || !contact) continue;
      const contacts = readPeople(contact.value.text);
      const external = readPeople(owner.value.text).find((person) =>
        contacts.some((other) => samePerson(person, other)),
      );
      if (!external) continue;
      const name = owner.value.text.slice(external.start, external.end);
      if (
        plan.people.some(
          (person) => samePerson(readPeople(person.name.text)[0] ?? external, external) && person.name.text !== '',
        )
      )
        continue;
      yield {
        at: owner.value.at(external.start, external.end),
        message: `${name} is ${vendor.name.text}’s own contact: the owner must be somebody in house`,
        fixes: () =>
          peopleInHouse(plan, names)
            .filter((person) => person !== name)
            .slice(0, 6)
            .map((person) => ({ title: `Set the owner to ${person}`, edits: [fillField(plan, owner, person)] })),
      };
    }
  },
});
