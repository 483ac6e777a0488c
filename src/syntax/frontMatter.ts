import type { Range } from '../text/range';
import type { SyntaxProblem } from './problem';

/** The YAML block at a document's head, every part with its place in the whole document. */
export interface FrontMatter {
  /** From the opening fence to the end of the closing fence's line (its line break included). */
  readonly range: Range;
  /** The YAML between the fences. */
  readonly content: Range;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly SyntaxProblem[];
}

/** One `key: value`. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterValue;
  /** From the key to the end of the value. */
  readonly range: Range;
}

export type FrontMatterValue =
  /** `text` is as the author reads it (quotes and escapes undone); `range` spans it in the source, inside the quotes. */
  | { readonly kind: 'scalar'; readonly text: string; readonly range: Range; /** each character of `text` stands at range.start + its index */ readonly exact: boolean }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[]; readonly range: Range }
  | { readonly kind: 'map'; readonly entries: readonly FrontMatterEntry[]; readonly range: Range }
  /** Nothing, null or ~. `range` is where a value would go. */
  | { readonly kind: 'missing'; readonly range: Range };

export function readFrontMatter(_text: string): FrontMatter | undefined {
  return undefined;
}
