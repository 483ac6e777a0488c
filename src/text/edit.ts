import type { Range } from './range';

/** Replaces `range` with `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** An edit that inserts `newText` before the character at `offset`. */
export function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/**
 * The text after `edits`, whose offsets all refer to the text before. Of two overlapping edits the later one in the
 * text is dropped: half an edit is worse than none.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let done = 0;
  for (const { range, newText } of inOrder) {
    if (range.start < done) continue;
    result += text.slice(done, range.start) + newText;
    done = range.end;
  }
  return result + text.slice(done);
}

/** A change to several documents that is applied, and undone, as one. */
export interface WorkspaceChange {
  /** Documents to create, with their text, before the edits are made; none of them may exist. */
  readonly created?: readonly { readonly uri: string; readonly text: string }[];
  readonly edits: readonly DocumentEdits[];
}

/** Edits of one document; all offsets refer to its text before. */
export interface DocumentEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}
