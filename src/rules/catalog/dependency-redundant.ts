import { nameOf } from '../../plan/entity';
import { redundantDependencies } from '../../schedule/redundantDependencies';
import { defineRule } from '../rule';
import { withComma } from '../../edits/dependencyMention';
import { say } from '../../text/message';

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
  *check({ snapshot, plan, names }) {
    const { found, unseen } = redundantDependencies(snapshot);
    for (const { dependency, through, isHarmless } of found) {
      const { successor, predecessor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} already depends on ${nameOf(predecessor)}, through ${nameOf(through.predecessor)}`,
        related: [
          {
            range: through.mention.range,
            message: say`${nameOf(successor)} depends on ${nameOf(through.predecessor)}`,
          },
        ],
        fixes: () => [
          {
            title: say`Remove the dependency on ${nameOf(predecessor)}`,
            edits: [{ range: withComma(plan.document.text, dependency), newText: '' }],
            isAutomatic: isHarmless,
          },
        ],
      };
    }
    if (unseen && names.uriOf(unseen.successor) === plan.uri) {
      yield {
        at: unseen.mention.range,
        message: say`This plan has too many dependencies: redundant ones aren’t reported from here on`,
      };
    }
  },
});
