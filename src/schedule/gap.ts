import type { Entity } from '../plan/entity';
import type { Reference } from '../plan/names/reference';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** A dependency that can't be scheduled, and why. */
export interface Gap {
  /**
   * `unknown`: the predecessor is in no plan. `elsewhere`: it is in another plan that isn't included. `empty`: the
   * vendor depended on hands over nothing. `crossed`: the two vendors depend on each other by name, so neither can
   * depend on all of the other. `many`: one vendor depends on all of another, which would be more hand-offs than can be
   * calculated.
   */
  readonly kind: 'unknown' | 'elsewhere' | 'empty' | 'crossed' | 'many';
  readonly plan: PlanSnapshot;
  /** The successor. */
  readonly from: Entity;
  readonly mention: Reference;
}

/** Whether a mention names something of the plan, but something else about it isn't understood, or it may be another. */
export function isHalfRead({ nearest, candidates }: Reference): boolean {
  return nearest !== undefined || candidates !== undefined;
}
