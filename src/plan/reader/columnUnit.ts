import { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import type { ColumnUnit } from '../entity';
import type { FieldDefinition } from '../fields';
import { Cursor } from '../values/cursor';
import { takeCurrency } from '../values/currency';
import { takeUnit } from '../values/moneyUnit';

/**
 * The unit of the numbers in a column: `Weeks` with `1–4` below it are weeks of the plan, `Cost (USD)` and `Monthly` are
 * dollars and amounts per month. Undefined where the header has no unit, or the cell is more than numbers.
 */
export function columnUnit(
  definition: FieldDefinition | undefined,
  header: string,
  { text }: SourceText,
): ColumnUnit | undefined {
  if (!definition || !/\d/.test(text)) return undefined;
  switch (definition.type) {
    case 'date':
      return isNumbers(text) ? given(dateUnit(header)) : undefined;
    case 'money':
    case 'fee': {
      const { before, after } = moneyUnit(header);
      const isBare = isNumbers(text.replace(scale, ''));
      const isPlain = isNumbers(text.replace(scale, '').replace(/\p{Sc}|\b[A-Z]{3,4}\b/gu, ''));
      return given({ before: isBare ? before : '', after: isPlain ? after : '' });
    }
    default:
      return undefined;
  }
}

const scale = /(?<=\d)[km]\b/gi;

function given(unit: ColumnUnit): ColumnUnit | undefined {
  return unit.before || unit.after ? unit : undefined;
}

/** Numbers and the signs between them. */
function isNumbers(text: string): boolean {
  return /^[\d\s.,'’–—-]+$/.test(text);
}

const dateUnit = memoizedStrings((header: string): ColumnUnit => {
  const cursor = new Cursor(header);
  const unit = cursor.word('unit', 'day', 'week', 'month', 'quarter');
  return { before: unit === undefined ? '' : `${unit} `, after: '' };
}, 200);

/** A currency in the header, and a period after it or instead of it: `Cost (USD)`, `€/month`, `Monthly fee`. */
const moneyUnit = memoizedStrings((header: string): ColumnUnit => {
  const cursor = new Cursor(header);
  let before = '';
  let after = '';
  while (!cursor.isAtEnd) {
    const { at, start } = cursor;
    if (before === '' && takeCurrency(cursor) !== undefined) before = `${header.slice(start, cursor.end)} `;
    else if (after === '' && !isCounted(cursor) && takeUnit(cursor) !== undefined)
      after = ` ${header.slice(start, cursor.end)}`;
    else cursor.at = at + 1;
  }
  return { before, after };
}, 200);

/** Whether a number stands before the next word: `8-week total` is no amount per week. */
function isCounted({ tokens, at }: Cursor): boolean {
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'digits';
}

/** A value with the unit that its column gives it. What the header adds has no place in the cell. */
export function withUnit(value: SourceText, { before, after }: ColumnUnit): SourceText {
  const { origin, range } = value;
  const lead = SourceText.loose(before, origin, range.from, range.from);
  const tail = SourceText.loose(after, origin, range.to, range.to);
  const texts = [lead, value, tail].filter(({ text }) => text !== '');
  return SourceText.joined(texts[0]!, texts.slice(1), '');
}
