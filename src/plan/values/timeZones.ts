import type { IsoDate } from '../calendar';

/** A time zone in a text: by its IANA name, or as a fixed offset from UTC in minutes. */
export type TimeZone = { readonly name: string } | { readonly minutes: number };

const zoneName =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/;
const distance = /\b(?:UTC|GMT)\s*([+−–-])\s*(\d{1,2})(?::?(\d{2}))?/i;

/**
 * The time zone that a text such as `London, UK (nearshore, UTC+0)` means. A city with its own zone takes precedence
 * over a UTC offset, because it knows daylight saving time. Undefined if the text names neither.
 */
export function readTimeZone(text: string): TimeZone | undefined {
  const name = zoneName.exec(text)?.[0];
  if (name !== undefined && isZone(name)) return { name };
  const words = text.toLowerCase();
  for (const match of words.matchAll(/\p{L}+(?:[ -]\p{L}+){0,2}/gu)) {
    const all = match[0].split(/[ -]/);
    for (let from = 0; from < all.length; from++) {
      for (let to = all.length; to > from; to--) {
        const zone = zonesByCity().get(all.slice(from, to).join(' '));
        if (zone !== undefined) return { name: zone };
      }
    }
  }
  const away = distance.exec(text);
  if (away) {
    const minutes = Number(away[2]) * 60 + Number(away[3] ?? 0);
    return minutes <= 14 * 60 ? { minutes: away[1] === '+' ? minutes : 0 - minutes } : undefined;
  }
  return /\b(?:UTC|GMT)\b/.test(text) ? { minutes: 0 } : undefined;
}

let cities: ReadonlyMap<string, string> | undefined;

/** The cities that zones are named after, as the platform knows them: `new york`, `tokyo`. */
function zonesByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => zoneName.test(zone))
      .map((zone) => [
        zone
          .slice(zone.lastIndexOf('/') + 1)
          .replace(/_/g, ' ')
          .toLowerCase(),
        zone,
      ]),
  );
  return cities;
}

function isZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Creating a formatter is slow, using it isn't. */
function formatOf(name: string): Intl.DateTimeFormat {
  const format = formats.get(name) ?? new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  formats.set(name, format);
  return format;
}

/** Minutes by which a zone is ahead of UTC at noon of a day, including daylight saving time. */
export function minutesAhead(zone: TimeZone, date: IsoDate): number {
  if ('minutes' in zone) return zone.minutes;
  const key = `${zone.name} ${date}`;
  const known = ahead.get(key) ?? readMinutesAhead(zone.name, date);
  ahead.set(key, known);
  return known;
}

/** A plan uses the same few zones and days again and again, and formatting is slow. */
const ahead = new Map<string, number>();

function readMinutesAhead(name: string, date: IsoDate): number {
  const parts = formatOf(name).formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /([+−-])(\d{2}):(\d{2})/.exec(offset);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '+' ? minutes : 0 - minutes;
}

const workingMinutes = 8 * 60;

/** The hours of a working day that two zones share on a day, if both work eight hours from nine. */
export function commonHours(one: TimeZone, other: TimeZone, date: IsoDate): number {
  const apart = Math.abs(minutesAhead(one, date) - minutesAhead(other, date));
  return Math.max(0, workingMinutes - Math.min(apart, 24 * 60 - apart)) / 60;
}
