import type { FieldKey } from '../fields';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { anyOf } from '../vocabulary/words';

/** A person as a text refers to them; offsets are half-open, in UTF-16 units of that text. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  /** Without the `@`. */
  readonly handle?: string;
  readonly email?: string;
  /** The text in parentheses after the name, usually a role. */
  readonly note?: string;
}

/** Only the first of a run of whitespace is tried, because a long run would otherwise be scanned from each position. */
const separator = new RegExp(
  String.raw`(?:(?<!\s)\s+)?[,;&]\s*|(?<!\s)\s+(?:\/|${anyOf('and')})\s+|(?:(?<!\s)[^\S\n]+)?\n\s*`,
  'gi',
);
const email = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/;

/** The people that a value names, in order; an email address after a name belongs to it. Empty if there is no name. */
export function readPeople(text: string): PersonMention[] {
  const people: PersonMention[] = [];
  for (const { start, end } of pieces(text)) {
    const person = readPerson(text, start, end);
    const last = people[people.length - 1];
    if (person.email && !person.name && last?.name && !last.email) {
      people[people.length - 1] = { ...last, email: person.email, end };
    } else {
      people.push(person);
    }
  }
  return people;
}

/** The people that a value of the document names. */
export const peopleOf = memoizedText((value: SourceText) => readPeople(value.text));

/** The people that a field of an entity names; empty if the field is open. */
export function peopleIn(entity: Entity, key: FieldKey): readonly PersonMention[] {
  const stated = statedField(entity, key);
  return stated ? peopleOf(stated.value) : [];
}

/** A display name for a mention: the name, else the handle, else the email address. */
export function displayName({ name, handle, email: address }: PersonMention): string {
  return name ?? (handle === undefined ? (address ?? '') : `@${handle}`);
}

/** The people that a team entry names, each with the handle and email of its contact; empty if it has no name. */
export function teamMembers(entity: Entity): PersonMention[] {
  const [reached] = peopleIn(entity, 'contact');
  return peopleOf(entity.name).map((named) => ({
    ...named,
    name: named.name ?? reached?.name,
    handle: named.handle ?? reached?.handle,
    email: named.email ?? reached?.email,
  }));
}

/** The stretches between separators that aren't in parentheses. */
function* pieces(text: string): Iterable<{ start: number; end: number }> {
  let from = 0;
  let seen = 0;
  let isInBrackets = false;
  for (const match of text.matchAll(separator)) {
    const since = text.slice(seen, match.index);
    const [open, close] = [since.lastIndexOf('('), since.lastIndexOf(')')];
    seen = match.index + match[0].length;
    if (open !== close) isInBrackets = open > close;
    if (isInBrackets) continue;
    yield* trimmed(text, from, match.index);
    from = seen;
  }
  yield* trimmed(text, from, text.length);
}

function* trimmed(text: string, from: number, to: number): Iterable<{ start: number; end: number }> {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) yield { start, end };
}

function readPerson(text: string, start: number, end: number): PersonMention {
  const piece = text.slice(start, end);
  const open = piece.indexOf('(');
  const note = open > 0 && piece.endsWith(')') ? piece.slice(open + 1, -1).trim() : undefined;
  const person = (note === undefined ? piece : piece.slice(0, open)).trim();
  if (email.test(person.replace(/^<|>$/g, ''))) return { start, end, email: person.replace(/^<|>$/g, ''), note };
  const handle = /^@([\w-]+(?:\.[\w-]+)*)$/.exec(person)?.[1];
  if (handle) return { start, end, handle, note };
  const address = /(?<=\s)<?([^\s@<>]+@[^\s@<>]+)>?$/.exec(person);
  if (address) return { start, end, name: person.slice(0, address.index).trimEnd(), email: address[1]!, note };
  return { start, end, name: person, note };
}

/**
 * True if two mentions are of the same person: the same handle, email or name, a first name for the full one, or a
 * handle that is the name run together (`@hana-novak`). A handle that only resembles a name doesn't match it.
 */
export function samePerson(a: PersonMention, b: PersonMention): boolean {
  if (a.handle && b.handle) return a.handle.toLowerCase() === b.handle.toLowerCase();
  if (a.email && b.email && a.email.toLowerCase() === b.email.toLowerCase()) return true;
  if (a.name && b.name) return sameName(a.name, b.name);
  const [handle, name] = a.handle ? [a.handle, b.name] : [b.handle, a.name];
  return handle !== undefined && name !== undefined && runTogether(handle) === runTogether(name);
}

function sameName(a: string, b: string): boolean {
  // Most names differ in their first character, and a plan compares everyone with everyone.
  if (a.charAt(0).toLowerCase() !== b.charAt(0).toLowerCase()) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  return first.join(' ') === second.join(' ');
}

/** The words of a name in comparable form. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/\s+/);
}

/** A name or handle as in a handle, without word separators. */
export function runTogether(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]/g, '');
}
