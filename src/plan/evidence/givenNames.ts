import type { SourceText } from '../../syntax/sourceText';
import { isGivenName } from '../vocabulary/givenNames';

const capital = String.raw`\p{Lu}[\p{L}'’.-]*`;
const person = String.raw`${capital}(?: (?:${capital}|de|da|van|von|der|den|del|di|dos)){0,3}`;
/** Between the people who do something together: `Dom + Ben`, `Wei and Mike`. */
const between = String.raw`(?:, ?| ?[&+/] ?| (?:and|und|et|y|e|en) )`;
const listOfPeople = new RegExp(String.raw`^${person}(?:${between}${person}){0,4}`, 'u');
const separators = new RegExp(between, 'gu');

/** In UTF-16 units: so long may the names of some people be. */
const longest = 100;

/** The people that a text begins with, each by a usual given name, and where the last one ends. */
export interface PeopleAtStart {
  readonly names: readonly SourceText[];
  readonly end: number;
}

/** Undefined if a text begins with anything else, or if anybody else is among them. */
export function peopleAtStart(text: SourceText): PeopleAtStart | undefined {
  const [whole] = listOfPeople.exec(text.text.slice(0, longest)) ?? [];
  if (whole === undefined) return undefined;
  const names: SourceText[] = [];
  let start = 0;
  for (const { index, 0: sign } of [...whole.matchAll(separators), { index: whole.length, 0: '' }]) {
    names.push(text.slice(start, index));
    start = index + sign.length;
  }
  const areGiven = names.every(({ text: name }) => isGivenName(name.split(' ', 1)[0]!));
  return areGiven ? { names, end: whole.length } : undefined;
}

/** The people that a text consists of: `Kat`, `Dom + Ben`, `Shreya Gupta`; none if there is anything else in it. */
export function peopleOnly(text: SourceText): readonly SourceText[] {
  const people = peopleAtStart(text);
  return people && people.end === text.text.trimEnd().length ? people.names : [];
}
