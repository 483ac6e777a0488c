import { labelIn } from '../../plan/wording';
import { lineBreak } from '../../text/lines';
import type { Entity, Field } from '../../plan/entity';
import type { EntityKind } from '../../plan/fields';
import { fieldDefinition, fieldsOf } from '../../plan/fields';
import { originalOf } from '../../plan/moved';
import type { Plan } from '../../plan/plan';
import { listedAt } from '../../plan/plan';
import type { Item } from '../../syntax/blocks';
import type { TextEdit } from '../../text/edit';
import { encloses } from '../../text/range';
import { endsOfSpan } from '../../plan/values/dateValue';
import { memoized } from '../../text/memoized';
import { cell } from '../../edits/tableRow';
import type { Listing } from './listingAt';
import { listingAt } from './listingAt';
import { saysTheSame } from './meaning';
import type { Later } from './refactoring';

/** The kinds that people list in either form. */
const listed: ReadonlySet<EntityKind> = new Set([
  'outcome',
  'deliverable',
  'reference',
  'milestone',
  'budget line',
  'person',
  'vendor',
]);

/**
 * Converts the list at `offset` to a table: a column for each field that any of its items has. Undefined if an item has
 * more than fits in a row.
 */
export function listToTable(plan: Plan, offset: number): Later<TextEdit> {
  const list = listingAt(plan, offset);
  const before = list && blankBefore(plan, list.range.start);
  if (list?.kind !== 'list' || before === undefined) return undefined;
  const entities = list.items.map((item) => entityOf(plan, item));
  const [first] = entities;
  if (!first || !listed.has(first.kind) || entities.some((entity) => entity?.kind !== first.kind)) return undefined;
  const rows = (entities as Entity[]).map((entity, index) => rowOf(plan, entity, list.items[index]!));
  return rows.every((row) => row !== undefined) ? () => tableOf(plan, first.kind, list, before, rows) : undefined;
}

/** The edit; `before` is what the list is indented by. */
function tableOf(
  plan: Plan,
  kind: EntityKind,
  list: Listing,
  before: string,
  rows: readonly Row[],
): TextEdit | undefined {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = fieldsOf(kind).filter(({ key }) => used.has(key));
  const eol = lineBreak(plan.document.text);
  const lines = [
    columns.map(({ key }) => labelIn(plan, kind, key)),
    columns.map(() => '---'),
    ...rows.map((row) => columns.map(({ key }) => cell(row.get(key) ?? ''))),
  ].map((cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '));
  const { start, end } = list.range;
  // In an item of another list a table needs a blank line before it, or it would continue the item's text.
  const newText = before === '' ? lines.join(eol) : lines.map((line) => eol + before + line).join('');
  const edit = { range: { start: start - before.length, end }, newText };
  return saysTheSame(plan, [edit]) ? edit : undefined;
}

/** The whitespace before a position in its line; undefined if there is other text, as in a block quote. */
function blankBefore({ document: { text } }: Plan, start: number): string | undefined {
  return /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, start))?.[1];
}

/** The single entity that an item stands for. */
function entityOf(plan: Plan, { range }: Item): Entity | undefined {
  return listedAt(plan, range.start).find(({ form }) => form === 'item');
}

type Row = ReadonlyMap<string, string>;

/** The fields of an item by key, as written; undefined if part of it isn't a field. Found once for an item, wherever it moves. */
function rowOf(plan: Plan, entity: Entity, item: Item): Row | undefined {
  const known = rowsByItem(originalOf(entity));
  if (!('row' in known)) known.row = readRow(plan, entity, item);
  return known.row;
}

const rowsByItem = memoized((_: Entity): { row?: Row | undefined } => ({}));

function readRow({ document: { text } }: Plan, entity: Entity, item: Item): Row | undefined {
  const isFlat =
    item.tables.length === 0 && item.items.every((nested) => nested.items.length + nested.tables.length === 0);
  const fields = entity.fields.filter(({ range, value }) => !encloses(entity.name.range, range) && value.text !== '');
  if (!isFlat || fields.some(({ definition }) => !definition) || !isCovered(text, entity, item, fields))
    return undefined;
  const row = new Map<string, string>();
  if (entity.id) row.set('id', entity.id.value);
  row.set(nameKey(entity.kind), text.slice(entity.name.range.start, entity.name.range.end));
  for (const { definition, value } of fields) {
    if (row.has(definition!.key)) return undefined;
    row.set(definition!.key, text.slice(value.range.start, value.range.end));
  }
  // A span in a list states both the start and the due date.
  const due = fields.find(({ definition }) => definition!.key === 'due');
  const ends = due && row.get('start') === row.get('due') ? endsOfSpan(due.value) : undefined;
  if (ends) row.set('start', ends.from.text).set('due', ends.to.text);
  if (entity.checked === true) {
    if (!fieldsOf(entity.kind).some(({ key }) => key === 'status')) return undefined;
    if (!row.has('status')) row.set('status', 'done');
  }
  return [...row.values()].some((value) => /[\r\n]/.test(value)) ? undefined : row;
}

function nameKey(kind: EntityKind): string {
  return fieldDefinition(kind, kind === 'reference' ? 'client' : 'name').key;
}

/** Words that only introduce a field. */
const glue = /^(?:[\s—–\-+*;,.():[\]xX#]|\d+[.)]|called|by|on|partner|learn|change|due|after|takes|needs|from)*$/i;

/** Whether an item contains only its name and its fields: anything else would be lost. */
function isCovered(text: string, entity: Entity, item: Item, fields: readonly Field[]): boolean {
  const covered = [entity.name.range, ...(entity.id ? [entity.id.range] : []), ...fields.map(({ range }) => range)]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let rest = '';
  let at = item.range.start;
  for (const { start, end } of covered) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  rest += text.slice(at, item.range.end);
  return glue.test(rest);
}
