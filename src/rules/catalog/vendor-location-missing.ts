import { defineRule } from '../rule';
import { vendorExample } from '../vendorExample';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-location-missing',
  kind: 'advice',
  title: 'Every outside vendor states where the work is done',
  why: 'Next door, the next time zone, or the far side of the world: each suits some work and not other work. Work that needs a lot of conversation suffers from distance; work that is well specified can be done while you sleep.',
  bad: [
    vendorExample({
      without: ['Location'],
      mark: '💡 information vendor-location-missing: Northlight PR has no location: add where the work is done',
    }),
  ],
  good: [vendorExample({})],
  check: (subject) => missingNeeds(subject, 'vendor-location-missing'),
});
