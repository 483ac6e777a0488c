import { field } from '../plan/entity';
import { insertFields } from './insertField';
import { defineRule } from './rule';
import { vendorExample } from './vendorExample';
import { incompleteVendors } from './vendorNeeds';

export default defineRule({
  id: 'vendor-incomplete',
  kind: 'missing',
  title: 'A vendor is described well enough to work with',
  why: 'A name and a price are not yet a working relationship. Where this much is open, each side fills the gaps with its own hopes; filling them together takes one meeting, and doing it later costs the project.',
  bad: [
    vendorExample({
      without: ['Cadence', 'SLA', 'Exit'],
      also: { Scope: 'three customer films' },
      name: 'Framehouse',
      mark: '💡 warning vendor-incomplete: Framehouse lacks Cadence, SLA and Exit',
    }),
  ],
  good: [vendorExample({ without: ['SLA', 'Exit'], also: { Scope: 'three customer films' }, name: 'Framehouse' })],
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
