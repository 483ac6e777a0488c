import { defineRule } from './rule';
import { missingNeeds } from './vendorNeeds';

export default defineRule({
  id: 'vendor-scope-missing',
  kind: 'missing',
  title: 'Every vendor has a scope',
  why: 'What is not written down is expected by you and not delivered by them. A line on what a vendor does, and so on what it does not, is the cheapest contract there is, and the only one the other vendors can read.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 💡 warning vendor-scope-missing: Northlight PR has no scope: what it does is not said

- **Sourcing:** outsourced
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
  ],
  check: (subject) => missingNeeds(subject, 'vendor-scope-missing'),
});
