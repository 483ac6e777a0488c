import type { Plan } from '../plan/plan';
import { memoized } from '../text/memoized';
import { defineRule } from './rule';
import { say } from '../text/message';

export default defineRule({
  id: 'plan-prepackaged',
  kind: 'advice',
  options: {
    percent: { default: 60, minimum: 20, about: 'percent of a section’s text that may stand in another plan' },
  },
  title: 'Every plan is made for the one who pays for it',
  why: 'A proposal with your logo pasted in was written for somebody else and will be carried out like that. Planning is worth paying for by itself: then it begins with your customers, and it is yours.',
  bad: [
    `
//- other.plan.md
---
type: marketing-plan
---
## Approach
   ^^^^^^^^ information plan-prepackaged: 100% of “Approach” stands in another plan too: ask for one that was made for you

We begin with a discovery phase in which our senior consultants get to know your brand, your customers and your market in a series of workshops. Building on these insights we develop a holistic strategy that covers all touch points of the customer journey and makes your brand shine in every channel. Our proven process has been refined over more than one hundred projects and guarantees results that exceed your expectations every single time.
//- plan.md
---
type: marketing-plan
---
## Approach
   ^^^^^^^^ information plan-prepackaged: 100% of “Approach” stands in another plan too: ask for one that was made for you

We begin with a discovery phase in which our senior consultants get to know your brand, your customers and your market in a series of workshops. Building on these insights we develop a holistic strategy that covers all touch points of the customer journey and makes your brand shine in every channel. Our proven process has been refined over more than one hundred projects and guarantees results that exceed your expectations every single time.
`,
  ],
  good: [
    `
---
type: marketing-plan
---
## Approach

We serve dental groups of ten to eighty clinics, and every word that we publish is written for the one person there who signs.
`,
  ],
  *check({ known, plan, workspace, option }) {
    const most = option('plan-prepackaged', 'percent');
    for (const chunk of plan.document.chunks) {
      const heading = chunk.parts.find((part) => part.heading)?.heading;
      const like = heading && workspace.likest(known, chunk);
      const percent = like ? Math.round(like.share * 100) : 0;
      if (!heading || !like || percent < most) continue;
      const other = workspace.get(like.uri);
      const there =
        other &&
        chunksByText(other.plan)
          .get(like.passage.text)
          ?.parts.find((part) => part.heading)?.heading;
      yield {
        at: heading.text.range,
        message: say`${percent}% of “${heading.text.text}” stands in another plan too: ask for one that was made for you`,
        related:
          other && there ? [{ uri: other.uri, range: there.text.range, message: say`“${there.text.text}” there` }] : [],
      };
    }
  },
});

/** The chunks of a document by their text; of several that are the same, the first. */
const chunksByText = memoized(
  ({ document }: Plan) => new Map(document.chunks.toReversed().map((chunk) => [chunk.text, chunk])),
);
