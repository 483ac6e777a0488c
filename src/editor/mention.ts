import type { Entity, Field } from '../plan/entity';
import { allEntities, writtenMentions } from '../plan/plan';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import type { PlanSnapshot, Workspace } from '../workspace/workspace';
import { occurrenceAt } from './occurrences';
import { mentionsOf } from '../plan/entity';

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

/** The vendor that the text at an offset is about: its own rows and sections, and what it delivers and is vouched for by. */
export function vendorAt({ plan, names }: PlanSnapshot, offset: number): Entity | undefined {
  const isHere = (entity: Entity): boolean =>
    mentionsOf(entity).some(({ range }) => range.start <= offset && offset < range.end);
  const vendor = plan.vendors.find(isHere);
  if (vendor) return vendor;
  const others = [...plan.deliverables, ...plan.references, ...plan.budgetLines];
  const other = others.find(isHere);
  return other && names.vendorOf(other);
}

/** The innermost deliverable or milestone whose row, item, or section contains an offset of a document. */
export function workAt({ plan }: PlanSnapshot, offset: number): Entity | undefined {
  let found: { entity: Entity; length: number } | undefined;
  for (const entity of [...plan.deliverables, ...plan.milestones]) {
    for (const { range } of mentionsOf(entity)) {
      const length = range.end - range.start;
      if (range.start <= offset && offset <= range.end && (!found || length < found.length)) found = { entity, length };
    }
  }
  return found?.entity;
}
