import { readDuration } from '../plan/values/durations';
import { statedField } from '../plan/entity';
import type { Field } from '../plan/entity';
import { peopleOf } from '../plan/values/people';
import type { Work } from '../schedule/work';
import type { ViewEntities } from './viewEntities';

/** The review of a piece of work and its length: its own, or else its vendor's. */
export function reviewOf({ entity, vendor, plan }: Work): Field | undefined {
  return statedField(entity, 'review') ?? (vendor && plan.stated(vendor, 'review'));
}

/** Who reviews a piece of work before others can use it. Empty if nobody is named. */
export function approversOf(entities: ViewEntities, work: Work): readonly string[] {
  const stated = reviewOf(work);
  if (!stated) return [];
  return peopleOf(stated.value).flatMap((person) => {
    const isPerson = person.handle !== undefined || person.email !== undefined || isName(person.name ?? '');
    return isPerson ? [entities.nameOf(work.plan, person)] : [];
  });
}

/** `Priya Raman`, but not `3 days`, `2 rounds` or `two rounds of changes`. */
function isName(text: string): boolean {
  return text !== '' && readDuration(text) === undefined && !/\d|\brounds?\b/i.test(text);
}
