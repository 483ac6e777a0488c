import { lineBreak, startOfLine } from '../text/lines';
import { readSentence } from '../plan/values/outcomeSentence';
import { labelIn, smallLabelIn } from '../plan/wording';
import { meansQuantity } from '../plan/values/quantity';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { nextIds } from '../editor/completion/values';
import { appendToSection, block } from '../edits/insertSection';
import { appendRow, emptyTable, tableOf } from '../edits/tableRow';

/** A new outcome, in a sentence: `Demo requests rise from 14 to 40 by 2027-06-30`. */
export interface NewOutcome {
  readonly sentence: string;
  readonly owner?: string;
}

/**
 * The edit that adds an outcome with the next free id: a row with its numbers in their columns, a list item, or a
 * heading if the others have one.
 */
export function addOutcome(snapshot: PlanSnapshot, { sentence: answer, owner }: NewOutcome): TextEdit {
  const sentence = answer.replace(/\s+/g, ' ').trim();
  const { plan } = snapshot;
  const [id = 'O1'] = nextIds(snapshot, 'outcome');
  const last = plan.outcomes.at(-1);
  const table = last?.form === 'row' ? tableOf(plan, last) : last ? undefined : emptyTable(plan, 'outcomes', 'outcome');
  if (table)
    return appendRow(plan, table, 'outcome', { id, name: sentence, owner: owner ?? '', ...statedIn(sentence) });
  const line = `**${id}** ${sentence}${owner === undefined ? '' : ` (${smallLabelIn(plan, 'outcome', 'owner')}: ${owner})`}`;
  const { text } = plan.document;
  const heading = plan.headings.find(({ heading: { range } }) => range.start === last?.range.start)?.heading;
  if (heading && last?.form === 'heading') {
    const field = owner === undefined ? [] : ['', `- **${labelIn(plan, 'outcome', 'owner')}:** ${owner}`];
    return block(plan, last.range.end, [`${'#'.repeat(heading.depth)} ${id} ${sentence}`, ...field]);
  }
  if (last?.form === 'item') {
    const start = startOfLine(text, last.range.start);
    const written = text.slice(start, last.range.end);
    const bullet = /^(\s*)(?:([-*+])|(\d+)([.)]))(\s+)/.exec(written);
    if (bullet) {
      const [, indent = '', sign, number, dot = '', blanks = ' '] = bullet;
      const isBold = written.startsWith('**', bullet[0].length) || last.id === undefined;
      const mark = sign ?? `${Number(number) + 1}${dot}`;
      const spoken = isBold ? line : line.replace(/\*\*/g, '');
      const eol = lineBreak(text);
      // A list with blank lines between its items continues with them.
      const isLoose = plan.outcomes.length > 1 && /(?:\r\n|[\r\n])[ \t]*(?:\r\n|[\r\n])$/.test(text.slice(0, start));
      return insertion(last.range.end, `${isLoose ? eol : ''}${eol}${indent}${mark}${blanks}${spoken}`);
    }
  }
  return appendToSection(plan, 'outcomes', [`- ${line}`]);
}

/** Baseline, target and date, as far as the sentence states them. */
function statedIn(sentence: string): Record<string, string> {
  const { baseline, target, by } = readSentence(sentence);
  const text = (part: { readonly start: number; readonly end: number } | undefined): string =>
    part ? sentence.slice(part.start, part.end) : '';
  // A change says by how much in the words around it, which a cell of its own doesn't have.
  const isChange = target?.quantity.kind === 'change';
  return { baseline: text(baseline), target: isChange ? meansQuantity(target.quantity) : text(target), by: text(by) };
}
