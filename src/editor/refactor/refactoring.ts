import type { WorkspaceChange } from '../../text/edit';
import type { Message } from '../../text/message';

/** A change of a plan's form that changes nothing of its meaning. It is offered wherever the cursor goes, so offering it reads no document. */
export interface Refactoring {
  /** What it does, as a command: `Convert list to table`. */
  readonly title: Message;
  readonly kind: 'rewrite' | 'extract' | 'inline' | 'move';
  /**
   * The change, computed when the refactoring is chosen, for the plan for which it was offered. Undefined if the plan would mean
   * something else then, which only reading the result tells.
   */
  readonly resolve: () => WorkspaceChange | undefined;
}

/** Computes edits when they are chosen; undefined where there are none to choose. */
export type Later<Edits> = (() => Edits | undefined) | undefined;
