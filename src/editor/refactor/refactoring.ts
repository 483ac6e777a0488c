import type { WorkspaceChange } from '../../text/edit';
import type { Message } from '../../text/message';

/** A change to a plan's form that keeps its meaning. It is offered at every cursor position, so offering it parses nothing. */
export interface Refactoring {
  /** Its effect, as a command: `Convert list to table`. */
  readonly title: Message;
  readonly kind: 'rewrite' | 'extract' | 'inline' | 'move';
  /**
   * The change, computed when the refactoring is chosen, for the plan that it was offered for. Undefined if the result would
   * have another meaning, which only parsing it reveals.
   */
  readonly resolve: () => WorkspaceChange | undefined;
}

/** Computes edits when they are chosen; undefined where there are none to choose. */
export type Later<Edits> = (() => Edits | undefined) | undefined;
