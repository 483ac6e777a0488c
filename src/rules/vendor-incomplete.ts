import { defineRule } from './rule';
import { field } from '../plan/entity';
import { incompleteVendors } from './vendorNeeds';
import { insertFields } from './insertField';

export default defineRule({
  id: 'vendor-incomplete',
  kind: 'missing',
  title: 'A vendor is described well enough to work with',
  why: 'A name and a price are not yet a working relationship. Where this much is open, each side fills the gaps with its own hopes; filling them together takes one meeting, and doing it later costs the project.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight Films
    ^^^^^^^^^^^^^^^^ 💡 warning vendor-incomplete: Northlight Films lacks Cadence, SLA and Exit

- **Sourcing:** outsourced
- **Scope:** three customer films
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
- **Fee:** €6,000/month × 6
- **Collateral:** [Message house](message-house.md)
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Northlight Films

- **Sourcing:** outsourced
- **Scope:** three customer films
- **Owner:** Priya Raman
- **Contact:** Ellen Marsh, ellen@northlight.example
- **Location:** London, UK
- **Outcomes:** O1
- **Fee:** €6,000/month × 6
- **Cadence:** every Tuesday, 30 minutes
- **Collateral:** [Message house](message-house.md)
`,
  ],
  *check(subject) {
    for (const { vendor, keys, labels } of incompleteVendors(subject)) {
      yield {
        at: vendor.name.range,
        message: `${vendor.name.text} lacks ${labels.slice(0, -1).join(', ')} and ${labels[labels.length - 1]}`,
        fixes: () => {
          const open = keys.filter((key) => !field(vendor, key));
          const edits = insertFields(subject.plan, vendor, open, 'TBD');
          return edits.length > 0 ? [{ title: 'Insert what is missing, to be filled in', edits }] : [];
        },
      };
    }
  },
});
