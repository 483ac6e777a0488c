import { SourceText } from '../../syntax/sourceText';
import type { TableBlock } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import { isMissing } from '../missing';
import { datesInField } from '../values/dates';
import { quantityType } from '../values/quantity';
import { noContext } from '../values/valueContext';
import { columnMeaning } from '../vocabulary/evidenceWords';
import type { ColumnMeaning } from '../vocabulary/vocabulary';

/** What a column holds; null for something else than its header says, undefined if nothing tells. */
export type CellMeaning = ColumnMeaning | null | undefined;

/** So many rows tell what a column holds. */
const mostRows = 20;

/**
 * What each column of a table holds: by its header, as far as its cells don't tell otherwise, else by its cells alone, if most
 * of them are amounts or dates.
 */
export const meaningsOf = memoized((table: TableBlock): readonly CellMeaning[] => withTarget(table, ofColumns(table)));

/**
 * The same, with the column of numbers to reach, where the first one has metrics: `KPI | Goal`, or the first of several
 * times such as `Metric | Month 3 | Month 6`.
 */
function withTarget({ header, rows }: TableBlock, meanings: readonly CellMeaning[]): readonly CellMeaning[] {
  if (meanings[0] !== 'metric' || meanings.includes('target')) return meanings;
  const target = header.findIndex(({ text }, index) => {
    const isGoal = meanings[index] === 'outcome' || (meanings[index] === undefined && isDate(text));
    return isGoal && rows.filter(({ cells }) => /\d/.test(cells[index]?.text ?? '')).length * 2 > rows.length;
  });
  return target > 0 ? meanings.map((meaning, index) => (index === target ? 'target' : meaning)) : meanings;
}

function ofColumns(table: TableBlock): readonly CellMeaning[] {
  return table.header.map((header, index) => {
    const cells = table.rows
      .slice(0, mostRows)
      .flatMap((row) => row.cells[index] ?? [])
      .filter(({ text }) => !isMissing(text));
    const byHeader = columnMeaning(header.text);
    if (byHeader === undefined) return cells.length < 2 ? undefined : meaningOfCells(cells);
    // `Was | Heute | Ziel`: a goal in figures is what is to be reached.
    if (byHeader === 'outcome' && isMost(cells, isNumber)) return 'target';
    return cells.length > 0 && contradicts(byHeader, cells) ? null : byHeader;
  });
}

function meaningOfCells(cells: readonly SourceText[]): ColumnMeaning | undefined {
  if (isMost(cells, isAmount)) return 'money';
  return isMost(cells, isDate) ? 'date' : undefined;
}

/** Whether no cell of a column is what its header says: lengths of time below `Délai`, words below `Budget`. */
function contradicts(meaning: ColumnMeaning, cells: readonly SourceText[]): boolean {
  switch (meaning) {
    case 'date':
      return !cells.some(
        ({ text }) => datesInField(text).length > 0 || /^\d{1,3}(?:\s?[–-]\s?\d{1,3})?$/.test(text.trim()),
      );
    case 'money':
    case 'target':
      return !cells.some(({ text }) => /\d/.test(text));
    default:
      return false;
  }
}

/** A number with its unit or limit, and not much else: `120`, `mind. 8`, `≥ 40 %`. */
function isNumber(text: string): boolean {
  return (
    text.trim().length <= longestNumber &&
    quantityType.read(SourceText.exact(text, { offset: 0 }, 0), noContext).state === 'whole'
  );
}

/** In UTF-16 units. */
const longestNumber = 20;

function isMost(cells: readonly SourceText[], fits: (text: string) => boolean): boolean {
  return cells.filter(({ text }) => fits(text)).length * 3 >= cells.length * 2;
}

const currency = String.raw`(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|CAD|AUD|JPY|INR|BRL|DAI|USDC|MKR|THB|kr)\b|\bR\$)`;
const number = String.raw`\d(?:[\d.,'’ ]{0,20}\d)?`;
const amount = new RegExp(String.raw`^[~≈<>±(\s-]{0,3}(?:${currency}\s?${number}|${number}[km]?\s?${currency})`, 'iu');

/** A sum of money with its currency, whatever follows it: `$265,000.00`, `~12 €/an`. */
export function isAmount(text: string): boolean {
  return amount.test(text);
}

const amountIn = new RegExp(
  String.raw`${currency}\s?~?\d|\d\s?[km]?\s?${currency}|[:：—–=-]\s?\d[\d.,'’ ]{3,20}$`,
  'iu',
);

/** Whether there is a sum of money in a text, or a large number at its end. */
export function hasAmount(text: string): boolean {
  return amountIn.test(text.trimEnd());
}

/** A date and not much else. */
function isDate(text: string): boolean {
  // `10–22` may be a score.
  if (/^[\d\s–—+-]*$/.test(text)) return /\d{4}-\d\d-\d\d/.test(text);
  const [first, ...others] = datesInField(text);
  if (!first || first.date.kind === 'plan') return false;
  const length = [first, ...others].reduce((sum, { from, to }) => sum + to - from, 0);
  return length * 2 >= text.trim().length;
}
