import type { Entity, Field } from '../plan/entity';
import { allEntities, writtenMentions } from '../plan/plan';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import type { PlanSnapshot, Workspace } from '../workspace/workspace';
import { occurrenceAt } from './occurrences';

/** An entity that is mentioned at a position. */
export interface Mention {
  readonly entity: Entity;
  /** The plan that knows it. */
  readonly home: PlanSnapshot;
  readonly range: Range;
}

/** The field whose label or value is at `offset`, with the entity it belongs to. */
export function fieldAt(
  { plan }: PlanSnapshot,
  offset: number,
): { entity: Entity; field: Field; onLabel: boolean } | undefined {
  for (const entity of writtenMentions(plan)) {
    for (const field of entity.fields)
      if (field.form !== 'part' && touches(field.label.range, offset)) return { entity, field, onLabel: true };
  }
  for (const entity of allEntities(plan)) {
    for (const field of entity.fields) if (touches(field.value.range, offset)) return { entity, field, onLabel: false };
  }
  return undefined;
}

/** The vendor, outcome, deliverable or person mentioned at `offset`: by id, by name, or by a link. */
export function mentionAt(workspace: Workspace, snapshot: PlanSnapshot, offset: number): Mention | undefined {
  const link = snapshot.plan.links.find(({ url, range }) => url.startsWith('#') && touches(range, offset));
  const linked = link && snapshot.names.atSlug(link.url.slice(1));
  if (link && linked) return { entity: linked, home: snapshot, range: link.range };
  const found = occurrenceAt(workspace, snapshot, offset);
  return found?.symbol.entity && { entity: found.symbol.entity, home: found.symbol.home, range: found.range };
}
