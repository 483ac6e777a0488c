import { nameOf } from '../../plan/entity';
import { defineRule } from '../rule';
import { withComma } from '../../edits/dependencyMention';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-cycle',
  kind: 'broken',
  title: 'Dependencies are not circular',
  why: 'Where the film depends on the script and the script on the film, both agencies will truthfully say that they are waiting, and neither will start. One of them has to begin with less than it asked for, and somebody has to decide which.',
  bad: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Depends on |
| --- | --- | --- |
| D1 | Script | D2 |
                ^^ 💡 error dependency-cycle: Circular dependency: D1 Script → D2 Film → D1 Script
| D2 | Film | D1 |
`,
    `
---
type: marketing-plan
---
## Deliverables

- D1 Script — 2026-10-16 — after D3
                                 ^^ 💡 error dependency-cycle: Circular dependency: D1 Script → D3 Cut → D2 Film → D1 Script
- D2 Film — 2026-11-13 — after D1
- D3 Cut — 2026-12-13 — after D2
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Deliverables

- D1 Script — 2026-10-16
- D2 Film — 2026-11-13 — after D1
`,
  ],
  *check({ snapshot, plan }) {
    for (const circle of snapshot.dependencies.cycles()) {
      const first = circle[0]!;
      yield {
        at: first.mention.range,
        message: say`Circular dependency: ${[...circle.map(({ successor }) => nameOf(successor)), nameOf(first.successor)].join(' → ')}`,
        related: circle.slice(1).map(({ successor, predecessor, mention }) => ({
          range: mention.range,
          message: say`${nameOf(successor)} depends on ${nameOf(predecessor)}`,
        })),
        fixes: () =>
          circle.map((dependency) => ({
            title: say`Remove the dependency of ${nameOf(dependency.successor)} on ${nameOf(dependency.predecessor)}`,
            edits: [{ range: withComma(plan.document.text, dependency), newText: '' }],
          })),
      };
    }
  },
});
