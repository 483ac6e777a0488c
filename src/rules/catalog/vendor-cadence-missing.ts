import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-cadence-missing',
  kind: 'missing',
  title: 'Every outside vendor has a check-in cadence',
  why: 'Out of sight is out of mind, for both sides. A steady cadence, however brief the check-ins, catches misunderstandings while they are small and makes the many small reminders unnecessary.',
  check: (subject) => missingNeeds(subject, 'vendor-cadence-missing'),
});
