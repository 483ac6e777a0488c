import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { comparableName } from '../labels';
import { PeopleIndex } from '../names/peopleIndex';
import { isWordOf, meaningOf } from '../vocabulary/lexicon';
import { Cursor } from './cursor';
import type { ListItem } from './listItems';
import { listItems } from './listItems';
import type { PersonMention } from './personMention';
import { readPerson } from './personMention';
import type { Stretch } from './reading';

/** A person whom a value names, and who of the team that is. */
export interface NamedPerson extends PersonMention {
  /** Who is meant, as the team lists them. */
  readonly member?: PersonMention;
  /** Those of the team of whom one is meant: two who share a first name. */
  readonly candidates?: readonly PersonMention[];
  /** The stretches of the names, handles and addresses by which they are mentioned, without what stands next to them. */
  readonly named: readonly Stretch[];
  /** Whether either this person or the one before is meant. */
  readonly isAlternative?: boolean;
}

/** The person whom a mention means, as the team lists them, else as written. */
export function whoIs(person: NamedPerson): PersonMention {
  return person.member ?? person;
}

/** The people that a value names, and the stretches of what separates them. */
export interface PeopleList {
  readonly people: readonly NamedPerson[];
  readonly separators: readonly Stretch[];
}

/**
 * The people that a value names, in order. Whom the team knows is found by any of their names before the value is split:
 * `Lindholm, Mara` is one person, and so is `Priya Raman, CMO`. Others are as written.
 */
export function peopleNamed(value: SourceText, team: readonly PersonMention[]): readonly NamedPerson[] {
  return peopleList(value, team).people;
}

/** The same, with what stands between them. */
export function peopleList(value: SourceText, team: readonly PersonMention[]): PeopleList {
  return byTeam(team)(value);
}

const byTeam = memoized((team: readonly PersonMention[]) => {
  const index = indexOfTeam(team);
  return memoizedContent((value: SourceText) => new PeopleReader(value, index).read());
});

/** The members of a team by all their names. */
export const indexOfTeam = memoized((team: readonly PersonMention[]): PeopleIndex<PersonMention> => {
  const index = new PeopleIndex<PersonMention>();
  for (const member of team) index.add(member, member);
  return index;
});

/** The most items of a list that are tried as one name, such as `Lindholm, Mara`. */
const mostTogether = 3;

class PeopleReader {
  readonly #found: NamedPerson[] = [];
  readonly #items: readonly ListItem[];
  readonly #text: string;

  constructor(
    value: SourceText,
    private readonly team: PeopleIndex<PersonMention>,
  ) {
    this.#text = value.text;
    this.#items = listItems(value);
  }

  read(): PeopleList {
    for (let index = 0; index < this.#items.length;) {
      const item = this.#items[index]!;
      const joined = this.#joined(index);
      if (joined) {
        this.#add(joined.person);
        index = joined.next;
        continue;
      }
      for (const person of this.#readItem(item)) {
        this.#add(item.after === 'or' ? { ...person, isAlternative: true } : person);
      }
      index++;
    }
    const separators = this.#items.slice(1).map(({ start }, at) => ({ start: this.#items[at]!.end, end: start }));
    return { people: this.#found, separators };
  }

  /** The person whose name is written with a comma, or over two lines. */
  #joined(index: number): { readonly person: NamedPerson; readonly next: number } | undefined {
    const { start } = this.#items[index]!;
    for (let last = Math.min(index + mostTogether, this.#items.length) - 1; last > index; last--) {
      const items = this.#items.slice(index + 1, last + 1);
      if (!items.every(({ after }) => after === 'comma' || after === 'wrapped')) continue;
      const { end } = this.#items[last]!;
      const person = this.#person(start, end);
      const [only, ...others] = person.name === undefined ? [] : this.team.named(person.name);
      if (only && others.length === 0) return { person: { ...person, member: only }, next: last + 1 };
    }
    const next = this.#items[index + 1];
    if (next?.after !== 'wrapped') return undefined;
    // Nobody on the team is known by either line: a name that Markdown wraps is one name.
    const parts = [this.#items[index]!, next].map(({ start: from, end }) => readPerson(this.#text, from, end));
    if (parts.some((part) => part.name === undefined || this.team.has(part))) return undefined;
    if (parts.every(({ name }) => /\s/.test(name!))) return undefined;
    return { person: this.#person(start, next.end), next: index + 2 };
  }

  #add(person: NamedPerson): void {
    const last = this.#found.at(-1);
    const isSame = last?.member !== undefined && last.member === person.member;
    const isAddress = person.email !== undefined && person.name === undefined && !person.member;
    if (last && (isSame || (last.name !== undefined && last.email === undefined && isAddress))) {
      const named = [...last.named, ...person.named];
      this.#found[this.#found.length - 1] = { ...last, end: person.end, email: last.email ?? person.email, named };
    } else this.#found.push(person);
  }

  /** A person by a stretch of the text; a remark in parentheses at its end isn't part of the name. */
  #person(start: number, end: number): NamedPerson {
    const person = readPerson(this.#text, start, end);
    const open = person.note === undefined ? -1 : this.#text.indexOf('(', start);
    return { ...person, named: [wordsWithin(this.#text, start, open < 0 ? end : open)] };
  }

  #readItem({ start, end, after }: ListItem): readonly NamedPerson[] {
    const person = this.#person(start, end);
    const known = this.#identified(person);
    if (known) return [known];
    const text = this.#text.slice(start, end);
    if (this.#found.length > 0 && ((after !== 'and' && isPosition(text)) || isDeputy(text))) return [];
    const together = this.#together(start, text);
    if (together) return together;
    const either = this.#either(start, text);
    if (either) return either;
    const within = text.startsWith('@') ? undefined : this.#within(start, end);
    if (within) return [within];
    return isDenial(text) && !isNameOfMonth(text) ? [] : [person];
  }

  /** `Mara with Declan`, and the `with Declan` after `Mara`: whoever is named second is on the team. */
  #together(start: number, text: string): readonly NamedPerson[] | undefined {
    const cursor = new Cursor(text);
    let before = 0;
    for (; !cursor.isAtEnd && cursor.word('deputy', 'joint') === undefined; cursor.at++) before = cursor.next!.end;
    if (cursor.isAtEnd) return undefined;
    const second = this.#identified(this.#person(start + cursor.start, start + text.length));
    if (!second) return undefined;
    return before === 0 ? [second] : [...this.#readItem({ start, end: start + before }), second];
  }

  /** The Dutch `Mara of Zoë`: one of two whom the team knows. */
  #either(start: number, text: string): readonly NamedPerson[] | undefined {
    const or = tokensOf(text).find((token, at) => at > 0 && token.text === 'of');
    if (!or) return undefined;
    const [one, other] = [
      this.#identified(this.#person(start, start + text.slice(0, or.start).trimEnd().length)),
      this.#identified(this.#person(start + or.end + 1, start + text.length)),
    ];
    return one && other ? [one, { ...other, isAlternative: true }] : undefined;
  }

  /** A person with whom of the team they are; undefined if nobody there is meant. */
  #identified(person: NamedPerson): NamedPerson | undefined {
    const all = this.team.all(person);
    if (all.length === 0) return undefined;
    // `Anil (Sales)` is the one of them in sales.
    const ofRole = all.filter(({ role }) => role !== undefined && isSameText(role, person.note));
    const [only, ...others] = ofRole.length > 0 ? ofRole : all;
    if (others.length > 0) return { ...person, candidates: all };
    return {
      ...person,
      member: only!,
      named: this.#isCalled(person, only!) ? person.named : handleOf(this.#text, person),
    };
  }

  /** Whether the name next to a handle is that of whom the handle means. */
  #isCalled({ start, end, name, handle }: NamedPerson, member: PersonMention): boolean {
    return name === undefined || handle === undefined || this.team.all({ start, end, name }).includes(member);
  }

  /** The longest name of somebody on the team that a text begins with, or that a position stands before. */
  #within(start: number, end: number): NamedPerson | undefined {
    if (this.team.size === 0) return undefined;
    const tokens = tokensOf(this.#text.slice(start, end));
    const begin = tokens.findIndex(({ kind, text }) => kind !== 'sign' && !isWordOf('filler', text));
    const afterTitle = tokens.findIndex((_, at) => !isBeforeName(tokens, at));
    return (
      this.#nameFrom(tokens, Math.max(0, begin), start, end) ??
      this.#nameFrom(tokens, Math.max(0, afterTitle), start, end)
    );
  }

  #nameFrom(tokens: readonly Token[], first: number, start: number, end: number): NamedPerson | undefined {
    for (let last = Math.min(tokens.length, first + 5) - 1; last >= first; last--) {
      // The team of Mara is somebody else.
      if (tokens[last]!.kind === 'sign' || tokens[last + 1]?.text === "'") continue;
      const [from, to] = [start + tokens[first]!.start, start + tokens[last]!.end];
      const person = this.#person(from, to);
      const known = this.#identified({ ...person, note: person.note ?? departmentIn(this.#text.slice(to, end)) });
      if (known) return { ...known, start, end };
    }
    return undefined;
  }
}

/** The `Sales` of `Anil from Sales`. */
function departmentIn(text: string): string | undefined {
  const cursor = new Cursor(text);
  return cursor.skipLinks('from', 'of', 'on') && !cursor.isAtEnd ? text.slice(cursor.start).trim() : undefined;
}

function handleOf(text: string, { start, end, handle }: NamedPerson): readonly Stretch[] {
  return [{ start: text.indexOf(`@${handle}`, start), end }];
}

function isSameText(one: string, other: string | undefined): boolean {
  return other !== undefined && comparableName(one) === comparableName(other);
}

/** A stretch without the signs before and after its words. */
function wordsWithin(text: string, start: number, end: number): Stretch {
  const tokens = tokensOf(text.slice(start, end));
  const [first, last] = [
    tokens.find(({ kind, text: sign }) => kind !== 'sign' || sign === '@' || sign === '<'),
    tokens.findLast(({ kind, text: sign }) => kind !== 'sign' || sign === '>'),
  ];
  return first && last ? { start: start + first.start, end: start + last.end } : { start, end };
}

/** `CMO Mara`, `the Head of Sales`: words that may stand before a name. */
function isBeforeName(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === 'sign') return text !== '@';
  return isWordOf('title', text) || isWordOf('filler', text) || isWordOf('address', text);
}

/** Whether a text after a name begins with a word for who stands in: `backup Declan`. */
function isDeputy(text: string): boolean {
  return new Cursor(text).word('deputy', 'deputy') !== undefined;
}

/** Whether a text says that somebody isn't meant: `not Mara`, `(except zebras)`. */
function isDenial(text: string): boolean {
  const tokens = tokensOf(text);
  // The `Mai` of a name is an Italian never.
  const isInName = (at: number): boolean => at > 0 && /^\p{Lu}/u.test(text.slice(tokens[at]!.start));
  return tokens.some(
    (_, at) => !isInName(at) && meaningOf(tokens, at, 'changing', ['negation', 'exception']) !== undefined,
  );
}

/** Whether a text after a name is a position or a department: `CMO`, `Head of Marketing`. */
function isPosition(text: string): boolean {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  return (
    words.some((word) => isWordOf('title', word.text)) &&
    words.every((word) => isWordOf('title', word.text) || isPlain(text.slice(word.start, word.end), word.text))
  );
}

/** `of`, `and` and whatever isn't capitalized. */
function isPlain(written: string, word: string): boolean {
  return isWordOf('filler', word) || isWordOf('link', word) || written === written.toLowerCase();
}

/** Whether a text is a name of two words whose first is a month as well: `Mai Lin`, which denies nothing. */
function isNameOfMonth(text: string): boolean {
  const [first] = /^\p{Lu}\p{L}+(?= \p{Lu}\p{L}+$)/u.exec(text.trim()) ?? [];
  return first !== undefined && isWordOf('month', first);
}
