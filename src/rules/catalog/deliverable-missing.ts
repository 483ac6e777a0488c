import { states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-missing',
  kind: 'advice',
  isOfFormat: true,
  title: 'Every outside vendor has a deliverable',
  why: 'A vendor with a fee and no deliverable is paid for being there. Name what you will receive and when; even a retainer has a first result that you can look at.',
  reads: { vendor: ['name', 'sourcing'], deliverable: ['vendor'], person: ['name'] },
  *check(subject) {
    const { snapshot, plan } = subject;
    for (const vendor of outsideVendorsToJudge(subject, 'deliverables')) {
      if (states(vendor, 'deliverables') || snapshot.dependencies.deliverablesOf(vendor).length > 0) continue;
      yield {
        at: placeOf(vendor, 'deliverables'),
        message: say`${vendor.name.text} has no deliverables`,
        fixes: () => insertOpenField(plan, vendor, 'deliverables'),
      };
    }
  },
});
