import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import { zonePairs } from '../vocabulary/zoneWords';
import { skipClock } from './clock';
import { Cursor, isTaken } from './cursor';
import { leftOver } from './leftOver';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { TimeZone, ZoneMention } from './timeZoneTable';
import { zoneAt } from './timeZoneTable';
import type { ValueType } from './valueType';
import { minutesAhead } from './zoneOffsets';

/**
 * A time zone by its IANA name, an offset from UTC, a usual abbreviation, or a place that has one: `Europe/Lisbon`,
 * `UTC+5:30`, `CET`, `Porto`. A place takes precedence over the offset next to it, because it knows daylight saving
 * time. Two places with different times are ambiguous.
 */
export const timeZoneType: ValueType<TimeZone> = {
  read: memoizedContent(readTimeZone),
  means: meansTimeZone,
  inWords: meansTimeZone,
};

/** `Europe/Lisbon`, or `UTC+5:30`. */
export function meansTimeZone(zone: TimeZone): string {
  if ('name' in zone) return zone.name;
  const [hours, minutes] = [Math.floor(Math.abs(zone.minutes) / 60), Math.abs(zone.minutes) % 60];
  return `UTC${zone.minutes < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

function readTimeZone({ text }: SourceText): Reading<TimeZone> {
  if (isMissing(text)) return missing;
  const { mentions, used } = mentionsIn(text);
  const options = settled(mentions);
  if (options.length === 0) return unreadable(text);
  if (options.length > 1) return ambiguous(options.map((value) => ({ value, text: meansTimeZone(value) })));
  const { unread, notes } = leftOver(text, used, undefined, { isTied: true });
  return readAs(options[0]!, unread, notes);
}

function mentionsIn(text: string): { readonly mentions: ZoneMention[]; readonly used: Stretch[] } {
  const cursor = new Cursor(text);
  const mentions: ZoneMention[] = [];
  const used: Stretch[] = [];
  let isPlaced = false;
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    const mention = takeMention(cursor, text, isPlaced);
    if (mention) {
      mentions.push(mention);
      isPlaced ||= mention.kind === 'place';
    } else if (!isTaken(cursor, () => skipClock(cursor) && !isBesideZone(cursor, text))) {
      cursor.at++;
      continue;
    }
    used.push({ start, end: cursor.end });
  }
  return { mentions, used };
}

/** Whether what seemed a time of day is how far off a zone is: the `1h` of `1h ahead of London`. */
function isBesideZone(cursor: Cursor, text: string): boolean {
  const { at, next } = cursor;
  if (next?.kind !== 'word' || zoneAt(text, cursor.tokens, at)) return false;
  const isOther =
    (cursor.word('link', 'until', 'and', 'or', 'on') ?? cursor.word('clock') ?? cursor.word('filler')) === undefined;
  cursor.at = at;
  return isOther;
}

/** The zone or place here. `isPlaced`: a place precedes it. */
function takeMention(cursor: Cursor, text: string, isPlaced: boolean): ZoneMention | undefined {
  const offset = takeOffset(cursor, text);
  if (offset) return offset;
  const { next } = cursor;
  const found = next && zoneAt(text, cursor.tokens, cursor.at);
  if (!found) return undefined;
  const written = text.slice(next.start, next.end);
  cursor.at = found.after;
  // `Lisbon, PT` and `Missoula, MT` name a country and a state.
  if (found.mention.kind === 'abbreviation' && written.length === 2 && isPlaced) return { kind: 'place', zones: [] };
  return takeOtherHalf(cursor, written, text) ?? takeHoursFrom(cursor, found.mention) ?? found.mention;
}

/** `EST+3`: so many hours from a zone. `CET +1` may also be what CET is. */
function takeHoursFrom(cursor: Cursor, { zones }: ZoneMention): ZoneMention | undefined {
  const [only] = zones;
  if (zones.length !== 1 || !only || 'name' in only) return undefined;
  return cursor.attempt(() => {
    const isBracketed = cursor.literal('(') !== undefined;
    const sign = cursor.literal('+', '-');
    const hours = sign === undefined || cursor.next?.isSpaced ? undefined : cursor.digits(2);
    if (!hours || Number(hours.text) > 12) return undefined;
    const minutes = Number(hours.text) * (sign === '-' ? -60 : 60);
    // `CET (+1)`
    if (isBracketed)
      return only.minutes === minutes && cursor.literal(')') !== undefined
        ? { kind: 'abbreviation', zones }
        : undefined;
    const moved: TimeZone = { minutes: only.minutes + minutes };
    return { kind: 'abbreviation', zones: only.minutes === minutes ? [only, moved] : [moved] };
  });
}

/** The zone of `CET/CEST`, once its first half is taken. */
function takeOtherHalf(cursor: Cursor, written: string, text: string): ZoneMention | undefined {
  return cursor.attempt(() => {
    if (cursor.literal('/', '(', '-') === undefined && cursor.word('link', 'and', 'or') === undefined) return undefined;
    const { next } = cursor;
    if (!next) return undefined;
    cursor.at++;
    cursor.literal(')');
    const other = text.slice(next.start, next.end);
    const name = zonePairs[`${written} ${other}`] ?? zonePairs[`${other} ${written}`];
    return name === undefined ? undefined : { kind: 'zone', zones: [{ name }] };
  });
}

/** `UTC+1`, `GMT -05:30`, `UTC+0530`, `+01:00`. */
function takeOffset(cursor: Cursor, text: string): ZoneMention | undefined {
  return cursor.attempt(() => {
    const isNamed = cursor.literal('utc', 'gmt', 'z') !== undefined;
    if (!isNamed && text.trim().length > 6) return undefined;
    const sign = cursor.literal('+', '-', '±');
    const hours = sign === undefined || (!isNamed && cursor.next?.isSpaced) ? undefined : cursor.digits(4);
    if (!hours) return undefined;
    const isLong = hours.text.length > 2;
    const half = cursor.attempt(() => (cursor.literal(':', '.') === undefined ? undefined : cursor.digits(2)));
    const count = Number(isLong ? hours.text.slice(0, -2) : hours.text);
    const more = isLong ? Number(hours.text.slice(-2)) : half?.text === '5' ? 30 : Number(half?.text ?? 0);
    const minutes = count * 60 + more;
    if (minutes > 14 * 60 || more > 59) return undefined;
    return { kind: 'abbreviation', zones: [{ minutes: sign === '-' ? 0 - minutes : minutes }] };
  });
}

/** What several mentions mean together: one zone, or all that they may mean. */
function settled(mentions: readonly ZoneMention[]): readonly TimeZone[] {
  const precise = mentions.filter(({ kind, zones }) => kind !== 'abbreviation' && zones.length > 0);
  const fixed = mentions.filter(({ kind }) => kind === 'abbreviation');
  const places = distinct(precise.flatMap(({ zones }) => zones));
  if (places.length === 0) return fixed.length === 1 ? fixed[0]!.zones : distinct(fixed.flatMap(({ zones }) => zones));
  if (places.length > 1) return places;
  const [place] = places as [TimeZone];
  const others = fixed.filter(({ zones }) => !zones.some((zone) => isSometimes(place, zone)));
  return others.length === 0 ? [place] : [place, ...distinct(others.flatMap(({ zones }) => zones))];
}

const [winter, summer] = ['2027-01-15', '2027-07-15'] as const;

/** The first of each group of zones that have the same time all year. */
function distinct(zones: readonly TimeZone[]): readonly TimeZone[] {
  // The first question about the clocks of a zone takes the host ten milliseconds.
  if (zones.length < 2) return zones;
  const found = new Map<string, TimeZone>();
  for (const zone of zones) {
    const key = `${minutesAhead(zone, winter)} ${minutesAhead(zone, summer)}`;
    if (!found.has(key)) found.set(key, zone);
  }
  return [...found.values()];
}

/** Whether a place's time is that of a zone in winter or in summer. */
function isSometimes(place: TimeZone, zone: TimeZone): boolean {
  return [winter, summer].some((day) => minutesAhead(place, day) === minutesAhead(zone, day));
}
