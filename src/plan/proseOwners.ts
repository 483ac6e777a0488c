import type { SourceText } from '../syntax/sourceText';
import { tokensOf } from '../text/tokens';
import type { Entity } from './entity';
import { guessFrom } from './guess';
import { isMissing } from './missing';
import { introducesOwner } from './spoken';
import { cuesIn, isCue } from './vocabulary/proseWords';

const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const person = String.raw`(?:@[\w.-]+|${word}(?: (?:${word}|de|da|van|von|der|del|di|&)){0,3})`;
const between = String.raw`(?:, ?| ?[&+/] ?| and | und | et | y | e | en )`;
const people = new RegExp(
  String.raw`^(${person})(?:${between}(${person}))?(?:${between}(${person}))?(?=$|[\s.,;(:–—-])`,
  'u',
);

/** The people or teams that a text after a label such as `Owner:` begins with. */
export function ownersIn(value: SourceText): SourceText[] {
  const { text } = value;
  if (isMissing(text)) return [];
  const found = people.exec(text);
  if (!found) return isTeam(text) ? [value] : [];
  const rest = text.slice(found[0].length).trim();
  // What continues is a sentence: `Marketing decides on each of them`.
  if (rest !== '' && !/^[(.,;:–—-]/.test(rest)) return [];
  return found.slice(1).flatMap((name) => {
    if (name === undefined || name.length < 2) return [];
    const start = text.indexOf(name);
    return value.slice(start, start + name.length);
  });
}

/** `the events team`, `solo founder`: a role or a team in a few words. */
function isTeam(text: string): boolean {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.length <= 4 && (introducesOwner(text) || words.some(({ text: one }) => isCue(one, 'inHouse')));
}

/** `Priya and Jonas to draft the post`: those who do what an item says. One word before `to` may be any noun. */
const doers = /^((?:@[\w.-]+|\p{Lu}\p{Ll}+)(?:,| and| &) (?:@[\w.-]+|\p{Lu}\p{Ll}+)|@[\w.-]+) to (?=\p{Ll}{2})/u;

/** Those whom a sentence or an item names as whoever does or leads something. */
export function doersIn(sentence: SourceText, isItem: boolean): Entity[] {
  const { text } = sentence;
  const [, first] = (isItem && doers.exec(text)) || [];
  if (first !== undefined) return personsOf(ownersIn(sentence.slice(0, first.length)));
  for (const { end } of cuesIn(text, 'leads')) {
    const names = ownersIn(sentence.slice(end, endOfNames(text, end)));
    if (names.length > 0) return personsOf(names);
  }
  return [];
}

/** Names after words such as `led by` end where a lowercase word follows. */
function endOfNames(text: string, from: number): number {
  return from + (/^[\s:]*(?:[@\p{Lu}][^\s]*(?:,? (?:(?:and|&|und|et|y|e|en) )?|$))*/u.exec(text.slice(from))?.[0].length ?? 0);
}

function personsOf(names: readonly SourceText[]): Entity[] {
  return names.map((name) => guessFrom('person', name, [], name.range));
}
