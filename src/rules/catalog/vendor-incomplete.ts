import { field } from '../../plan/entity';
import { insertFields } from '../../edits/insertField';
import { defineRule } from '../rule';
import { incompleteVendors } from '../vendorNeeds';
import { both, say } from '../../text/message';

export default defineRule({
  id: 'vendor-incomplete',
  kind: 'missing',
  isOfFormat: true,
  title: 'A vendor is described well enough to work with',
  why: 'A name and a price are not yet a working relationship. Where this much is missing, each side fills the gaps with its own hopes; filling them together takes one meeting, and doing it later costs the project.',
  *check(subject) {
    for (const { vendor, keys, labels } of incompleteVendors(subject)) {
      yield {
        at: vendor.name.range,
        message: say`${vendor.name.text} is missing ${both(labels)}`,
        fixes: () => {
          const open = keys.filter((key) => !field(vendor, key));
          const edits = insertFields(subject.plan, vendor, open, 'TBD');
          return edits.length > 0 ? [{ title: say`Insert placeholders for the missing fields`, edits }] : [];
        },
      };
    }
  },
});
