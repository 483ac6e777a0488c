import type { Range } from './range';

/** A place in a document of the workspace. */
export interface Place {
  readonly uri: string;
  /** What the cursor goes to. */
  readonly range: Range;
  /** All that is said there, to be shown around it. */
  readonly whole: Range;
}
