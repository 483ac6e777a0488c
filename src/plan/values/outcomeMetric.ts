import type { Token } from '../../text/tokens';
import { Cursor } from './cursor';
import type { Stretch } from './reading';

/**
 * What an outcome's sentence measures: what is left once its numbers and dates (`removed`), the verbs, and bracketed
 * fields are taken out. The whole sentence if nothing is left. `isRank` tells that it is about a rank.
 */
export function metricOf(text: string, removed: readonly Stretch[], isRank: boolean): string {
  const cursor = new Cursor(text);
  const { tokens } = cursor;
  const isKept = tokens.map(({ start, end }) => !removed.some((one) => one.start <= start && end <= one.end));
  for (const bracket of bracketsIn(tokens))
    if (bracket.hasLabel || !isKept.slice(bracket.first + 1, bracket.last).includes(true))
      isKept.fill(false, bracket.first, bracket.last + 1);
  for (const [index, token] of tokens.entries()) {
    if (token.text === '*' || isDashBetween(tokens, index)) isKept[index] = false;
    cursor.at = index;
    if (isKept[index] && takeVerb(cursor, 'up', 'down')) isKept.fill(false, index, cursor.at);
  }
  trimStart(cursor, isKept);
  trimEnd(cursor, isKept);
  const metric = joined(text, tokens, isKept);
  if (metric === '') return text.trim();
  return isRank ? `rank ${metric}` : metric;
}

interface Bracket {
  readonly first: number;
  readonly last: number;
  /** Whether it has a label: `(owner: Mara)`. */
  readonly hasLabel: boolean;
}

function bracketsIn(tokens: readonly Token[]): Bracket[] {
  const found: Bracket[] = [];
  let first = -1;
  for (const [index, { text }] of tokens.entries()) {
    if (text === '(') first = index;
    if (text !== ')' || first < 0) continue;
    found.push({ first, last: index, hasLabel: tokens.slice(first, index).some((token) => token.text === ':') });
    first = -1;
  }
  return found;
}

function isDashBetween(tokens: readonly Token[], index: number): boolean {
  const { text, isSpaced } = tokens[index]!;
  return (text === '-' || text === '→') && isSpaced && tokens[index + 1]?.isSpaced !== false;
}

/** Takes the verb at the beginning, filler, and prepositions that nothing precedes any more. */
function trimStart(cursor: Cursor, isKept: boolean[]): void {
  let index = isKept.indexOf(true);
  while (index >= 0 && index < isKept.length) {
    cursor.at = index;
    const isTaken =
      takeVerb(cursor) ||
      (cursor.word('filler') ?? cursor.word('link', 'of', 'on', 'from') ?? takePunctuation(cursor)) !== undefined;
    if (!isTaken) return;
    isKept.fill(false, index, cursor.at);
    index = isKept.indexOf(true);
  }
}

function trimEnd(cursor: Cursor, isKept: boolean[]): void {
  for (let index = isKept.lastIndexOf(true); index >= 0; index = isKept.lastIndexOf(true)) {
    cursor.at = index;
    const word = takePunctuation(cursor) ?? cursor.word('link') ?? cursor.word('filler');
    if (word === undefined || cursor.at !== index + 1) return;
    isKept[index] = false;
  }
}

function takePunctuation(cursor: Cursor): string | undefined {
  return cursor.literal(',', ';', ':', '.', '!', '-');
}

/** A verb that isn't a part of another word, as the `sign` of `sign-ups` is. */
function takeVerb(cursor: Cursor, ...values: readonly string[]): boolean {
  const verb = cursor.attempt(() => {
    const word = cursor.word('change', ...values);
    const isJoined = cursor.next?.text === '-' && !cursor.next.isSpaced;
    return isJoined ? undefined : word;
  });
  return verb !== undefined;
}

function joined(text: string, tokens: readonly Token[], isKept: readonly boolean[]): string {
  let metric = '';
  let end = -1;
  for (const [index, token] of tokens.entries()) {
    if (!isKept[index]) continue;
    const isNext = index > 0 && isKept[index - 1] === true && !token.isSpaced;
    const isPunctuation = /^[,;:.!)]$/.test(token.text);
    metric += (metric === '' || isNext || isPunctuation ? '' : ' ') + text.slice(Math.max(token.start, end), token.end);
    end = token.end;
  }
  return metric;
}
