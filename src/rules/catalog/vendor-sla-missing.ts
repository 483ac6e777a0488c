import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-sla-missing',
  kind: 'missing',
  title: 'Every outside vendor has a service level',
  why: 'Fast means an hour to you and a week to a busy studio. A service level turns it into a number that both have agreed on before it matters, and it protects them from you as much as you from them.',
  check: (subject) => missingNeeds(subject, 'vendor-sla-missing'),
});
