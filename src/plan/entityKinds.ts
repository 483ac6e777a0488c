import type { EntityKind, FieldType } from './fields';
import type { SectionKind } from './sections';

/** The kind of entity in a section; none in those that contain agreements and prose. */
export const entityOfSection: Readonly<Partial<Record<SectionKind, EntityKind>>> = {
  outcomes: 'outcome',
  team: 'person',
  vendors: 'vendor',
  references: 'reference',
  deliverables: 'deliverable',
  milestones: 'milestone',
  budget: 'budget line',
  collateral: 'collateral',
};

/** The kind of entity that a field lists. */
export const entityOfField: Readonly<Partial<Record<FieldType, EntityKind>>> = {
  references: 'reference',
  deliverables: 'deliverable',
  collateral: 'collateral',
};
