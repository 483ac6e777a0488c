import { defineRule } from '../rule';
import { vendorExample } from '../vendorExample';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-exit-missing',
  kind: 'missing',
  title: 'Every outside vendor has exit terms',
  why: 'Every engagement ends. If accounts, files, and know-how are to stay with you, that is easy to agree on at the start and hard afterwards, when the other side has no reason to hurry.',
  bad: [
    vendorExample({
      without: ['Exit'],
      mark: '💡 warning vendor-exit-missing: Northlight PR has no exit terms: add who keeps the accounts, the files, and the skills',
    }),
  ],
  good: [vendorExample({})],
  check: (subject) => missingNeeds(subject, 'vendor-exit-missing'),
});
