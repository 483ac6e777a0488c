import { defineRule } from '../rule';
import { vendorExample } from '../vendorExample';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-escalation-missing',
  kind: 'missing',
  title: 'Every vendor that speaks for you in public has an escalation path',
  why: 'Social media, communities, and the press have bad days, and they come on Saturdays. Who answers, in whose name and within how many minutes must be known beforehand, because in that hour nobody has time to ask.',
  bad: [
    vendorExample({
      mark: '💡 warning vendor-escalation-missing: Northlight PR doesn’t specify who responds on a bad day, and how fast',
    }),
  ],
  good: [
    vendorExample({ also: { Escalation: 'Priya Raman, within 30 minutes' } }),
    vendorExample({ also: { SLA: 'press query in 4 business hours; negative coverage, 30 minutes' } }),
  ],
  check: (subject) => missingNeeds(subject, 'vendor-escalation-missing'),
});
