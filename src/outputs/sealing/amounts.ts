import { Cursor } from '../../plan/values/cursor';
import { takeAmount } from '../../plan/values/amount';
import { takeUnit } from '../../plan/values/moneyUnit';
import { bare } from './comparable';

/** Numbers from here on say something by themselves; smaller ones only beside a currency or a rate. */
const large = 1000;

/**
 * The amounts in a text that say something, each in a form that is the same for `24k`, `24,000`, and `0.024m`: a large
 * number, a smaller one beside a currency or a rate (`money 800`), or a share (`12%`).
 */
export function amountsIn(text: string): Set<string> {
  return new Set(numbersIn(text).flatMap(({ forms, isTelling }) => (isTelling ? forms : [])));
}

/** The amounts in a field that is for money: a lone number is one too, but a year beside another number isn't. */
export function amountsOfMoney(text: string): Set<string> {
  const numbers = numbersIn(text);
  const isAlone = new Set(numbers.flatMap(({ forms }) => forms)).size === 1;
  const forms = numbers.flatMap((one) => {
    const isYear = /^(?:19|20)\d\d$/.test(one.written);
    return one.isTelling && !isYear ? one.forms : isAlone ? [...one.forms, `money ${one.forms[0]}`] : [];
  });
  return new Set(forms);
}

interface WrittenNumber {
  readonly written: string;
  readonly forms: readonly string[];
  readonly isTelling: boolean;
}

function numbersIn(text: string): WrittenNumber[] {
  const plain = bare(text).replaceAll('_', '').normalize('NFKC');
  return [...readNumbers(plain), ...longDigits(plain)];
}

/** The numbers that the reader of amounts understands. */
function readNumbers(plain: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  const cursor = new Cursor(plain);
  while (!cursor.isAtEnd) {
    const { at } = cursor;
    const amount = takeAmount(cursor);
    if (!amount || cursor.at === at) {
      cursor.at = at + 1;
      continue;
    }
    const { low, high, sign, start, end } = amount;
    const written = plain.slice(start, end);
    const values = low === high ? [low] : [low, high];
    if (cursor.literal('%') !== undefined || cursor.word('percent') !== undefined) {
      found.push({ written, forms: values.map((value) => `${value}%`), isTelling: true });
      continue;
    }
    const scale = spacedScales[cursor.next?.text ?? ''];
    const after = cursor.at;
    const isMoney = sign !== undefined || takeUnit(cursor) !== undefined;
    cursor.at = after;
    for (const value of scale === undefined ? values : [...values, ...values.map((one) => one * scale)])
      found.push({
        written,
        forms: isMoney && Math.abs(value) < large ? [`money ${value}`] : [String(value)],
        isTelling: isMoney || Math.abs(value) >= large,
      });
  }
  return found;
}

/** A letter after a blank may be a scale, or something else: both are compared. */
const spacedScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Digits that no language groups so are compared as they are. */
function longDigits(plain: string): WrittenNumber[] {
  return [withoutSpaces, withSpaces].flatMap((pattern) =>
    Array.from(plain.matchAll(pattern)).flatMap(([written]) => {
      const digits = written.replace(/\D/g, '');
      return digits.length < 4 ? [] : [{ written, forms: [digits], isTelling: true }];
    }),
  );
}

// A number has one separator between groups of three digits, so that no text is scanned twice.
const withoutSpaces = /(?<![\d.,])\d{1,12}(?:[.,'’]\d{3})*/gu;
const withSpaces = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+/gu;
