import type { Plan } from '../../plan/plan';
import type { Heading } from '../../syntax/blocks';
import type { Passage } from '../../workspace/similarity';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'plan-prepackaged',
  kind: 'advice',
  isWordless: true,
  options: {
    percent: {
      default: 60,
      minimum: 20,
      about: 'Maximum percentage of a section’s text that can appear in another plan',
    },
  },
  title: 'Every plan is written for the client who pays for it',
  why: 'A proposal with your logo pasted in was written for somebody else and will be carried out that way. Planning is worth paying for on its own: then it begins with your customers, and it is yours.',
  *check({ snapshot, plan, workspace, option }) {
    const most = option('plan-prepackaged', 'percent');
    for (const [passage, heading] of headed(plan, workspace.passagesOf(snapshot))) {
      const like = workspace.mostSimilar(snapshot, passage);
      const percent = like ? Math.round(like.share * 100) : 0;
      if (like && percent < most && like.isCapped) {
        yield {
          at: heading.text.range,
          message: say`The text of “${heading.text.text}” appears in too many plans to compare it with all of them`,
        };
      }
      if (!like || percent < most) continue;
      const other = workspace.get(like.uri);
      const there = other && headed(other.plan, workspace.passagesOf(other)).find(([one]) => one === like.passage)?.[1];
      yield {
        at: heading.text.range,
        message: say`${percent}% of “${heading.text.text}” also appears in another plan: ask for a plan written for you`,
        related:
          other && there
            ? [{ uri: other.uri, range: there.text.range, message: say`“${there.text.text}” in the other plan` }]
            : [],
      };
    }
  },
});

/** The passages of a plan that have a heading, each with the first. */
function headed(plan: Plan, passages: readonly Passage[]): [Passage, Heading][] {
  const found: [Passage, Heading][] = [];
  let start = plan.document.text.length - passages.reduce((sum, { text }) => sum + text.length, 0);
  let next = 0;
  for (const passage of passages) {
    const end = start + passage.text.length;
    while ((plan.headings[next]?.heading.range.start ?? Infinity) < start) next++;
    const heading = plan.headings[next]?.heading;
    if (heading && heading.range.start < end) found.push([passage, heading]);
    start = end;
  }
  return found;
}
