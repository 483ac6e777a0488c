import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-sourcing-missing',
  kind: 'advice',
  title: 'Every vendor states who does the work',
  why: 'Buying work, sharing it, and doing it yourself require different things: contracts and references for strangers, time and training for your own people. Deciding which it is, and on purpose, is half of strategic sourcing.',
  check: (subject) => missingNeeds(subject, 'vendor-sourcing-missing'),
});
