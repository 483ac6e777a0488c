import type { Link } from '../syntax/blocks';
import type { Range } from '../text/range';
import { encloses } from '../text/range';
import type { Plan } from '../plan/plan';
import { safelyDecoded } from '../plan/names';

/** The stretches of a plan in which links are collateral. */
export function collateralRanges(plan: Plan): Range[] {
  return [
    ...plan.collateral.map((entity) => entity.range),
    ...plan.sections.filter(({ kind }) => kind === 'collateral').map(({ range }) => range),
    ...plan.vendors.flatMap(({ fields }) =>
      fields.filter((field) => field.definition?.key === 'collateral').map((field) => field.range),
    ),
  ];
}

/** The plan's links that are, or are not, collateral. */
export function linksOf(plan: Plan, which: 'collateral' | 'others'): Link[] {
  if (plan.links.length === 0) return [];
  const ranges = collateralRanges(plan);
  return plan.links.filter((link) => ranges.some((range) => encloses(range, link.range)) === (which === 'collateral'));
}

/** True where the document has an anchor of this name: a heading's, or one written in HTML. */
export function hasAnchor(plan: Plan, anchor: string): boolean {
  const wanted = anchor.toLowerCase();
  if (wanted === '' || wanted === 'top') return true;
  if (plan.headings.some(({ slug }) => slug.toLowerCase() === wanted)) return true;
  const escaped = anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:id|name)\\s*=\\s*["']?${escaped}["'\\s>]|\\{:?\\s*#${escaped}[\\s}]`, 'i').test(
    plan.document.text,
  );
}

/** Where a link's address stands in the text, for an edit that changes nothing else of it; undefined where it is not spelled out. */
export function addressRange(text: string, link: Link): Range | undefined {
  const whole = text.slice(link.range.start, link.range.end);
  const at = whole.lastIndexOf(link.url);
  if (at >= 0) return { start: link.range.start + at, end: link.range.start + at + link.url.length };
  const decoded = whole.lastIndexOf(safelyDecoded(link.url));
  return decoded >= 0
    ? { start: link.range.start + decoded, end: link.range.start + decoded + safelyDecoded(link.url).length }
    : undefined;
}
