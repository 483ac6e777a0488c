import type { SourceText } from '../../syntax/sourceText';
import type { Token } from '../../text/tokens';
import { folded, tokensOf } from '../../text/tokens';
import type { Entity, Field } from '../entity';
import { guessFrom } from './guess';
import { partField } from '../reader/partField';
import type { ProperName } from './properNames';
import { isOutsider, properNames } from './properNames';
import { priceIn, sumIn } from './proseMoney';
import { readDates } from '../values/dates';
import { cuesIn, dueBefore, hasCue, isCue } from '../vocabulary/proseWords';
import { wordsOf } from '../vocabulary/words';

/** What follows the name of a firm in the countries whose languages are read. */
const legalForms: ReadonlySet<string> = new Set(
  'ltd limited llc llp inc corp gmbh ag kg ug gbr sarl sas s.a s.l sl lda ltda spa s.p.a s.r.l srl bv b.v nv n.v oy ab aps pty'.split(
    ' ',
  ),
);

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
  const names = properNames(text).map((name) => withoutTrade(tokens, name));
  if (names.length === 0) return unnamedIn(sentence);
  const isOpen = new Set<number>(namedIn(text, tokens));
  const hired = names.filter((name) => {
    const last = name.words.at(-1)!.toLowerCase();
    const isFirm = name.words.length > 1 && (legalForms.has(last) || isCue(last, 'crafts'));
    const next = tokens[name.to]?.text === ',' ? tokens[name.to + 1] : tokens[name.to];
    const isWithForm = next !== undefined && next.isSpaced && legalForms.has(next.text);
    return isOutsider(text, name) && (isFirm || isWithForm || isOpen.has(name.from) || isOfTrade(tokens, name));
  });
  if (hired.length === 0) return unnamedIn(sentence);
  return hired.map(({ start, end }, index) => {
    const terms = index === 0 ? termsIn(sentence.slice(end)) : [];
    return guessFrom('vendor', sentence.slice(start, end), terms, sentence.range);
  });
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
  for (const cue of ['hires', 'crafts', 'works'] as const) {
    for (const { end } of cuesIn(text, cue)) {
      if (cue === 'works' && !(isWork ??= hasCue(text, 'crafts') || isPaid(text))) continue;
      let at = tokens.findIndex(({ start }) => start >= end);
      while (at >= 0 && at < tokens.length && betweenTradeAndName.has(tokens[at]!.text)) at++;
      yield at;
    }
  }
}

/** `Jane Doe, a freelance photographer`: a comma and a few words between the name and the trade. */
function isOfTrade(tokens: readonly Token[], { to }: ProperName): boolean {
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
    const next = tokens[at + 1]?.text === '(' ? tokens[at + 2] : tokens[at + 1];
    const end = next && outside.get(next.start);
    if (first === undefined && end === undefined) continue;
    const name = sentence.slice(first ?? token.start, token.end);
    found.push(guessFrom('vendor', name, termsIn(sentence.slice(end ?? token.end)), sentence.range));
  }
  return found.slice(0, 1);
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
function termsIn(rest: SourceText): Field[] {
  return /\d/.test(rest.text) ? [...feeIn(rest), ...endIn(rest)] : [];
}

function feeIn(rest: SourceText): Field[] {
  const sum = sumIn(rest.text);
  return sum && sum.end - sum.start <= longestFee ? [partField('vendor', 'fee', rest.slice(sum.start, sum.end))] : [];
}

/** In UTF-16 units. */
const longestFee = 60;

function endIn(rest: SourceText): Field[] {
  for (const { start, end, date } of readDates(rest.text))
    if (date.kind !== 'span' && dueBefore(rest.text, start) !== undefined)
      return [partField('vendor', 'ends', rest.slice(start, end))];
  return [];
}
