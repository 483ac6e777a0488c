import { memoized } from '../text/memoized';
import type { Entity } from './entity';
import { PeopleIndex } from './names/peopleIndex';
import type { Plan } from './plan';
import { teamMembers } from './values/people';

/** The people of a plan's team, each with the entry that names them. */
export const teamOf = memoized((plan: Plan): PeopleIndex<Entity> => {
  const team = new PeopleIndex<Entity>();
  for (const entity of plan.people) for (const member of teamMembers(entity)) team.add(member, entity);
  return team;
});
