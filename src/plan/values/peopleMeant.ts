import { indexOfTeam } from './namedPeople';
import type { PersonMention } from './personMention';
import { displayName } from './personMention';

/**
 * Whom of a team a mention means, by their names: by name, handle, address or role. Several if nothing decides between
 * them; the mention as it is written if it means nobody in the team.
 */
export function peopleMeant(person: PersonMention, team: readonly PersonMention[]): readonly string[] {
  const found = indexOfTeam(team).all(person);
  return found.length > 0 ? found.map(displayName) : [displayName(person)];
}
