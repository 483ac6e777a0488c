import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';

/** A number as the reader's language writes it: `1,200.5` or `1.200,5`. `decimals` pads or rounds the fraction. */
export function numberInWords(value: number, decimals?: number): MessageValue {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const figures =
    decimals === undefined ? String(Math.round(Math.abs(value) * 1e6) / 1e6) : Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = figures.split('.');
  const grouped = inGroups(whole);
  const unsigned = fraction === undefined ? grouped : say`${grouped}.${fraction}`;
  return value < 0 ? say`-${unsigned}` : unsigned;
}

function inGroups(digits: string): MessageValue {
  if (digits.length <= 3) return digits;
  return say`${inGroups(digits.slice(0, -3))},${digits.slice(-3)}`;
}

/** `12%`. */
export function percentInWords(value: number): Message {
  return say`${numberInWords(value)}%`;
}

/** `1st`, `22nd`, `13th`. */
export function ordinalInWords(value: number): Message {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  if (!isTeen && value % 10 === 1) return say`${value}st`;
  if (!isTeen && value % 10 === 2) return say`${value}nd`;
  return !isTeen && value % 10 === 3 ? say`${value}rd` : say`${value}th`;
}
