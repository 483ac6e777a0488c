import { nameOf } from '../../plan/entity';
import { isDone, isUnderWay } from '../../plan/progress';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-blocked',
  kind: 'advice',
  title: 'Work begins when what it needs is there',
  why: 'The windshield goes in when the frame is straight. Work that is begun on half of its input is mostly done twice, and nobody remembers who said go.',
  *check({ snapshot }) {
    for (const { successor, predecessor, mention } of snapshot.dependencies.all) {
      if (successor.kind !== 'deliverable' || predecessor.kind !== 'deliverable' || isDone(predecessor)) continue;
      if (!isDone(successor) && !isUnderWay(successor)) continue;
      yield {
        at: mention.range,
        message: isDone(successor)
          ? say`${nameOf(successor)} is done and ${nameOf(predecessor)}, which it needs, is not done`
          : say`${nameOf(successor)} is in progress and ${nameOf(predecessor)}, which it needs, is not done`,
        related: [{ range: predecessor.name.range, message: say`${nameOf(predecessor)}` }],
      };
    }
  },
});
