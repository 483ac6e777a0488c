import { nameOf } from '../../plan/entity';
import { mostOffered } from '../choosePerson';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-on-vendor',
  kind: 'advice',
  title: 'A wait names what is handed over',
  why: 'To wait for an agency ends in a telephone call every Friday. Name the thing that is handed over: then both sides know when the waiting is over.',
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
