import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { originalOf } from '../../plan/moved';
import { writtenMentions } from '../../plan/plan';
import { peopleNamed } from '../../plan/values/namedPeople';
import type { PersonMention } from '../../plan/values/personMention';
import { fillField } from '../../edits/insertField';
import type { Report } from '../rule';
import { readsEverywhere } from '../reads';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'owner-shared',
  kind: 'advice',
  title: 'Every item has exactly one owner',
  why: 'Two owners are none: each waits for the other, and the vendor asks whoever says yes. Many may help and be asked, but one answers for it; the others can be named where the work is described.',
  reads: { team: true, ...readsEverywhere('name', 'owner', 'responsible') },
  *check({ plan, snapshot }) {
    for (const mention of writtenMentions(plan)) yield* ownersOf(mention, snapshot.values.team);
  },
});

const shared = (count: number): Message => say`${count} items have several owners: exactly one must be accountable`;

function* ownersOf(mention: Entity, team: readonly PersonMention[]): Iterable<Report> {
  const original = statedField(originalOf(mention), 'owner');
  const named = original ? peopleNamed(original.value, team) : [];
  if (named.length < 2) return;
  const people = named.filter(({ name, handle, email }) => name ?? handle ?? email);
  const owner = statedField(mention, 'owner');
  if (!owner || people.length < 2) return;
  const what = mention.kind === 'plan' ? say`The plan` : (mention.id?.value ?? mention.name.text);
  yield {
    at: owner.value.range,
    message: say`${what} has ${people.length} owners: exactly one must be accountable`,
    together: shared,
    fixes: ({ plan }) =>
      people.map(({ start, end }) => {
        const name = owner.value.text.slice(start, end);
        return { title: say`Keep only ${name} as owner`, edits: [fillField(plan, owner, name)] };
      }),
  };
}
