import type { Token } from '../../text/tokens';
import { Cursor } from './cursor';

/**
 * A number at the cursor, as people of each language write them: `1.5`, `2,5`, `12,000`, `1.250,50`, `1 250`, `1'250`,
 * `1,00,000`, `½`, `three`, `twenty-five`. Undefined, with the cursor where it was, for digits that are grouped like no
 * number, such as `12,00,0` or a date.
 */
export function readDecimal(cursor: Cursor): number | undefined {
  return cursor.attempt(() => takeFraction(cursor) ?? takeFigure(cursor) ?? takeNumberInWords(cursor));
}

/** A number in digits. It never begins within a longer one. */
export function takeFigure(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (isWithinFigure(cursor)) return undefined;
    const whole = cursor.digits();
    if (!whole) return undefined;
    const groups = [whole.text];
    const separators: string[] = [];
    for (let more = takeGroup(cursor, separators.at(-1)); more; more = takeGroup(cursor, separators.at(-1))) {
      separators.push(more.separator);
      groups.push(more.digits);
      if (groups.length > 8) return undefined;
    }
    const value = valueOf(groups, separators);
    const rest = value === undefined || separators.length > 0 ? undefined : takeFraction(cursor);
    return value === undefined ? undefined : value + (rest ?? 0);
  });
}

function isWithinFigure({ tokens, at }: Cursor): boolean {
  const [number, before, separator] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || separator?.isSpaced) return false;
  if (/^[.,']$/.test(before.text)) return number?.kind === 'digits' && !before.isSpaced;
  return before.kind === 'digits';
}

interface Group {
  readonly separator: string;
  readonly digits: string;
}

/** The next digits of a number, directly after a separator or, in a group of three, after one blank. */
function takeGroup(cursor: Cursor, last: string | undefined): Group | undefined {
  return cursor.attempt(() => {
    const before = cursor.tokens[cursor.at - 1]!;
    const { next } = cursor;
    if (!next) return undefined;
    if (next.kind === 'digits') {
      const isGroup = next.end - next.start === 3 && next.start - before.end === 1 && last !== '.' && last !== ',';
      if (!isGroup || before.end - before.start > 3 || !/[^\S\n]/.test(cursor.text[before.end]!)) return undefined;
      cursor.at++;
      return { separator: ' ', digits: next.text };
    }
    if (next.isSpaced) return undefined;
    const separator = cursor.literal('.', ',', "'");
    const digits = separator === undefined || cursor.next?.isSpaced ? undefined : cursor.digits();
    return digits && { separator: separator!, digits: digits.text };
  });
}

/** The value of groups of digits; undefined if no language groups them so. */
function valueOf(groups: readonly string[], separators: readonly string[]): number | undefined {
  const [first = ''] = groups;
  if (separators.length === 0) return Number(first);
  const last = groups.at(-1)!;
  const decimal = separators.at(-1)!;
  const areSame = separators.every((one) => one === decimal);
  if (areSame && isGrouped(groups, decimal)) return Number(groups.join(''));
  // The last separator is a decimal one if it occurs once, and the others group what precedes it.
  if (decimal !== '.' && decimal !== ',') return undefined;
  // `12,0000` has a digit too many, as a group and for anything that is counted.
  if (last.length > 3 && first !== '0') return undefined;
  const before = separators.slice(0, -1);
  const whole = groups.slice(0, -1);
  const isWhole =
    before.length === 0 ||
    (before.every((one) => one === before[0] && one !== decimal) && isGrouped(whole, before[0]!));
  return isWhole ? Number(`${whole.join('')}.${last}`) : undefined;
}

/** Groups of three digits, or of two before the last in the Indian way. */
function isGrouped(groups: readonly string[], separator: string): boolean {
  const [first = '', ...others] = groups;
  if (first.length > 3 || first.startsWith('0') || others.at(-1)?.length !== 3) return false;
  const middle = others.slice(0, -1);
  if (middle.every(({ length }) => length === 3)) return true;
  return separator === ',' && first.length <= 2 && middle.every(({ length }) => length === 2);
}

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};

/** `½`, `1/2`, `3/4`. */
function takeFraction(cursor: Cursor): number | undefined {
  const value = fractions[cursor.next?.text ?? ''];
  if (value !== undefined) {
    cursor.at++;
    return value;
  }
  return cursor.attempt(() => {
    const over = cursor.literal('1', '3');
    if (over === undefined || !isAttached(cursor.next) || cursor.literal('/') === undefined) return undefined;
    const under = isAttached(cursor.next) ? cursor.literal('2', '4') : undefined;
    return under === undefined || Number(over) >= Number(under) ? undefined : Number(over) / Number(under);
  });
}

/** `twelve`, `twenty-five`, `treinta y cinco`, `two hundred`. */
function takeNumberInWords(cursor: Cursor): number | undefined {
  const first = cursor.word('number') ?? takeCompound(cursor);
  if (first === undefined) return undefined;
  let value = Number(first);
  for (;;) {
    const more = cursor.attempt(() => {
      cursor.literal('-');
      if (cursor.word('link', 'and') !== undefined && value < 20) return undefined;
      const next = cursor.word('number');
      return next === undefined ? undefined : composed(value, Number(next));
    });
    if (more === undefined) return value;
    value = more;
  }
}

const compound =
  /^(?<count>.*?)(?<unit>tausend|duizend|mila|mille|hundert|honderd|cento)$|^(?<ones>.+?)(?:und|en)(?<tens>.+)$/;

/** Numbers that are one word: `zehntausend`, `vijfhonderd`, `diecimila`, `fünfundzwanzig`. */
function takeCompound(cursor: Cursor): number | undefined {
  const { next } = cursor;
  const parts = next?.kind === 'word' ? compound.exec(next.text)?.groups : undefined;
  if (!parts) return undefined;
  const { count, unit, ones, tens } = parts;
  const numberOf = (word: string): number | undefined => {
    const inner = new Cursor(word);
    const number = inner.word('number');
    return number !== undefined && inner.isAtEnd ? Number(number) : undefined;
  };
  const value =
    unit === undefined
      ? composed(numberOf(tens!) ?? 0, numberOf(ones!) ?? 0)
      : (count === '' ? 1 : (numberOf(count!) ?? 0)) * (/^(?:hund|hond|cent)/.test(unit) ? 100 : 1000);
  if (!value) return undefined;
  cursor.at++;
  return value;
}

/** `twenty` and `five`, `two` and `hundred`, `two hundred` and `fifty`; undefined if they are two numbers. */
function composed(value: number, next: number): number | undefined {
  const isTens = value >= 20 && value < 100 && value % 10 === 0;
  if (isTens && next >= 1 && next < 10) return value + next;
  if (value >= 2 && value < 100 && (next === 100 || next === 1000) && Number.isInteger(value)) return value * next;
  if (value >= 100 && value % 100 === 0 && next >= 1 && next < 100) return value + next;
  return undefined;
}

/** Whether a token is directly after another, without a blank. */
export function isAttached(token: Token | undefined): boolean {
  return token !== undefined && !token.isSpaced;
}
