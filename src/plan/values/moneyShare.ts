import type { WrittenAmount } from './amount';
import { takeAmount } from './amount';
import type { Cursor } from './cursor';
import { takeFigure } from './decimal';
import type { WrittenShare } from './writtenMoney';

/** `19%`, `19 percent`. */
export function takePercent(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const { start } = cursor;
    const read = takeFigure(cursor);
    // `8.875%` has decimals, because nobody writes thousands of percent.
    const isDecimal = /^\d{1,2}[.,]\d{3}$/.test(cursor.text.slice(start, cursor.end));
    const figure = read !== undefined && isDecimal ? read / 1000 : read;
    const isPercent = cursor.literal('%', 'percent', 'prozent', 'pct', 'procent') !== undefined;
    return isPercent || cursor.attempt(() => takePerHundred(cursor)) !== undefined ? figure : undefined;
  });
}

/** `per cent`, `por ciento`, `per cento`, `pour cent`, `por cento`. */
function takePerHundred(cursor: Cursor): true | undefined {
  if (cursor.literal('per', 'por', 'pour') === undefined) return undefined;
  return cursor.literal('cent', 'ciento', 'cento') === undefined ? undefined : true;
}

/** `12% of media`, `15 % von 70.000 €`, `12% of €70,000 media`. */
export function takeShare(cursor: Cursor): WrittenShare | undefined {
  return cursor.attempt((): WrittenShare | undefined => {
    const percent = takePercent(cursor);
    if (percent === undefined || cursor.word('payment', 'due') !== undefined) return undefined;
    cursor.skipFiller();
    cursor.word('payment', 'commission');
    if (cursor.word('link', 'of', 'from', 'on') === undefined && !takeOn(cursor)) return undefined;
    cursor.skipFiller();
    cursor.word('tax', 'net', 'gross');
    cursor.literal('-');
    const base = cursor.attempt(() => {
      const amount = takeAmount(cursor);
      return amount && (amount.sign !== undefined || amount.low >= 100) ? amount : undefined;
    });
    if (base) {
      takeWords(cursor, 2);
      return { kind: 'share', percent, of: '', base };
    }
    const of = takeBase(cursor);
    return of === undefined ? undefined : { kind: 'share', percent, of, base: takeBaseBehind(cursor) };
  });
}

/** A preposition that may be filler elsewhere, and may just have been taken as such. */
function takeOn(cursor: Cursor): boolean {
  if (cursor.literal('auf', 'sur', 'sobre', 'su', 'op') !== undefined) return true;
  const { tokens, at } = cursor;
  return /^(?:of|on|de|du|des|der|dem|del|di|do|da|van|auf|sur|sobre|su)$/.test(tokens[at - 1]?.text ?? '');
}

/** What a share is of, in words; media is called so in every language. */
function takeBase(cursor: Cursor): string | undefined {
  const { start } = cursor;
  if (cursor.word('payment', 'media') !== undefined) {
    const text = cursor.text.slice(start, cursor.end);
    return /^(?:media|paid media|media (?:spend|budget|costs))$/i.test(text) ? text : 'media';
  }
  return takeWords(cursor, 4);
}

/** The amount behind: `12% of media, media €70,000`, `12% of media (€70,000)`. */
function takeBaseBehind(cursor: Cursor): WrittenAmount | undefined {
  return cursor.attempt(() => {
    const isBracketed = cursor.literal('(') !== undefined;
    const isListed = !isBracketed && cursor.literal(',', ';') !== undefined;
    if (cursor.word('payment', 'media') === undefined && isListed) return undefined;
    cursor.literal(':', '=', 'of');
    const amount = takeAmount(cursor);
    // `10% of sales up to €5,000` has a limit, and no base.
    if (amount?.bound !== undefined) return undefined;
    if (isBracketed) cursor.literal(')');
    return amount?.sign === undefined ? undefined : amount;
  });
}

/** Plain words, up to the next that says something about money. */
function takeWords(cursor: Cursor, most: number): string | undefined {
  const { start, at: first } = cursor;
  while (cursor.next?.kind === 'word' && cursor.at - first < most && (cursor.at === first || !isStop(cursor)))
    cursor.at++;
  return cursor.at > first ? cursor.text.slice(start, cursor.end) : undefined;
}

function isStop(cursor: Cursor): boolean {
  const { at } = cursor;
  const isOne =
    cursor.word('payment', 'total', 'due') ??
    cursor.word('bound') ??
    cursor.word('tax') ??
    cursor.word('link', 'plus', 'and');
  cursor.at = at;
  return isOne !== undefined;
}
