import type { Field } from '../plan/entity';
import { reviewersIn, reviewFieldOf } from '../plan/reviews';
import type { Work } from '../schedule/work';
import type { ViewEntities } from './viewEntities';

/** The review of a piece of work and its length: its own, or else its vendor's. */
export function reviewOf({ entity, vendor, plan }: Work): Field | undefined {
  return reviewFieldOf(entity, vendor && plan.stated(vendor, 'review'));
}

/** Who reviews a piece of work before others can use it. Empty if nobody is named. */
export function approversOf(entities: ViewEntities, work: Work): readonly string[] {
  const stated = reviewOf(work);
  if (!stated) return [];
  return reviewersIn(stated, work.plan.values, work.entity).map((person) => entities.nameOf(work.plan, person));
}
