import { statedField } from '../../plan/entity';
import { idsOf } from '../../plan/names/ids';
import { anchorOf, resolveLink } from '../../workspace/uri';
import type { Plan } from '../../plan/plan';
import { writtenMentions } from '../../plan/plan';
import type { Link } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import { isSurely, Spellings } from '../didYouMean';
import { addressRange, hasAnchor, linksOf } from '../../plan/links';
import { textOfField } from '../../plan/reader/fieldText';
import { readingOfField } from '../../plan/readings';
import { isByOthers } from '../../plan/planContents';
import { isStated } from '../../plan/evidence/strength';
import { shortened } from '../../text/quoting';
import type { Range } from '../../text/range';
import type { Fix, Report, Subject } from '../rule';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'link-broken',
  kind: 'broken',
  isWordless: true,
  title: 'Links and IDs point to something that exists',
  why: 'A plan is read by people who were not there when it was written. A link or an ID that leads nowhere sends them looking, or has them work from the wrong file, and usually means that something was renamed and not everybody was told.',
  reads: { vendor: ['outcomes'], deliverable: ['outcomes'], outcome: ['name'] },
  check: unknownOutcomes,
  checkText: brokenLinks,
});

function* brokenLinks({ snapshot, plan, workspace }: Subject): Iterable<Report> {
  for (const link of linksOf(plan).others) {
    const anchor = anchorOf(link.url);
    const target = link.url.startsWith('#') ? undefined : resolveLink(snapshot.uri, link.url);
    if (target === undefined) {
      if (!link.url.startsWith('#') || anchor === undefined || hasAnchor(plan, anchor)) continue;
      const address = addressRange(plan.document.text, link);
      yield {
        at: link.range,
        message: say`No heading here has the anchor #${anchor}`,
        fixes: () =>
          address
            ? slugSpellings(plan)
                .closestTo(anchor)
                .map((slug, _, all) => ({
                  title: say`Change to #${slug}`,
                  edits: [{ range: address, newText: `#${slug}` }],
                  changesSchedule: isDependency(plan, link),
                  isAutomatic: !isDependency(plan, link) && isSurely(anchor, all),
                }))
            : [],
      };
    } else if (workspace.fileExists(target) === false) {
      const name = link.url.replace(/[?#].*/s, '');
      const address = addressRange(plan.document.text, link);
      const meant = meantAddress(name);
      if (meant !== undefined)
        yield {
          at: link.range,
          message: say`“${name}” is read as the name of a file: use ${meant}`,
          fixes: () =>
            address ? [{ title: say`Change to ${meant}`, edits: [{ range: address, newText: meant }] }] : [],
        };
      else if (isFileName(name))
        yield { at: link.range, message: say`File ${name} doesn’t exist`, together: missingFiles };
    } else if (anchor !== undefined) {
      const other = workspace.get(target);
      if (other && !hasAnchor(other.plan, anchor)) {
        yield { at: link.range, message: say`No heading there has the anchor #${anchor}` };
      }
    }
  }
}

/** Whether a link is in what something depends on. */
function isDependency(plan: Plan, { range }: Link): boolean {
  return writtenMentions(plan).some((mention) =>
    mention.fields.some(
      ({ definition, range: whole }) =>
        definition?.key === 'depends-on' && whole.start <= range.start && range.end <= whole.end,
    ),
  );
}

const missingFiles = (count: number): Message => say`${count} files that this document links to don’t exist`;

/** A mail or web address that was written without what makes it one, as it should be; undefined for any other. */
function meantAddress(name: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(name)) return `mailto:${name}`;
  return /^(?:www\.[\w-]+|[\w-]+)(?:\.[\w-]+)*\.(?:com|org|net|io|dev|app|info|eu|co\.uk)(?:\/\S*)?$/i.test(name)
    ? `https://${name}`
    : undefined;
}

/** Whether an address names a file: a site has pages without an extension, and makes `.html` of its sources. */
function isFileName(name: string): boolean {
  return /\.(?!html?$)[\p{L}\d]{1,5}$/iu.test(name);
}

const slugSpellings = memoized((plan: Plan) => new Spellings(plan.headings.map(({ slug }) => slug)));

/** The most outcomes that are offered in place of a missing one: nobody reads a longer menu. */
const mostOutcomes = 50;

/** What the plan's vendors and deliverables serve; a vendor's own file doesn't know the plans it serves. */
function* unknownOutcomes({ plan, snapshot, names }: Subject): Iterable<Report> {
  if (plan.kind === 'vendor') return;
  const areIds = plan.outcomes.some(({ id }) => id);
  const known = new Set<string>();
  for (const entity of [...plan.vendors, ...plan.deliverables]) {
    const stated = statedField(entity, 'outcomes');
    // The same few outcomes are named again and again.
    if (!stated || known.has(stated.value.text)) continue;
    const ids = areIds ? idsOf(stated.value) : [];
    const unknown = ids.filter(({ id }) => names.withId(id).length === 0);
    for (const { id, start, end } of unknown) {
      const range = stated.value.at(start, end);
      yield { at: range, message: say`This plan has no outcome ${id}`, fixes: () => changeToOutcome(plan, range) };
    }
    const text = textOfField(stated);
    // Elsewhere a column called Outcome may hold what came of something.
    const unread =
      isStated(entity) && !isByOthers(plan) ? (readingOfField(stated, snapshot.values, entity)?.unread ?? []) : [];
    const others = unread.filter(({ start, end }) => !ids.some((one) => start <= one.start && one.end <= end));
    for (const { start, end } of others) {
      const range = text.at(start, end);
      yield {
        at: range,
        message: say`“${shortened(text.text.slice(start, end))}” isn’t an outcome in this plan`,
        fixes: () => changeToOutcome(plan, range),
      };
    }
    if (unknown.length + others.length === 0) known.add(stated.value.text);
  }
}

function changeToOutcome(plan: Plan, range: Range): Fix[] {
  return plan.outcomes.slice(0, mostOutcomes).flatMap((outcome) =>
    outcome.id
      ? [
          {
            title: say`Change to ${outcome.id.value}: ${outcome.name.text.slice(0, 60)}`,
            edits: [{ range, newText: outcome.id.value }],
          },
        ]
      : [],
  );
}
