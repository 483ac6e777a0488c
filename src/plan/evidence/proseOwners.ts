import type { SourceText } from '../../syntax/sourceText';
import type { ListBlock } from '../../syntax/blocks';
import { before, bracketsAtEnd } from '../../text/ends';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import { fieldDefinition } from '../fields';
import { peopleAtStart, peopleOnly } from './givenNames';
import { guessFrom } from './guess';
import { isMissing } from '../missing';
import { makeField, splitLabel } from '../reader/readFields';
import { introducesOwner } from '../spoken';
import { isWordOf } from '../vocabulary/lexicon';
import { cuesIn, isCue } from '../vocabulary/proseWords';

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
  return (
    words.length > 0 &&
    words.length <= 4 &&
    (introducesOwner(text) || words.some(({ text: one }) => isCue(one, 'inHouse')))
  );
}

/** `Priya and Jonas to draft the post`: those who do what an item says. One word before `to` may be any noun. */
const doers = /^((?:@[\w.-]+|\p{Lu}\p{Ll}+)(?:,| and| &) (?:@[\w.-]+|\p{Lu}\p{Ll}+)|@[\w.-]+) to (?=\p{Ll}{2})/u;

/** Those whom a sentence or an item names as whoever does or leads something. */
export function doersIn(sentence: SourceText, isItem: boolean): Entity[] {
  const { text } = sentence;
  const [, first] = (isItem && doers.exec(text)) || [];
  if (first !== undefined) return personsOf(ownersIn(sentence.slice(0, first.length)));
  const subject = subjectIn(sentence);
  if (subject) return personsOf([subject]);
  const handle = isItem ? /[\s(]@[\w-]+(?=[).\s]*$)/u.exec(text.slice(-longestBrackets)) : undefined;
  if (handle) {
    const start = text.length - Math.min(text.length, longestBrackets) + handle.index + 1;
    return personsOf([sentence.slice(start, start + handle[0].length - 1)]);
  }
  const beside = isItem ? namesBeside(sentence) : [];
  if (beside.length > 0) return personsOf(beside);
  const active = activeIn(sentence);
  if (active.length > 0) return personsOf(active);
  const inRole = inRoleIn(sentence);
  if (inRole.length > 0) return personsOf(inRole);
  const team = teamIn(sentence);
  if (team) return personsOf([team]);
  for (const { end } of cuesIn(text, 'leads')) {
    const from =
      end +
      (/^:?\s+(?:(?:the|der|die|dem|den|la|le|el|il|o|a|de|het|l['’]) ?)?/i.exec(text.slice(end))?.[0].length ?? 0);
    const names = ownersIn(sentence.slice(from, endOfNames(text, from)));
    if (names.length > 0) return personsOf(names);
  }
  return [];
}

/**
 * The people in brackets at either end of an item, after its last dash, or before its colon: `Order food (Paul)`, `Andre:
 * prints`.
 */
function namesBeside(item: SourceText): readonly SourceText[] {
  const { text } = item;
  if (text.length > longestItem) return [];
  const brackets = bracketsAtEnd(text.endsWith('.') ? text.slice(0, -1) : text);
  const square = /\[\s*([^[\]]{2,60})\][.\s]*$/u.exec(text.slice(-longestBrackets));
  const dash = /^.*(?:\s(?:[–—-]{1,2}|→|->|=>)|[|→])\s+(?=[^–—|→]{2,60}$)/su.exec(text);
  const lead = /^[[(]?([^[\]():：]{2,60})(?:[\])][:：]?|[:：])\s/u.exec(text);
  const squareAt = square ? text.length - square[0].length + square[0].indexOf(square[1]!) : 0;
  const candidates = [
    brackets && brackets.start > 0 ? item.slice(brackets.inside.start, brackets.inside.end) : undefined,
    square && squareAt > 1 ? item.slice(squareAt, squareAt + square[1]!.length) : undefined,
    dash ? item.slice(dash[0].length) : undefined,
    lead ? item.slice(text.indexOf(lead[1]!), text.indexOf(lead[1]!) + lead[1]!.length) : undefined,
  ];
  for (const candidate of candidates) {
    const names = candidate ? peopleOnly(candidate) : [];
    if (names.length > 0) return names;
  }
  // `Events team: Dana prints the badges`: it is the one who is named.
  const isOfPerson = lead !== null && peopleAtStart(item.slice(lead[0].length)) !== undefined;
  const team = candidates.slice(0, isOfPerson ? -1 : undefined).find((one) => one && isTeamName(one.text));
  return team ? [team] : [];
}

/** `Marketing team`, `Events-Team`: two or three words, of which the last is for those in house. */
function isTeamName(text: string): boolean {
  const words = text.trim().split(/[\s-]/);
  return (
    /^\p{Lu}/u.test(text) &&
    words.length > 1 &&
    words.length <= 3 &&
    isCue(words.at(-1)!, 'inHouse') &&
    !/[\d:]/.test(text)
  );
}

/** In UTF-16 units. */
const longestBrackets = 80;
const longestItem = 500;

/** `Wei and Mike will run July`, `Leon kümmert sich um das Konto`: who does something, wherever it is said. */
function activeIn(sentence: SourceText): readonly SourceText[] {
  const { text } = sentence;
  for (const { start } of cuesIn(text, 'undertakes')) {
    const lead =
      /(?:^|[^\p{L}\s@]\s*|(?<=\p{Ll})\s)((?:\p{Lu}[^\s,]*(?:, | (?:[&+] |(?:and|und|et|y|e|en) )?))+)$/u.exec(
        text.slice(Math.max(0, start - longestBrackets), start),
      );
    const from = lead ? start - lead[1]!.length : start;
    const names = lead ? peopleOnly(sentence.slice(from, start)) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** `our organizer, Lucija Matic`, `five administrators: Zaki Manian, Jack Zampolin`: full names right behind a role. */
function inRoleIn(sentence: SourceText): readonly SourceText[] {
  const { text } = sentence;
  for (const { end } of cuesIn(text, 'roles')) {
    const sign = /^(?:,|:| \(| –| —)?(?: (?:is|ist|est|es|é|è))? /.exec(text.slice(end))?.[0].length;
    const [names] = sign === undefined ? [] : (fullNames.exec(text.slice(end + sign)) ?? []);
    if (sign === undefined || names === undefined) continue;
    return ownersListed(sentence.slice(end + sign, end + sign + names.length));
  }
  return [];
}

const fullName = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]* (?:(?:de|da|van|von|der|del|di) ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*`;
const fullNames = new RegExp(String.raw`^${fullName}(?:${between}${fullName}){0,6}(?!\p{L})`, 'u');

function ownersListed(names: SourceText): SourceText[] {
  const found: SourceText[] = [];
  let start = 0;
  for (const { index, 0: sign } of names.text.matchAll(new RegExp(between, 'gu'))) {
    found.push(names.slice(start, index));
    start = index + sign.length;
  }
  return [...found, names.slice(start)];
}

/** `The Events Team will plan the booth`: those in house who do something, where the sentence begins with them. */
function teamIn(sentence: SourceText): SourceText | undefined {
  const head = sentence.text.slice(0, longestSubject + 40);
  for (const { start } of cuesIn(head, 'undertakes')) {
    const article = articleLength(head);
    const subject = sentence.slice(article, start);
    const words = subject.text.split(' ');
    const isInHouse =
      /^\p{Lu}/u.test(subject.text) && words.length > 1 && words.length <= 5 && isCue(words.at(-1)!, 'inHouse');
    if (isInHouse && !/[,.:;()]/.test(subject.text)) return subject;
  }
  return undefined;
}

/** In UTF-16 units. */
const longestSubject = 60;

/** `The content unit is responsible for the site`: whoever answers for something, where the sentence begins with them. */
function subjectIn(sentence: SourceText): SourceText | undefined {
  const [answers] = cuesIn(sentence.text.slice(0, longestSubject + 40), 'answers');
  if (!answers || answers.start > longestSubject) return undefined;
  const subject = sentence.slice(articleLength(sentence.text.slice(0, answers.start)), answers.start);
  return /^[@\p{Lu}]/u.test(subject.text) && !/[,.:;]/.test(subject.text) && !pronouns.has(subject.text.toLowerCase())
    ? subject
    : undefined;
}

/** The length of the article that a sentence begins with. */
function articleLength(text: string): number {
  const start = /^(?:\p{L}{1,3}(?:'|’| ))?(?=\S)/u.exec(text)?.[0] ?? '';
  return isWordOf('filler', start.trim()) || articles.has(start.trim().toLowerCase()) ? start.length : 0;
}

const articles: ReadonlySet<string> = new Set(
  'the der die das le la les el los las o a os as de het il lo gli i'.split(' '),
);
const pronouns: ReadonlySet<string> = new Set(
  'i we you he she it they this that who which ich wir sie er es wer je nous il elle ils qui yo nosotros él ella quien eu nós ele ela quem ik wij zij hij wie io noi lui lei chi'.split(
    ' ',
  ),
);

/** Who a heading in a section on the team names: `### Sales team`, `### Ana Ruiz – Designer`. */
export function peopleOfHeading(heading: SourceText): Entity[] {
  const name = heading.slice(0, before(heading.text, /[(:：,]| [–—-] /).length);
  // `### Lead` is a role.
  const words = name.text.split(' ').length;
  return /^\p{Lu}/u.test(name.text) && words > 1 && words <= 4 ? personsOf([name]) : [];
}

/** A list in which each item is what somebody does, and their name: `Events: Ana Ruiz`. */
export function peopleByRole({ items }: ListBlock): Entity[] {
  const found = items.flatMap(({ text, items: nested }) => {
    const split = nested.length === 0 ? splitLabel(text) : undefined;
    return split && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u.test(split.value.text) ? [split] : [];
  });
  if (found.length < 2 || found.length * 3 < items.length * 2) return [];
  return found.map(({ label, value }) =>
    guessFrom(
      'person',
      value,
      [makeField(fieldDefinition('person', 'role'), label, label, 'part', label.range)],
      value.range,
    ),
  );
}

/** Names after words such as `led by` end where a lowercase word follows that isn't part of the name of a team. */
function endOfNames(text: string, from: number): number {
  const [names = ''] =
    /^[\s:]*(?:[@\p{Lu}][^\s]*(?:,? (?:(?:and|&|und|et|y|e|en) )?|$))*/u.exec(text.slice(from)) ?? [];
  const [team] = /^\p{Ll}+/u.exec(text.slice(from + names.length)) ?? [];
  const isOfTeam = team !== undefined && /[^\s,] $/.test(names) && isCue(team, 'inHouse');
  return from + names.length + (isOfTeam ? team.length : 0);
}

export function personsOf(names: readonly SourceText[]): Entity[] {
  return names.map((name) => guessFrom('person', name, [], name.range));
}
