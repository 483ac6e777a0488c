import type { Item } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { folded } from '../../text/tokens';
import type { Entity, Field } from '../entity';
import type { FieldDefinition } from '../fields';
import { fieldDefinition, knownLabels } from '../fields';
import { comparableLabel } from '../labels';
import { itemEntity } from './readItem';
import { entityFrom } from './entityFrom';
import { partField } from './partField';
import { beginsWithDue, wholeFields } from './partFields';
import { datesOf } from '../values/dates';
import { waitForm } from '../values/waitForm';
import { isWordOf } from '../vocabulary/lexicon';
import { finderOf } from '../vocabulary/words';

/** In UTF-16 units. A longer name is a sentence. */
const longestName = 80;

/**
 * The work that an item among the fields of a vendor lists, with when it is due or what it needs: `Press list: 20 January`,
 * `Press trip: 22–24 March, needs packaging`. Undefined for what is about the agreement, such as `Signed: 3 November`, and for
 * what may be a misspelled field.
 */
export function workOfVendor(item: Item): Entity | undefined {
  const entity = withWaitBehind(item) ?? itemEntity('deliverable', item);
  if (!entity || !entity.fields.some(tellsWhen)) return undefined;
  const { text } = entity.name;
  if (entity.id) return entity;
  const isSure = entity.fields.some(({ definition }) => definition?.key === 'depends-on');
  if (text.length > longestName || !(isSure || isSetApart(item.text.text, text)) || isOfAgreement(text) || isSlip(text))
    return undefined;
  return entity;
}

/** `Shoots products in week 6, once the packaging is printed`: work with the time before what it waits for. */
function withWaitBehind({ text, range, items }: Item): Entity | undefined {
  const comma = text.text.lastIndexOf(', ');
  const wait = comma > 0 && !text.text.endsWith(')') ? text.slice(comma + 1) : undefined;
  const fields = wait && waitForm(wait.text)?.isUnmistakable ? wholeFields('deliverable', wait) : undefined;
  if (items.length > 0 || fields?.some(({ definition }) => definition?.key === 'depends-on') !== true) return undefined;
  const before = text.slice(0, comma);
  const date = datesOf(before).findLast(({ to }) => to === before.text.length);
  const time = date && timeBefore(before, date.from);
  if (!time) return undefined;
  const due = partField('deliverable', 'due', before.slice(date.from));
  return entityFrom('deliverable', before.slice(0, time.start), [due, ...fields], 'item', range);
}

/** Where the words before a date begin, if they tell when: `in week 6`, `: week 10`. */
function timeBefore({ text }: SourceText, at: number): { readonly start: number } | undefined {
  const name = text.slice(0, at).trimEnd();
  const sign = /(?:[:：,(–—]|->)$/.exec(name);
  const end = sign ? sign.index : name.lastIndexOf(' ');
  return end > 0 && (sign || isWordOf('link', folded(name.slice(end + 1)))) ? { start: end } : undefined;
}

/** `Tasks:` means what a vendor does, unless there is a list of work below it. */
export function definitionByItems(
  definition: FieldDefinition | undefined,
  items: readonly Item[],
): FieldDefinition | undefined {
  return definition?.key === 'scope' && isWorkList(items) ? fieldDefinition('vendor', 'deliverables') : definition;
}

/** Whether most items of a list are such work or tasks. */
function isWorkList(items: readonly Item[]): boolean {
  const work = items.filter((item) => item.checked !== undefined || workOfVendor(item) !== undefined);
  return work.length > 0 && work.length * 2 >= items.length;
}

const ofTime: ReadonlySet<string | undefined> = new Set(['due', 'takes', 'depends-on']);

function tellsWhen({ definition, isMissing }: Field): boolean {
  return ofTime.has(definition?.key) && !isMissing;
}

/** Whether a sign or a word such as `by` follows the name: `Signed 3 November` is a sentence. */
function isSetApart(whole: string, name: string): boolean {
  const from = whole.indexOf(name) + name.length;
  const behind = whole.slice(from).trimStart();
  return /^(?:[—–\-:：(,;→|]|->|=>)/.test(behind) || beginsWithDue(behind, 0);
}

function isOfAgreement(name: string): boolean {
  return finderOf('agreement').find(comparableLabel(name)) !== undefined;
}

/** In shorter words, one character more or less makes another word. */
const shortestSlip = 5;

/** Whether a name differs from the label of a field by one character or by two that changed places. */
function isSlip(name: string): boolean {
  const word = comparableLabel(name);
  if (word.length < shortestSlip) return false;
  for (const label of knownLabels('vendor')) if (isOneApart(word, label)) return true;
  return false;
}

function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [a, b] = [one.slice(start, end), other.slice(start, otherEnd)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === `${b[1]}${b[0]}`);
}
