import type { Entity } from '../plan/entity';
import type { EntityKind } from '../plan/fields';
import type { PersonMention } from '../plan/values/personMention';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** A named entity that a plan mentions in several places. Two occurrences of one entity have the same object. */
export interface PlanSymbol {
  readonly kind: EntityKind;
  /** The fullest name the plan gives it. */
  readonly name: string;
  /** The plan that knows it, in which `entity` can be asked about. */
  readonly home: PlanSnapshot;
  /** Where the plan describes it; undefined for a person who isn't on a team and is only mentioned. */
  readonly entity?: Entity;
  /** A person's other names. */
  readonly person?: PersonMention;
}

/** Whether two symbols are the same: across documents they are identified by what describes them. */
export function isSameSymbol(a: PlanSymbol, b: PlanSymbol): boolean {
  return a === b || (a.entity !== undefined && a.entity === b.entity);
}

/** The symbol of an entity that a plan describes. */
export function symbolOf(home: PlanSnapshot, entity: Entity): PlanSymbol {
  return { kind: entity.kind, name: entity.name.text, home, entity };
}
