import type { Item, ListBlock } from '../syntax/blocks';
import type { Place } from './partReading';
import { datesInField } from './values/dates';
import { beginsWith } from './values/wordMentions';
import { opensWith } from './vocabulary/evidenceWords';

/** A longer item is a remark. */
const longestItem = 400;

/**
 * The items of a list that are work, below a heading whose name alone tells that it lists some. Links and files, questions
 * and remarks aren't; further down, where a heading may be about anything, only what has a checkbox or says what to do is.
 */
export function workItems({ items }: ListBlock, { isBelow, nature }: Place): readonly Item[] {
  const work = items.filter(isWorkLike);
  const isStrict = isBelow === true || nature === 'practice';
  if (!isStrict) return work;
  const told = work.filter(tellsWork);
  return told.length * 2 >= items.length ? work : [];
}

function isWorkLike({ text: { text, marks }, checked, items }: Item): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (checked !== undefined) return true;
  if (text.length > longestItem || /[?？]$/.test(text.trimEnd())) return false;
  const isLink = marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end >= text.trimEnd().length - 1);
  return !(isLink && items.length === 0) && !isAddress(text) && !/^["“«„].*["”»“]$/.test(text.trim());
}

/** A file, or a name with where to find it: `brand/intro.png`, `Templates: https://…`. */
function isAddress(text: string): boolean {
  return /^\S*[\w-]\.\w{2,5}$|^\S+\/\S+$|(?:^|[:：]\s)\s*(?:https?:\/\/|www\.)\S+$/.test(text.trim());
}

/** Whether an item itself says that it is to be done. */
export function tellsWork({ text: { text }, checked }: Item): boolean {
  return checked !== undefined || beginsWith(text, 'activity') || opensWith(text, 'verb') || beginsWithTime(text);
}

/** `15 April: Early bird ends`, `Q2 — Relaunch`. */
export function beginsWithTime(text: string): boolean {
  return timeAtStart(text) !== undefined;
}

/** The time that an item begins with, and where what is to happen then begins. */
export function timeAtStart(text: string): { readonly from: number; readonly to: number; readonly name: number } | undefined {
  const [first] = datesInField(text);
  if (!first || first.from !== 0 || first.date.kind === 'year' || first.date.kind === 'plan') return undefined;
  const sign = /^\s*(?:[:：→|]|[—–-](?=\s)|->)\s*(?=\S)/.exec(text.slice(first.to));
  return sign ? { from: first.from, to: first.to, name: first.to + sign[0].length } : undefined;
}
