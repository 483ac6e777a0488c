import { folded } from '../../text/tokens';
import { displayName, samePerson } from './personMention';
import type { PersonMention } from './personMention';

/**
 * Whom of a team a mention means, by their names: by name, handle, address or role. Several if nothing decides between
 * them; the mention as it is written if it means nobody in the team.
 */
export function peopleMeant(person: PersonMention, team: readonly PersonMention[]): readonly string[] {
  const same = team.filter((member) => samePerson(member, person));
  const found = same.length > 0 ? same : team.filter(({ note }) => isRole(note, person.name));
  const names = [...new Set(found.map(displayName))];
  return names.length > 0 ? names : [displayName(person)];
}

function isRole(note: string | undefined, name: string | undefined): boolean {
  return note !== undefined && name !== undefined && folded(note.trim()) === folded(name.replace(/^the /i, ''));
}
