import { labelIn } from '../../plan/wording';
import { lineBreak } from '../../text/lines';
import type { Entity } from '../../plan/entity';
import { mentionsOf } from '../../plan/entity';
import { fieldsOf } from '../../plan/fields';
import type { Plan } from '../../plan/plan';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { encloses } from '../../text/range';
import { cell } from '../../edits/tableRow';
import { saysTheSame } from './meaning';
import type { Later } from './refactoring';

/**
 * Converts the vendors' headings around `offset` to a table. Undefined if one of them has more than fields: prose, lists
 * below a field, or its own deliverables.
 */
export function headingsToTable(plan: Plan, offset: number): Later<TextEdit> {
  const section = plan.sections.findLast(
    ({ kind, range }) => kind === 'vendors' && encloses(range, { start: offset, end: offset }),
  );
  const vendors = plan.vendors.filter((vendor) => section && encloses(section.range, vendor.range));
  if (!section || vendors.length < 2 || vendors.some((vendor) => !isFlat(plan, vendor))) return undefined;
  const start = vendors[0]!.range.start;
  const starts = new Set(vendors.map(({ range }) => range.start));
  const isAlone = plan.headings.every(
    ({ heading: { range } }) => !encloses({ start, end: section.range.end }, range) || starts.has(range.start),
  );
  return isAlone ? () => tableOf(plan, vendors, { start, end: section.range.end }) : undefined;
}

function tableOf(plan: Plan, vendors: readonly Entity[], range: Range): TextEdit | undefined {
  const used = new Set(vendors.flatMap(({ fields }) => fields.map(({ definition }) => definition?.key)));
  const columns = fieldsOf('vendor').filter(({ key }) => key === 'name' || used.has(key));
  const { text } = plan.document;
  const source = (vendor: Entity, key: string): string => {
    const { start: from, end } =
      key === 'name'
        ? vendor.name.range
        : (vendor.fields.find(({ definition }) => definition?.key === key)?.value.range ?? { start: 0, end: 0 });
    return cell(text.slice(from, end));
  };
  const lines = [
    columns.map(({ key }) => labelIn(plan, 'vendor', key)),
    columns.map(() => '---'),
    ...vendors.map((vendor) => columns.map(({ key }) => source(vendor, key))),
  ].map((cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '));
  const { start } = range;
  let { end } = range;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const edit = { range: { start, end }, newText: lines.join(lineBreak(text)) };
  return saysTheSame(plan, [edit]) ? edit : undefined;
}

function isFlat({ document: { text } }: Plan, vendor: Entity): boolean {
  if (mentionsOf(vendor).length > 1 || vendor.form !== 'heading' || vendor.id) return false;
  const keys = vendor.fields.map(({ definition }) => definition?.key);
  if (keys.includes(undefined) || new Set(keys).size < keys.length) return false;
  if (vendor.fields.some(({ form, items }) => form !== 'item' || items.length > 0)) return false;
  // Everything below the heading is its fields.
  const lines = text
    .slice(vendor.range.start, vendor.range.end)
    .split(/\r\n|\r|\n/)
    .slice(1);
  return lines.filter((line) => line.trim() !== '').length === vendor.fields.length;
}
