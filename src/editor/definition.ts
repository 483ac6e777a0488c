import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { entityOfSection } from '../plan/entityKinds';
import type { Range, Place } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import type { Occurrence } from './occurrences';
import type { PlanSymbol } from './planSymbol';
import { occurrenceAt } from './occurrences';

/** Where the entity mentioned at an offset is described, and the text that mentions it. */
export interface Definition {
  readonly origin: Range;
  readonly places: readonly Place[];
}

/**
 * Where the entity at `offset` is described: its heading first, then its row; for a vendor its own file before these.
 */
export function definition(workspace: Workspace, snapshot: PlanSnapshot, offset: number): Definition | undefined {
  const found = occurrenceAt(workspace, snapshot, offset);
  return found && withPlaces(found, placesOf(found.symbol));
}

/**
 * What the entity at `offset` belongs to: a deliverable to its vendor, anything else to the section that lists its
 * kind.
 */
export function typeDefinition(workspace: Workspace, snapshot: PlanSnapshot, offset: number): Definition | undefined {
  const found = occurrenceAt(workspace, snapshot, offset);
  if (!found?.symbol.entity) return undefined;
  const { home, entity } = found.symbol;
  const vendor = entity.kind === 'deliverable' ? home.names.vendorOf(entity) : undefined;
  return withPlaces(found, vendor ? describedIn(home, vendor) : sectionOf(home, entity.kind));
}

function withPlaces({ range }: Occurrence, places: readonly Place[]): Definition | undefined {
  return places.length > 0 ? { origin: range, places } : undefined;
}

/** Where an entity is described; empty for a person who isn't on a team. */
export function placesOf({ home, entity }: PlanSymbol): Place[] {
  if (!entity) return [];
  const places = describedIn(home, entity);
  const file = entity.kind === 'vendor' ? home.fileOf(entity) : undefined;
  return file ? [...describedIn(file.plan, file.vendor), ...places] : places;
}

function describedIn({ names }: PlanSnapshot, entity: Entity): Place[] {
  const uri = names.uriOf(entity);
  const headingFirst = [...mentionsOf(entity)].sort((a, b) => rank(a) - rank(b));
  return headingFirst.map(({ name, range, form }) => ({
    uri,
    range: name.range,
    whole: form === 'document' ? name.range : range,
  }));
}

function rank({ form }: Entity): number {
  return form === 'heading' ? 0 : 1;
}

function sectionOf({ plan }: PlanSnapshot, kind: EntityKind): Place[] {
  return plan.sections
    .filter((section) => entityOfSection[section.kind] === kind)
    .map(({ heading, range }) => ({ uri: plan.uri, range: heading.text.range, whole: range }));
}
