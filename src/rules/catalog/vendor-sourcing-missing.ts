import { defineRule } from '../rule';
import { vendorExample } from '../vendorExample';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-sourcing-missing',
  kind: 'advice',
  title: 'Every vendor states who does the work',
  why: 'Buying work, sharing it, and doing it yourself require different things: contracts and references for strangers, time and training for your own people. Deciding which it is, and on purpose, is half of strategic sourcing.',
  bad: [
    vendorExample({
      without: ['Sourcing'],
      mark: '💡 information vendor-sourcing-missing: Northlight PR doesn’t say who does the work: outsourced, co-sourced, or in-house',
    }),
  ],
  good: [vendorExample({})],
  check: (subject) => missingNeeds(subject, 'vendor-sourcing-missing'),
});
