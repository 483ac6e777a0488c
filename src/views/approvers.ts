import { readDuration } from '../plan/values/durations';
import { statedField } from '../plan/entity';
import type { Field } from '../plan/entity';
import { peopleOf } from '../plan/values/people';
import type { Work } from '../schedule/work';
import type { ViewEntities } from './viewEntities';

/** What is said of who reviews a piece of work, and how long: of itself, or else of its vendor. */
export function reviewOf({ entity, vendor, plan }: Work): Field | undefined {
  return statedField(entity, 'review') ?? (vendor && plan.stated(vendor, 'review'));
}

/** Who looks at a piece of work before others may use it. Empty where nobody is named. */
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
