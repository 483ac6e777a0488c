import type { Message, Words } from '../../text/message';
import { asMessage, say } from '../../text/message';
import type { IsoDate } from '../calendar';
import { dayNumber } from '../calendar';
import { monthNames } from './dateStyle';
import { weekdayName } from './weekdays';

/** What people write differently than a canonical line does: days, spans of days, and numbers of days. */
const forPeople =
  /(\d{4}-\d\d-\d\d)(?:(\.\.)(\d{4}-\d\d-\d\d)?)?|(?<![\w.])(-?)(\d+(?:\.\d+)?) ?(wd|cd)\b|(?<=\w)([+-])(\d+(?:\.\d+)?)(wd|cd)\b/g;

/** The comma of a list, which a canonical line writes without a space. */
const listComma = /,(?=[^\s\d]|\d{4}-\d\d-\d\d)/g;

/** A canonical meaning as a reader would put it: `2027-03-05` is `Fri 5 March 2027`, `10 wd` is `10 working days`. */
export function meaningInWords(means: string, words: Words): string {
  return means
    .replace(listComma, ', ')
    .replace(
      forPeople,
      (whole, first?: string, span?: string, last?: string, minus?: string, count?: string, kind?: string, ...lag) => {
        if (first !== undefined) {
          if (Number.isNaN(dayNumber(first)) || (last !== undefined && Number.isNaN(dayNumber(last)))) return whole;
          if (span === undefined) return words(dayInWords(first));
          return words(
            last === undefined ? say`from ${dayInWords(first)}` : say`${dayInWords(first)} to ${dayInWords(last)}`,
          );
        }
        if (count !== undefined) return `${minus}${words(daysInWords(Number(count), kind!))}`;
        const [sign, days, kindOfLag] = lag as string[];
        return ` ${sign} ${words(daysInWords(Number(days), kindOfLag!))}`;
      },
    );
}

/** `Fri 5 March 2027`. The date must be valid. */
function dayInWords(date: IsoDate): Message {
  const [year = '', month = '', day = ''] = date.split('-');
  return say`${weekdayName(date)} ${Number(day)} ${asMessage(monthNames[Number(month) - 1]!)} ${year}`;
}

function daysInWords(count: number, kind: string): Message {
  if (kind === 'cd') return count === 1 ? say`1 calendar day` : say`${count} calendar days`;
  return count === 1 ? say`1 working day` : say`${count} working days`;
}
