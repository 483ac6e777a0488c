import type { IsoDate } from '../../plan/calendar';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Entity } from '../../plan/entity';
import { textOfField } from '../../plan/reader/fieldText';
import { readDates } from '../../plan/values/dates';
import { resolveDate } from '../../plan/values/resolveDate';
import { findWord } from '../../plan/values/wordMentions';
import { anyOf } from '../../plan/vocabulary/words';
import { finderOfTopic } from '../brief/words/words';
import type { Topic } from '../brief/words/wordsOfBriefs';

/** Whether a text calls something confidential. */
export function isConfidential(text: string): boolean {
  for (let from = 0; ;) {
    const word = findWord(text.slice(from), 'confidential');
    if (!word) return false;
    if (!isTurnedAround().test(text.slice(Math.max(0, from + word.start - longestNegation), from + word.start)))
      return true;
    from += word.end;
  }
}

const longestNegation = 20;
let negation: RegExp | undefined;

/** `not` and the like at the end of what stands before the word. */
function isTurnedAround(): RegExp {
  return (negation ??= new RegExp(String.raw`(?<!\p{L})${anyOf('notConfidential')}[ -]?$`, 'iu'));
}

/**
 * Whether the plan states that an agreement on confidentiality with a vendor was signed by a day. Only an entry that has
 * nothing else in it is certain: who signed when. Any other word may be a condition, a plan, a doubt, or an end.
 */
export function hasSignedNda(snapshot: PlanSnapshot, vendor: Entity, day: IsoDate): boolean {
  const stated = snapshot.stated(vendor, 'nda');
  if (!stated) return false;
  const { text } = textOfField(stated);
  if (finderOfTopic('signed').find(text) === undefined) return false;
  const undated = withoutDates(text, snapshot, day);
  if (undated === undefined) return false;
  const others = withoutWords(withoutWords(undated, 'signed'), 'besideSigned');
  const isSince = (year: string): string => (Number(year) <= Number(day.slice(0, 4)) ? '' : year);
  return /^[\s,.;:()–—-]*$/.test(others.replace(/(?<!\d)20\d\d(?!\d)/g, isSince));
}

/** A text without its dates; undefined if one of them isn't a day, or month, that has come. */
function withoutDates(text: string, { calendar }: PlanSnapshot, day: IsoDate): string | undefined {
  let rest = text;
  for (const { start, end, date } of readDates(text).toReversed()) {
    const days = resolveDate(date, calendar);
    if (!days || days.last > day || (days.first !== days.last && date.kind !== 'month')) return undefined;
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}

function withoutWords(text: string, topic: Topic): string {
  const finder = finderOfTopic(topic);
  let rest = text;
  for (let found = finder.find(rest); found; found = finder.find(rest))
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  return rest;
}
