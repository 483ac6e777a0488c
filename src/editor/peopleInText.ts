import type { Range } from '../text/range';
import type { PlanSnapshot, Workspace } from '../workspace/workspace';
import { occurrencesIn } from './occurrences';

/** Where a plan mentions people, by name or handle, in reading order: what a grammar can't tell from other words. */
export function peopleInText(workspace: Workspace, snapshot: PlanSnapshot): Range[] {
  return occurrencesIn(workspace, snapshot)
    .filter(({ symbol, spelling }) => symbol.kind === 'person' && spelling !== 'email' && spelling !== 'anchor')
    .map(({ range }) => range);
}
