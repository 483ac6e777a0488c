import type { NotAdded } from '../../plan/money';
import type { Span } from '../../plan/values/amount';
import { formatMoney, formatSpan } from '../../plan/values/formatMoney';
import type { Message, Words } from '../../text/message';
import { listed, say } from '../../text/message';
import type { Payment } from '../../workspace/payments';
import type { Budget, BudgetShare, CurrencyBudget } from './budget';
import type { Cell, Table } from './table';
import { cell } from './table';

/** The budget as tables: by vendor and by outcome for each currency, and the vendors without an amount. */
export function budgetTables(
  { currencies, unpriced, notAdded }: Budget,
  isShown: (id: string) => boolean,
  words: Words,
): Table[] {
  const tables = currencies
    .flatMap((one) => [byVendor(one, isShown, words), byOutcome(one, words)])
    .filter(({ rows }) => rows.length > 0);
  const unadded = notAdded.filter(({ id }) => isShown(id));
  if (unadded.length > 0)
    tables.push({
      caption: words(say`Not included in any sum`),
      columns: [say`Item`, say`Amount`, say`Reason`].map(words),
      rows: unadded.map(({ id, label, text, reason }) => [
        cell(label, { id, mark: 'gap' }),
        cell(text),
        cell(words(reasons[reason])),
      ]),
    });
  const open = unpriced.filter(({ id }) => isShown(id));
  if (open.length > 0)
    tables.push({
      caption: words(say`Vendors without an amount`),
      columns: [words(say`Vendor`)],
      rows: open.map(({ id, label }) => [cell(label, { id, mark: 'gap' })]),
    });
  return tables;
}

const reasons: Readonly<Record<NotAdded, Message>> = {
  unread: say`it can’t be read as one amount`,
  range: say`it is a range or a limit`,
  tax: say`tax is added on top of it`,
  open: say`it depends on a number that isn’t stated`,
  currencies: say`it is in several currencies`,
};

function byVendor(money: CurrencyBudget, isShown: (id: string) => boolean, words: Words): Table {
  const { currency, vendors, total, budget, rest } = money;
  // A share of a budget that is a range isn't a number.
  const fixed = budget && budget.low === budget.high ? budget.low : undefined;
  const whole = budget && fixed === undefined ? 0 : (fixed ?? total);
  const shown = vendors.filter(({ id }) => isShown(id));
  const sums: Cell[][] = [];
  const add = (label: Message, span: Span, mark?: Cell['mark']): void =>
    void sums.push([cell(words(label), { mark }), ...spanCells(span, whole, currency), cell('')]);
  if (vendors.length > 0) add(say`All vendors`, { low: total, high: total });
  if (budget) add(say`Budget`, budget);
  if (rest && vendors.length > 0)
    if (rest.high < 0) add(say`Over budget`, { low: -rest.high, high: -rest.high }, 'late');
    else add(say`Not assigned to a vendor`, { low: Math.max(0, rest.low), high: rest.high });
  return {
    caption: currency === undefined ? words(say`By vendor`) : words(say`By vendor, ${currency}`),
    columns: [say`Vendor`, say`Amount`, budget === undefined ? say`Share` : say`Share of the budget`, say`Source`].map(
      words,
    ),
    rows: [
      ...shown.map((one): Cell[] => [
        cell(one.label, { id: one.id }),
        ...amountCells(one.minor, whole, currency, largest(vendors)),
        cell(words(listed(one.from.map(sourceInWords)))),
      ]),
      ...sums,
    ],
  };
}

function byOutcome({ currency, outcomes, unserving, total, vendors }: CurrencyBudget, words: Words): Table {
  const rows = outcomes.map((one): Cell[] => [
    cell(one.label, { id: one.id }),
    ...amountCells(one.minor, total, currency, largest(outcomes)),
  ]);
  if (unserving > 0)
    rows.push([
      cell(words(say`No outcome`), { mark: 'gap' }),
      ...amountCells(unserving, total, currency, largest(outcomes)),
    ]);
  return {
    caption:
      currency === undefined
        ? words(say`By outcome`)
        : words(say`By outcome, ${currency}: each vendor’s money is split equally among the outcomes it serves`),
    columns: [say`Outcome`, say`Amount`, say`Share`].map(words),
    rows: vendors.length === 0 ? [] : rows,
  };
}

function largest(shares: readonly BudgetShare[]): number {
  return shares.reduce((most, { minor }) => Math.max(most, minor), 1);
}

function amountCells(minor: number, whole: number, currency: string | undefined, most?: number): [Cell, Cell] {
  return [
    cell(formatMoney(minor, currency), { isNumber: true, share: most === undefined ? undefined : minor / most }),
    cell(whole > 0 ? `${Math.round((minor / whole) * 1000) / 10}%` : '', { isNumber: true }),
  ];
}

function spanCells(span: Span, whole: number, currency: string | undefined): [Cell, Cell] {
  if (span.low === span.high) return amountCells(span.low, whole, currency);
  return [cell(formatSpan(span, currency), { isNumber: true }), cell('', { isNumber: true })];
}

function sourceInWords(from: Payment['kind']): Message {
  if (from === 'fee') return say`its fee`;
  return from === 'deliverable' ? say`its deliverables` : say`the budget lines`;
}
