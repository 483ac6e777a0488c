import type { FieldKey } from '../../plan/fields';
import { lineBreak } from '../../text/lines';
import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { originalOf } from '../../plan/moved';
import { memoized } from '../../text/memoized';
import type { PersonMention } from '../../plan/values/personMention';
import type { NamedPerson } from '../../plan/values/namedPeople';
import { peopleNamed } from '../../plan/values/namedPeople';
import { peopleIn, teamMembers } from '../../plan/values/people';
import { PeopleIndex } from '../../plan/names/peopleIndex';
import type { Plan } from '../../plan/plan';
import { insertion } from '../../text/edit';
import { Spellings } from '../didYouMean';
import type { Fix } from '../rule';
import { readsEverywhere } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';
import { cell, rowOf } from '../../edits/tableRow';

export default defineRule({
  id: 'person-unknown',
  kind: 'broken',
  isOfFormat: true,
  title: 'Everyone who owns something is on the team',
  why: 'A plan that lists its team and gives work to somebody who is not on it has a typo, or a person nobody told. Either way the work has no owner until somebody notices, and that is usually late.',
  reads: {
    team: true,
    ...readsEverywhere('owner', 'responsible', 'contact'),
    plan: ['owner', 'coordinator', 'team'],
    vendor: ['name', 'owner', 'responsible', 'contact'],
    person: ['name', 'contact', 'role', 'owner', 'responsible'],
  },
  *check({ plan, snapshot }) {
    const team = readTeam(plan);
    if (team.length === 0) return;
    const teamNames = new Spellings(team.flatMap(({ name }) => name ?? []));
    const index = new PeopleIndex<true>();
    for (const member of team) index.add(member, true);
    let outside: ReturnType<typeof isOutside> | undefined;
    const isStranger = (person: NamedPerson): boolean =>
      !person.member &&
      !person.candidates &&
      Boolean(person.name ?? person.handle ?? person.email) &&
      !index.has(person) &&
      !(outside ??= isOutside(plan))(person);
    // A few people own most items, so each value is judged once.
    const strangersIn = new Map<string, readonly PersonMention[]>();
    for (const [entity, key] of owned(plan)) {
      const original = statedField(originalOf(entity), key);
      if (!original) continue;
      const { text } = original.value;
      let strangers = strangersIn.get(text);
      if (!strangers) {
        strangers = peopleNamed(original.value, snapshot.values.team).filter(isStranger);
        strangersIn.set(text, strangers);
      }
      if (strangers.length === 0) continue;
      const owner = statedField(entity, key)!;
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

/** Tells vendors and their people, by whatever part of their name: another rule handles those as owners. */
function isOutside(plan: Plan): (person: PersonMention) => boolean {
  const all = plan.kind === 'vendor' ? [...plan.vendors, plan.self] : plan.vendors;
  const firms = new Set(all.map(({ name }) => name.text.toLowerCase()));
  const contacts = new PeopleIndex<true>();
  for (const vendor of all) for (const contact of peopleIn(vendor, 'contact')) contacts.add(contact, true);
  return (person) => firms.has(person.name?.toLowerCase() ?? '') || contacts.has(person);
}

/** Everyone who is accountable for something, and the field that states it. */
function* owned(plan: Plan): Iterable<readonly [Entity, FieldKey]> {
  if (plan.kind !== 'vendor') {
    yield [plan.self, 'owner'];
    yield [plan.self, 'coordinator'];
  }
  for (const entities of [plan.outcomes, plan.vendors, plan.deliverables, plan.milestones])
    for (const entity of entities) for (const key of keysOfOwners(originalOf(entity))) yield [entity, key];
}

/** The keys under which an item states who is accountable for it: a responsible person who counts as the owner is one. */
const keysOfOwners = memoized((item: Entity): readonly FieldKey[] => {
  const [owner, responsible] = [statedField(item, 'owner'), statedField(item, 'responsible')];
  if (!responsible) return owner ? ['owner'] : [];
  return owner && owner !== responsible ? ['owner', 'responsible'] : ['responsible'];
});

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
