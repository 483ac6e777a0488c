import { rowOf } from '../edits/tableRow';
import type { Plan } from '../plan/plan';
import { labelIn, sectionTitleIn, wordIn } from '../plan/wording';
import { insertion } from '../text/edit';
import { lineBreak } from '../text/lines';
import { say } from '../text/message';
import type { Fix } from './rule';

const columns = ['id', 'name', 'baseline', 'target', 'by', 'owner'] as const;

/**
 * The fix that inserts an outcomes section with one placeholder row, before the first section below the title; or only
 * the row if the section exists.
 */
export function outcomesSection(plan: Plan): Fix {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const table = [
    rowOf(columns.map((key) => labelIn(plan, 'outcome', key))),
    rowOf(columns.map(() => '---')),
    rowOf(['O1', wordIn(plan, 'What will be different'), ...columns.slice(2).map(() => 'TBD')]),
  ];
  const section = plan.sections.find(({ kind }) => kind === 'outcomes');
  if (section) {
    return {
      title: say`Insert a placeholder outcome`,
      edits: [insertion(section.heading.range.end, [eol, eol, table.join(eol)].join(''))],
    };
  }
  const first = plan.headings.find(({ heading }) => heading.depth === 2)?.heading.range.start;
  const lines = [`## ${sectionTitleIn(plan, 'outcomes')}`, '', ...table, ''];
  if (first !== undefined)
    return { title: say`Insert an Outcomes section`, edits: [insertion(first, `${lines.join(eol)}${eol}`)] };
  const gap = text.endsWith('\n') || text.endsWith('\r') || text === '' ? eol : eol + eol;
  return { title: say`Insert an Outcomes section`, edits: [insertion(text.length, `${gap}${lines.join(eol)}`)] };
}
