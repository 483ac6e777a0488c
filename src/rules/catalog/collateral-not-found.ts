import { resolveLink } from '../../workspace/uri';
import { hasHeading, linksOf } from '../../plan/links';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'collateral-not-found',
  kind: 'broken',
  isWordless: true,
  title: 'Linked collateral exists',
  why: 'Outsourcers cannot read minds: they work from what you give them. A brand book that the plan lists and nobody can open costs a week of guesses, and the guesses come back as revisions.',
  *check({ snapshot, plan, workspace }) {
    for (const link of linksOf(plan).collateral) {
      const target = resolveLink(snapshot.uri, link.url);
      if (target === undefined) continue;
      const path = link.url.replace(/[?#].*/s, '');
      const anchor = link.url.includes('#') ? link.url.slice(link.url.indexOf('#') + 1) : undefined;
      if (workspace.fileExists(target) === false) {
        yield { at: link.range, message: say`“${link.text}” can’t be opened: file ${path} doesn’t exist` };
      } else if (anchor !== undefined) {
        const other = workspace.get(target);
        if (other && !hasHeading(other.plan, anchor)) {
          yield { at: link.range, message: say`No heading in ${path} has the anchor #${anchor}` };
        }
      }
    }
  },
});
