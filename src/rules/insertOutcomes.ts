import type { Plan } from '../plan/plan';
import { insertion } from '../text/edit';
import { lineBreak } from '../text/lines';
import { say } from '../text/message';
import type { Fix } from './rule';

/**
 * The fix that inserts an outcomes section with one placeholder row, before the first section below the title; or only the row if the
 * section exists.
 */
export function outcomesSection(plan: Plan): Fix {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const table = [
    '| ID | Outcome | Baseline | Target | By | Owner |',
    '| --- | --- | --- | --- | --- | --- |',
    '| O1 | What will be different | TBD | TBD | TBD | TBD |',
  ];
  const section = plan.sections.find(({ kind }) => kind === 'outcomes');
  if (section) {
    return {
      title: say`Insert a placeholder outcome`,
      edits: [insertion(section.heading.range.end, [eol, eol, table.join(eol)].join(''))],
    };
  }
  const first = plan.headings.find(({ heading }) => heading.depth === 2)?.heading.range.start;
  const lines = ['## Outcomes', '', ...table, ''];
  if (first !== undefined)
    return { title: say`Insert an Outcomes section`, edits: [insertion(first, `${lines.join(eol)}${eol}`)] };
  const gap = text.endsWith('\n') || text.endsWith('\r') || text === '' ? eol : eol + eol;
  return { title: say`Insert an Outcomes section`, edits: [insertion(text.length, `${gap}${lines.join(eol)}`)] };
}
