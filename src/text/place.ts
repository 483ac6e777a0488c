import type { Range } from './range';

/** A place in a document of the workspace. */
export interface Place {
  readonly uri: string;
  /** Where the cursor goes. */
  readonly range: Range;
  /** All of the text about it, to be shown around it. */
  readonly whole: Range;
}
