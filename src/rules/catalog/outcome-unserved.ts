import { isSure } from '../../plan/evidence/vouched';
import type { Entity } from '../../plan/entity';
import { statedField, states } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { memoized } from '../../text/memoized';
import { insertion } from '../../text/edit';
import { outcomesWithContributors } from '../../workspace/contributions';
import { mostOffered } from '../choosePerson';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-unserved',
  kind: 'missing',
  title: 'Someone works toward every outcome',
  why: 'An outcome that no vendor and no team of yours works toward is a wish. Either somebody takes it on, with what they will deliver for it, or it should not be in the plan and raise hopes.',
  reads: { vendor: ['outcomes'], deliverable: ['outcomes'], outcome: ['name'] },
  *check({ snapshot, plan }) {
    if (plan.kind === 'vendor') return;
    const served = outcomesWithContributors(snapshot);
    // If no vendor states whom it serves, that is what is missing, once for each of them.
    if (!served) return;
    for (const outcome of plan.outcomes) {
      if (!outcome.id || !isSure(plan, outcome) || served.has(outcome)) continue;
      const { value: id } = outcome.id;
      yield {
        at: outcome.name.range,
        message: say`Nobody works toward ${id}`,
        fixes: () => statingVendors(plan).flatMap((vendor) => letServe(vendor, id)),
      };
    }
  },
});

/** The first vendors that state whom they serve, up to the number that is offered. */
const statingVendors = memoized((plan: Plan) =>
  plan.vendors.filter((vendor) => states(vendor, 'outcomes')).slice(0, mostOffered),
);

function letServe(vendor: Entity, id: string): Fix[] {
  const stated = statedField(vendor, 'outcomes');
  if (!stated) return [];
  return [
    { title: say`Have ${vendor.name.text} work toward ${id}`, edits: [insertion(stated.value.range.end, `, ${id}`)] },
  ];
}
