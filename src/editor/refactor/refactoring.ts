import type { WorkspaceChange } from '../../text/edit';
import type { Message } from '../../text/message';

/** A change of a plan's form that changes nothing of what it says. */
export interface Refactoring {
  /** What it does, as a command: `Turn the list into a table`. */
  readonly title: Message;
  readonly kind: 'rewrite' | 'extract' | 'inline' | 'move';
  readonly change: WorkspaceChange;
}
