import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-location-missing',
  kind: 'advice',
  title: 'Every outside vendor states where the work is done',
  why: 'Next door, the next time zone, or the far side of the world: each suits some kinds of work and not others. Work that needs a lot of conversation suffers from distance; work that is well specified can be done while you sleep.',
  check: (subject) => missingNeeds(subject, 'vendor-location-missing'),
});
