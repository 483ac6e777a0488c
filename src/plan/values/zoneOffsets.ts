import type { IsoDate } from '../calendar';
import type { TimeZone } from './timeZoneTable';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Undefined for a zone that the host doesn't know. Creating a formatter is slow, using it isn't. */
function formatOf(name: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(name)) formats.set(name, newFormat(name));
  return formats.get(name);
}

function newFormat(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/**
 * Minutes by which a zone is ahead of UTC at noon of a day, including daylight saving time; undefined for a zone that
 * the host doesn't know.
 */
export function minutesAhead(zone: TimeZone, date: IsoDate): number | undefined {
  if ('minutes' in zone) return zone.minutes;
  const key = `${zone.name} ${date}`;
  if (!ahead.has(key)) ahead.set(key, readMinutesAhead(zone.name, date));
  return ahead.get(key);
}

/** A plan uses the same few zones and days again and again, and formatting is slow. */
const ahead = new Map<string, number | undefined>();

function readMinutesAhead(name: string, date: IsoDate): number | undefined {
  const parts = formatOf(name)?.formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  if (offset === undefined) return undefined;
  const match = /([+−-])(\d{2}):(\d{2})/.exec(offset);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '+' ? minutes : 0 - minutes;
}

const workingMinutes = 8 * 60;

/**
 * The hours of a working day that two zones share on a day, if both work eight hours from nine; undefined if the host
 * doesn't know one of them.
 */
export function commonHours(one: TimeZone, other: TimeZone, date: IsoDate): number | undefined {
  const [first, second] = [minutesAhead(one, date), minutesAhead(other, date)];
  if (first === undefined || second === undefined) return undefined;
  const apart = Math.abs(first - second);
  return Math.max(0, workingMinutes - Math.min(apart, 24 * 60 - apart)) / 60;
}
