import type { Range } from './range';

/** Puts `newText` where `range` stands; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** An edit that inserts `newText` before the character at `offset`. */
export function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/**
 * The text after `edits`, all of them given in offsets of the text before.
 * Of two edits that overlap, the later one in the text is left out: half an edit is worse than none.
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

/** A change of several documents that is applied, and undone, as one. */
export interface WorkspaceChange {
  /** Documents that come to be, with their text, before the edits are made; none of them may exist. */
  readonly created?: readonly { readonly uri: string; readonly text: string }[];
  readonly edits: readonly DocumentEdits[];
}

/** Edits of one document, all given in offsets of its text before. */
export interface DocumentEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}
