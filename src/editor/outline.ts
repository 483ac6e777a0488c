import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { mentionsOf, nameOf, statedField } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import { allEntities, planTitle } from '../plan/plan';
import type { Range } from '../text/range';
import { encloses } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** An entry of the outline: the plan, a section, or an entity that the plan describes. */
export interface OutlineEntry {
  readonly name: string;
  /** The details shown next to the name: who, when, how much. */
  readonly detail: string;
  readonly kind: EntityKind | 'section';
  readonly range: Range;
  /** The selection range; inside `range`. */
  readonly nameRange: Range;
  readonly children: readonly OutlineEntry[];
}

/** The fields of an entity in the detail, by kind. */
const details: Readonly<Record<EntityKind, readonly FieldKey[]>> = {
  plan: ['status', 'owner'],
  outcome: ['target', 'by', 'owner'],
  person: ['role'],
  vendor: ['sourcing', 'owner', 'fee'],
  deliverable: ['vendor', 'due', 'owner'],
  milestone: ['due', 'owner'],
  reference: ['called', 'by'],
  'budget line': ['amount'],
  collateral: ['due'],
};

/**
 * The plan as a tree: its sections, in them their entities, under a vendor its deliverables, references and collateral.
 */
export function outline({ plan }: PlanSnapshot): OutlineEntry {
  const flat: Draft[] = plan.sections.map(({ heading, range }) => ({
    name: heading.text.text,
    detail: '',
    kind: 'section',
    range,
    nameRange: heading.text.range,
  }));
  for (const entity of allEntities(plan)) {
    if (entity === plan.self) continue;
    for (const mention of mentionsOf(entity)) flat.push(draftOf(mention));
  }
  const whole = { start: 0, end: plan.document.text.length };
  const name = plan.self.name.range;
  const root = {
    ...draftOf(plan.self),
    name: planTitle(plan),
    range: whole,
    nameRange: encloses(whole, name) ? name : { start: 0, end: 0 },
  };
  return { ...root, children: nested(flat) };
}

type Draft = Omit<OutlineEntry, 'children'>;

function draftOf(entity: Entity): Draft {
  const parts = details[entity.kind].flatMap((key) => statedField(entity, key)?.value.text ?? []);
  const detail = parts.map((text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)).join(' · ');
  return { name: nameOf(entity), detail, kind: entity.kind, range: entity.range, nameRange: entity.name.range };
}

/** Nests entries by their ranges; an entry that overlaps another's end becomes its sibling, cut off there. */
function nested(flat: Draft[]): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const open: { readonly entry: OutlineEntry; readonly children: OutlineEntry[] }[] = [];
  const inOrder = flat
    .filter(({ range, nameRange, name }) => name.trim() !== '' && encloses(range, nameRange))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const draft of inOrder) {
    while (open.length > 0 && open.at(-1)!.entry.range.end < draft.range.end) open.pop();
    const children: OutlineEntry[] = [];
    const entry = { ...draft, children };
    (open.at(-1)?.children ?? roots).push(entry);
    open.push({ entry, children });
  }
  return roots;
}
