import { defineRule } from './rule';
import { missingNeeds } from './vendorNeeds';

export default defineRule({
  id: 'vendor-contact-missing',
  kind: 'advice',
  title: 'Every outside vendor has a contact',
  why: 'On the day something breaks you want a name and a number, not an address that begins with info@. A named person there also knows that they are yours to call.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight PR
    ^^^^^^^^^^^^^ 💡 information vendor-contact-missing: Northlight PR has no contact: nobody there to call

- **Sourcing:** outsourced
- **Scope:** trade press and analyst briefings
- **Owner:** Priya Raman
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
  check: (subject) => missingNeeds(subject, 'vendor-contact-missing'),
});
