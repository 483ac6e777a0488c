import type { Chunk } from './chunks';
import { readChunks } from './chunks';
import type { FrontMatter } from './frontMatter';
import { readFrontMatter } from './frontMatter';

/** A Markdown document as read: its front matter, and its body in chunks. */
export interface Document {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly chunks: readonly Chunk[];
}

/** Reads a document whatever its bytes. Given the version before, only what changed is read again; that version stays as it is. */
export function readDocument(text: string, previous?: Document): Document {
  const frontMatter = sameFrontMatter(text, previous) ?? readFrontMatter(text);
  return { text, frontMatter, chunks: readChunks(text, frontMatter?.range.end ?? 0, previous?.chunks ?? []) };
}

/** Front matter stands at the top, so where its lines are unchanged every range of it holds. */
function sameFrontMatter(text: string, previous?: Document): FrontMatter | undefined {
  const before = previous?.frontMatter;
  if (!before || before.problems.length > 0) return undefined;
  const lines = previous.text.slice(0, before.range.end);
  return /[\r\n]$/.test(lines) && text.startsWith(lines) ? before : undefined;
}
