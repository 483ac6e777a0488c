import { lineBreak } from '../text/lines';
import { mentionsOf } from '../plan/entity';
import type { TextEdit } from '../text/edit';
import type { PlanSnapshot } from '../workspace/workspace';
import { appendToSection } from '../edits/insertSection';
import { appendRow, emptyTable, tableOf } from '../edits/tableRow';

/** A vendor that comes into a plan. */
export interface NewVendor {
  readonly name: string;
  readonly sourcing: 'outsourced' | 'co-sourced' | 'in-house';
  /** Who in house answers for it; left open where nobody is named. */
  readonly owner?: string;
}

/**
 * The edit that adds a vendor in the form in which the plan has its others: a row where all of them are rows, else a heading
 * with what has to be said of it, left open.
 */
export function addVendor({ plan }: PlanSnapshot, { name: said, sourcing, owner = '' }: NewVendor): TextEdit {
  const name = said.replace(/\s+/g, ' ').trim();
  const last = plan.vendors.at(-1);
  const heading = plan.vendors.flatMap(mentionsOf).findLast(({ form }) => form === 'heading');
  const rows = last?.form === 'row' ? tableOf(plan, last) : last ? undefined : emptyTable(plan, 'vendors', 'vendor');
  const table = heading ? undefined : rows;
  if (table) return appendRow(plan, table, 'vendor', { name, sourcing, owner });
  const section = plan.sections.findLast(({ kind }) => kind === 'vendors');
  const above = plan.headings.find(({ heading: { range } }) => range.start === heading?.range.start)?.heading.depth;
  const depth = above ?? (section?.heading.depth ?? plan.sections[0]?.heading.depth ?? 2) + 1;
  const open = (label: string, value = ''): string => `- **${label}:** ${value}`;
  const outside = ['Contact', 'Location', 'Outcomes', 'Fee', 'Cadence', 'SLA', 'Collateral', 'References', 'Exit'];
  const labels = sourcing === 'in-house' ? ['Outcomes'] : outside;
  const lines = [
    `${'#'.repeat(Math.min(6, depth))} ${name}`,
    '',
    open('Sourcing', sourcing),
    open('Scope'),
    open('Owner', owner),
    ...labels.map((label) => open(label)),
  ];
  return appendToSection(plan, 'vendors', lines);
}

/** Where in the text after an edit the first thing is to be filled in: behind the first label that stands open, or else behind all that is new. */
export function firstOpen(text: string, { range, newText }: TextEdit): number {
  const eol = lineBreak(text);
  const open = newText.search(/:\*\* (?=[\r\n]|$)/);
  if (open >= 0) return range.start + open + 4;
  const end = newText.endsWith(eol) ? newText.trimEnd().length : newText.length;
  return range.start + end;
}
