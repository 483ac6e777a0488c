import { lineBreak } from '../text/lines';
import { mentionsOf } from '../plan/entity';
import type { Field } from '../plan/entity';
import { fillField } from '../edits/insertField';
import type { Block, Item, ListBlock, TableBlock } from '../syntax/blocks';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { encloses, touches } from '../text/range';
import { relativePath } from '../workspace/relativePath';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { isInCode, linesAround } from '../syntax/linesAround';
import { slotAt } from './completion/slotAt';
import { indentOf, rowOf } from '../edits/tableRow';
import { nameColumn } from '../plan/reader/readTable';
import { readable } from '../workspace/uri';

/** A file or a web page that a vendor is to work from. */
export interface Linked {
  /** Its address. */
  readonly uri: string;
  /** Its title; the name of the file by default. */
  readonly name?: string;
}

/**
 * The edit that links collateral where the cursor is in a vendor's Collateral field or a section for it: after the
 * value, as list items, or as table rows. Undefined anywhere else, where the editor's own way of dropping and pasting
 * is as good.
 */
export function collateralLink(
  snapshot: PlanSnapshot,
  offset: number,
  linked: readonly Linked[],
): TextEdit | undefined {
  const { document } = snapshot.plan;
  if (offset < (document.frontMatter?.range.end ?? 0) || isInCode(document, offset)) return undefined;
  const links = linked.flatMap(({ uri, name }) => {
    const path = /^https?:/i.test(uri)
      ? uri.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
      : relativePath(snapshot.uri, uri);
    return path === undefined ? [] : [`[${(name ?? titleOfAddress(uri)).replace(/[[\]|\\]/g, '')}](${path})`];
  });
  if (links.length === 0) return undefined;
  const field = fieldAt(snapshot, offset);
  const isInItem = emptyItem.test(linesAround(document.text, offset, 0).line.text);
  if (field && field.form !== 'heading' && field.items.length === 0 && !isInItem)
    return inValue(snapshot, field, offset, links);
  const section = snapshot.plan.sections.findLast(({ range }) => touches(range, offset));
  if (field || section?.kind === 'collateral') return inBlocks(snapshot, field, offset, links);
  // A value that is still open, such as that of a new vendor.
  const slot = slotAt(snapshot, offset);
  if (slot?.kind !== 'value' || slot.definition.type !== 'collateral') return undefined;
  if (isInItem) return inBlocks(snapshot, undefined, offset, links);
  return insertion(offset, `${/[\s|]$/.test(document.text.slice(0, offset)) ? '' : ' '}${links.join(', ')}`);
}

function titleOfAddress(uri: string): string {
  if (!/^https?:/i.test(uri)) return readable(uri);
  const { host, pathname } = new URL(uri);
  return pathname === '/' ? host : readable(pathname.replace(/\/$/, ''));
}

function fieldAt({ plan }: PlanSnapshot, offset: number): Field | undefined {
  return plan.vendors
    .flatMap(mentionsOf)
    .flatMap(({ fields }) => fields)
    .find(({ definition, form, range }) => {
      return definition?.type === 'collateral' && form !== 'front-matter' && touches(range, offset);
    });
}

/** After the value, or before it if the cursor is there. */
function inValue(snapshot: PlanSnapshot, field: Field, offset: number, links: readonly string[]): TextEdit {
  const { start, end } = field.value.range;
  const list = links.join(', ');
  if (field.isMissing || start === end) {
    const edit = fillField(snapshot.plan, field, list);
    const { text } = snapshot.plan.document;
    // The space after an open label either precedes the link already, or is replaced.
    const blanks = field.form === 'cell' || field.form === 'row' ? '' : /^[ \t]*/.exec(text.slice(end))![0];
    return { ...edit, range: { start: edit.range.start, end: end + blanks.length } };
  }
  if (offset === start) return insertion(start, `${list}, `);
  const hasComma = /[,;]\s*$/.test(field.value.text);
  return insertion(end, `${hasComma ? ' ' : ', '}${list}`);
}

const emptyItem = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]*$/;

/** Below a field or in a section: as rows or items after those at the cursor, or as a list if there are none. */
function inBlocks(
  { plan }: PlanSnapshot,
  field: Field | undefined,
  offset: number,
  links: readonly string[],
): TextEdit | undefined {
  const { document } = plan;
  const { text } = document;
  const eol = lineBreak(text);
  const { line } = linesAround(text, offset, 0);
  const empty = emptyItem.exec(line.text);
  if (empty) {
    const mark = `${empty[1]}${empty[2]} `;
    return { range: line, newText: links.map((link) => mark + link).join(eol) };
  }
  const blocks = document.chunks.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  const block = blocks.find(({ range }) => touches(range, offset));
  if (block?.kind === 'table' && block.isHtml) return undefined;
  if (block?.kind === 'table') return inTable(text, block, offset, links);
  if (field && field.items.length > 0) return afterItem(text, field.items, offset, links);
  if (block?.kind === 'list') return afterItem(text, block.items, offset, links);
  if (line.text.trim() !== '') return undefined;
  const list = blocks.findLast((one): one is ListBlock => isListBefore(text, one, line.start));
  if (list) return afterItem(text, list.items, offset, links);
  return { range: line, newText: links.map((link) => `- ${link}`).join(eol) };
}

/** A list that ends on the line above: what follows is another of its items. */
function isListBefore(text: string, block: Block, start: number): boolean {
  return (
    block.kind === 'list' &&
    block.range.end <= start &&
    /^[ \t]*(?:\r\n|[\r\n])$/.test(text.slice(block.range.end, start))
  );
}

function afterItem(text: string, items: readonly Item[], offset: number, links: readonly string[]): TextEdit {
  const item = items.findLast(({ range }) => range.start <= offset) ?? items.at(-1)!;
  const { line } = linesAround(text, item.range.start, 0);
  const [mark = '- '] = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line.text) ?? [];
  const eol = lineBreak(text);
  return insertion(item.range.end, links.map((link) => `${eol}${mark}${link}`).join(''));
}

/** In the name's cell if it is empty, else as separate rows. */
function inTable(text: string, table: TableBlock, offset: number, links: readonly string[]): TextEdit | undefined {
  const column = nameColumn('collateral', table.header);
  const row = table.rows.findLast(({ range }) => range.start <= offset);
  const open = row?.cells[column];
  const isOther = row?.cells.some(
    ({ range }, index) =>
      index !== column && range.start < range.end && encloses(range, { start: offset, end: offset }),
  );
  if (open && !isOther && open.text === '' && links.length === 1) {
    const { start, end } = open.range;
    return { range: { start, end }, newText: `${links[0]}${text[end] === '|' ? ' ' : ''}` };
  }
  const indent = indentOf(text, table.range.start);
  const rows = links.map((link) => rowOf(table.header.map((_, index) => (index === column ? link : ''))));
  return insertion((row ?? table).range.end, rows.map((one) => `${lineBreak(text)}${indent}${one}`).join(''));
}
