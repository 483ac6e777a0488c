import type { PersonMention } from './values/people';
import { runTogether, teamMembers, wordsOf } from './values/people';
import type { Entity } from './entity';
import type { Plan } from './plan';
import { memoized } from '../text/memoized';

/**
 * People, each with a value, found by any way in which a text may refer to them. Gives the same answer as comparing
 * them one by one with `samePerson`, namely the first one added, without comparing them all.
 */
export class PeopleIndex<Value> {
  readonly #first = new Map<string, { readonly turn: number; readonly value: Value }>();
  #count = 0;

  /** How many people were added. */
  get size(): number {
    return this.#count;
  }

  add(person: PersonMention, value: Value): void {
    const entry = { turn: this.#count++, value };
    for (const key of keysOf(person)) if (!this.#first.has(key)) this.#first.set(key, entry);
  }

  /** The value of the first person who may be meant; undefined if there is none. */
  find(person: PersonMention): Value | undefined {
    let found: { readonly turn: number; readonly value: Value } | undefined;
    for (const key of keysFor(person)) {
      const entry = this.#first.get(key);
      if (entry && (!found || entry.turn < found.turn)) found = entry;
    }
    return found?.value;
  }

  has(person: PersonMention): boolean {
    return this.find(person) !== undefined;
  }
}

/**
 * The keys by which a person is found. Two different handles are two people whatever else they are called, so a person
 * with a handle is matched by other names only among those without one.
 */
function* waysToFind({ handle, email, name }: PersonMention): Iterable<string> {
  if (handle) yield `handle ${handle.toLowerCase()}`;
  for (const among of handle ? ['all'] : ['all', 'without handle']) {
    if (email) yield `${among}, email ${email.toLowerCase()}`;
    if (!name) continue;
    const [first = '', ...others] = wordsOf(name);
    yield `${among}, first name ${first}`;
    yield others.length === 0 ? `${among}, only name ${first}` : `${among}, name ${[first, ...others].join(' ')}`;
  }
  if (handle && !name) yield `handle for ${runTogether(handle)}`;
  if (!handle && name) yield `name for ${runTogether(name)}`;
}

/** The keys to look up: each is a key of everyone who may be meant. */
function* waysToSeek({ handle, email, name }: PersonMention): Iterable<string> {
  const among = handle ? 'without handle' : 'all';
  if (handle) yield `handle ${handle.toLowerCase()}`;
  if (email) yield `${among}, email ${email.toLowerCase()}`;
  if (name) {
    const [first = '', ...others] = wordsOf(name);
    if (others.length === 0) yield `${among}, first name ${first}`;
    else {
      yield `${among}, only name ${first}`;
      yield `${among}, name ${[first, ...others].join(' ')}`;
    }
  }
  if (handle && !name) yield `name for ${runTogether(handle)}`;
  if (!handle && name) yield `handle for ${runTogether(name)}`;
}

/** The people of a plan's team, each with the entry that names them. */
export const teamOf = memoized((plan: Plan): PeopleIndex<Entity> => {
  const team = new PeopleIndex<Entity>();
  for (const entity of plan.people) for (const member of teamMembers(entity)) team.add(member, entity);
  return team;
});

const keysOf = memoized((person: PersonMention) => [...waysToFind(person)]);
const keysFor = memoized((person: PersonMention) => [...waysToSeek(person)]);
