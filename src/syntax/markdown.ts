import { parseFast } from './fast/blockParser';
import type { MarkdownTree } from './markdownTree';
import { parseWithRemark } from './remark';

/**
 * Parses a text that does not begin with a byte order mark: the fast parser, or remark where that one is in doubt. The
 * trees are alike in all that a plan is read from. Never throws.
 */
export function parseMarkdown(text: string): MarkdownTree {
  const tree = parseFast(text);
  return tree ? { tree, unread: [] } : parseWithRemark(text);
}
