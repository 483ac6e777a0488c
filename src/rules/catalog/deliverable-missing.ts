import { states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-missing',
  kind: 'advice',
  title: 'Every outside vendor hands something over',
  why: 'A vendor with a fee and no deliverable is paid for being there. Name what you will hold in your hands and when; retainers too have a first thing that you can look at.',
  *check(subject) {
    const { snapshot, plan } = subject;
    for (const vendor of outsideVendorsToJudge(subject, 'deliverables')) {
      if (states(vendor, 'deliverables') || snapshot.dependencies.deliverablesOf(vendor).length > 0) continue;
      yield {
        at: placeOf(vendor, 'deliverables'),
        message: say`${vendor.name.text} hands nothing over`,
        fixes: () => insertOpenField(plan, vendor, 'deliverables'),
      };
    }
  },
});
