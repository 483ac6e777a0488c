import { nameOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { allEntities, planTitle } from '../plan/plan';
import type { Range } from '../text/range';
import type { Steps } from '../text/steps';
import type { Workspace } from '../workspace/workspace';
import { isSubsequence } from '../text/isSubsequence';

/** A symbol that can be reached by name from anywhere in the workspace. */
export interface FoundSymbol {
  readonly name: string;
  readonly kind: EntityKind;
  /** The title of its plan. */
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

const sought: ReadonlySet<EntityKind> = new Set(['vendor', 'outcome', 'deliverable', 'milestone', 'person']);

/** The most results: editors show a few dozen. */
const most = 500;

/** The vendors, outcomes, deliverables, milestones and people of all plans whose names hold the letters asked for, in their order. A step is a document. */
export function* workspaceSymbols(workspace: Workspace, query: string): Steps<FoundSymbol[]> {
  const found: FoundSymbol[] = [];
  const wanted = query.toLowerCase().replace(/\s/g, '');
  for (const { uri, plan } of workspace.all()) {
    yield;
    const container = planTitle(plan);
    for (const entity of allEntities(plan)) {
      const name = nameOf(entity);
      if (!sought.has(entity.kind) || !isSubsequence(name.toLowerCase(), wanted)) continue;
      found.push({ name, kind: entity.kind, container, uri, range: entity.name.range });
      if (found.length === most) return found;
    }
  }
  return found;
}
