import { defineRule } from './rule';
import { missingNeeds } from './vendorNeeds';

export default defineRule({
  id: 'vendor-cadence-missing',
  kind: 'missing',
  title: 'Every outside vendor has a rhythm of communication',
  why: 'Out of sight is out of mind, for both sides. A steady rhythm, however short, finds misunderstandings while they are small and makes the many small reminders unnecessary.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 💡 warning vendor-cadence-missing: Northlight PR has no rhythm of communication

- **Sourcing:** outsourced
- **Scope:** trade press and analyst briefings
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
- **Fee:** €6,000/month × 6
- **SLA:** press query answered in 4 business hours
- **Collateral:** [Message house](message-house.md)
- **Exit:** 30 days' notice; media list is ours
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

- **Sourcing:** outsourced
- **Scope:** trade press and analyst briefings
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
- **Fee:** €6,000/month × 6
- **Cadence:** every Tuesday, 30 minutes
- **SLA:** press query answered in 4 business hours
- **Collateral:** [Message house](message-house.md)
- **Exit:** 30 days' notice; media list is ours
`,
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR

- **Sourcing:** outsourced
- **Scope:** trade press and analyst briefings
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
- **Fee:** €6,000/month × 6
- **SLA:** press query answered in 4 business hours
- **Collateral:** [Message house](message-house.md)
- **Exit:** 30 days' notice; media list is ours

## Communication

- All agencies: Thursday call, 30 minutes
`,
  ],
  check: (subject) => missingNeeds(subject, 'vendor-cadence-missing'),
});
