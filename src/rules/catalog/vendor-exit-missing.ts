import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-exit-missing',
  kind: 'missing',
  title: 'Every outside vendor has exit terms',
  why: 'Every engagement ends. If accounts, files, and know-how are to stay with you, that is easy to agree on at the start and hard afterward, when the other side has no reason to hurry.',
  check: (subject) => missingNeeds(subject, 'vendor-exit-missing'),
});
