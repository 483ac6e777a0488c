import type { Entity } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { PersonMention } from '../plan/values/people';
import type { PlanSnapshot } from '../workspace/workspace';

/** Something with a name that a plan speaks of in several places. Two occurrences of one thing have the same object. */
export interface PlanSymbol {
  readonly kind: EntityKind;
  /** The fullest name the plan gives it. */
  readonly name: string;
  /** The plan that knows it, in which `entity` can be asked about. */
  readonly home: PlanSnapshot;
  /** Where the plan describes it; undefined for a person who is in no team and is only ever mentioned. */
  readonly entity?: Entity;
  /** By what else a person is known. */
  readonly person?: PersonMention;
}

/** Whether two things are one: things of several documents are told by what describes them. */
export function isSameSymbol(a: PlanSymbol, b: PlanSymbol): boolean {
  return a === b || (a.entity !== undefined && a.entity === b.entity);
}

/** What a plan describes, as a thing. */
export function symbolOf(home: PlanSnapshot, entity: Entity): PlanSymbol {
  return { kind: entity.kind, name: entity.name.text, home, entity };
}
