import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-cadence-missing',
  kind: 'missing',
  title: 'Every outside vendor has a rhythm of communication',
  why: 'Out of sight is out of mind, for both sides. A steady rhythm, however short, finds misunderstandings while they are small and makes the many small reminders unnecessary.',
  check: (subject) => missingNeeds(subject, 'vendor-cadence-missing'),
});
