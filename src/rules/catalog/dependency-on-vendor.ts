import { nameOf } from '../../plan/entity';
import { mostOffered } from '../choosePerson';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-on-vendor',
  kind: 'advice',
  title: 'A wait names what is handed over',
  why: 'To wait for an agency ends in a telephone call every Friday. Name the thing that is handed over: then both sides know when the waiting is over.',
  bad: [
    `
---
type: marketing-plan
---
## Vendors

### Lumen Web

Deliverables:

- [ ] D1 Site — 2027-01-15

### Framehouse

Deliverables:

- [ ] D2 Film — 2027-02-15 — after Lumen Web
                                   ^^^^^^^^^ 💡 information dependency-on-vendor: D2 Film waits for Lumen Web and does not say for what
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Vendors

### Lumen Web

Deliverables:

- [ ] D1 Site — 2027-01-15

### Framehouse

Deliverables:

- [ ] D2 Film — 2027-02-15 — after D1
`,
  ],
  *check({ snapshot, plan, names }) {
    for (const { successor, predecessor, mention } of snapshot.dependencies.all) {
      if (predecessor.kind !== 'vendor' || successor.kind === 'vendor' || names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} waits for ${predecessor.name.text} and does not say for what`,
        fixes: () =>
          snapshot.dependencies
            .deliverablesOf(predecessor)
            .slice(0, mostOffered)
            .map((work) => ({
              title: say`Wait for ${nameOf(work)}`,
              edits: [{ range: mention.range, newText: work.id?.value ?? work.name.text }],
            })),
      };
    }
  },
});
