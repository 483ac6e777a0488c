import type { Root } from 'mdast';
import type { Unread } from './bounds';

/** A parsed text. */
export interface MarkdownTree {
  /** Offsets count from the text's start. */
  readonly tree: Root;
  /** Where something isn't read, because the parser would take too long. */
  readonly unread: readonly Unread[];
}
