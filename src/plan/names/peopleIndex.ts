import { memoized } from '../../text/memoized';
import { tokensOf } from '../../text/tokens';
import type { PersonMention } from '../values/personMention';
import { runTogether } from '../values/personMention';
import { isWordOf } from '../vocabulary/lexicon';

interface Entry<Value> {
  readonly person: PersonMention;
  readonly value: Value;
}

/**
 * People, each with a value, found by any way in which a text may refer to them: handle, email, name in any order,
 * first name, surname, initials, or role. Whoever shares the strongest of these may be meant.
 */
export class PeopleIndex<Value> {
  readonly #byKey = new Map<string, Entry<Value>[]>();
  #count = 0;

  /** How many people were added. */
  get size(): number {
    return this.#count;
  }

  add(person: PersonMention, value: Value): void {
    this.#count++;
    const entry = { person, value };
    for (const key of waysToFind(person)) {
      const entries = this.#byKey.get(key);
      if (!entries) this.#byKey.set(key, [entry]);
      else if (entries.length < mostOfKey) entries.push(entry);
    }
  }

  /** Everyone who may be meant, in the order in which they were added; a few at most. */
  all(person: PersonMention): readonly Value[] {
    for (const keys of waysToSeek(person)) {
      const found = new Map<string, Value>();
      for (const key of keys) {
        for (const entry of this.#byKey.get(key) ?? []) {
          const one = identityOf(entry.person);
          // Two different handles are two people, whatever else they are called.
          const isOther =
            person.handle !== undefined &&
            entry.person.handle !== undefined &&
            !sameText(person.handle, entry.person.handle);
          if (!isOther && !found.has(one)) found.set(one, entry.value);
        }
      }
      if (found.size > 0) return [...found.values()];
    }
    return [];
  }

  /** Everyone with exactly this name, its words in any order. */
  named(name: string): readonly Value[] {
    const forms = formsOf(name);
    const entries = forms?.isFull ? (this.#byKey.get(`name ${forms.whole}`) ?? []) : [];
    return [...new Map(entries.map(({ person, value }) => [identityOf(person), value])).values()];
  }

  /** The value of the only person who may be meant; undefined if there is none, or if there are several. */
  find(person: PersonMention): Value | undefined {
    const found = this.all(person);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether anyone may be meant. */
  has(person: PersonMention): boolean {
    return this.all(person).length > 0;
  }
}

/** Of many people who share a first name, two are enough to know that it is ambiguous. */
const mostOfKey = 8;

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The same for the same person listed twice. */
function identityOf({ name, handle, email }: PersonMention): string {
  return handle !== undefined
    ? `@${handle.toLowerCase()}`
    : name === undefined
      ? (email ?? '').toLowerCase()
      : wordsOf(name).join(' ');
}

/** The words of a name, folded, without a form of address: `Ms Lindholm`. */
export function wordsOf(name: string): string[] {
  const words = tokensOf(name).flatMap(({ kind, text }) => (kind === 'sign' ? [] : [text]));
  return words.length > 1 && isWordOf('address', words[0]!) ? words.slice(1) : words;
}

/** What of a person's name others may use for them. */
interface NameForms {
  /** All the words, in whatever order: `Lindholm, Mara` is Mara Lindholm. */
  readonly whole: string;
  readonly first: string;
  readonly last: string;
  readonly isFull: boolean;
  /** One of its two words is an initial: `Anil M.`. */
  readonly isShort: boolean;
  readonly together: string;
}

function formsOf(name: string): NameForms | undefined {
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isShort = words.length === 2 && first.length !== last.length && (first.length === 1 || last.length === 1);
  const isFull = words.length > 1;
  return { whole: words.toSorted().join(' '), first, last, isFull, isShort, together: runTogether(words.join('')) };
}

/** The keys under which a person is filed. */
const waysToFind = memoized(({ handle, email, name, note, role = note }: PersonMention): readonly string[] => {
  const keys: string[] = [];
  if (handle !== undefined) keys.push(`handle ${handle.toLowerCase()}`);
  if (handle !== undefined && name === undefined) keys.push(`together ${runTogether(handle)}`);
  if (email !== undefined) keys.push(`email ${email.toLowerCase()}`);
  const forms = name === undefined ? undefined : formsOf(name);
  if (forms) {
    const { whole, first, last, isFull, isShort, together } = forms;
    keys.push(`name ${whole}`, `together ${together}`);
    if (isShort) keys.push(`shortened ${first} ${last}`);
    else if (isFull)
      keys.push(
        `ends ${first} ${last}`,
        `part ${first}`,
        `part ${last}`,
        `short ${first} ${last[0]}`,
        `short ${first[0]} ${last}`,
        `initials ${wordsOf(name!)
          .map((word) => word[0])
          .join('')}`,
      );
    else keys.push(`only ${first}`);
  }
  if (role !== undefined) keys.push(`role ${wordsOf(role).join(' ')}`);
  return keys;
});

/**
 * The keys by which a person is sought, strongest first: those who share one of the first level that anyone shares may
 * be meant.
 */
const waysToSeek = memoized(({ handle, email, name }: PersonMention): readonly (readonly string[])[] => {
  const levels: string[][] = [];
  if (handle !== undefined) levels.push([`handle ${handle.toLowerCase()}`]);
  if (email !== undefined) levels.push([`email ${email.toLowerCase()}`]);
  const forms = name === undefined ? undefined : formsOf(name);
  if (forms) {
    const { whole, first, last, isFull, isShort, together } = forms;
    levels.push([`name ${whole}`], [`together ${together}`]);
    if (isShort) levels.push([`short ${first} ${last}`]);
    else if (isFull)
      levels.push(
        [`ends ${first} ${last}`],
        [`shortened ${first} ${last[0]}`, `shortened ${first[0]} ${last}`],
        [`only ${first}`, `only ${last}`],
      );
    else levels.push([`part ${first}`]);
    levels.push([`role ${wordsOf(name!).join(' ')}`]);
    if (/^(?:\p{Lu}\.?){2,3}$/u.test(name!)) levels.push([`initials ${together}`]);
  } else if (handle !== undefined) levels.push([`together ${runTogether(handle)}`]);
  return levels;
});
