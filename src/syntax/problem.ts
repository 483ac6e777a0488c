import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Range } from '../text/range';

/** What couldn't be read, in words a marketer understands, and where possible the edits that fix it. */
export interface SyntaxProblem {
  readonly range: Range;
  /** States what was found and what is expected; starts with a capital, ends without a period. */
  readonly message: Message;
  /** The most likely first. */
  readonly fixes: readonly SyntaxFix[];
}

/** Edits after which the problem is gone, no other has appeared, and everything else reads as before. */
export interface SyntaxFix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether no other meaning is possible. */
  readonly isCertain: boolean;
}
