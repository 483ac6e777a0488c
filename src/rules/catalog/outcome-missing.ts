import { lineBreak } from '../../text/lines';
import { hasLatinHeadings } from '../../plan/sectionTexts';
import { insertion } from '../../text/edit';
import { labelIn, sectionTitleIn, wordIn } from '../../plan/wording';
import { rowOf } from '../../edits/tableRow';
import { headOf } from '../../plan/places';
import type { Subject } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-missing',
  kind: 'missing',
  isEssential: true,
  title: 'The plan has at least one outcome',
  why: 'Without an outcome every agency decides for itself what success means, and each will reach its own. Say what should change, by how much and by when, and leave the path to the people you hired.',
  *check({ plan }) {
    if (plan.kind === 'vendor' || plan.outcomes.length > 0 || !hasLatinHeadings(plan)) return;
    const section = plan.sections.find(({ kind }) => kind === 'outcomes');
    yield {
      at: section?.heading.text.range ?? headOf(plan),
      message: say`The plan has no outcomes: add what should change, with a number and a date`,
      fixes: () => [insertOutcomes(plan)],
    };
  },
});

const columns = ['id', 'name', 'baseline', 'target', 'by', 'owner'] as const;

/**
 * An outcomes section with one placeholder row, before the first section below the title; or only the row if the
 * section exists.
 */
function insertOutcomes(plan: Subject['plan']) {
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
