import type { Entity } from '../plan/entity';
import { fieldByLabel, type EntityKind } from '../plan/fields';
import type { Plan } from '../plan/plan';
import { lineBreak } from '../rules/insertField';
import type { TableBlock } from '../syntax/blocks';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { encloses } from '../text/range';

/** The table in which an entity is a row. */
export function tableOf({ document }: Plan, { range }: Entity): TableBlock | undefined {
  for (const { parts } of document.chunks) {
    for (const { blocks } of parts)
      for (const one of blocks) if (one.kind === 'table' && encloses(one.range, range)) return one;
  }
  return undefined;
}

/**
 * The edit that adds a row at the end of a table, each value in the column of its field; what has no column is left out,
 * and a column without a value stays empty.
 */
export function appendRow(
  plan: Plan,
  table: TableBlock,
  kind: EntityKind,
  values: Readonly<Record<string, string>>,
): TextEdit {
  const cells = table.header.map(({ text }) => cell(values[fieldByLabel(kind, text)?.key ?? ''] ?? ''));
  const { text } = plan.document;
  return insertion(table.range.end, `${lineBreak(text)}| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '));
}

/** A text as a cell holds it. */
export function cell(text: string): string {
  return text
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/\s*[\r\n]+\s*/g, '<br>')
    .trim();
}
