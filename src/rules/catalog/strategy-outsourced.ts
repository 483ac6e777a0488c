import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import { statedField, states } from '../../plan/entity';
import { insertOpenField } from '../openField';
import { defineRule } from '../rule';
import { outsideVendorsToJudge } from '../vendors';
import { findUnquoted } from '../../plan/values/wordMentions';
import { say } from '../../text/message';

export default defineRule({
  id: 'strategy-outsourced',
  kind: 'advice',
  title: 'Outsourced strategy is paid for separately and yours to keep',
  why: 'Whoever sells the work and the plan for it plans to sell work. Pay for the planning on its own: then the plan is yours, anybody can carry it out, and it was not written to fit a package.',
  reads: { vendor: ['name', 'sourcing', 'scope'] },
  *check(subject) {
    for (const vendor of outsideVendorsToJudge(subject, 'paid-planning')) {
      const scope = statedField(vendor, 'scope')?.value;
      const word = scope && strategyIn(scope);
      if (!word || states(vendor, 'paid-planning')) continue;
      yield {
        at: scope.at(word.start, word.end),
        message: say`${vendor.name.text} does your strategy, but no paid planning is listed: is the plan yours?`,
        fixes: () => insertOpenField(subject.plan, vendor, 'paid-planning'),
      };
    }
  },
});

const strategyIn = memoizedText((scope: SourceText) => findUnquoted(scope, 'strategy'));
