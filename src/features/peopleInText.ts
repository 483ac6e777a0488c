import type { Range } from '../text/range';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { occurrencesIn } from './occurrences';

/** Where a plan speaks of people, by name or handle, in reading order: what no grammar can tell from other words. */
export function peopleInText(workspace: Workspace, known: KnownPlan): Range[] {
  return occurrencesIn(workspace, known)
    .filter(({ thing, spelling }) => thing.kind === 'person' && spelling !== 'email' && spelling !== 'anchor')
    .map(({ range }) => range);
}
