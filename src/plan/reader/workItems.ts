import type { Item, ListBlock, ParagraphBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { before } from '../../text/ends';
import type { Place } from './partReading';
import { splitLines } from './readFields';
import { dateAtStart } from '../values/dates';
import { beginsWith } from '../values/wordMentions';
import { comparableLabel } from '../labels';
import { isOneOf, opensWith } from '../vocabulary/evidenceWords';

/** A longer item is a remark. */
const longestItem = 400;

/**
 * The items of a list that are work, below a heading whose name alone tells that it lists some. Links and files, questions
 * and remarks aren't; further down, where a heading may be about anything, only what has a checkbox or says what to do is.
 */
export function workItems({ items }: ListBlock, { isBelow, isContent, nature }: Place): readonly Item[] {
  const work = items.filter((item) => isWorkLike(item, isContent));
  const isStrict = isBelow === true || nature === 'practice';
  if (!isStrict) return work;
  const told = work.filter((item) => tellsWork(item) || item.items.some(tellsWork));
  return told.length * 2 >= items.length ? work : [];
}

function isWorkLike({ text: { text, marks }, checked, items }: Item, isContent = false): boolean {
  // What is struck out leaves a remark: `— done`.
  if (!/\p{L}/u.test(text) || /^\s*[—–-]/.test(text)) return false;
  if (checked !== undefined) return true;
  const label = splitAtColon(text);
  if (label !== undefined && isOneOf(comparableLabel(label), 'remark')) return false;
  // `Headline: “…”` is copy, `Email 3: “…”` has a name.
  if (!/\d/.test(label ?? '') && /[:：]\s*["“«„][^"”»“]*["”»“][^\p{L}]*$/u.test(text)) return false;
  if (text.length > longestItem || /[?？]$/.test(text.trimEnd())) return false;
  const isLink = marks.some(
    ({ kind, start, end }) => kind === 'link' && start === 0 && end >= text.trimEnd().length - 1,
  );
  return (
    !(isLink && items.length === 0) &&
    !isAddress({ text: { text } }) &&
    (!isQuoted(text) || (isContent && /^\W*\p{Lu}/u.test(text)))
  );
}

/** A title of what is to be published, or what somebody said. */
function isQuoted(text: string): boolean {
  return /^["“«„].*["”»“]$/.test(text.trim());
}

/** The label that an item begins with. */
function splitAtColon(text: string): string | undefined {
  return /^([^:：]{1,40})[:：]\s/.exec(text)?.[1];
}

/** A file, or a name with where to find it: `brand/intro.png`, `Templates: https://…`. */
export function isAddress({ text: { text } }: { readonly text: Pick<SourceText, 'text'> }): boolean {
  const whole = text.trim();
  const words = whole.split(/\s+/);
  const last = words.at(-1)!;
  if (words.length === 1) return last.includes('/') || /[\w-]\.\w{2,5}$/.test(last);
  return /^(?:https?:\/\/|www\.)/.test(last) && /[:：]$/.test(words.at(-2)!);
}

const numbering = /^\s*(?:\d+(?:\.\d+)+\.?|\d+[.)]|[•●▪◦☐☑✅✔▢])\s+(?=\S)/u;

/** The list that a paragraph is whose lines are numbered by hand: `1.1. Design the flyer`, `• Design the flyer`. */
export function numberedLines({ text, range }: ParagraphBlock): ListBlock | undefined {
  if (!numbering.test(text.text) || !text.text.includes('\n')) return undefined;
  const items = splitLines(text).flatMap((line): Item[] => {
    const number = numbering.exec(line.text)?.[0].length;
    return number === undefined ? [] : [{ text: line.slice(number), items: [], tables: [], range: line.range }];
  });
  return items.length > 1 ? { kind: 'list', items, range } : undefined;
}

/** Whether an item itself says that it is to be done. */
export function tellsWork({ text: { text }, checked, items }: Item): boolean {
  if (checked !== undefined || isToDo(text) || beginsWithTime(text)) return true;
  // `**Setup**: Create channels`
  const label = splitAtColon(text);
  return (
    (label !== undefined && isToDo(text.slice(label.length + 1).trimStart())) ||
    (items.length > 0 && items.every(tellsWork))
  );
}

/** Whether a text says what to do: `Book the hall`, `Website überarbeiten (bis März)`. */
export function isToDo(text: string): boolean {
  return beginsWith(text, 'activity') || opensWith(text, 'verb') || isOneOf(infinitiveAtEnd(text), 'verb');
}

/** The infinitive that an item ends with in German and Dutch, before brackets, a colon or a dash; empty if it has none. */
function infinitiveAtEnd(text: string): string {
  const head = before(text.slice(0, longestHead), /[(:：;,]| [–—-] /);
  return / (\p{Ll}{3,}(?:en|ern|eln))\.?$/u.exec(head)?.[1] ?? '';
}

/** In UTF-16 units: what is to be done is at the beginning of a longer text. */
const longestHead = 100;

/** Whether most items of a list say what to do. */
export function isToDoList(items: readonly Item[]): boolean {
  return items.length > 1 && items.filter(tellsWork).length * 5 >= items.length * 3;
}

/** `15 April: Early bird ends`, `Q2 — Relaunch`. */
export function beginsWithTime(text: string): boolean {
  return timeAtStart(text) !== undefined;
}

/** The time that an item begins with, and where what is to happen then begins. */
export function timeAtStart(
  text: string,
): { readonly from: number; readonly to: number; readonly name: number } | undefined {
  const first = dateAtStart(text);
  if (!first || first.from !== 0 || first.date.kind === 'year' || first.date.kind === 'plan') return undefined;
  const sign = /^\s*(?:[:：→|]|[—–-](?=\s)|->)\s*(?=\S)/.exec(text.slice(first.to));
  return sign ? { from: first.from, to: first.to, name: first.to + sign[0].length } : undefined;
}
