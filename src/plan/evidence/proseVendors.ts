import type { SourceText } from '../../syntax/sourceText';
import { before as beforeSign } from '../../text/ends';
import type { Token } from '../../text/tokens';
import { folded, tokensOf } from '../../text/tokens';
import type { Entity, Field } from '../entity';
import { guessFrom } from './guess';
import { partField } from '../reader/partField';
import { mayBeFirm } from './pricedVendors';
import type { ProperName } from './properNames';
import { isOutsider, properNames } from './properNames';
import { amountOf, priceIn, sumIn } from './proseMoney';
import { readDates } from '../values/dates';
import { hasWord } from '../vocabulary/evidenceWords';
import { isGivenName } from '../vocabulary/givenNames';
import { legalForms } from '../vocabulary/legalForms';
import { cuesIn, dueBefore, hasCue, isCue } from '../vocabulary/proseWords';
import type { ProseCue } from '../vocabulary/vocabulary';
import { wordsOf } from '../vocabulary/words';

/** The cues without which only a legal form tells that a sentence names somebody outside. */
const beforeVendors: readonly ProseCue[] = ['hires', 'makes', 'crafts', 'works', 'outside'];

/** Between a trade and a name: `our agency, Northlight`, `the bookkeepers from Get Monkeys`. */
const betweenTradeAndName: ReadonlySet<string> = new Set(
  ', : ( " * the a an from at von de da di van der die'.split(' '),
);

/**
 * The firms and freelancers whom a sentence names as such, with what is paid if it says so. A name counts with its legal
 * form, after `we hired`, and next to `agency`, `photographer` and the like.
 */
export function agreementsIn(sentence: SourceText): Entity[] {
  const { text } = sentence;
  const tokens = tokensOf(text);
  const mayName =
    beforeVendors.some((cue) => hasCue(text, cue)) || tokens.some(({ text: word }) => legalForms.has(word));
  if (!mayName) return [];
  const found = properNames(text);
  if (found.length === 0) return unnamedIn(sentence);
  // Whom we compete with, and who pays us, may be firms as well.
  if (hasWord(text, 'rival')) return [];
  const paid = new Set<number>([...startsAfter(text, tokens, 'hires'), ...startsAfter(text, tokens, 'makes')]);
  const isOpen = new Set<number>([...paid, ...namedIn(text, tokens)]);
  const names = found.map((name) => withoutTrade(tokens, fromCue(tokens, name, isOpen)));
  const hired = names.filter((name) => {
    // Whoever is hired may be called by an abbreviation; at the start of a sentence any word has a capital.
    if (paid.has(name.from) && isAbbreviation(name)) return true;
    if (name.words.length === 1 && isGivenName(name.words[0]!)) return false;
    const last = name.words.at(-1)!.toLowerCase();
    const isFirm = name.words.length > 1 && (legalForms.has(last) || isCue(last, 'crafts'));
    const next = tokens[name.to]?.text === ',' ? tokens[name.to + 1] : tokens[name.to];
    // `made in London, limited production`
    const isForm = tokens[name.to]?.text !== ',' || next?.text !== 'limited';
    const isWithForm = next !== undefined && isForm && next.isSpaced && legalForms.has(next.text);
    return isOutsider(text, name) && (isFirm || isWithForm || isOpen.has(name.from) || isOfTrade(tokens, name));
  });
  if (hired.length === 0) return unnamedIn(sentence);
  return hired.map(({ start, end }, index) => {
    const terms = index === 0 ? termsIn(sentence.slice(end)) : [];
    return guessFrom('vendor', sentence.slice(start, end), terms, sentence.range);
  });
}

/** Of `Hired Northlight` the second word, where the first begins a sentence or an item. */
function fromCue(tokens: readonly Token[], name: ProperName, starts: ReadonlySet<number>): ProperName {
  const at = name.words.findIndex((_, index) => index > 0 && starts.has(name.from + index));
  if (at < 0 || name.to - name.from !== name.words.length) return name;
  return { ...name, from: name.from + at, start: tokens[name.from + at]!.start, words: name.words.slice(at) };
}

/** Of `Agentur Nordlicht` the second word, where nouns have capitals. */
function withoutTrade(tokens: readonly Token[], name: ProperName): ProperName {
  const [first, ...words] = name.words;
  if (words.length === 0 || !isCue(first!, 'crafts')) return name;
  const from = tokens.findIndex(({ start }) => start >= name.start + first!.length);
  return { ...name, from, start: tokens[from]!.start, words };
}

/** The tokens at which names can begin of those who are hired, or that follow a trade. */
function* namedIn(text: string, tokens: readonly Token[]): Iterable<number> {
  // Of those who work with somebody, only who is paid or has a trade is surely outside.
  let isWork: boolean | undefined;
  for (const cue of ['crafts', 'works'] as const) {
    if (cue === 'works' && !(isWork ??= hasCue(text, 'crafts') || isPaid(text))) continue;
    yield* startsAfter(text, tokens, cue);
  }
}

/** The tokens at which a name can begin behind a cue. */
function* startsAfter(text: string, tokens: readonly Token[], cue: ProseCue): Iterable<number> {
  for (const { end } of cuesIn(text, cue)) {
    let at = tokens.findIndex(({ start }) => start >= end);
    while (at >= 0 && at < tokens.length && betweenTradeAndName.has(tokens[at]!.text)) at++;
    yield at;
  }
}

/** `GFCA` */
function isAbbreviation({ words }: ProperName): boolean {
  return words.length === 1 && /^\p{Lu}[\p{Lu}\d&]{1,7}$/u.test(words[0]!) && !isCue(words[0]!, 'inHouse');
}

/** `Jane Doe, a freelance photographer`, `Northlight (photographer)`: few words between the name and the trade. */
function isOfTrade(tokens: readonly Token[], { to }: ProperName): boolean {
  if (tokens[to]?.text === '(') return tokens[to + 1]?.kind === 'word' && isCue(tokens[to + 1]!.text, 'crafts');
  if (tokens[to]?.text !== ',') return false;
  return tokens.slice(to + 1, to + 5).some(({ kind, text }) => kind === 'word' && isCue(text, 'crafts'));
}

function isPaid(text: string): boolean {
  return /\d/.test(text) && priceIn(text) !== undefined;
}

/** Between a word such as `freelance` and the trade: `contracted performance marketer`. */
const mostBetween = 2;

/** Somebody outside who is only called by the trade: `a freelance designer`, `Diseñador externo`, `Copywriter (freelance)`. */
export function unnamedIn(sentence: SourceText): Entity[] {
  if (!hasCue(sentence.text, 'outside')) return [];
  const tokens = tokensOf(sentence.text);
  const outside = new Map<number, number>();
  for (const { start, end } of cuesIn(sentence.text, 'outside')) outside.set(start, end);
  const found: Entity[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isTrade(token)) continue;
    const first = firstWordBefore(tokens, at, outside);
    const end = endOfWordBehind(tokens, at, outside);
    if (first === undefined && end === undefined) continue;
    const name = sentence.slice(first ?? token.start, token.end);
    found.push(guessFrom('vendor', name, termsIn(sentence.slice(end ?? token.end)), sentence.range));
  }
  return found.slice(0, 1);
}

/**
 * Where a word such as `freelance` ends behind a trade and signs or numbers: `Copywriter (freelance)`, `Writer (1) - Contract`.
 */
function endOfWordBehind(
  tokens: readonly Token[],
  at: number,
  outside: ReadonlyMap<number, number>,
): number | undefined {
  const next = tokens.slice(at + 1, at + 6).find(({ kind }) => kind === 'word');
  const isOfSame =
    next !== undefined && !tokens.slice(at + 1, tokens.indexOf(next)).some(({ text }) => /[,.;:]/.test(text));
  return isOfSame ? outside.get(next.start) : undefined;
}

/** Where a word such as `freelance` begins, right before a trade or with an adjective between the two. */
function firstWordBefore(
  tokens: readonly Token[],
  at: number,
  outside: ReadonlyMap<number, number>,
): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 1 - mostBetween) && tokens[before]!.kind === 'word'; before--)
    if (outside.has(tokens[before]!.start)) return tokens[before]!.start;
  return undefined;
}

let vendorNouns: ReadonlySet<string> | undefined;

/** Whether a word is what somebody outside may be: `designers`, `agency`, `Lieferant`. */
function isTrade({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  vendorNouns ??= new Set(wordsOf('vendorNoun').map(folded));
  return [text, text.replace(/s$/, '')].some(
    (word) => isCue(word, 'crafts') || isCue(word, 'trades') || vendorNouns!.has(word),
  );
}

/** What the rest of a sentence says is paid, if it names one sum in a currency, and until when the agreement holds. */
export function termsIn(rest: SourceText): Field[] {
  return /\d/.test(rest.text) ? [...feeIn(rest), ...endIn(rest)] : [];
}

function feeIn(rest: SourceText): Field[] {
  const sum = sumIn(rest.text);
  return sum && sum.end - sum.start <= longestFee ? [partField('vendor', 'fee', amountOf(rest, sum))] : [];
}

/** In UTF-16 units. */
const longestFee = 60;

function endIn(rest: SourceText): Field[] {
  for (const { start, end, date } of readDates(rest.text))
    if (date.kind !== 'span' && dueBefore(rest.text, start) !== undefined)
      return [partField('vendor', 'ends', rest.slice(start, end))];
  return [];
}

/** A firm with its legal form, or behind what it does, that is a heading: `### Kraus GmbH`, `## Venue – Hotel Adler`. */
export function vendorOfHeading(heading: SourceText): Entity[] {
  const numbering = /^\s*\d+(?:\.\d+)*[.)]?\s+/.exec(heading.text)?.[0].length ?? 0;
  const text = heading.slice(numbering);
  const split = /^(.{2,40}?)(?:\s+[–—-]\s+|\s*[:：]\s+)(?=\S)/u.exec(text.text);
  const name = split && isCue(split[1]!, 'services') ? text.slice(split[0].length) : undefined;
  if (name && mayBeFirm(untilAside(name).text)) return [guessFrom('vendor', untilAside(name), [], heading.range)];
  const [first] = properNames(text.text);
  const last = first?.words.at(-1)?.toLowerCase().replace(/\.$/, '');
  const isAlone = first?.start === 0 && first.end >= text.text.trimEnd().length - 1;
  return isAlone && first.words.length > 1 && legalForms.has(last!)
    ? [guessFrom('vendor', text.slice(0, first.end), [], heading.range)]
    : [];
}

/** A name without what is said behind it: `Hotel Adler (120 seats)`. */
export function untilAside(name: SourceText): SourceText {
  return name.slice(0, beforeSign(name.text, /[(,;|]| [–—-] /).length);
}
