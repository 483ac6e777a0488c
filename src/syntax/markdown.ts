import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';

/**
 * The parts of GitHub's Markdown that plans use: tables and task lists.
 * Strikethrough, footnotes and bare addresses are left out: they cost a third of the time and mean nothing to a plan.
 */
function planMarkdown(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  data['micromarkExtensions'] = [gfmTable(), gfmTaskListItem()];
  data['fromMarkdownExtensions'] = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
}

const processor = unified().use(remarkParse).use(planMarkdown).freeze();

/** Containers deeper than this are not read: no person writes them, and parsing them takes time without bound. */
const deepestNesting = 60;

/**
 * The mdast tree of a text that does not begin with a byte order mark; offsets count from the text's start.
 * A text nested so deeply that the parser would choke on it gives an empty tree.
 */
export function parseMarkdown(text: string): Root {
  if (isTooDeep(text)) return { type: 'root', children: [] };
  try {
    return processor.parse(text);
  } catch {
    return { type: 'root', children: [] };
  }
}

function isTooDeep(text: string): boolean {
  return new RegExp(`(?:^|[\\r\\n])(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepestNesting}}`).test(
    text,
  );
}
