import type { SourceText } from '../syntax/sourceText';
import { tokensOf } from '../text/tokens';
import type { Field } from './entity';
import type { EntityKind } from './fields';
import { readId } from './ids';
import { introductionOf } from './partIntroduction';
import { datedTitle } from './datesInTitles';
import { beginsWithDue, wholeFields } from './partFields';
import { datesOf } from './values/dates';
import { Cursor } from './values/cursor';
import type { DateInField } from './values/dates';
import type { WrittenDate } from './values/dateForms/writtenDate';
import { isWordOf } from './vocabulary/lexicon';

/** The name in the first part of an item, and the fields that stand before it or after it. */
export interface DatedLead {
  readonly name: SourceText;
  readonly fields: readonly Field[];
}

/** Only these are work: a date in the name of anything else is a part of the name. */
const dated: ReadonlySet<EntityKind> = new Set(['deliverable', 'milestone']);

/**
 * The name and the date of work that no dash separates: `Press kit by 11 December`, `Press kit, 2026-12-11, after D1`,
 * `2026-12-11 D4 Press kit`. If something else in the item is its date, only one at the start is a date too. Undefined where the date may as well belong to the name: `Recap of 11 December`.
 */
export function datedLead(kind: EntityKind, lead: SourceText, hasDate: boolean): DatedLead | undefined {
  if (!dated.has(kind)) return undefined;
  const dates = datesOf(lead);
  const first = dates.find(({ date }) => isDay(date)) ?? dates[0];
  if (first?.from === 0) return afterDate(kind, lead, first);
  if (hasDate) return undefined;
  return datedTitle(kind, lead) ?? (first && beforeDate(kind, lead, first));
}

/** `2026-12-11 D4 Press kit`. Without an id it may be an entry of a log: `2026-11-23: idea signed off`. */
function afterDate(kind: EntityKind, lead: SourceText, found: DateInField): DatedLead | undefined {
  const { date } = found;
  // `2027-03-05, Close the call for papers`: a word for the end of the day begins the name after a comma.
  const to = lead.text[found.end] === ',' ? found.end : found.to;
  const space = /^\s*[:,|→]?\s+/.exec(lead.text.slice(to))?.[0].length ?? 0;
  const name = lead.slice(to + space);
  if (space === 0 || !isDay(date) || (kind === 'deliverable' && readId(name.text) === undefined)) return undefined;
  const fields = wholeFields(kind, lead.slice(0, to));
  return fields && name.text !== '' ? { name, fields } : undefined;
}

/** Signs between a name and what is said about it. */
const signs = /(?:[,:：|→…]|\.\.\.|->|=>|\s---?)$/;

function beforeDate(kind: EntityKind, lead: SourceText, { from, date }: DateInField): DatedLead | undefined {
  const { text } = lead;
  const nameStart = readId(text)?.end ?? 0;
  for (const { start, isSpaced } of tokensOf(text)) {
    if (start > from) return undefined;
    if (!isSpaced || start <= nameStart) continue;
    const head = text.slice(0, start).trimEnd();
    const name = head.replace(signs, '').trimEnd();
    const isAfterSign = name.length < head.length;
    if (
      name.length <= nameStart ||
      !mayBegin(kind, lead.slice(start), isAfterSign, start === from, leadsOn(name), date)
    )
      continue;
    const fields = wholeFields(kind, lead.slice(start));
    if (fields) return { name: lead.slice(0, name.length), fields };
  }
  return undefined;
}

/** Whether the values of work may begin at a place in its name, by what stands there and before it. */
function mayBegin(
  kind: EntityKind,
  tail: SourceText,
  isAfterSign: boolean,
  isAtDate: boolean,
  isJoined: boolean,
  date: WrittenDate,
): boolean {
  // A report on what takes place on a day isn't due on that day.
  const isOn = kind === 'deliverable' && new Cursor(tail.text).word('link', 'on') !== undefined;
  if (beginsWithDue(tail.text) && !isOn) return true;
  const key = introductionOf(kind, tail.text)?.key;
  if (key === 'due' || (isAfterSign && key !== undefined)) return true;
  if (!isAtDate || !isDay(date)) return false;
  return isAfterSign || (isDayOfYear(date) && !isJoined);
}

/** Whether the last word of a text leads to what follows it: `Recap of`. */
function leadsOn(text: string): boolean {
  const last = tokensOf(text).at(-1)?.text ?? '';
  return isWordOf('filler', last) || isWordOf('link', last);
}

/** A month or a quarter next to a name is a part of it: `Newsletter: March 2027`. */
function isDay({ kind }: WrittenDate): boolean {
  return ['day', 'slashed', 'weekday', 'span'].includes(kind);
}

function isDayOfYear(date: WrittenDate): boolean {
  return (date.kind === 'day' || date.kind === 'slashed') && date.year !== undefined;
}
