import { nameOf } from '../../plan/entity';
import { redundantDependencies } from '../../schedule/redundantDependencies';
import { timingFields } from '../reads';
import { defineRule } from '../rule';
import { withoutDependency } from '../../edits/dependencyMention';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { say } from '../../text/message';
import type { UnresolvedDependency } from '../../workspace/dependencyGraph';

export default defineRule({
  id: 'dependency-redundant',
  kind: 'advice',
  isWordless: true,
  title: 'Dependencies are not redundant',
  why: 'If B depends on A and C on B, C need not list A as well. The short list shows who really holds up whom; the long one is out of date after the first change. A dependency that requires more days than the path through the others, or whose path runs through finished work, is not redundant.',
  reads: timingFields,
  *check({ snapshot, plan, names }) {
    const { found, unseen } = redundantDependencies(snapshot);
    for (const { dependency, through, isHarmless } of found) {
      const { successor, predecessor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`Redundant dependency: ${nameOf(successor)} already depends on ${nameOf(predecessor)} through ${nameOf(through.predecessor)}`,
        related: [
          {
            range: through.mention.range,
            message: say`${nameOf(successor)} depends on ${nameOf(through.predecessor)}`,
          },
        ],
        fixes: () =>
          [
            {
              title: isHarmless
                ? say`Remove the dependency on ${nameOf(predecessor)}`
                : say`Remove the dependency on ${nameOf(predecessor)}, although that may change dates or float`,
              edits: withoutDependency(plan.document.text, dependency, names),
              changesSchedule: !isHarmless,
              isAutomatic: isHarmless && isPlainly(snapshot, dependency),
            },
          ].filter(({ edits }) => edits.length > 0),
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

/**
 * Whether all that lists a dependency is understood and nothing is remarked there: a remark may say why it is listed or
 * that another no longer counts.
 */
function isPlainly(snapshot: PlanSnapshot, { successor }: UnresolvedDependency): boolean {
  const reading = snapshot.reading(successor, 'depends-on');
  return reading === undefined || (reading.state === 'whole' && reading.notes.length === 0);
}
