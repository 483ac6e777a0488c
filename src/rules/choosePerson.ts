import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { readPeople, samePerson } from '../plan/people';
import type { Names } from '../plan/names';
import type { Plan } from '../plan/plan';
import { insertField } from './insertField';
import type { Fix } from './rule';

/** At most this many people are offered: a longer menu is no help. */
const mostOffered = 6;

/** The people in house whom the plan knows: its team, then its owner and coordinator, then the owners in it, most frequent first. */
export function peopleInHouse(plan: Plan, names: Names): string[] {
  const found = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    const known = [...found.keys()].find((other) =>
      samePerson(readPeople(other)[0] ?? { start: 0, end: 0 }, readPeople(name)[0] ?? { start: 0, end: 0 }),
    );
    found.set(known ?? name, (found.get(known ?? name) ?? 0) + weight);
  };
  for (const person of plan.people) add(person.name.text, 1000);
  for (const key of ['team', 'owner', 'coordinator']) {
    const said = statedField(plan.self, key);
    for (const person of said ? readPeople(said.value.text) : [])
      add(said!.value.text.slice(person.start, person.end), 500);
  }
  for (const entity of [...plan.outcomes, ...plan.vendors, ...plan.deliverables]) {
    const owner = statedField(names.whole(entity), 'owner');
    for (const person of owner ? readPeople(owner.value.text) : [])
      add(owner!.value.text.slice(person.start, person.end), 1);
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** A fix for each person in house who may take the field; the likeliest first. */
export function choosePerson(plan: Plan, names: Names, entity: Entity, key: string, words: string): Fix[] {
  return peopleInHouse(plan, names)
    .slice(0, mostOffered)
    .map((person) => ({ title: `${words} ${person}`, edits: insertField(plan, entity, key, person) }))
    .filter((fix) => fix.edits.length > 0);
}
