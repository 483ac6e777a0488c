import { listed } from '../../text/message';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { isMissing } from '../missing';
import { confirmationsIn } from './confirmations';
import { Cursor } from './cursor';
import { datesOf } from './dates';
import type { Weights } from './leftOver';
import { leftOver } from './leftOver';
import type { NamedPerson } from './namedPeople';
import { indexOfTeam, peopleList, whoIs } from './namedPeople';
import type { PersonMention } from './personMention';
import { displayName } from './personMention';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** The people that a value names, each as the team of the plan lists them. */
export const peopleType: ValueType<readonly NamedPerson[]> = {
  read: (value, { team }) => (isNobody(value.text) ? missing : readPeopleValue(value, team)),
  means: (people) => people.map(fullName).join(', '),
  inWords: (people) => listed(people.map(fullName)),
};

/** The people that a value introduces: they aren't looked up anywhere. */
export const contactsType: ValueType<readonly NamedPerson[]> = {
  read: (value) => (isNobody(value.text) ? missing : readPeopleValue(value, nobody, phonesIn(value.text))),
  means: (people) => people.map(fullName).join(', '),
  inWords: (people) => listed(people.map(fullName)),
};

/** Whether a text says that it is open who: `nobody yet`, `offen`, `à définir`, `TBD`. */
const isNobody = memoizedStrings((text: string): boolean => {
  if (isMissing(text)) return true;
  const cursor = new Cursor(text);
  if ((cursor.word('vacant') ?? cursor.word('confirmation', 'open')) === undefined) return false;
  cursor.literal('.');
  return cursor.isAtEnd;
});

const nobody: readonly PersonMention[] = [];

/** The name of a person in full, as far as it is known. */
export function fullName(person: NamedPerson): string {
  return displayName(whoIs(person));
}

/** When somebody is responsible doesn't change who it is. */
const weights: Weights = {
  light: new Set(['month', 'weekday', 'number', 'ordinal', 'part', 'namedDay', 'launch', 'bound']),
};

/** Whether a remark names somebody on the team, unless as a deputy, or in brackets: `Mara rather than Declan`. */
function namesOther(note: string, team: readonly PersonMention[]): boolean {
  if (team.length === 0 || note.startsWith('(') || new Cursor(note).word('deputy') !== undefined) return false;
  const index = indexOfTeam(team);
  return (note.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).some((name) => index.named(name).length > 0);
}

/** Telephone numbers: `+44 20 7946 0000`, `(020) 7946-0000`, `0049/30/1234567`. */
function phonesIn(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/(?:\+\s?|(?<![\p{L}\d])\(?(?=0))\d[\d\s()./–-]{5,}\d/gu))
    .filter(([phone]) => phone.replace(/\D/g, '').length >= shortestPhone)
    .map(({ 0: phone, index }) => ({ start: index, end: index + phone.length }));
}

/** In digits. */
const shortestPhone = 7;

/** What is in one of the `aside`s is used, and names nobody unless nothing else does. */
function readPeopleValue(
  value: SourceText,
  team: readonly PersonMention[],
  aside: readonly Stretch[] = [],
): Reading<readonly NamedPerson[]> {
  const { text } = value;
  const { people: all, separators } = peopleList(value, team);
  const isAside = ({ start, end }: Stretch): boolean => aside.some((one) => one.start <= start && end <= one.end);
  const named = all.filter((person) => !isAside(person));
  const people = named.length > 0 ? named : all;
  // Of `TBD (Mara?)` it is known only that it isn't settled.
  const isOpen = people.some(({ name, member }) => name !== undefined && !member && isNobody(name));
  if (people.length === 0 || isOpen) return unreadable(text);
  const used = [...separators, ...aside, ...people.flatMap((person) => person.named)];
  const dates = /\d/.test(text)
    ? datesOf(value).filter(({ from }) => !used.some((one) => one.start <= from && from < one.end))
    : [];
  const days = dates.map(({ from, to }): Stretch => ({ start: from, end: to }));
  const states = confirmationsIn(text).filter(
    ({ start }) => !used.some((one) => one.start <= start && start < one.end),
  );
  const left = leftOver(text, [...used, ...days, ...states], undefined, weights);
  // Whoever else of the team is named isn't left out without a word.
  const others = left.notes.filter((note) => namesOther(text.slice(note.start, note.end), team));
  const unread = [...left.unread, ...others];
  const notes = [...left.notes.filter((note) => !others.includes(note)), ...days, ...states];
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
  const certainly = people.filter((one) => !alternatives.includes(one));
  return ambiguous(
    alternatives.map((one) => ({ value: [one, ...certainly], text: [one, ...certainly].map(fullName).join(', ') })),
  );
}
