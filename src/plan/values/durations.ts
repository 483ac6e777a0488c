import { english } from '../vocabulary/en';
import { anyOf } from '../vocabulary/words';
import { numberOfWord, numberWord } from './numberWords';

/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays = { minute: 1 / 480, hour: 1 / 8, day: 1, week: 5, month: 20 } as const;
const units = Object.entries(english.durationUnits).map(([unit, words]) => ({
  days: workingDays[unit as keyof typeof workingDays],
  words,
}));

/** A group of a regular expression that matches a unit of time. */
export const unitWord = anyOf(...units.map(({ words }) => words));

const lead = new RegExp(String.raw`\s{0,20}(?:${anyOf('about')}\s{0,20}){0,2}`, 'iy');
const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
const part = new RegExp(
  String.raw`(?:(?:${number}\s?(?:[-–—]|to)\s?)?(${number})[\s-]{0,5}|(?:(${anyOf('half')})|(${numberWord}))\s)` +
    String.raw`(?:${anyOf('working')}[\s-])?(?:${units.map(({ words }) => `(${anyOf(words)})`).join('|')})(?![\p{L}\d])`,
  'iuy',
);
const link = /\s{0,5}(?:,|and|\+)?\s{0,5}/iy;

/**
 * How long something takes, in working days: `2 weeks` is 10, `4 hours` 0.5; of `2-3 weeks` the longer counts. Text
 * after the duration is ignored. Undefined if the text doesn't begin with one.
 */
export function readDuration(text: string): number | undefined {
  lead.lastIndex = 0;
  lead.test(text);
  let total: number | undefined;
  for (let at = lead.lastIndex; ; at = link.lastIndex) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (!match) return total;
    const [, figure, half, word, ...found] = match;
    const { days } = units[found.findIndex((name) => name !== undefined)]!;
    const count = figure ? Number(figure.replace(',', '.')) : half ? 0.5 : numberOfWord(word!);
    total = (total ?? 0) + count * days;
    link.lastIndex = part.lastIndex;
    link.test(text);
  }
}
