import type { MeaningHere } from '../vocabulary/lexicon';
import { isWordOf, meaningOf, meaningsAt } from '../vocabulary/lexicon';
import type { WordKind } from '../vocabulary/valueWords';
import type { Stretch } from './reading';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';

/** Kinds of words that, left over, may change what a value means. */
const weighty = new Set<WordKind>([
  'bound',
  'changing',
  'condition',
  'launch',
  'month',
  'namedDay',
  'number',
  'ordinal',
  'part',
  'rhythm',
  'scale',
  'weekday',
]);

/** Links that tie a value to something else: `5 days after D1`, `2 days per round`. */
const tying: ReadonlySet<string> = new Set(['after', 'before']);

/** What weighs more or less in the values of a type than it does elsewhere. */
export interface Weights {
  /** What limits values of this type, even in words that are filler elsewhere. */
  readonly limits?: readonly string[];
  /** Kinds of words that don't change values of this type. */
  readonly light?: ReadonlySet<WordKind>;
  /** Whether digits don't change them either. */
  readonly hasLightDigits?: boolean;
  /** Whether words such as `per` and `after` do. */
  readonly isTied?: boolean;
}

/** Signs that carry no meaning where nothing else is left: punctuation, brackets, bullets and pictures. */
const harmless = /^(?:[.,;:=!?()[\]{}"'*_~|/\\#&-]|\.\.\.|[\p{Extended_Pictographic}\p{So}✓✔•·])$/u;

/**
 * What is left of a text once a reader has used these stretches: what may change the meaning (`unread`), and plain
 * words that don't (`notes`). Filler counts as used. `isName` says whether a word begins a name that the plan knows.
 */
export function leftOver(
  text: string,
  used: readonly Stretch[],
  isName: (text: string) => boolean = () => false,
  weights: Weights = {},
): { readonly unread: Stretch[]; readonly notes: Stretch[] } {
  const tokens = tokensOf(text);
  const unread: Stretch[] = [];
  const notes: Stretch[] = [];
  const isUsed = usedTokens(tokens, used);
  for (let at = 0; at < tokens.length;) {
    if (isUsed[at]) {
      at++;
      continue;
    }
    // A run of tokens that aren't used, up to the next sign that separates clauses.
    const first = at;
    while (at < tokens.length && !isUsed[at] && (at === first || !/^[,;]$/.test(tokens[at]!.text))) at++;
    const run = tokens.slice(first, at);
    const { isWeighty, isSaid } = isNegationOf(tokens, at)
      ? { isWeighty: true, isSaid: true }
      : weigh(text, run, isName, weights);
    if (!isSaid) continue;
    const [start, end] = [run.find(isContent)!.start, run.findLast(isContent)!.end];
    (isWeighty ? unread : notes).push({ start, end });
  }
  return { unread, notes };
}

/** Whether the `before` at a token is negated: the `no` of `no antes del 8 de mayo`, which means `on` elsewhere. */
function isNegationOf(tokens: readonly Token[], at: number): boolean {
  const isBefore = tokens[at] !== undefined && meaningOf(tokens, at, 'link', ['before']) !== undefined;
  return isBefore && meaningOf(tokens, at - 1, 'changing', ['negation']) !== undefined;
}

/** For each token whether one of the stretches covers it. */
function usedTokens(tokens: readonly Token[], used: readonly Stretch[]): readonly boolean[] {
  const sorted = [...used].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return tokens.map((token) => {
    for (; next < sorted.length && sorted[next]!.start <= token.start; next++) end = Math.max(end, sorted[next]!.end);
    return token.end <= end;
  });
}

/** Whether a token is more than a sign between clauses. */
function isContent({ text }: Token): boolean {
  return !/^[.,;:]$/.test(text);
}

/** Whether a run says anything at all, and whether that may change a meaning. */
function weigh(
  text: string,
  run: readonly Token[],
  isName: (text: string) => boolean,
  { limits, light, isTied, hasLightDigits }: Weights,
): { isWeighty: boolean; isSaid: boolean } {
  let isSaid = false;
  for (let at = 0; at < run.length;) {
    const token = run[at]!;
    const meanings = isPlain(text, run, at) ? [] : [...meaningsAt(run, at)];
    if (limits && meanings.some(({ kind, value }) => kind === 'limiting' && limits.includes(value)))
      return { isWeighty: true, isSaid: true };
    const filler = meanings.find(({ kind }) => kind === 'filler');
    const weight = meanings.find(
      (one) =>
        (weighty.has(one.kind) &&
          !light?.has(one.kind) &&
          !isLetterAlone(one, run) &&
          !(token.kind === 'word' && isArticle(one, run))) ||
        (isTied === true && isTying(one, run, at)),
    );
    if (isTied === true && isRateSign(run, at)) return { isWeighty: true, isSaid: true };
    // `a` is filler in Portuguese, and a number before a unit.
    const isMore = weight && (weight.kind === 'link' || hasKind(run, weight.after, 'unit'));
    if (filler && (!weight || (filler.after >= weight.after && !isMore))) {
      at = filler.after;
      continue;
    }
    if (weight || (token.kind === 'digits' && !hasLightDigits)) return { isWeighty: true, isSaid: true };
    if (token.kind === 'word' || token.kind === 'digits') {
      isSaid = true;
      if (isName(token.text)) return { isWeighty: true, isSaid };
    } else if (!harmless.test(token.text)) return { isWeighty: true, isSaid: true };
    at++;
  }
  return { isWeighty: false, isSaid };
}

/** Whether a word has no meaning of its own: the second part of `hand-over`, `may` as a verb, and `di` in Italian. */
function isPlain(text: string, run: readonly Token[], at: number): boolean {
  const { start, end, isSpaced } = run[at]!;
  const [stem, hyphen] = [run[at - 2], run[at - 1]];
  const isCompound = stem?.kind === 'word' && hyphen?.text === '-' && !hyphen.isSpaced && !isSpaced;
  const written = text.slice(start, end);
  // `est` is a verb in French; as an abbreviation of `estimated` it has a period or a figure behind it.
  const isVerb = written === 'may' || (written === 'est' && run[at + 1]?.kind === 'word');
  return isCompound || isVerb || (written.length <= 2 && isWordOf('weekday', written) && !/\p{Lu}/u.test(written));
}

/** A word such as `after`, or a phrase such as `per round`. */
function isTying({ kind, value, after }: MeaningHere, run: readonly Token[], at: number): boolean {
  const { text } = run[at]!;
  if (kind === 'review') return value === 'each' && (after > at + 1 || text.length > 3);
  if (kind !== 'link') return false;
  if (value !== 'per') return tying.has(value);
  // `per` is Italian for `for`, and articles stand for it only before a unit: `a week`, `la semaine`.
  const isFiller = (index: number): boolean => hasKind(run, index, 'filler');
  return hasKind(run, after, 'unit') || ((text === 'per' || !isFiller(at)) && text.length > 1 && !isFiller(after));
}

/** The slash of a rate: `2 days/week`, `2 days/film`. */
function isRateSign(run: readonly Token[], at: number): boolean {
  const [sign, next] = [run[at]!, run[at + 1]];
  return sign.text === '/' && next?.kind === 'word' && (!next.isSpaced || hasKind(run, at + 1, 'unit'));
}

function hasKind(run: readonly Token[], at: number, kind: WordKind): boolean {
  return meaningOf(run, at, kind, []) !== undefined;
}

/** The letter of `L-8 weeks` without what it counts: an article, as in `l'elenco`. */
function isLetterAlone({ kind, value, after }: MeaningHere, run: readonly Token[]): boolean {
  return kind === 'launch' && value === 'letter' && !/^[+-]$/.test(run[after]?.text ?? '');
}

/** Words that are numbers in one language and anything else in another: `media`, `once`. */
const otherWords: ReadonlySet<string> = new Set(['media', 'once', 'sei', 'due']);

/** Whether a word for one is an article, as in `a call`, and no number, as in `a week`; so is what is another word mostly. */
function isArticle({ kind, value, after }: MeaningHere, run: readonly Token[]): boolean {
  const isOther = value === '1' || otherWords.has(run[after - 1]!.text);
  return kind === 'number' && isOther && !hasKind(run, after, 'unit');
}
