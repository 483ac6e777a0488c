import type { FieldKey } from '../fields';
import { memoizedText, SourceText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import type { NamedPerson } from './namedPeople';
import { peopleNamed } from './namedPeople';
import type { PersonMention } from './personMention';

/** The people that a text names, in order; an email address or a position after a name belongs to it. */
export function readPeople(text: string): readonly PersonMention[] {
  return peopleOf(SourceText.exact(text, { offset: 0 }, 0));
}

const noTeam: readonly PersonMention[] = [];

/** The people that a value of the document names, by its text alone; see `peopleNamed` for those whom a team knows. */
export const peopleOf = memoizedText((value: SourceText): readonly PersonMention[] => peopleNamed(value, noTeam));

/** The people that a field of an entity names, looked up on a team; empty if the field is open. */
export function peopleIn(
  entity: Entity,
  key: FieldKey,
  team: readonly PersonMention[] = noTeam,
): readonly NamedPerson[] {
  const stated = statedField(entity, key);
  return stated ? peopleNamed(stated.value, team) : [];
}

/** The people that a team entry names, each with the handle and email of its contact; empty if it has no name. */
export function teamMembers(entity: Entity): PersonMention[] {
  const [reached] = peopleIn(entity, 'contact');
  const role = statedField(entity, 'role')?.value.text;
  return peopleOf(entity.name).map((named) => ({
    ...named,
    name: named.name ?? reached?.name,
    handle: named.handle ?? reached?.handle,
    email: named.email ?? reached?.email,
    role: role ?? named.note,
  }));
}
