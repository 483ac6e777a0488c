import type { Field } from '../plan/entity';
import { field } from '../plan/entity';
import type { PersonMention } from '../plan/values/people';
import { peopleOf } from '../plan/values/people';
import { PeopleIndex } from '../plan/peopleIndex';
import { writtenMentions } from '../plan/plan';
import type { PlanSnapshot } from '../workspace/workspace';
import type { PlanSymbol } from './planSymbol';
import { symbolOf } from './planSymbol';

/** True for a field that names people and leaves nobody open. */
export function isOfPeople({ definition, isMissing }: Field): boolean {
  return definition?.type === 'people' && !isMissing;
}

/** The people whom a plan names, in its team or in any field; what one is called in several places is put together. */
export class KnownPeople {
  readonly #people: (PlanSymbol & { readonly person: PersonMention })[] = [];
  readonly #index = new PeopleIndex<PlanSymbol>();

  constructor(snapshot: PlanSnapshot) {
    for (const entity of snapshot.plan.people) {
      const [named] = peopleOf(entity.name);
      const contact = field(entity, 'contact');
      const [reached] = contact ? peopleOf(contact.value) : [];
      if (!named) continue;
      const person = { ...named, handle: named.handle ?? reached?.handle, email: named.email ?? reached?.email };
      this.#add({ ...symbolOf(snapshot, entity), name: named.name ?? entity.name.text, person });
    }
    const fields = writtenMentions(snapshot.plan).flatMap((mention) => mention.fields);
    const mentioned = fields.filter(isOfPeople).flatMap(({ value }) => peopleOf(value));
    // Whoever is named in full comes first, so that a first name finds them.
    const different = new Map(mentioned.map((person) => [keyOf(person), person]));
    for (const person of [...different.values()].sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))) {
      if (this.find(person)) continue;
      const name = person.name ?? (person.handle === undefined ? person.email! : `@${person.handle}`);
      this.#add({ kind: 'person', name, home: snapshot, person });
    }
  }

  #add(thing: PlanSymbol & { readonly person: PersonMention }): void {
    this.#people.push(thing);
    this.#index.add(thing.person, thing);
  }

  /** Each of them once, the team first. */
  things(): readonly PlanSymbol[] {
    return this.#people;
  }

  /** The one whom a mention means, by whatever they are called there. */
  find(mention: PersonMention): PlanSymbol | undefined {
    return this.#index.find(mention);
  }
}

/** A plan names few people many times; each way in which it does so is compared but once. */
function keyOf({ name = '', handle = '', email = '' }: PersonMention): string {
  return `${name}\n${handle}\n${email}`;
}
