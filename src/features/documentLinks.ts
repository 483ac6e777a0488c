import type { Range } from '../text/range';
import { encloses } from '../text/range';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { placesOf } from './definition';
import type { Thing } from './occurrences';
import { occurrencesIn } from './occurrences';
import type { Place } from './place';

/** A text that leads somewhere when it is clicked. */
export interface PlanLink {
  readonly range: Range;
  readonly thing: Thing;
}

/** The ids and names in a plan that lead to what they speak of; what stands in a link of the author's leads there already. */
export function documentLinks(workspace: Workspace, known: KnownPlan): PlanLink[] {
  const links = known.plan.links.map(({ range }) => range);
  return occurrencesIn(workspace, known)
    .filter(
      ({ isDefinition, thing, range }) => !isDefinition && thing.entity && !links.some((link) => encloses(link, range)),
    )
    .map(({ range, thing }) => ({ range, thing }));
}

/** Where a link leads. */
export function targetOf(workspace: Workspace, { thing }: PlanLink): Place | undefined {
  return placesOf(workspace, thing)[0];
}
