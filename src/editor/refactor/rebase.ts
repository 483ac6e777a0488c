import type { Link } from '../../syntax/blocks';
import type { TextEdit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import type { Range } from '../../text/range';
import { encloses } from '../../text/range';
import { relativePath } from '../../workspace/relativePath';
import { resolveLink } from '../../workspace/uri';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { anchorRange, pathRange } from '../../edits/linkAddress';

/**
 * A stretch of a plan as it reads in another document: its links lead to the same targets, its headings are `deeper`
 * levels further down. Anchors of the plan become links to the plan, except for those in `own`, which move along.
 */
export function rebased(
  { uri, plan }: PlanSnapshot,
  range: Range,
  target: string,
  deeper: number,
  own: ReadonlySet<string>,
): string {
  const { text } = plan.document;
  const edits: TextEdit[] = [
    ...plan.links
      .filter((link) => encloses(range, link.range))
      .flatMap((link) => linkEdit(text, link, uri, target, own)),
    ...plan.headings
      .filter(({ heading }) => encloses(range, heading.range))
      .flatMap(({ heading: { depth, range: at } }) => {
        const isMarked = text[at.start] === '#';
        const newDepth = Math.max(1, Math.min(6, depth + deeper));
        return isMarked ? [{ range: { start: at.start, end: at.start + depth }, newText: '#'.repeat(newDepth) }] : [];
      }),
  ].map(({ range: { start, end }, newText }) => ({
    range: { start: start - range.start, end: end - range.start },
    newText,
  }));
  return applyEdits(text.slice(range.start, range.end), edits);
}

function linkEdit(text: string, link: Link, uri: string, target: string, own: ReadonlySet<string>): TextEdit[] {
  if (link.url.startsWith('#')) {
    const anchor = anchorRange(text, link);
    const path = relativePath(target, uri);
    if (!anchor || path === undefined || own.has(link.url.slice(1))) return [];
    return [{ range: { start: anchor.start - 1, end: anchor.start - 1 }, newText: path }];
  }
  const goal = link.url.startsWith('/') ? undefined : resolveLink(uri, link.url);
  const path = goal === undefined ? undefined : relativePath(target, goal);
  const range = pathRange(text, link);
  if (path === undefined || !range) return [];
  // A link back to the document that the text moves to needs no path.
  const isBack = goal === target && link.url.includes('#');
  return [{ range, newText: isBack ? '' : path }];
}
