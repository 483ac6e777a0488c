import { memoized } from '../../text/memoized';
import type { Entity } from '../entity';
import type { EntityKind, FieldKey } from '../fields';
import { fieldByLabel } from '../fields';
import type { Plan, PlanSection } from '../plan';
import { allEntities, sectionsAround } from '../plan';
import { isStated } from './strength';

/**
 * Whether an entity surely is one: it is stated, or another of its kind in the same section is. `More people know us` is a
 * goal where the next line is `O2 6,000 copies sold`.
 */
export function isSure(plan: Plan, entity: Entity): boolean {
  if (isField(entity)) return false;
  if (isStated(entity)) return true;
  const section = innermostSection(plan, entity.range.start);
  return section !== undefined && (statedKinds(plan).get(section)?.has(entity.kind) ?? false);
}

/** Whether an item is only what a label of another one says: `Deadline: 30 June`. */
function isField({ kind, form, id, name }: Entity): boolean {
  if (form !== 'item' || id !== undefined) return false;
  const colon = name.text.indexOf(':');
  const key = colon > 0 ? fieldByLabel(kind, name.text.slice(0, colon).trim())?.key : undefined;
  return key !== undefined && ofAnother.has(key);
}

const ofAnother: ReadonlySet<FieldKey> = new Set(['by', 'due', 'owner', 'metric', 'status']);

/** The innermost section around an offset; undefined outside all sections. */
export function innermostSection(plan: Plan, offset: number): PlanSection | undefined {
  for (const section of sectionsAround(plan, offset)) return section;
  return undefined;
}

/** The kinds of which each section has a stated entity. */
const statedKinds = memoized((plan: Plan): ReadonlyMap<PlanSection, ReadonlySet<EntityKind>> => {
  const kinds = new Map<PlanSection, Set<EntityKind>>();
  for (const entity of allEntities(plan)) {
    const section = isStated(entity) ? innermostSection(plan, entity.range.start) : undefined;
    if (!section) continue;
    const known = kinds.get(section);
    if (known) known.add(entity.kind);
    else kinds.set(section, new Set([entity.kind]));
  }
  return kinds;
});
