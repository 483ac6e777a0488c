import { nameOf } from '../../plan/entity';
import { isCanceled, isDone, isUnderWay, unreadStatusOf } from '../../plan/progress';
import { dependencyFields } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-blocked',
  kind: 'advice',
  title: 'Work starts only when everything it depends on is done',
  why: 'The windshield goes in when the frame is straight. Work that is started on half of its input is usually done twice, and nobody remembers who gave the go-ahead.',
  reads: { ...dependencyFields, deliverable: ['name', 'depends-on', 'vendor', 'status'] },
  *check({ snapshot }) {
    for (const { successor, predecessor, mention } of snapshot.dependencies.all) {
      if (successor.kind !== 'deliverable' || predecessor.kind !== 'deliverable') continue;
      if (isDone(predecessor) || unreadStatusOf(predecessor)) continue;
      if (isCanceled(successor) || (!isDone(successor) && !isUnderWay(successor))) continue;
      yield {
        at: mention.range,
        message: isDone(successor)
          ? say`${nameOf(successor)} is done, but ${nameOf(predecessor)}, which it depends on, isn’t`
          : say`${nameOf(successor)} is in progress, but ${nameOf(predecessor)}, which it depends on, isn’t done`,
        related: [{ range: predecessor.name.range, message: say`${nameOf(predecessor)}` }],
      };
    }
  },
});
