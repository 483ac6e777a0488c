import { statedFields } from '../../plan/entity';
import type { PersonMention } from '../../plan/values/personMention';
import { peopleOf, teamMembers } from '../../plan/values/people';
import { displayName } from '../../plan/values/personMention';
import { PeopleIndex } from '../../plan/names/peopleIndex';
import { isOfPeople } from '../../editor/knownPeople';
import { peopleNamed, whoIs } from '../../plan/values/namedPeople';
import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import type { PlanSnapshot } from '../../workspace/planSnapshot';

/** The owner of a vendor. */
export interface Owner {
  /** The same for the same person, in other plans too. */
  readonly key: string;
  /** The fullest name that the plan gives them. */
  readonly name: string;
}

/**
 * The people that a field of a plan names. A first name or a handle is matched with the full name in the plan's team or
 * front matter; in another plan, a first name alone is ambiguous.
 */
export function ownersIn(snapshot: PlanSnapshot, value: SourceText): Owner[] {
  return peopleNamed(value, snapshot.values.team).map((named) => {
    const person = whoIs(named);
    const full = peopleByName(snapshot).find(person);
    const best = full && (full.name?.length ?? 0) > (person.name?.length ?? 0) ? full : person;
    const name = displayName(best);
    return { key: name.toLowerCase().replace(/\s+/g, ' '), name };
  });
}

/** The people that a plan introduces. */
const peopleByName = memoized(({ plan }: PlanSnapshot): PeopleIndex<PersonMention> => {
  const team = plan.people.flatMap(teamMembers);
  const front = statedFields(plan.self).filter(isOfPeople);
  const index = new PeopleIndex<PersonMention>();
  for (const person of [...team, ...front.flatMap(({ value }) => peopleOf(value))]) index.add(person, person);
  return index;
});
