import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import { say } from '../text/message';
import { boundedMarkdown } from './boundedMarkdown';
import { withUnread } from './bounds';
import type { MarkdownTree } from './markdownTree';

/**
 * The parts of GitHub's Markdown that plans use: tables and task lists. Strikethrough, footnotes and bare addresses are
 * left out: they take a third of the time and mean nothing to a plan.
 */
function planMarkdown(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  data['micromarkExtensions'] = [boundedMarkdown, gfmTable()];
  data['fromMarkdownExtensions'] = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
}

const processor = unified().use(remarkParse).use(planMarkdown).freeze();

/** Parses a text by remark alone, which decides what is right. Never throws. */
export function parseWithRemark(text: string): MarkdownTree {
  try {
    const { result, unread } = withUnread(() => processor.parse(text));
    return { tree: result, unread };
  } catch (error) {
    const reason = say`The text from here to the next heading or beyond can’t be read: ${String(error)}`;
    return { tree: { type: 'root', children: [] }, unread: [{ offset: 0, reason }] };
  }
}
