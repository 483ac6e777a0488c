import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { IsoDate } from '../calendar';
import { dayNumber, weekday } from '../calendar';

const short: readonly Message[] = [say`Sun`, say`Mon`, say`Tue`, say`Wed`, say`Thu`, say`Fri`, say`Sat`];

/** The weekday of a date, in three letters. The date must be valid. */
export function weekdayName(date: IsoDate): Message {
  return short[weekday(date)]!;
}

const long: readonly Message[] = [
  say`Sunday`,
  say`Monday`,
  say`Tuesday`,
  say`Wednesday`,
  say`Thursday`,
  say`Friday`,
  say`Saturday`,
];

/** A weekday in full, from 0 for Sunday to 6 for Saturday. */
export function weekdayInWords(day: number): Message {
  return long[day]!;
}

/** The weekday of a date in full. The date must be valid. */
export function longWeekdayName(date: IsoDate): Message {
  return weekdayInWords(weekday(date));
}

/** The distance of a day from today, as people put it: `in 17 days`, `yesterday`. */
export function distance(date: IsoDate, today: IsoDate): Message {
  const days = dayNumber(date) - dayNumber(today);
  if (days === 0) return say`today`;
  if (days === 1) return say`tomorrow`;
  if (days === -1) return say`yesterday`;
  return days > 0 ? say`in ${days} days` : say`${-days} days ago`;
}
