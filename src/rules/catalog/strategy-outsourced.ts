import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import { statedField, states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { findSaid } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'strategy-outsourced',
  kind: 'advice',
  title: 'Strategy that is bought outside is paid for by itself, and yours',
  why: 'Whoever sells the work and the plan for it plans to sell work. Pay for the planning on its own: then the plan is yours, you can have it carried out by anybody, and it was not written to fit a package.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Atlas & Vane

- **Scope:** brand strategy and creative work
             ^^^^^^^^^^^^^^ 💡 information strategy-outsourced: Atlas & Vane does your strategy and no paid planning is noted: is the plan yours?
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Atlas & Vane

- **Scope:** brand strategy and creative work
- **Paid planning:** $30,000; the plan is ours
`,
  ],
  *check(subject) {
    for (const vendor of outsideVendorsToJudge(subject, 'paid-planning')) {
      const scope = statedField(vendor, 'scope')?.value;
      const word = scope && strategyIn(scope);
      if (!word || states(vendor, 'paid-planning')) continue;
      yield {
        at: scope.at(word.start, word.end),
        message: say`${vendor.name.text} does your strategy and no paid planning is noted: is the plan yours?`,
        fixes: () => insertOpenField(subject.plan, vendor, 'paid-planning'),
      };
    }
  },
});

const strategyIn = memoized((scope: SourceText) => findSaid(scope, 'strategy'));
