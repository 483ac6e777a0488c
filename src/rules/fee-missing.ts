import { defineRule } from './rule';
import { missingNeeds } from './vendorNeeds';

export default defineRule({
  id: 'fee-missing',
  kind: 'advice',
  title: 'Every outside vendor has a fee',
  why: 'Without a price beside the scope nobody can say what the work is worth, and the first invoice decides. Value can only be weighed where cost is written down.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 💡 information fee-missing: Northlight PR has no fee

- **Sourcing:** outsourced
- **Scope:** trade press and analyst briefings
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
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
  check: (subject) => missingNeeds(subject, 'fee-missing'),
});
