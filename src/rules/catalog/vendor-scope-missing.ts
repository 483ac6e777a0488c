import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-scope-missing',
  kind: 'missing',
  isOfFormat: true,
  title: 'Every vendor has a scope',
  why: 'What is not written down is expected by you and not delivered by them. A line on what a vendor does, and therefore on what it does not, is the cheapest contract there is, and the only one the other vendors can read.',
  check: (subject) => missingNeeds(subject, 'vendor-scope-missing'),
});
