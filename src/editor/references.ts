import type { PlanSnapshot, Workspace } from '../workspace/workspace';
import { occurrencesAcross } from './occurrencesAcross';
import type { Occurrence } from './occurrences';
import { asRead, occurrenceAt, occurrencesIn } from './occurrences';
import { isSameSymbol } from './planSymbol';
import type { Steps } from '../text/steps';
import type { Range, Place } from '../text/range';

/** Every mention in all plans of the symbol at `offset`; its descriptions only if requested. */
export function* references(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  offset: number,
  withDefinitions: boolean,
): Steps<Place[]> {
  const found = occurrenceAt(workspace, snapshot, offset);
  if (!found) return [];
  const documents = yield* occurrencesAcross(workspace, found.symbol);
  return documents.flatMap(({ snapshot: other, occurrences }) =>
    asRead(other, occurrences)
      .filter(({ isDefinition }) => withDefinitions || !isDefinition)
      .map(({ range }) => ({ uri: other.uri, range, whole: range })),
  );
}

/** The mentions in this document of the symbol at `offset`. */
export function highlights(workspace: Workspace, snapshot: PlanSnapshot, offset: number): readonly Occurrence[] {
  const found = occurrenceAt(workspace, snapshot, offset);
  if (!found) return [];
  const same = occurrencesIn(workspace, snapshot).filter(({ symbol }) => isSameSymbol(symbol, found.symbol));
  return asRead(snapshot, same);
}

/** Where a plan mentions people, by name or handle, in reading order; a grammar can't recognize them. */
export function peopleInText(workspace: Workspace, snapshot: PlanSnapshot): Range[] {
  return occurrencesIn(workspace, snapshot)
    .filter(({ symbol, spelling }) => symbol.kind === 'person' && spelling !== 'email' && spelling !== 'anchor')
    .map(({ range }) => range);
}
