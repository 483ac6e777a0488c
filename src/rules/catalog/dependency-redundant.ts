import { nameOf } from '../../plan/entity';
import { redundantDependencies } from '../../schedule/redundantDependencies';
import { defineRule } from '../rule';
import { withComma } from '../../edits/dependencyMention';
import { say } from '../../text/message';

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
  *check({ snapshot, plan, names }) {
    const { found, unseen } = redundantDependencies(snapshot);
    for (const { dependency, through, isHarmless } of found) {
      const { successor, predecessor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} waits for ${nameOf(predecessor)} anyway, through ${nameOf(through.predecessor)}`,
        related: [
          { range: through.mention.range, message: say`${nameOf(successor)} waits for ${nameOf(through.predecessor)}` },
        ],
        fixes: () => [
          {
            title: say`Remove the wait for ${nameOf(predecessor)}`,
            edits: [{ range: withComma(plan.document.text, dependency), newText: '' }],
            isAutomatic: isHarmless,
          },
        ],
      };
    }
    if (unseen && names.uriOf(unseen.successor) === plan.uri) {
      yield {
        at: unseen.mention.range,
        message: say`This plan has too many waits: whether one is written twice was not looked for from here on`,
      };
    }
  },
});
