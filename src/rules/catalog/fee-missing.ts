import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'fee-missing',
  kind: 'advice',
  title: 'Every outside vendor has a fee',
  why: 'Without a price next to the scope nobody can say what the work is worth, and the first invoice decides. Value can only be weighed where cost is written down.',
  check: (subject) => missingNeeds(subject, 'fee-missing'),
});
