import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-escalation-missing',
  kind: 'missing',
  title: 'Whoever speaks for you in public has an escalation',
  why: 'Social media, communities and the press have bad days, and they come on Saturdays. Who answers, in whose name and within how many minutes must be known before, for in that hour nobody has time to ask.',
  check: (subject) => missingNeeds(subject, 'vendor-escalation-missing'),
});
