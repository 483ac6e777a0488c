import { nameOf } from '../../plan/entity';
import { isDone, isUnderWay } from '../../plan/progress';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-blocked',
  kind: 'advice',
  title: 'Work starts when everything it depends on is done',
  why: 'The windshield goes in when the frame is straight. Work that is started on half of its input is usually done twice, and nobody remembers who gave the go-ahead.',
  bad: [
    `
---
type: marketing-plan
---
## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Status |
| --- | --- | --- | --- | --- | --- |
| D1 | Message house | | 2027-01-16 | | in progress |
| D2 | Press kit | | 2027-02-16 | D1 | in progress |
                                  ^^ information deliverable-blocked: D2 Press kit is in progress, but D1 Message house, which it needs, isn’t done
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
| D1 | Message house | | 2027-01-16 | | done |
| D2 | Press kit | | 2027-02-16 | D1 | in progress |
`,
  ],
  *check({ snapshot }) {
    for (const { successor, predecessor, mention } of snapshot.dependencies.all) {
      if (successor.kind !== 'deliverable' || predecessor.kind !== 'deliverable' || isDone(predecessor)) continue;
      if (!isDone(successor) && !isUnderWay(successor)) continue;
      yield {
        at: mention.range,
        message: isDone(successor)
          ? say`${nameOf(successor)} is done, but ${nameOf(predecessor)}, which it needs, isn’t`
          : say`${nameOf(successor)} is in progress, but ${nameOf(predecessor)}, which it needs, isn’t done`,
        related: [{ range: predecessor.name.range, message: say`${nameOf(predecessor)}` }],
      };
    }
  },
});
