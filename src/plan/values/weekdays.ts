import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { IsoDate } from '../calendar';
import { dayNumber, weekday } from '../calendar';

const short: readonly Message[] = [say`Sun`, say`Mon`, say`Tue`, say`Wed`, say`Thu`, say`Fri`, say`Sat`];

/** The day of the week of a date, in three letters. The date must be one of the calendar. */
export function weekdayName(date: IsoDate): Message {
  return short[weekday(date)]!;
}

/** How far a day is from today, as people say it: `in 17 days`, `yesterday`. */
export function distance(date: IsoDate, today: IsoDate): Message {
  const days = dayNumber(date) - dayNumber(today);
  if (days === 0) return say`today`;
  if (days === 1) return say`tomorrow`;
  if (days === -1) return say`yesterday`;
  return days > 0 ? say`in ${days} days` : say`${-days} days ago`;
}
