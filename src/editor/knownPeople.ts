import type { Field } from '../plan/entity';
import type { SourceText } from '../syntax/sourceText';
import type { PersonMention } from '../plan/values/personMention';
import { peopleNamed, whoIs } from '../plan/values/namedPeople';
import { teamMembers } from '../plan/values/people';
import { displayName } from '../plan/values/personMention';
import { PeopleIndex } from '../plan/names/peopleIndex';
import { writtenMentions } from '../plan/plan';
import { memoized } from '../text/memoized';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { PlanSymbol } from './planSymbol';
import { symbolOf } from './planSymbol';

/** True for a field that names people and isn't open. */
export function isOfPeople({ definition, isMissing }: Field): boolean {
  return (definition?.type === 'people' || definition?.type === 'contacts') && !isMissing;
}

/** The people that a plan names, on its team or in any field, with all the names used for each. */
class KnownPeople {
  readonly #people: (PlanSymbol & { readonly person: PersonMention })[] = [];
  readonly #index = new PeopleIndex<PlanSymbol>();

  constructor(snapshot: PlanSnapshot) {
    for (const entity of snapshot.plan.people) {
      const [person] = teamMembers(entity);
      if (!person) continue;
      this.#add({ ...symbolOf(snapshot, entity), name: person.name ?? entity.name.text, person });
    }
    const fields = writtenMentions(snapshot.plan).flatMap((mention) => mention.fields);
    const mentioned = fields
      .filter(isOfPeople)
      .flatMap(({ value }) => peopleNamed(value, snapshot.values.team).map(whoIs));
    // People named in full come first, so that a first name finds them.
    const different = new Map(mentioned.map((person) => [keyOf(person), person]));
    for (const person of [...different.values()].sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))) {
      if (this.find(person)) continue;
      this.#add({ kind: 'person', name: displayName(person), home: snapshot, person });
    }
  }

  #add(person: PlanSymbol & { readonly person: PersonMention }): void {
    this.#people.push(person);
    this.#index.add(person.person, person);
  }

  /** Each of them once, the team first. */
  all(): readonly PlanSymbol[] {
    return this.#people;
  }

  /** The person that a mention means, by any of their names. */
  find(mention: PersonMention): PlanSymbol | undefined {
    return this.#index.find(mention);
  }

  /** The fullest names in the plan of the people whom a value names. */
  namesIn(value: SourceText, team: readonly PersonMention[]): readonly string[] {
    return peopleNamed(value, team).map((person) => this.nameOf(whoIs(person)));
  }

  /** The fullest name in the plan of the person that a mention means; for a stranger, the name in the mention. */
  nameOf(mention: PersonMention): string {
    return this.find(mention)?.name ?? displayName(mention);
  }
}

/** A plan names few people many times; each spelling is compared only once. */
function keyOf({ name = '', handle = '', email = '' }: PersonMention): string {
  return `${name}\n${handle}\n${email}`;
}

export type { KnownPeople };

/** The people of a plan, built once for each version. */
export const knownPeopleOf = memoized((snapshot: PlanSnapshot) => new KnownPeople(snapshot));
