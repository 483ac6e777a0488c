import { statedField } from '../../plan/entity';
import { peopleOf } from '../../plan/values/people';
import { fillField } from '../../edits/insertField';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'owner-shared',
  kind: 'advice',
  title: 'Every item has exactly one owner',
  why: 'Two owners are none: each waits for the other, and the vendor asks whoever says yes. Many may help and be asked, but one answers for it; the others can be named where the work is described.',
  *checkMention(mention) {
    const owner = statedField(mention, 'owner');
    const people = owner ? peopleOf(owner.value).filter(({ name, handle, email }) => name ?? handle ?? email) : [];
    if (!owner || people.length < 2) return;
    const what = mention.kind === 'plan' ? say`The plan` : (mention.id?.value ?? mention.name.text);
    yield {
      at: owner.value.range,
      message: say`${what} has ${people.length} owners: exactly one must be accountable`,
      fixes: ({ plan }) =>
        people.map(({ start, end }) => {
          const name = owner.value.text.slice(start, end);
          return { title: say`Keep only ${name} as owner`, edits: [fillField(plan, owner, name)] };
        }),
    };
  },
});
