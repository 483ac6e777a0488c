import { defineRule } from './rule';
import { missingNeeds } from './vendorNeeds';

export default defineRule({
  id: 'vendor-exit-missing',
  kind: 'missing',
  title: 'Every outside vendor has an exit',
  why: 'Every engagement ends. If accounts, files and know-how are to stay with you, that is easy to agree on at the start and hard afterwards, when the other side has no reason to hurry.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 💡 warning vendor-exit-missing: Northlight PR has no exit: who keeps the accounts, the files and the skills

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
  check: (subject) => missingNeeds(subject, 'vendor-exit-missing'),
});
