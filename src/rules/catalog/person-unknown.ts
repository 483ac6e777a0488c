import type { FieldKey } from '../../plan/fields';
import { lineBreak } from '../../text/lines';
import type { Entity } from '../../plan/entity';
import { statedField, states } from '../../plan/entity';
import type { PersonMention } from '../../plan/values/personMention';
import type { NamedPerson } from '../../plan/values/namedPeople';
import { peopleNamed } from '../../plan/values/namedPeople';
import { peopleIn, teamMembers } from '../../plan/values/people';
import { PeopleIndex } from '../../plan/peopleIndex';
import type { Plan } from '../../plan/plan';
import { insertion } from '../../text/edit';
import { Spellings } from '../didYouMean';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { cell, rowOf } from '../../edits/tableRow';

export default defineRule({
  id: 'person-unknown',
  kind: 'broken',
  title: 'Everyone who owns something is on the team',
  why: 'A plan that lists its team and gives work to somebody who is not on it has a typo, or a person nobody told. Either way the work has no owner until somebody notices, and that is usually late.',
  *check({ plan, snapshot }) {
    const team = readTeam(plan);
    if (team.length === 0) return;
    const teamNames = new Spellings(team.flatMap(({ name }) => name ?? []));
    const index = new PeopleIndex<true>();
    for (const member of team) index.add(member, true);
    let named: ReturnType<typeof namesOfVendors> | undefined;
    const isStranger = (person: NamedPerson): boolean =>
      !person.member &&
      !person.candidates &&
      Boolean(person.name ?? person.handle ?? person.email) &&
      !index.has(person) &&
      !(named ??= namesOfVendors(plan)).has(person.name?.toLowerCase());
    // A few people own most items, so each value is judged once.
    const strangersIn = new Map<string, readonly PersonMention[]>();
    for (const [entity, key] of owned(plan)) {
      const owner = statedField(entity, key);
      if (!owner) continue;
      const { text } = owner.value;
      const strangers = strangersIn.get(text) ?? peopleNamed(owner.value, snapshot.values.team).filter(isStranger);
      strangersIn.set(text, strangers);
      for (const person of strangers) {
        const name = text.slice(person.start, person.end);
        const close = teamNames.closestTo(person.name ?? person.handle ?? '');
        const range = owner.value.at(person.start, person.end);
        yield {
          at: range,
          message: close[0]
            ? say`${name} isn’t on the team: did you mean ${close[0]}?`
            : say`${name} isn’t on the team`,
          fixes: () => [
            ...close.map((other) => ({
              title: say`Change to ${other}`,
              edits: [{ range, newText: other }],
              isAutomatic: false,
            })),
            ...addToTeam(plan, name),
          ],
        };
      }
    }
  },
});

/** The names of vendors and their people: another rule handles those as owners. */
function namesOfVendors(plan: Plan): ReadonlySet<string | undefined> {
  const all = [...plan.vendors, plan.self];
  return new Set([
    ...all.map(({ name }) => name.text.toLowerCase()),
    ...all.flatMap((vendor) => peopleIn(vendor, 'contact').flatMap(({ name }) => name?.toLowerCase() ?? [])),
  ]);
}

/** Everyone who is accountable for something, and the field that states it. */
function owned(plan: Plan): (readonly [Entity, FieldKey])[] {
  const entities = [...plan.outcomes, ...plan.vendors, ...plan.deliverables, ...plan.milestones];
  const inside: (readonly [Entity, FieldKey])[] = [
    [plan.self, 'owner'],
    [plan.self, 'coordinator'],
  ];
  const each = entities.flatMap((entity) => {
    const keys: FieldKey[] = states(entity, 'responsible') ? ['owner', 'responsible'] : ['owner'];
    // A responsible person who counts as the owner is one field.
    const fields = new Map(keys.map((key) => [statedField(entity, key), key]));
    return Array.from(fields.values(), (key) => [entity, key] as const);
  });
  return [...(plan.kind === 'vendor' ? [] : inside), ...each];
}

function readTeam(plan: Plan): PersonMention[] {
  const listed = plan.people.flatMap((person): readonly PersonMention[] => {
    const members = teamMembers(person);
    return members.length > 0 ? members : peopleIn(person, 'contact');
  });
  return [...listed.filter(({ name, handle }) => name || handle), ...peopleIn(plan.self, 'team')];
}

/** Another row or item after the last of the team. */
function addToTeam(plan: Plan, name: string): Fix[] {
  const last = plan.people[plan.people.length - 1];
  if (!last || last.form === 'heading') return [];
  const { text } = plan.document;
  const line = text.slice(last.range.start, last.range.end);
  const cells = last.fields.filter((field) => field.form === 'cell').length;
  const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '- ';
  const added =
    last.form === 'row' ? rowOf([cell(name), ...Array.from({ length: cells }, () => '')]) : `${bullet}${name}`;
  return [{ title: say`Add ${name} to the team`, edits: [insertion(last.range.end, `${lineBreak(text)}${added}`)] }];
}
