import { states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { say } from '../../text/message';

export default defineRule({
  id: 'vendor-background-missing',
  kind: 'advice',
  isOffByDefault: true,
  title: 'Vendors for a technical product know the field',
  why: 'For soap, good writers are enough. For surgical robots they need somebody who has stood in an operating room, or you will train them at your own expense.',
  reads: { vendor: ['name', 'sourcing'] },
  *check(subject) {
    for (const vendor of outsideVendorsToJudge(subject, 'background')) {
      if (states(vendor, 'background')) continue;
      yield {
        at: placeOf(vendor, 'background'),
        message: say`${vendor.name.text} has no background: add what they know about your field`,
        fixes: () => insertOpenField(subject.plan, vendor, 'background'),
      };
    }
  },
});
