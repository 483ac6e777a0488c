import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-escalation-missing',
  kind: 'missing',
  title: 'Every vendor that speaks for you in public has an escalation path',
  why: 'Social media, communities, and the press have bad days, and they come on Saturdays. Who answers, in whose name and within how many minutes must be known beforehand, because in that hour nobody has time to ask.',
  check: (subject) => missingNeeds(subject, 'vendor-escalation-missing'),
});
