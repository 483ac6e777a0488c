import { nameOf } from '../../plan/entity';
import { mostOffered } from '../choosePerson';
import { dependencyFields } from '../reads';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-on-vendor',
  kind: 'advice',
  title: 'Dependencies name a deliverable, not only a vendor',
  why: 'Waiting for an agency ends in a phone call every Friday. Name what is handed over: then both sides know when the waiting is over.',
  reads: dependencyFields,
  *check({ snapshot, plan, names }) {
    for (const { successor, predecessor, mention } of snapshot.dependencies.all) {
      if (predecessor.kind !== 'vendor' || successor.kind === 'vendor' || names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} depends on ${predecessor.name.text} without naming a deliverable`,
        fixes: () =>
          snapshot.dependencies
            .deliverablesOf(predecessor)
            .slice(0, mostOffered)
            .map((work) => ({
              title: say`Depend on ${nameOf(work)} instead`,
              edits: [{ range: mention.range, newText: work.id?.value ?? work.name.text }],
              changesSchedule: true,
            })),
      };
    }
  },
});
