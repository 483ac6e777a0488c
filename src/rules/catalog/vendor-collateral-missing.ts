import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-collateral-missing',
  kind: 'missing',
  title: 'Every outside vendor has collateral to work from',
  why: 'People outside cannot read minds. The brand book, the last campaign, the words your customers use: whoever has them gets it right on the second try instead of the fifth.',
  check: (subject) => missingNeeds(subject, 'vendor-collateral-missing'),
});
