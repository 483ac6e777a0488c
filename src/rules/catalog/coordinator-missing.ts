import { isSure } from '../../plan/evidence/vouched';
import { states } from '../../plan/entity';
import { isOutside } from '../../plan/values/sourcing';
import { choosePerson } from '../choosePerson';
import { headOf, placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'coordinator-missing',
  kind: 'missing',
  isOfFormat: true,
  isEssential: true,
  title: 'Someone coordinates the vendors',
  why: 'Each expert looks after their own delivery, and none of them knows that the next one is waiting. With two or more vendors outside, somebody in house must know who waits for whom and explain it to both sides, or you will pay one of them to wait.',
  reads: { vendor: ['sourcing'] },
  *check({ plan, names }) {
    if (plan.kind === 'vendor' || states(plan.self, 'coordinator')) return;
    const outside = plan.vendors.filter((vendor) => isSure(plan, vendor) && isOutside(vendor)).length;
    if (outside < 2) return;
    const open = plan.self.fields.some((field) => field.definition?.key === 'coordinator');
    yield {
      at: open ? placeOf(plan.self, 'coordinator') : headOf(plan),
      message: say`The plan has ${outside} outside vendors but no coordinator`,
      fixes: () => choosePerson(plan, names, plan.self, 'coordinator'),
    };
  },
});
