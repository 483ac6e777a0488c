import { states } from '../../plan/entity';
import { mostOffered } from '../choosePerson';
import { insertField } from '../../edits/insertField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { vendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-outcome-missing',
  kind: 'missing',
  title: 'Every vendor works toward an outcome',
  why: 'A vendor that serves no outcome of yours serves its own. Name the number they are there to move: it settles most questions about scope, and the rest they can settle themselves.',
  reads: { deliverable: ['vendor'], vendor: ['name'], person: ['name'] },
  *check(subject) {
    const { snapshot, plan, names } = subject;
    if (plan.kind === 'plan' && plan.outcomes.length === 0) return;
    for (const vendor of vendorsToJudge(subject, 'outcomes')) {
      const isStated =
        states(vendor, 'outcomes') ||
        snapshot.dependencies.deliverablesOf(vendor).some((work) => states(work, 'outcomes'));
      if (isStated || plan.kind === 'vendor') continue;
      yield {
        at: placeOf(vendor, 'outcomes'),
        message: say`${vendor.name.text} doesn’t work toward any outcome`,
        fixes: () =>
          plan.outcomes.slice(0, mostOffered).flatMap((outcome) => {
            const reference = outcome.id?.value ?? outcome.name.text;
            const edits = insertField(plan, names.whole(vendor), 'outcomes', reference);
            return edits.length > 0 ? [{ title: say`Have ${vendor.name.text} work toward ${reference}`, edits }] : [];
          }),
      };
    }
  },
});
