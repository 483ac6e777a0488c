import { isMissing } from '../missing';
import type { NamedPerson } from './namedPeople';
import { peopleNamed, whoIs } from './namedPeople';
import type { PersonMention } from './personMention';
import { displayName } from './personMention';
import { tokensOf } from '../../text/tokens';
import { meaningsAt } from '../vocabulary/lexicon';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** The people that a value names, each as the team of the plan lists them. */
export const peopleType: ValueType<readonly NamedPerson[]> = {
  read: (value, { team }) => (isMissing(value.text) ? missing : readingOf(value.text, peopleNamed(value, team))),
  means: (people) => people.map(fullName).join(', '),
};

/** The people that a value introduces: they aren't looked up anywhere. */
export const contactsType: ValueType<readonly NamedPerson[]> = {
  read: (value) => (isMissing(value.text) ? missing : readingOf(value.text, peopleNamed(value, nobody))),
  means: (people) => people.map(fullName).join(', '),
};

const nobody: readonly PersonMention[] = [];

/** The name of a person in full, as far as it is known. */
export function fullName(person: NamedPerson): string {
  return displayName(whoIs(person));
}

/** What stands in parentheses is a remark, such as a role, unless it takes the name back; a question mark is a remark too. */
function remarksOf(text: string): { readonly unread: readonly Stretch[]; readonly notes: readonly Stretch[] } {
  const unread: Stretch[] = [];
  const notes: Stretch[] = [];
  const brackets = Array.from(text.matchAll(/\(([^()]+)\)/g), ({ index, 0: { length } }) => ({
    start: index + 1,
    end: index + length - 1,
  }));
  for (const one of brackets) (isDoubtful(text.slice(one.start, one.end)) ? unread : notes).push(one);
  for (const { start, end, text: sign } of tokensOf(text))
    if (isOdd(sign) && brackets.every((one) => end <= one.start || one.end <= start))
      (sign === '?' ? notes : unread).push({ start, end });
  return { unread, notes };
}

function isDoubtful(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some(
    ({ text: sign }, at) =>
      isOdd(sign) || [...meaningsAt(tokens, at)].some(({ kind, value }) => kind === 'changing' && value !== 'limit'),
  );
}

/** A sign that belongs to no name, address or list. */
function isOdd(sign: string): boolean {
  return /^[?§%=^$€£]$/.test(sign);
}

function readingOf(text: string, people: readonly NamedPerson[]): Reading<readonly NamedPerson[]> {
  if (people.length === 0) return unreadable(text);
  const remarks = remarksOf(text);
  const unread = [...people.flatMap((one) => one.unread ?? []), ...remarks.unread];
  const notes = [...people.flatMap((one) => one.notes ?? []), ...remarks.notes];
  if (unread.length > 0) return readAs(people, unread, notes);
  const open = people.find(({ candidates }) => candidates);
  if (open) {
    return ambiguous(
      open.candidates!.map((member) => ({
        value: people.map((one) => (one === open ? { ...one, member, candidates: undefined } : one)),
        text: `${text.slice(0, open.start)}${displayName(member)}${text.slice(open.end)}`,
      })),
    );
  }
  const alternatives = people.filter((one, index) => one.isAlternative ?? people[index + 1]?.isAlternative);
  if (alternatives.length === 0) return readAs(people, [], notes);
  const others = people.filter((one) => !alternatives.includes(one));
  return ambiguous(
    alternatives.map((one) => ({ value: [one, ...others], text: [one, ...others].map(fullName).join(', ') })),
  );
}
