import { nextWords } from '../../text/tokens';
import { takeAmount } from './amount';
import type { Cursor } from './cursor';
import { takeDates } from './dateForms/expression';
import { takePercent } from './moneyShare';
import { takeNoun } from './moneyUnit';
import type { WrittenSum } from './writtenMoney';

/** `(was €15,000)`, `cut from €15,000`: what was paid once, which no longer counts. */
export function takeFormer(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const isBracketed = cursor.literal('(', ',') === '(';
      if (cursor.word('former', 'former', 'altered') === undefined) return undefined;
      cursor.literal(':');
      if (!takeAmount(cursor)) return undefined;
      return isBracketed ? cursor.literal(')') : true;
    }) !== undefined
  );
}

/** The same sum again: `€12,000 (twelve thousand euros)`, `12k € (12.000 €)`. */
export function takeSameSum(cursor: Cursor, { amount: sum }: WrittenSum): boolean {
  return (
    cursor.attempt(() => {
      const isBracketed = cursor.literal('(', ',', '/') === '(';
      cursor.skipFiller();
      cursor.literal(':');
      const amount = takeAmount(cursor);
      const isSame = amount?.low === sum.low && amount.high === sum.high;
      if (!isSame || (amount.sign !== undefined && amount.sign !== sum.sign)) return undefined;
      return isBracketed ? cursor.literal(')') : cursor.isAtEnd || undefined;
    }) !== undefined
  );
}

/** The `for 4 films` of `€12,000 for 4 films`, `for 3 videos and 2 banners`: what is paid for with a sum. */
export function takePurpose(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      const isBracketed = cursor.literal('(', ',') === '(';
      if (cursor.word('over') === undefined && !isBracketed) return undefined;
      for (;;) {
        cursor.skipFiller();
        if (cursor.count() === undefined || cursor.next?.text === '%') return undefined;
        const { at } = cursor;
        const isTime = cursor.word('unit') !== undefined || cursor.word('payment') !== undefined;
        cursor.at = at;
        if (isTime || takeNoun(cursor) === undefined) return undefined;
        const isMore = cursor.literal(',', '+', '&') !== undefined || cursor.word('link', 'and', 'plus') !== undefined;
        if (!isMore) break;
      }
      return isBracketed ? cursor.literal(')') : true;
    }) !== undefined
  );
}

/** `of which 10% reserve`, `incl. €500 travel`: a part of what is paid, which adds nothing to it. */
export function takePart(cursor: Cursor): boolean {
  const isTaken = cursor.attempt(() => {
    cursor.literal(',', '(');
    const isPart = cursor.word('payment', 'part') ?? cursor.word('tax', 'including');
    if (isPart === undefined) return undefined;
    return takePercent(cursor) ?? takeAmount(cursor);
  });
  if (isTaken === undefined) return false;
  while (cursor.next?.kind === 'word') cursor.at++;
  cursor.literal(')');
  return true;
}

/**
 * `net 30`, `30 days net`, `3 instalments`: when it is paid, not what. `areSums` tells that nothing is paid again and again.
 */
export function takePaymentTerms(cursor: Cursor, areSums: boolean): string | undefined {
  const first = cursor.tokens[nextWords(cursor.tokens)[cursor.at]!];
  const isTaken = cursor.attempt(() => {
    if (cursor.word('tax', 'net') !== undefined || cursor.word('payment', 'days') !== undefined) {
      if (!cursor.digits(3)) return undefined;
      cursor.word('unit', 'day');
      return true;
    }
    const isBracketed = cursor.literal(',', '(') === '(';
    // How often a sum is paid in parts, or when it was: `€12,000 p.a., paid monthly`, `€1,800 (paid 12 Nov 2026)`.
    const isPaid = cursor.word('payment', 'paid') !== undefined;
    if (isPaid && (cursor.word('rate') !== undefined || takeDay(cursor)))
      return isBracketed ? cursor.literal(')') : true;
    if (isBracketed && !isPaid) cursor.at--;
    // `within 30 days` is when it is paid.
    const isOver =
      cursor.literal('/', '(', ',') !== undefined ||
      cursor.word('over') !== undefined ||
      cursor.word('bound', 'atMost') !== undefined;
    cursor.skipFiller();
    if (cursor.count() === undefined) return undefined;
    // `€36,000 over 6 months` is all that is paid.
    if (isOver && areSums && cursor.word('unit') !== undefined) return cursor.literal(')') === undefined || true;
    cursor.word('rate', 'month');
    if (cursor.word('payment', 'instalment', 'days') === undefined) return undefined;
    return isBracketed && isPaid ? cursor.literal(')') : true;
  });
  return isTaken && first ? cursor.text.slice(first.start, cursor.end) : undefined;
}

/** When something was paid, or is: `12 Nov 2026`, `am 12.11.2026`. */
function takeDay(cursor: Cursor): true | undefined {
  return cursor.attempt(() => {
    if (cursor.word('link', 'on') === undefined) cursor.skipFiller();
    return takeDates(cursor) && true;
  });
}
