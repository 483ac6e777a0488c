import { defineRule } from '../rule';
import { vendorExample } from '../vendorExample';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-sla-missing',
  kind: 'missing',
  title: 'Every outside vendor has a service level',
  why: 'Fast means an hour to you and a week to a busy studio. A service level turns it into a number that both have agreed on before it matters, and it protects them from you as much as you from them.',
  bad: [vendorExample({ without: ['SLA'], mark: '💡 warning vendor-sla-missing: Northlight PR has no service level' })],
  good: [
    vendorExample({}),
    vendorExample({
      without: ['SLA'],
      behind: '\n## SLAs\n\n- Northlight PR: press query answered in 4 business hours\n',
    }),
  ],
  check: (subject) => missingNeeds(subject, 'vendor-sla-missing'),
});
