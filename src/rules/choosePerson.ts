import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { Names } from '../plan/names';
import type { PersonMention } from '../plan/people';
import { readPeople, samePerson } from '../plan/people';
import type { Plan } from '../plan/plan';
import { insertField } from './insertField';
import { isOutsider } from './outsiders';
import type { Fix } from './rule';
import { say } from '../text/message';

/** At most this many people are offered: a longer menu is no help. */
export const mostOffered = 6;

/** The people in house whom the plan knows: its team, then its owner and coordinator, then the owners in it, most frequent first. */
export function peopleInHouse(plan: Plan, names: Names): string[] {
  const found: { text: string; person: PersonMention; weight: number }[] = [];
  const add = (text: string | undefined, weight: number): void => {
    for (const person of text === undefined ? [] : readPeople(text)) {
      const known = found.find((other) => samePerson(other.person, person));
      if (known) known.weight += weight;
      else if (!isOutsider(plan, person)) found.push({ text: text!.slice(person.start, person.end), person, weight });
    }
  };
  for (const { name } of plan.people) add(name.text, 1000);
  for (const key of ['team', 'owner', 'coordinator']) add(statedField(plan.self, key)?.value.text, 500);
  for (const entity of [...plan.outcomes, ...plan.vendors, ...plan.deliverables])
    add(statedField(names.whole(entity), 'owner')?.value.text, 1);
  return found.sort((a, b) => b.weight - a.weight).map(({ text }) => text);
}

/** A fix for each person in house who may take the field; the likeliest first. */
export function choosePerson(plan: Plan, names: Names, entity: Entity, key: string): Fix[] {
  return peopleInHouse(plan, names)
    .slice(0, mostOffered)
    .map((person) => ({
      title: key === 'coordinator' ? say`Set the coordinator to ${person}` : say`Set the owner to ${person}`,
      edits: insertField(plan, entity, key, person),
    }))
    .filter((fix) => fix.edits.length > 0);
}
