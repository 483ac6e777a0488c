import type { Cursor } from '../cursor';

/** A time of day, which a date doesn't depend on: `5pm`, `17:00 CET`, `T17:00:00+01:00`, `noon`, `EOD`. */
export function takeTimeOfDay(cursor: Cursor): true | undefined {
  return cursor.attempt(() => {
    let isAt = cursor.literal(',', '@', 't') === '@';
    let first = takeClock(cursor);
    if (!first) {
      isAt = cursor.word('clock', 'at') !== undefined || isAt;
      cursor.skipFiller();
      first = takeClock(cursor);
    }
    if (!first) return undefined;
    if (first === 'word') return true;
    // `alle 12`: an hour, and not `at 12 stores`.
    const isHour = first === 'number' && isAt && (cursor.next === undefined || cursor.next.kind === 'sign');
    if (isHour && cursor.next?.text !== '-') return true;
    const last = cursor.attempt(() => (cursor.literal('-') === undefined ? undefined : takeClock(cursor)));
    if (first === 'number' && last !== 'clock') return undefined;
    takeZone(cursor);
    return true;
  });
}

/** Whether it is a word, a time in digits, or a number that is one only next to a time. */
function takeClock(cursor: Cursor): 'word' | 'clock' | 'number' | undefined {
  if (cursor.word('clock', 'noon', 'end', 'part') !== undefined) return 'word';
  if (takeMilitaryTime(cursor)) return 'clock';
  return cursor.attempt(() => {
    const hour = cursor.digits(2);
    // `18 March (a.m.)`
    if (!hour) return cursor.word('clock', 'am', 'pm') === undefined ? undefined : 'word';
    if (Number(hour.text) > 24) return undefined;
    let isTime = false;
    for (let part = 0; part < 3; part++) {
      const isMore = cursor.attempt(() => {
        // In French, `9 h 30` has spaces.
        const isSpaced = cursor.next?.isSpaced !== false;
        const sign = isSpaced ? cursor.literal('h') : cursor.literal(':', '.', 'h', 'u');
        if (sign === undefined || (cursor.next?.isSpaced !== false && sign !== 'h')) return undefined;
        const digits = cursor.digits(3);
        isTime ||= digits !== undefined && sign !== '.';
        return digits;
      });
      if (!isMore) break;
    }
    const word = cursor.word('clock', 'am', 'pm', 'hour');
    return isTime || word !== undefined ? 'clock' : 'number';
  });
}

/** `0900`, and `1700 hrs`: without the word, only what is no year and no amount. */
function takeMilitaryTime(cursor: Cursor): boolean {
  const time = cursor.attempt(() => {
    const digits = cursor.digits(4);
    if (!digits || !/^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits.text)) return undefined;
    return cursor.word('clock', 'hour') ?? (digits.text.startsWith('0') ? digits.text : undefined);
  });
  return time !== undefined;
}

/** `CET`, `Z`, `+01:00`. */
function takeZone(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.literal('+', '-') !== undefined) {
      if (cursor.next?.isSpaced !== false || !cursor.digits(4)) return undefined;
      if (cursor.literal(':') !== undefined) cursor.digits(2);
      return true;
    }
    const { next } = cursor;
    if (next?.kind !== 'word' || !/^[A-Z]{1,5}$/.test(cursor.text.slice(next.start, next.end))) return undefined;
    cursor.at++;
    return true;
  });
}
