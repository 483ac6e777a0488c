import { readPlan } from '../plan/readPlan';
import { readDocument } from '../syntax/document';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';
import { anchorOf, comparableUri, resolveLink } from '../workspace/uri';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { anchorRange } from './linkAddress';

/** A document as it is read, whether the workspace has it or not. */
type Addressed = Pick<KnownPlan, 'uri' | 'plan'>;

/** A document and what is about to be done to it. */
interface Change {
  readonly known: KnownPlan;
  readonly edits: readonly TextEdit[];
}

/**
 * The changes with those added that keep links right: a heading's anchor is made of its words, and where two are alike of
 * their order, so the anchors are those of the text as it will be. Changes without an edit are left out.
 */
export function anchorEdits(workspace: Workspace, changes: readonly Change[]): Change[] {
  const result = new Map<string, { known: KnownPlan; edits: TextEdit[] }>();
  const add = (known: KnownPlan, edits: readonly TextEdit[]): void => {
    if (edits.length === 0) return;
    const key = comparableUri(known.uri);
    const change = result.get(key) ?? { known, edits: [] };
    change.edits.push(...edits);
    result.set(key, change);
  };
  for (const { known, edits } of changes) add(known, edits);
  for (const { known, edits } of changes) {
    const anchors = changedAnchors(known, edits);
    if (anchors.size === 0) continue;
    for (const other of workspace.all()) add(other, editsOfLinks(other, known, anchors));
  }
  return [...result.values()];
}

/** The edits by which a document's links to its own headings stay right, where edits give these other words. */
export function ownAnchorEdits(document: Addressed, edits: readonly TextEdit[]): TextEdit[] {
  const anchors = changedAnchors(document, edits);
  return anchors.size > 0 ? editsOfLinks(document, document, anchors) : [];
}

/** The anchors of a document's headings that edits turn into others; none where the edits change what is a heading. */
function changedAnchors({ uri, plan }: Addressed, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const isInHeading = edits.some(({ range }) =>
    plan.headings.some(({ heading }) => heading.range.start <= range.start && range.end <= heading.range.end),
  );
  if (!isInHeading) return changed;
  const { headings } = readPlan(uri, plan.kind, readDocument(applyEdits(plan.document.text, edits)));
  if (headings.length !== plan.headings.length) return changed;
  for (const [index, { slug }] of plan.headings.entries())
    if (headings[index]!.slug !== slug) changed.set(slug, headings[index]!.slug);
  return changed;
}

function editsOfLinks(from: Addressed, to: Addressed, anchors: ReadonlyMap<string, string>): TextEdit[] {
  return from.plan.links.flatMap(({ url, ...link }) => {
    const anchor = anchors.get(anchorOf(url) ?? '');
    if (anchor === undefined) return [];
    const target = url.startsWith('#') ? from.uri : resolveLink(from.uri, url);
    if (target === undefined || comparableUri(target) !== comparableUri(to.uri)) return [];
    const range = anchorRange(from.plan.document.text, { url, ...link });
    return range ? [{ range, newText: anchor }] : [];
  });
}
