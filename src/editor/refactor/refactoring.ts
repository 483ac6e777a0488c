import type { WorkspaceChange } from '../../text/edit';
import type { Message } from '../../text/message';

/** A change to a plan's form that keeps its meaning. */
export interface Refactoring {
  /** Its effect, as a command: `Convert list to table`. */
  readonly title: Message;
  readonly kind: 'rewrite' | 'extract' | 'inline' | 'move';
  readonly change: WorkspaceChange;
}
