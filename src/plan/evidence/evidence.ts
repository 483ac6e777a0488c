import type { Item, ListBlock, Part, TableBlock } from '../../syntax/blocks';
import { bracketsAtEnd, withoutColon } from '../../text/ends';
import { memoized } from '../../text/memoized';
import { tokensOf } from '../../text/tokens';
import { hasAmount, meaningsOf } from '../reader/columnMeanings';
import type { EntityKind } from '../fields';
import { headingEvidence } from './headingEvidence';
import { readId } from '../names/ids';
import type { Place } from '../reader/partReading';
import { itemField } from '../reader/readFields';
import { columnsOf } from '../reader/readTable';
import { readDates } from '../values/dates';
import { beginsWith, findWord } from '../values/wordMentions';
import { fieldOfColumn } from './tableEvidence';
import { columnMeaning, isTellingWord } from '../vocabulary/evidenceWords';
import { isWordOf } from '../vocabulary/lexicon';
import { beginsWithTime, isToDo, isToDoList, tellsWork } from '../reader/workItems';

/**
 * The items of a list that are what its heading says, where the heading is an everyday word: `References` may list
 * sources, `Targets` audiences, and `People` what people do. A list of which most is something else is something else.
 */
export function itemsByEvidence(kind: EntityKind, { items }: ListBlock): readonly Item[] {
  const fitting = items.filter((item) => fits(kind, item));
  // Each source and each cost is told by itself; a goal without a number stands among others that have one.
  if (kind === 'reference' || kind === 'budget line') return fitting;
  return fitting.length * 2 >= items.length ? items : [];
}

/** Whether a table below such a heading has a column, besides the names, or several of them, that these entities have. */
export function isTableOf(kind: EntityKind, table: TableBlock, atLeast = 1): boolean {
  const own = columnsOf(kind, table.header, meaningsOf(table)).filter(
    (column) => column !== undefined && column.aliases.length > 0 && column.key !== 'name' && column.key !== 'client',
  );
  return own.length >= atLeast;
}

/** Whether an item has what only such an entity has in a list. */
export function fits(kind: EntityKind, item: Item): boolean {
  if (item.items.some((nested) => itemField(kind, nested)?.definition)) return true;
  const { text, marks } = item.text;
  const isLinked = marks.some(({ kind: mark, url }) => mark === 'link' && isWebAddress(url ?? ''));
  switch (kind) {
    case 'reference':
      return !isLinked && !isSource(text);
    case 'outcome':
      return readId(text) !== undefined || isGoal(text) || beginsWith(text, 'change') || isToDo(text);
    case 'person':
      return isPersonLike(text) && !(isLinked && !/\s/.test(text.trim()) && !text.startsWith('@'));
    case 'milestone':
      return readId(text) !== undefined || readDates(text).length > 0;
    case 'budget line':
      return hasAmount(text);
    default:
      return true;
  }
}

function isWebAddress(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}

/** A web address, or a citation such as `Kotler, P. (2020). Marketing Management`. */
function isSource(text: string): boolean {
  return /\bhttps?:\/\/|\bwww\.|\bdoi\b|\bet al\b|\((?:19|20)\d\d[a-z]?\)/i.test(text);
}

/** A number that is reached, changes or has a date; a number alone may be an age group. */
function isGoal(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const hasDate = readDates(text).some(({ start, end }) => isDated(text.slice(start, end)));
  // `Email list: 300`, `500+ listings`, `>8/10 satisfaction`.
  const isLevel = /[:：>≥<≤=→]\s*\D{0,20}\d|\d\s?(?:\+|\/|%)|\bx\d|\d(?:[.,]\d{3})|\d\s?[km]\b/i.test(text);
  return hasDate || isLevel || findWord(text, 'change') !== undefined || /\bfrom\b.*\bto\b/i.test(text);
}

/** Whether a date names its month or year. */
function isDated(text: string): boolean {
  return /(?:19|20)\d\d/.test(text) || tokensOf(text).some(({ text: word }) => isWordOf('month', word));
}

/** One to four words with capitals before a role, a contact or the end; particles such as `de` may be among them. */
function isPersonLike(text: string): boolean {
  const name = text.split(/[,:(@<]|\s[—–-]\s/, 1)[0]!.trim();
  const words = tokensOf(name).filter(({ kind }) => kind === 'word');
  const isName = words.every(({ start, end, text: word }) => {
    const written = name.slice(start, end);
    return /^\p{Lu}|^\p{Lo}/u.test(written) || isWordOf('filler', word) || isWordOf('link', word);
  });
  return text.trimStart().startsWith('@') || (words.length > 0 && words.length <= 5 && isName);
}

/** Whether a heading has a starting point or a metric and a target below it, as only an outcome has. */
export const statesOutcome = memoized(({ blocks }: Part): boolean => {
  const keys = new Set<string | undefined>();
  for (const block of blocks)
    if (block.kind === 'list') for (const item of block.items) keys.add(itemField('outcome', item)?.definition?.key);
  return keys.has('target') && (keys.has('baseline') || keys.has('metric'));
});

/**
 * Whether a heading is a numbered part of the work with what applies to it below: `Milestone 2 – Launch` with its costs and
 * its duration.
 */
export const isWorkWithFields = memoized(({ heading, blocks }: Part): boolean => {
  if (!heading || headingEvidence(heading.text.text).isPart !== true) return false;
  const [first] = blocks;
  if (first?.kind !== 'list' || first.items.some(({ checked }) => checked !== undefined)) return false;
  const fields = first.items.flatMap((item) => itemField('deliverable', item) ?? []);
  return fields.length * 2 > first.items.length && fields.some(({ definition }) => ofWork.has(definition?.key));
});

/** Whether something is said below an item that only work has: `Duration: 1 month`, `Cost: €900`. */
function hasWorkFields({ items }: Item): boolean {
  const keys = items.flatMap((item) => {
    const field = itemField('deliverable', item);
    return field?.definition?.key ?? fieldOfColumn('deliverable', field && columnMeaning(field.label.value))?.key ?? [];
  });
  return keys.some((key) => key === 'due' || key === 'takes' || key === 'amount');
}

const ofWork: ReadonlySet<string | undefined> = new Set(['due', 'start', 'takes', 'amount', 'owner', 'status']);

/**
 * Whether a list is one of tasks wherever it stands: it has checkboxes, and at least one item tells who does it or when. In a
 * plan, checkboxes alone tell, and so do times at the beginning of most items.
 */
export function isTaskList({ items }: ListBlock, { nature, isOther, isWritten }: Place): boolean {
  const tasks = items.filter(({ checked }) => checked !== undefined);
  const isChecklist = tasks.length * 2 > items.length;
  if (isChecklist && tasks.some(({ text: { text } }) => /(?:^|[\s(])@[\w-]+/.test(text) || hasDateAtEnd(text)))
    return true;
  if (nature === 'practice' || isOther === true) return false;
  if (items.filter(hasWorkFields).length * 2 > items.length) return true;
  if ((nature === 'plan' || isWritten !== true) && isToDoList(items)) return true;
  if (nature !== 'plan') return false;
  if (isChecklist) return true;
  const timed = items.filter(({ text: { text } }) => beginsWithTime(text));
  return timed.length > 1 && timed.length * 2 > items.length;
}

function hasDateAtEnd(text: string): boolean {
  const { inside } = bracketsAtEnd(text) ?? {};
  return inside !== undefined && readDates(text.slice(inside.start, inside.end)).length > 0;
}

/** Whether an item is a person with what they do below it: `**Priya Raman:**`. */
export function isAssignee({ text, items }: Item): boolean {
  const name = withoutColon(text.text);
  if (items.length === 0 || name === text.text || !/ \p{Lu}/u.test(name) || !isPersonLike(name)) return false;
  return !tokensOf(name).some(({ text: word }) => isTellingWord(word)) && !items.every(isShort);
}

/** A name alone: `Target publications:` has some below it, a person has tasks. */
function isShort(item: Item): boolean {
  return item.text.text.length < 30 && !/\d/.test(item.text.text) && !tellsWork(item);
}
