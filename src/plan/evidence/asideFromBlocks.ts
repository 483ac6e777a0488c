import type { Document } from '../../syntax/document';
import { SourceText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import { guessFrom } from './guess';
import { quotedLines } from './planEvidence';
import { entitiesOfLine } from './proseEvidence';

/** What documents state outside paragraphs, lists and tables: in a quotation at their top, and as checklists in code. */
export function asideFromBlocks(document: Document): Entity[] {
  return [...quotedLines(document).flatMap(entitiesOfLine), ...tasksInCode(document)];
}

const fence = /^ {0,3}```[^\n`]*\n([\s\S]*?)^ {0,3}```/gm;

/** The items of checklists that somebody put into a block of code so that they can be copied. */
function tasksInCode({ text, frontMatter }: Document): Entity[] {
  if (!text.includes('```') || !/\[[ xX]\]/.test(text)) return [];
  const from = frontMatter?.range.end ?? 0;
  return Array.from(text.slice(from).matchAll(fence)).flatMap(({ index, 0: whole, 1: code = '' }) => {
    const start = from + index + whole.indexOf(code, whole.indexOf('\n') + 1);
    return Array.from(code.matchAll(/^[ \t]*[-*] \[[ xX]\] +(\S[^\r\n]*)/gm), (task) => {
      const at = start + task.index + task[0].length - task[1]!.length;
      const name = SourceText.exact(task[1]!, { offset: 0 }, at);
      return guessFrom('deliverable', name, [], name.range);
    });
  });
}
