import type { Field } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import type { NamedPerson } from '../../plan/values/namedPeople';
import { peopleNamed, whoIs } from '../../plan/values/namedPeople';
import { PeopleIndex } from '../../plan/names/peopleIndex';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'owner-overloaded',
  kind: 'advice',
  options: { most: { default: 5, minimum: 1, about: 'Maximum number of vendors that one person can own' } },
  title: 'Nobody owns more vendors than they can manage',
  why: 'Owning a vendor means knowing what they do this week and what they wait for. Nobody knows that of a dozen firms at once; past a handful, owning turns into forwarding mail.',
  reads: { team: true, vendor: ['owner', 'responsible'], person: ['name'] },
  *check({ plan, snapshot, names, option }) {
    const most = option('owner-overloaded', 'most');
    const owners: { name: string; fields: Field[] }[] = [];
    const index = new PeopleIndex<(typeof owners)[number]>();
    const bySpelling = new Map<string, { fields: Field[] }[]>();
    const ownerOf = (named: NamedPerson, text: string): (typeof owners)[number] => {
      const person = whoIs(named);
      const known = index.find(person);
      if (known) return known;
      const found = { name: text.slice(named.start, named.end), fields: [] };
      owners.push(found);
      index.add(person, found);
      return found;
    };
    for (const vendor of plan.vendors) {
      const owner = statedField(names.whole(vendor), 'owner');
      if (!owner) continue;
      const { text } = owner.value;
      // The same few names appear everywhere, so each spelling is looked up once.
      const known =
        bySpelling.get(text) ?? peopleNamed(owner.value, snapshot.values.team).map((person) => ownerOf(person, text));
      bySpelling.set(text, known);
      for (const { fields } of known) fields.push(owner);
    }
    for (const { name, fields } of owners) {
      if (fields.length <= most) continue;
      const [one, ...others] = fields.toReversed();
      yield {
        at: one!.value.range,
        message: say`${name} owns ${fields.length} vendors: more than ${most} is hard to manage`,
        related: others.map(({ value }) => ({ range: value.range, message: say`${name} also owns this vendor` })),
      };
    }
  },
});
