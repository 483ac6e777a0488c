import type { IsoDate } from '../../plan/calendar';
import type { Words } from '../../text/message';
import type { Range } from '../../text/range';
import type { PlanSnapshot, Workspace } from '../../workspace/workspace';

/** What a proposal stands for; editors show it by an icon. */
export type CompletionKind =
  | 'field'
  | 'choice'
  | 'person'
  | 'vendor'
  | 'outcome'
  | 'deliverable'
  | 'date'
  | 'file'
  | 'section'
  | 'id'
  | 'text';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly kind: CompletionKind;
  readonly insert: string;
  /** What stands there up to the cursor. */
  readonly range: Range;
  /** Goes on behind the cursor where what stands there belongs to the same word. */
  readonly replace?: Range;
  /** What is compared with what was typed; the label where nothing else is said. */
  readonly filter?: string;
  /** Other words for the same. */
  readonly aliases?: readonly string[];
  /** True for what can only have been meant if what was typed is a slip. */
  readonly isSlip?: boolean;
  /** Markdown, made when somebody looks. */
  readonly documentation?: () => string;
  /** True where the next thing to write can be proposed at once: a value behind its label. */
  readonly goesOn?: boolean;
}

/** A place in a plan, and what is to be known to make proposals for it. */
export interface CompletionContext {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly offset: number;
  readonly today: IsoDate;
  readonly words: Words;
  /** True where the user asked for proposals, and not merely typed a character that may bring some. */
  readonly isExplicit: boolean;
  /** The addresses of the workspace's files, for collateral. */
  readonly files: readonly string[];
}
