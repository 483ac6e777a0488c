import { safelyDecoded } from './names/names';
import type { Plan } from './plan';
import type { Link } from '../syntax/blocks';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';

/** The parts of a plan in which links are collateral. */
function collateralRanges(plan: Plan): Range[] {
  return [
    ...plan.collateral.map((entity) => entity.range),
    ...plan.sections.filter(({ kind }) => kind === 'collateral').map(({ range }) => range),
    ...plan.vendors.flatMap(({ fields }) =>
      fields.filter((field) => field.definition?.key === 'collateral').map((field) => field.range),
    ),
  ];
}

/** The plan's links, by whether they are collateral. */
export const linksOf = memoized(
  (plan: Plan): { readonly collateral: readonly Link[]; readonly others: readonly Link[] } => {
    const collateral: Link[] = [];
    const others: Link[] = [];
    const ranges = plan.links.length > 0 ? collateralRanges(plan).sort((a, b) => a.start - b.start) : [];
    let next = 0;
    let end = 0;
    for (const link of plan.links) {
      for (; next < ranges.length && ranges[next]!.start <= link.range.start; next++)
        end = Math.max(end, ranges[next]!.end);
      (link.range.end <= end ? collateral : others).push(link);
    }
    return { collateral, others };
  },
);

const slugsOf = memoized((plan: Plan) => new Set(plan.headings.map(({ slug }) => slug.toLowerCase())));

/** The names of anchors written in HTML or after a heading: `<a id="prices">`, `{#prices}`. */
const writtenAnchors = memoized((plan: Plan): ReadonlySet<string> => {
  const found = new Set<string>();
  const { text } = plan.document;
  for (const [, , quoted, bare, marked] of text.matchAll(anchorPattern)) {
    // A name ends at whitespace, but quoted text can be linked to as a whole.
    for (const name of [quoted, quoted?.split(/\s/, 1)[0], bare, marked])
      if (name !== undefined) found.add(name.toLowerCase());
  }
  return found;
});

const anchorPattern =
  /(?:id|name)\s*=\s*(?:(["'])([^"'<>\r\n]{0,200})|([^\s"'>]{1,200})[\s>"'])|\{:?\s*#([^\s}]{1,200})[\s}]/gi;

/** True if the document has an anchor of this name: a heading's, or one written in HTML. */
export function hasAnchor(plan: Plan, anchor: string): boolean {
  const wanted = anchor.toLowerCase();
  if (wanted === '' || wanted === 'top') return true;
  return slugsOf(plan).has(wanted) || writtenAnchors(plan).has(wanted);
}

/** True if a heading of the document has exactly this anchor. */
export function hasHeading(plan: Plan, slug: string): boolean {
  return headingSlugs(plan).has(slug);
}

const headingSlugs = memoized((plan: Plan): ReadonlySet<string> => new Set(plan.headings.map(({ slug }) => slug)));

/** The range of a link's address, for an edit that changes nothing else; undefined if it isn't spelled out. */
export function addressRange(text: string, link: Link): Range | undefined {
  const whole = text.slice(link.range.start, link.range.end);
  for (const address of new Set([link.url, safelyDecoded(link.url)])) {
    const at = addressIn(whole, address);
    if (at !== undefined) return { start: link.range.start + at, end: link.range.start + at + address.length };
  }
  return undefined;
}

/** Where an address is that of the link: its text and its title may be the same, and a longer one may begin alike. */
function addressIn(whole: string, address: string): number | undefined {
  for (let at = whole.lastIndexOf(address); at >= 0; at = at === 0 ? -1 : whole.lastIndexOf(address, at - 1)) {
    let before = at;
    if (whole[before - 1] === '<') before--;
    while (before > 0 && /\s/.test(whole[before - 1]!)) before--;
    const opens = before === 0 || /^\][(:]$/.test(whole.slice(Math.max(0, before - 2), before));
    if (opens && /^[\s)>]?$/.test(whole.charAt(at + address.length))) return at;
  }
  return undefined;
}
