import { redundantWaits } from '../workspace/redundantWaits';
import { nameOf } from './places';
import { defineRule } from './rule';
import { withComma } from './waits';
import { say } from '../text/message';

export default defineRule({
  id: 'dependency-redundant',
  kind: 'advice',
  title: 'A wait is written once',
  why: 'If B waits for A and C waits for B, C need not say that it waits for A. The short list shows who really holds whom up; the long one is out of date after the first change. A wait that asks for more days than the way around it, or that goes around work that is done, says something of its own and stays.',
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
                                  ^^ 💡 information dependency-redundant: D3 Cut-downs waits for D1 Idea anyway, through D2 Film
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
        message: say`${nameOf(from)} waits for ${nameOf(to)} anyway, through ${nameOf(through.to)}`,
        related: [{ range: through.mention.range, message: say`${nameOf(from)} waits for ${nameOf(through.to)}` }],
        fixes: () => [
          {
            title: say`Remove the wait for ${nameOf(to)}`,
            edits: [{ range: withComma(plan.document.text, wait), newText: '' }],
            isAutomatic: isHarmless,
          },
        ],
      };
    }
    if (unseen && names.uriOf(unseen.from) === plan.uri) {
      yield {
        at: unseen.mention.range,
        message: say`This plan has too many waits: whether one is written twice was not looked for from here on`,
      };
    }
  },
});
