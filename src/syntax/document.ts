import type { Chunk } from './chunks';
import { readChunks } from './chunks';
import type { FrontMatter } from './frontMatter';
import { readFrontMatter } from './frontMatter';

/** A parsed Markdown document: its front matter, and its body in chunks. */
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

/** Front matter is at the top, so if its lines are unchanged all of its ranges are still valid. */
function sameFrontMatter(text: string, previous?: Document): FrontMatter | undefined {
  const before = previous?.frontMatter;
  if (!before || before.problems.length > 0) return undefined;
  const lines = previous.text.slice(0, before.range.end);
  return /[\r\n]$/.test(lines) && text.startsWith(lines) ? before : undefined;
}
