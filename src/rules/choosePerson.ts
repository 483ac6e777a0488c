import type { FieldKey } from '../plan/fields';
import type { Entity, Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { Names } from '../plan/names/names';
import { teamNamedIn } from '../plan/planValues';
import type { NamedPerson } from '../plan/values/namedPeople';
import { peopleNamed, whoIs } from '../plan/values/namedPeople';
import { teamMembers } from '../plan/values/people';
import { PeopleIndex } from '../plan/names/peopleIndex';
import type { Plan } from '../plan/plan';
import { memoized } from '../text/memoized';
import { insertField } from '../edits/insertField';
import { isOutsider } from './outsiders';
import type { Fix } from './rule';
import { say } from '../text/message';

/** The most people that are offered: a longer menu doesn't help. */
export const mostOffered = 6;

/**
 * The people in house that the plan knows: its team, then its owner and coordinator, then the owners in it, most
 * frequent first. The value of the field `except` doesn't count, because it is being typed right now.
 */
export function peopleInHouse(plan: Plan, names: Names, except?: Field): readonly string[] {
  return except ? readPeopleInHouse(plan, names, except) : allInHouse(names);
}

const allInHouse = memoized((names: Names) => readPeopleInHouse(names.plan, names));

function readPeopleInHouse(plan: Plan, names: Names, except?: Field): string[] {
  const found: { text: string; weight: number }[] = [];
  const index = new PeopleIndex<{ weight: number }>();
  const team = teamNamedIn(plan);
  const add = (text: string, people: readonly NamedPerson[], weight: number): void => {
    for (const person of people) {
      // Which of two people is meant isn't known, but both are listed.
      if (person.candidates) continue;
      const known = index.find(whoIs(person));
      if (known) known.weight += weight;
      else if (!isOutsider(plan, person)) {
        const one = { text: text.slice(person.start, person.end), weight };
        found.push(one);
        index.add(whoIs(person), one);
      }
    }
  };
  const addField = (entity: Entity, key: FieldKey, weight: number): void => {
    const field = statedField(entity, key);
    if (field && field !== except) add(field.value.text, peopleNamed(field.value, team), weight);
  };
  for (const person of plan.people)
    add(
      person.name.text,
      teamMembers(person).map((member) => ({ ...member, member, named: [] })),
      1000,
    );
  for (const key of ['team', 'owner', 'coordinator'] as const) addField(plan.self, key, 500);
  for (const entity of [...plan.outcomes, ...plan.vendors, ...plan.deliverables])
    addField(names.whole(entity), 'owner', 1);
  return found.sort((a, b) => b.weight - a.weight).map(({ text }) => text);
}

/** A fix for each person in house who could fill the field; most likely first. */
export function choosePerson(plan: Plan, names: Names, entity: Entity, key: FieldKey): Fix[] {
  return peopleInHouse(plan, names)
    .slice(0, mostOffered)
    .map((person) => ({
      title: key === 'coordinator' ? say`Set the coordinator to ${person}` : say`Set the owner to ${person}`,
      edits: insertField(plan, entity, key, person),
    }))
    .filter((fix) => fix.edits.length > 0);
}
