import type { Root } from 'mdast';
import type { Unread } from './bounds';
import { parseFast } from './fast/blockParser';
import { parseWithRemark } from './remark';

/** A parsed text. */
export interface Markdown {
  /** Offsets count from the text's start. */
  readonly tree: Root;
  /** Where something isn't read, because the parser would take too long. */
  readonly unread: readonly Unread[];
}

/**
 * Parses a text that does not begin with a byte order mark: the fast parser, or remark where that one is in doubt. The
 * trees are alike in all that a plan is read from. Never throws.
 */
export function parseMarkdown(text: string): Markdown {
  const tree = parseFast(text);
  return tree ? { tree, unread: [] } : parseWithRemark(text);
}
