import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import { Ranges } from '../text/ranges';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { placesOf } from './definition';
import type { Thing } from './thing';
import { occurrencesIn } from './occurrences';
import type { Place } from './place';

/** A text that leads somewhere when it is clicked. */
export interface PlanLink {
  readonly range: Range;
  readonly thing: Thing;
}

/**
 * The ids and names in a plan that lead to what they speak of. What stands in a link of the author's leads there already, and
 * what stands in the row or item of the thing itself is there.
 */
export function documentLinks(workspace: Workspace, known: KnownPlan): PlanLink[] {
  const links = new Ranges(known.plan.links.map(({ range }) => range));
  const listings = memoized(listingsOf);
  return occurrencesIn(workspace, known)
    .filter(({ isDefinition, thing, range }) => {
      if (isDefinition || !thing.entity || links.enclose(range)) return false;
      return !listings(thing.entity).enclose(range);
    })
    .map(({ range, thing }) => ({ range, thing }));
}

/** Where a link leads. */
export function targetOf(workspace: Workspace, { thing }: PlanLink): Place | undefined {
  return placesOf(workspace, thing)[0];
}

/** The rows and items that describe a thing. */
function listingsOf(entity: Entity): Ranges {
  return new Ranges(
    mentionsOf(entity).flatMap(({ form, range }) => (form === 'row' || form === 'item' ? [range] : [])),
  );
}
