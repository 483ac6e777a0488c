import { nameOf } from '../../plan/entity';
import { defineRule } from '../rule';
import { withoutDependency } from '../../edits/dependencyMention';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-cycle',
  kind: 'broken',
  isWordless: true,
  title: 'Dependencies are not circular',
  why: 'Where the film depends on the script and the script on the film, both agencies will truthfully say that they are waiting, and neither will start. One of them has to begin with less than it asked for, and somebody has to decide which.',
  *check({ snapshot, plan, names }) {
    for (const dependency of snapshot.dependencies.ofSelf) {
      const { successor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} depends on itself`,
        fixes: () => [
          {
            title: say`Remove the dependency on ${mention.text}`,
            edits: withoutDependency(plan.document.text, dependency, names),
          },
        ],
      };
    }
    for (const cycle of snapshot.dependencies.cycles()) {
      const first = cycle[0]!;
      yield {
        at: first.mention.range,
        message: say`Circular dependency: ${[...cycle.map(({ successor }) => nameOf(successor)), nameOf(first.successor)].join(' → ')}`,
        related: cycle.slice(1).map(({ successor, predecessor, mention }) => ({
          range: mention.range,
          message: say`${nameOf(successor)} depends on ${nameOf(predecessor)}`,
        })),
        fixes: () =>
          cycle.map((dependency) => ({
            title: say`Remove the dependency of ${nameOf(dependency.successor)} on ${nameOf(dependency.predecessor)}`,
            edits: withoutDependency(plan.document.text, dependency, names),
            changesSchedule: true,
          })),
      };
    }
  },
});
