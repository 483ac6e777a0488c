import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { leftOver } from './leftOver';
import { readDecimal } from './decimal';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import type { ValueType } from './valueType';

/** A length of time. Working days follow the plan's holidays; calendar days don't. */
export interface Duration {
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays: Readonly<Record<string, number>> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  week: 5,
  fortnight: 10,
  month: 20,
  quarter: 60,
  half: 120,
  year: 240,
};

const calendarDays: Readonly<Record<string, number>> = {
  ...workingDays,
  hour: 1 / 24,
  minute: 1 / 1440,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
};

/**
 * How long something takes: `2 weeks` is ten working days, `4 hours` half of one, `10 calendar days` what it says. Of
 * `2-3 weeks` the longer counts, and parts add up: `1 week and 2 days`.
 */
export const durationType: ValueType<Duration> = {
  read: memoizedText(readDurationValue),
  means: ({ days, kind }) => `${days} ${kind === 'working' ? 'wd' : 'cd'}`,
};

function readDurationValue({ text }: SourceText): Reading<Duration> {
  if (isMissing(text)) return missing;
  const cursor = new Cursor(text);
  for (; !cursor.isAtEnd; cursor.at++) {
    const { start } = cursor;
    const value = cursor.attempt(() => takeDuration(cursor));
    if (!value) continue;
    const { unread, notes } = leftOver(text, [{ start, end: cursor.end }]);
    return readAs(value, unread, notes);
  }
  return unreadable(text);
}

/** A duration that begins at the next token; undefined if none does. */
export function takeDuration(cursor: Cursor): Duration | undefined {
  const first = takePart(cursor);
  if (!first) return undefined;
  let { days } = first;
  for (;;) {
    const more = cursor.attempt(() => {
      if (cursor.literal(',', '+') === undefined) cursor.word('link', 'and', 'plus');
      const part = takePart(cursor);
      return part?.kind === first.kind ? part : undefined;
    });
    if (!more) return { days, kind: first.kind };
    days += more.days;
  }
}

function takePart(cursor: Cursor): Duration | undefined {
  return cursor.attempt(() => {
    let count = readDecimal(cursor);
    if (count === undefined) return undefined;
    const longer = cursor.attempt(() => {
      if (cursor.literal('-') === undefined && cursor.word('link', 'until', 'or') === undefined) return undefined;
      return readDecimal(cursor);
    });
    count = longer ?? count;
    cursor.literal('-');
    const before = cursor.word('dayKind');
    cursor.literal('-');
    const unit = cursor.word('unit');
    if (unit === undefined) return undefined;
    const kind = before ?? cursor.word('dayKind') ?? 'working';
    const days = count * (kind === 'calendar' ? calendarDays : workingDays)[unit]!;
    return { days, kind: kind as Duration['kind'] };
  });
}
