import { memoizedStrings } from '../../text/memoizedStrings';
import { folded, tokensOf } from '../../text/tokens';

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
  /** Their role on the team, by which they may be meant too. */
  readonly role?: string;
}

const email = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/;

/** A display name for a mention: the name, else the handle, else the email address. */
export function displayName({ name, handle, email: address }: PersonMention): string {
  return name ?? (handle === undefined ? (address ?? '') : `@${handle}`);
}

/** A person from a stretch of a text: `Priya Raman (CMO)`, `@priya`, `Priya <priya@fernway.example>`. */
export function readPerson(text: string, start: number, end: number): PersonMention {
  const piece = text.slice(start, end);
  const open = piece.indexOf('(');
  const note = open > 0 && piece.endsWith(')') ? piece.slice(open + 1, -1).trim() : undefined;
  const person = (note === undefined ? piece : piece.slice(0, open)).trim();
  // `Ellen Marsh (ellen@northlight.example)`: how to reach them is no remark.
  if (note && email.test(note)) return { start, end, name: person, email: note };
  if (note && /^@[\w-]+(?:\.[\w-]+)*$/.test(note) && /^\p{L}/u.test(person))
    return { start, end, name: person, handle: note.slice(1) };
  if (email.test(person.replace(/^<|>$/g, ''))) return { start, end, email: person.replace(/^<|>$/g, ''), note };
  const handle = /^@([\w-]+(?:\.[\w-]+)*)$/.exec(person)?.[1];
  if (handle) return { start, end, handle, note };
  const address = /(?<=\s)<?([^\s@<>]+@[^\s@<>]+)>?$/.exec(person);
  if (address) return { start, end, name: person.slice(0, address.index).trimEnd(), email: address[1]!, note };
  const behind = /(?<=\s)<?@([\w-]+(?:\.[\w-]+)*)>?$/.exec(person);
  if (behind) return { start, end, name: person.slice(0, behind.index).trimEnd(), handle: behind[1]!, note };
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

/** Accents, case and the kind of spaces and quotation marks don't matter. */
function sameName(a: string, b: string): boolean {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  return first.join(' ') === second.join(' ');
}

const wordsIn = memoizedStrings((name: string): readonly string[] =>
  tokensOf(name).flatMap(({ kind, text }) => (kind === 'sign' ? [] : [text])),
);

/** A name or handle as in a handle, without word separators. */
export function runTogether(name: string): string {
  return folded(name).replace(/[-_.'’\s]/g, '');
}
