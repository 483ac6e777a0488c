import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import { memoized } from '../text/memoized';
import type { Range, Place } from '../text/range';
import { Ranges } from '../text/ranges';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { placesOf } from './definition';
import type { PlanSymbol } from './planSymbol';
import { occurrencesIn } from './occurrences';

/** A text that leads somewhere when it is clicked. */
export interface PlanLink {
  readonly range: Range;
  readonly symbol: PlanSymbol;
}

/**
 * The ids and names in a plan, as links to what they mention. Text inside an author's link leads there already, and
 * text in the row or item of the entity itself is there.
 */
export function documentLinks(workspace: Workspace, snapshot: PlanSnapshot): PlanLink[] {
  const links = new Ranges(snapshot.plan.links.map(({ range }) => range));
  const listings = memoized(listingsOf);
  return occurrencesIn(workspace, snapshot)
    .filter(({ isDefinition, symbol, range }) => {
      if (isDefinition || !symbol.entity || links.enclose(range)) return false;
      return !listings(symbol.entity).enclose(range);
    })
    .map(({ range, symbol }) => ({ range, symbol }));
}

/** Where a link leads. */
export function targetOf({ symbol }: PlanLink): Place | undefined {
  return placesOf(symbol)[0];
}

/** The rows and items that describe an entity. */
function listingsOf(entity: Entity): Ranges {
  return new Ranges(
    mentionsOf(entity).flatMap(({ form, range }) => (form === 'row' || form === 'item' ? [range] : [])),
  );
}
