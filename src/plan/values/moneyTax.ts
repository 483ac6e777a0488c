import type { Cursor } from './cursor';
import { takePercent } from './moneyShare';
import type { Tax } from './writtenMoney';

/** `+19% VAT`, `incl. 19% VAT`, `ex VAT`, `net`, `HT`. A rate that isn't stated is that of the tax stated before. */
export function takeTax(cursor: Cursor, before?: Tax): Tax | undefined {
  const tax = cursor.attempt((): Tax | undefined => {
    cursor.literal('(');
    const whole = cursor.attempt(() => cursor.word('tax', 'net', 'gross'));
    if (whole !== undefined)
      // The `net` of `net 30` is about days.
      return cursor.next?.kind === 'digits' && whole === 'net'
        ? undefined
        : { kind: whole === 'net' ? 'plus' : 'including' };
    const isPlus = cursor.literal('+') !== undefined || cursor.word('link', 'plus') !== undefined;
    const link = isPlus ? 'excluding' : cursor.word('tax', 'including', 'excluding');
    const first = takePercent(cursor);
    cursor.skipFiller();
    if (cursor.word('link', 'of') !== undefined) cursor.skipFiller();
    if (cursor.word('tax', 'tax') === undefined) return undefined;
    const percent =
      first ??
      cursor.attempt(() => {
        // `VAT at 20%`
        if (cursor.literal('@') === undefined) cursor.word('clock', 'at');
        return takePercent(cursor);
      });
    const said = link ?? cursor.word('tax', 'including', 'excluding');
    return said === undefined ? undefined : { kind: said === 'including' ? 'including' : 'plus', percent };
  });
  if (!tax) return undefined;
  const behind = cursor.attempt(() => {
    cursor.literal('(', ')');
    cursor.word('tax', 'tax');
    return takePercent(cursor);
  });
  cursor.literal(')');
  return { ...tax, percent: tax.percent ?? behind ?? before?.percent };
}
