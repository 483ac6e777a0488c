import { redundantWaits } from '../workspace/redundantWaits';
import { nameOf } from './places';
import { defineRule } from './rule';
import { withComma } from './waits';
import { say } from '../text/message';

export default defineRule({
  id: 'dependency-redundant',
  kind: 'advice',
  title: 'Dependencies are not redundant',
  why: 'If B depends on A and C on B, C need not list A as well. The short list shows who really holds up whom; the long one is out of date after the first change. A dependency that asks for more days than the path around it, or whose path leads through work that is done, adds something of its own and stays.',
  bad: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Idea | | 2027-01-16 | | |
| D2 | Film | | 2027-02-16 | D1 | |
| D3 | Cut-downs | | 2027-02-26 | D1, D2 | |
                                  ^^ 💡 information dependency-redundant: D3 Cut-downs already depends on D1 Idea, through D2 Film
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Idea | | 2027-01-16 | | |
| D2 | Film | | 2027-02-16 | D1 | |
| D3 | Cut-downs | | 2027-02-26 | D2 | |
`,
  ],
  *check({ known, plan, names }) {
    const { found, unseen } = redundantWaits(known);
    for (const { wait, through, isHarmless } of found) {
      const { from, to, mention } = wait;
      if (names.uriOf(from) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(from)} already depends on ${nameOf(to)}, through ${nameOf(through.to)}`,
        related: [{ range: through.mention.range, message: say`${nameOf(from)} depends on ${nameOf(through.to)}` }],
        fixes: () => [
          {
            title: say`Remove the dependency on ${nameOf(to)}`,
            edits: [{ range: withComma(plan.document.text, wait), newText: '' }],
            isAutomatic: isHarmless,
          },
        ],
      };
    }
    if (unseen && names.uriOf(unseen.from) === plan.uri) {
      yield {
        at: unseen.mention.range,
        message: say`This plan has too many dependencies: redundant ones aren’t reported from here on`,
      };
    }
  },
});
