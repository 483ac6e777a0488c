import { nameOf } from '../../plan/entity';
import { redundantDependencies } from '../../schedule/redundantDependencies';
import { defineRule } from '../rule';
import { withComma } from '../../edits/dependencyMention';
import { say } from '../../text/message';

export default defineRule({
  id: 'dependency-redundant',
  kind: 'advice',
  title: 'A wait is written once',
  why: 'If B waits for A and C waits for B, C need not say that it waits for A. The short list shows who really holds whom up; the long one is out of date after the first change. A wait that asks for more days than the way around it, or that goes around work that is done, says something of its own and stays.',
  *check({ snapshot, plan, names }) {
    const { found, unseen } = redundantDependencies(snapshot);
    for (const { dependency, through, isHarmless } of found) {
      const { successor, predecessor, mention } = dependency;
      if (names.uriOf(successor) !== plan.uri) continue;
      yield {
        at: mention.range,
        message: say`${nameOf(successor)} waits for ${nameOf(predecessor)} anyway, through ${nameOf(through.predecessor)}`,
        related: [
          { range: through.mention.range, message: say`${nameOf(successor)} waits for ${nameOf(through.predecessor)}` },
        ],
        fixes: () => [
          {
            title: say`Remove the wait for ${nameOf(predecessor)}`,
            edits: [{ range: withComma(plan.document.text, dependency), newText: '' }],
            isAutomatic: isHarmless,
          },
        ],
      };
    }
    if (unseen && names.uriOf(unseen.successor) === plan.uri) {
      yield {
        at: unseen.mention.range,
        message: say`This plan has too many waits: whether one is written twice was not looked for from here on`,
      };
    }
  },
});
