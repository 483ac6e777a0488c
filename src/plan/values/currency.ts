import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import { currencyCodes } from '../vocabulary/currencies';
import { currencySigns, sharedSigns, signPrefixes, tokenCodes } from '../vocabulary/currencySigns';
import { say } from '../../text/message';
import type { Token } from '../../text/tokens';
import { Cursor } from './cursor';
import { isAttached } from './decimal';
import { leftOver } from './leftOver';
import type { Reading } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/**
 * What a text says about the currency of an amount: an ISO code, a token, or a sign of `sharedSigns`, which the plan's own
 * currency decides.
 */
export type CurrencySign = string;

/**
 * The currency at the cursor: a sign (`€`, `US$`), a code (`EUR`, in capital letters), or a name (`US dollars`). Letters
 * and digits that only resemble one, such as `EURO5` or `VAT`, are none.
 */
export function takeCurrency(cursor: Cursor): CurrencySign | undefined {
  return cursor.attempt(() => takeSign(cursor) ?? takeCode(cursor) ?? takeName(cursor));
}

/** `€`, `US$`, `CN¥`. */
export function takeSign(cursor: Cursor): CurrencySign | undefined {
  const { next } = cursor;
  if (!next) return undefined;
  const sign = currencySigns[next.text];
  if (sign !== undefined) {
    cursor.at++;
    return takeCountry(cursor, sign) ?? sign;
  }
  const after = cursor.tokens[cursor.at + 1];
  const prefixes = isAttached(after) ? signPrefixes[currencySigns[after!.text] ?? ''] : undefined;
  if (next.kind !== 'word' || !prefixes) return undefined;
  cursor.at += 2;
  return prefixes[next.text] ?? fail(cursor, 2);
}

/** The `CA` of `12 000 $ CA`. */
function takeCountry(cursor: Cursor, sign: CurrencySign): CurrencySign | undefined {
  const { next } = cursor;
  if (next?.kind !== 'word' || !/^[A-Z]{2,3}$/.test(cursor.text.slice(next.start, next.end))) return undefined;
  const code = signPrefixes[sign]?.[next.text];
  if (code !== undefined) cursor.at++;
  return code;
}

/** `EUR`, `USDC`; in small letters only the usual ones, because `all` and `try` are words. */
export function takeCode(cursor: Cursor): CurrencySign | undefined {
  const { next } = cursor;
  if (next?.kind !== 'word') return undefined;
  const written = cursor.text.slice(next.start, next.end);
  const code = written.toUpperCase();
  const isCode = (code === written || usualCodes.has(code)) && (currencyCodes.has(code) || tokenCodes.has(code));
  if (!isCode) return undefined;
  cursor.at++;
  return code;
}

const usualCodes: ReadonlySet<string> = new Set('EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK'.split(' '));

/** `euros`, `Swiss francs`, `Fr.`, `kr`. */
function takeName(cursor: Cursor): CurrencySign | undefined {
  const name = cursor.word('currency');
  if (name === undefined) return undefined;
  // The period of `Fr.500` belongs to the abbreviation; a name with digits after it, such as `EURO5`, isn't one.
  if (cursor.next?.text === '.' && isAttached(cursor.next) && isAttached(cursor.tokens[cursor.at + 1])) cursor.at++;
  else if (cursor.next?.kind === 'digits' && isAttached(cursor.next)) {
    const last = cursor.tokens[cursor.at - 1]!;
    if (last.kind === 'word' && last.end - last.start > 3) return undefined;
  }
  return name;
}

function fail(cursor: Cursor, tokens: number): undefined {
  cursor.at -= tokens;
  return undefined;
}

/** Whether a currency is named at all; a name of two letters, such as `kr`, only beside a figure. */
export function namesCurrency(cursor: Cursor): boolean {
  const isFigure = (token: Token | undefined): boolean => token?.kind === 'digits';
  for (; !cursor.isAtEnd; cursor.at++) {
    const { at } = cursor;
    const { text, kind } = cursor.tokens[at]!;
    const isNamed = takeCurrency(cursor) !== undefined;
    if (isNamed && (kind === 'sign' || text.length > 2 || isFigure(cursor.tokens[at - 1]) || isFigure(cursor.next)))
      return true;
    cursor.at = at;
  }
  return false;
}

/** The currencies that a sign may mean in a plan with this currency: one, or several if nothing decides. */
export function currenciesOf(sign: CurrencySign | undefined, own: string | undefined): readonly (string | undefined)[] {
  const shared = sign === undefined ? undefined : sharedSigns[sign];
  if (!shared) return [sign ?? own];
  if (own !== undefined && mayMean(sign!, own)) return [own];
  return shared.usual === undefined ? shared.others : [shared.usual];
}

/** Whether a sign that several currencies share may stand for a currency: `$` for `CAD`. */
export function mayMean(sign: CurrencySign, code: string): boolean {
  const shared = sharedSigns[sign];
  return shared !== undefined && (shared.usual === code || shared.others.includes(code));
}

/** The plan's currency: a code, a sign or a name. The value is its ISO code. */
export const currencyType: ValueType<string> = {
  read: (value) => readCurrencyValue(value),
  means: (code) => code,
  inWords: (code) => code,
};

const readCurrencyValue = memoizedContent(({ text }: SourceText): Reading<string> => {
  if (isMissing(text)) return missing;
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const { start } = cursor;
    const sign = takeCurrency(cursor) ?? takeSmallCode(cursor);
    if (sign === undefined) continue;
    const { unread, notes } = leftOver(text, [{ start, end: cursor.end }, ...repeated(cursor, sign)]);
    const isOther = notes.some((note) => namesCurrency(new Cursor(text.slice(note.start, note.end))));
    if (unread.length > 0 || isOther) return unreadable(text);
    const codes = currenciesOf(sign, undefined);
    if (codes.length > 1)
      return ambiguous(
        codes.map((code) => ({ value: code!, text: code! })),
        say`several currencies are called that`,
      );
    return readAs(codes[0]!, [], notes);
  }
  return unreadable(text);
});

/** In a field for a currency a code may be in small letters. */
function takeSmallCode(cursor: Cursor): CurrencySign | undefined {
  const code = cursor.next?.text.toUpperCase() ?? '';
  // `all` is a word, unless nothing else is written.
  if (cursor.tokens.length > 1) return undefined;
  if (!currencyCodes.has(code) && !tokenCodes.has(code)) return undefined;
  cursor.at++;
  return code;
}

/** The same currency again, as in `EUR (€)` or `US dollars (USD)`. */
function repeated(cursor: Cursor, sign: CurrencySign): { start: number; end: number }[] {
  cursor.literal('(');
  const { start } = cursor;
  const again = takeCurrency(cursor);
  if (again === undefined) return [];
  const isSame = currenciesOf(again, undefined).some((code) => currenciesOf(sign, undefined).includes(code));
  return isSame ? [{ start, end: cursor.end }] : [];
}
