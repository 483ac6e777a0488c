import { lineBreak } from '../text/lines';
import { mentionsOf } from '../plan/entity';
import type { FieldKey } from '../plan/fields';
import { labelIn, wordIn } from '../plan/wording';
import type { TextEdit } from '../text/edit';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { appendToSection } from './insertSection';
import { appendRow, emptyTable, tableOf } from './tableRow';

/** A new vendor. */
export interface NewVendor {
  readonly name: string;
  readonly sourcing: 'outsourced' | 'co-sourced' | 'in-house';
  /** The owner in house; left open if nobody is named. */
  readonly owner?: string;
}

/**
 * The edit that adds a vendor in the form of the plan's other vendors: a row if all of them are rows, else a heading
 * with the required fields left open.
 */
export function addVendor({ plan }: PlanSnapshot, { name: text, sourcing, owner = '' }: NewVendor): TextEdit {
  const name = text.replace(/\s+/g, ' ').trim();
  const last = plan.vendors.at(-1);
  const heading = plan.vendors.flatMap(mentionsOf).findLast(({ form }) => form === 'heading');
  const rows = last?.form === 'row' ? tableOf(plan, last) : last ? undefined : emptyTable(plan, 'vendors', 'vendor');
  const table = heading ? undefined : rows;
  if (table) return appendRow(plan, table, 'vendor', { name, sourcing: wordIn(plan, sourcing), owner });
  const section = plan.sections.findLast(({ kind }) => kind === 'vendors');
  const above = plan.headings.find(({ heading: { range } }) => range.start === heading?.range.start)?.heading.depth;
  const depth = above ?? (section?.heading.depth ?? plan.sections[0]?.heading.depth ?? 2) + 1;
  const open = (key: FieldKey, value = ''): string => `- **${labelIn(plan, 'vendor', key)}:** ${value}`;
  const outside: FieldKey[] = [
    'contact',
    'location',
    'outcomes',
    'fee',
    'cadence',
    'sla',
    'collateral',
    'references',
    'exit',
  ];
  const keys: FieldKey[] = sourcing === 'in-house' ? ['outcomes'] : outside;
  const lines = [
    `${'#'.repeat(Math.min(6, depth))} ${name}`,
    '',
    open('sourcing', wordIn(plan, sourcing)),
    open('scope'),
    open('owner', owner),
    ...keys.map((key) => open(key)),
  ];
  return appendToSection(plan, 'vendors', lines);
}

/** The offset after an edit of the first placeholder: after the first open label, or else after the new text. */
export function firstOpen(text: string, { range, newText }: TextEdit): number {
  const eol = lineBreak(text);
  const open = newText.search(/:\*\* (?=[\r\n]|$)/);
  if (open >= 0) return range.start + open + 4;
  const end = newText.endsWith(eol) ? newText.trimEnd().length : newText.length;
  return range.start + end;
}
