import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import { meaningOf, meaningsAt } from '../vocabulary/lexicon';

/**
 * What separates two items of a list. A `comma` always does, as do a semicolon, a spaced plus sign and a line break; a
 * name may contain an `and`, an ampersand or a slash, and a line that is only `wrapped` says nothing at all.
 */
export type Separator = 'comma' | 'and' | 'or' | 'slash' | 'wrapped';

/** An item of a list, in half-open UTF-16 offsets of the list's text, without whitespace around it. */
export interface ListItem {
  readonly start: number;
  readonly end: number;
  /** What separates it from the item before; undefined for the first. */
  readonly after?: Separator;
}

/**
 * The items of a list such as `D1, D2 and D3`, split at everything that may separate two; whoever knows the names joins
 * those that contain a separator. Nothing in parentheses or in a link is split. Empty items are left out.
 */
export const listItems = memoizedContent((value: SourceText): readonly ListItem[] => {
  const { text } = value;
  const whole = wrappedBy(text);
  const tokens = tokensOf(text).filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const items: ListItem[] = [];
  let depth = 0;
  // The first token of an item; what is struck out has none.
  let first = 0;
  let after: Separator | undefined;
  const close = (end: number, next: Separator | undefined): void => {
    if (end > first)
      items.push({
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        after: items.length === 0 ? undefined : after,
      });
    // Of `D1, and D2`, the comma counts.
    if (end > first || after === undefined || next === 'comma') after = next;
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const lineBreak = at === 0 ? -1 : text.slice(tokens[at - 1]!.end, token.start).indexOf('\n');
    if (lineBreak >= 0 && depth === 0) {
      const index = tokens[at - 1]!.end + lineBreak;
      close(at, isWrapped(value, index) ? 'wrapped' : 'comma');
      first = at;
    }
    if (token.text === '(' || token.text === '[') depth++;
    else if ((token.text === ')' || token.text === ']') && depth > 0) depth--;
    // The Dutch `of` is an or, and the one of `start of` is none.
    const phrase = endOfWaitPhrase(tokens, at);
    if (phrase !== undefined) {
      at = phrase;
      continue;
    }
    const found = depth === 0 ? separatorAt(tokens, at, text) : undefined;
    if (found && !isInMark(value, token.start)) {
      close(at, found.separator);
      first = at = found.after;
    } else at++;
  }
  close(tokens.length, undefined);
  return items;
});

/** The stretch within the parentheses around a whole text, or all of it. */
function wrappedBy(text: string): { readonly start: number; readonly end: number } {
  const match = /^\s*\(([^()]*)\)\s*$/s.exec(text);
  const start = match ? text.indexOf('(') + 1 : 0;
  return { start, end: match ? start + match[1]!.length : text.length };
}

/** Whether a line break of the text is none to a reader: Markdown joins the two lines. */
function isWrapped(value: SourceText, index: number): boolean {
  const { start, end } = value.at(index, index + 1);
  return end - start === 1;
}

function isInMark(value: SourceText, index: number): boolean {
  return value.marks.length > 0 && value.marksAround(index).some(({ kind }) => kind !== 'strong');
}

/** The index after a phrase of several words that is about a dependency, such as `start of`. */
function endOfWaitPhrase(tokens: readonly Token[], at: number): number | undefined {
  const after = meaningOf(tokens, at, 'wait', ['start', 'end'])?.after ?? at;
  return after > at + 1 ? after : undefined;
}

function separatorAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly separator: Separator; readonly after: number } | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  switch (token.text) {
    case ',':
      // `1,5 days` is a number.
      return isBetweenDigits(tokens, at) ? undefined : { separator: 'comma', after: at + 1 };
    case ';':
    case '·':
    case '•':
      return { separator: 'comma', after: at + 1 };
    case '+':
      if (isLag(tokens, at + 1)) return undefined;
      // `D1+D2`; in a name, such as `A+ Studio`, a sign without spaces stays.
      return (token.isSpaced && next?.isSpaced) || isBetweenIds(tokens, at)
        ? { separator: 'comma', after: at + 1 }
        : undefined;
    case '&':
      return { separator: 'and', after: at + 1 };
    case '/':
      return isWithinWord(tokens, at) ? undefined : { separator: 'slash', after: at + 1 };
  }
  // The period of `bzw.` belongs to the word.
  const follows = next?.text === '.' && !next.isSpaced ? tokens[at + 2] : next;
  const isSpacedAfter = follows ? follows.isSpaced : token.end < text.length;
  if (token.kind !== 'word' || !token.isSpaced || !isSpacedAfter) return undefined;
  const meanings = [...meaningsAt(tokens, at)];
  // The Spanish `después de` comes before work, `después` between people.
  if (meanings.some(({ kind, value }) => kind === 'wait' && value === 'after')) return undefined;
  // The Dutch for or is an English `of`.
  const isOf = meanings.some(({ kind, value }) => kind === 'link' && value === 'of');
  for (const { kind, value, after } of meanings) {
    if (isOf && value === 'or') continue;
    const isPlus = kind === 'link' && value === 'plus' && !isLag(tokens, after);
    const separator =
      kind === 'link' && (value === 'and' || value === 'or')
        ? value
        : isPlus
          ? 'and'
          : kind === 'successor'
            ? 'comma'
            : undefined;
    // An `E` is an initial, an `e` is the Italian for and.
    const isInitial = token.end - token.start === 1 && text[token.start] !== token.text;
    if (separator && !isInitial && (tokens[after] ?? text.length > tokens.at(-1)!.end)) return { separator, after };
  }
  return undefined;
}

/** Whether a sign belongs to a phrase, such as the slash of the Dutch `t/m`. */
function isWithinWord(tokens: readonly Token[], at: number): boolean {
  return at > 0 && (meaningOf(tokens, at - 1, 'link', [])?.after ?? at) > at;
}

function isBetweenDigits(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]?.kind === 'digits' && next?.kind === 'digits' && !next.isSpaced && !tokens[at]!.isSpaced;
}

/** Whether a number and a letter stand on either side of a sign: `D1+D2`. */
function isBetweenIds(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.kind === 'digits';
}

/** Whether a duration follows: a number, in digits or words. */
function isLag(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'digits') return true;
  const units = new Set(['unit', 'dayUnit', 'dayKind']);
  // The Spanish `media` is a half before a unit, and a name elsewhere.
  return [...meaningsAt(tokens, at)].some(
    ({ kind, after }) => kind === 'number' && [...meaningsAt(tokens, after)].some((next) => units.has(next.kind)),
  );
}
