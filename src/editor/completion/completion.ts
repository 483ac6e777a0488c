import type { IsoDate } from '../../plan/calendar';
import type { Schedule } from '../../schedule/schedule';
import type { Words } from '../../text/message';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';

/** What a completion stands for; editors show an icon for it. */
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

/** A completion at the cursor. */
export interface Completion {
  readonly label: string;
  /** A short detail next to the label. */
  readonly detail?: string;
  readonly kind: CompletionKind;
  readonly insert: string;
  /** The text to replace, up to the cursor. */
  readonly range: Range;
  /** Extends past the cursor if the text there belongs to the same word. */
  readonly replace?: Range;
  /** Compared with what was typed; the label by default. */
  readonly filter?: string;
  /** Aliases. */
  readonly aliases?: readonly string[];
  /** True if only a typo can explain a match with what was typed. */
  readonly isSlip?: boolean;
  /** Markdown, created on demand. */
  readonly documentation?: () => string;
  /** True if the next completion can be requested right away: a value after its label. */
  readonly goesOn?: boolean;
}

/** A position in a plan, and what is needed to complete there. */
export interface CompletionContext {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly offset: number;
  readonly today: IsoDate;
  /** The schedule of the document. */
  readonly schedule: () => Schedule;
  readonly words: Words;
  /** True if the user asked for completions, rather than just typed a trigger character. */
  readonly isExplicit: boolean;
  /** The addresses of the workspace's files, for collateral. */
  readonly files: readonly string[];
}
