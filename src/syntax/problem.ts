import type { TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import type { Range } from '../text/range';

/** What could not be read, in words a marketer understands, and where it can be done, the edits that mend it. */
export interface SyntaxProblem {
  readonly range: Range;
  /** Says what was found and what is expected; starts with a capital, ends without a period. */
  readonly message: Message;
  /** The likeliest first. */
  readonly fixes: readonly SyntaxFix[];
}

/** Edits after which the problem is gone, no other has come, and all else reads as before. */
export interface SyntaxFix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether nothing else can have been meant. */
  readonly isCertain: boolean;
}
