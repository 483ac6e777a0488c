import { readPlan } from '../plan/reader/readPlan';
import { readDocument } from '../syntax/document';
import type { TextEdit } from '../text/edit';
import { applyEdits } from '../text/edit';
import { Ranges } from '../text/ranges';
import { anchorOf, comparableUri, resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { anchorRange } from './linkAddress';

/** A parsed document, whether or not the workspace has it. */
type Addressed = Pick<PlanSnapshot, 'uri' | 'plan'>;

/** A document and the edits about to be applied to it. */
interface Change {
  readonly snapshot: PlanSnapshot;
  readonly edits: readonly TextEdit[];
}

/**
 * The changes, plus those that update links: a heading's anchor is derived from its text, and for duplicates from their
 * order, so the anchors are those of the text after the edits. Changes without an edit are dropped.
 */
export function anchorEdits(workspace: Workspace, changes: readonly Change[]): Change[] {
  const result = new Map<string, { snapshot: PlanSnapshot; edits: TextEdit[] }>();
  const add = (snapshot: PlanSnapshot, edits: readonly TextEdit[]): void => {
    if (edits.length === 0) return;
    const key = comparableUri(snapshot.uri);
    const change = result.get(key) ?? { snapshot, edits: [] };
    for (const edit of edits) change.edits.push(edit);
    result.set(key, change);
  };
  for (const { snapshot, edits } of changes) add(snapshot, edits);
  const changed: ChangedAnchors = new Map(
    changes.flatMap(({ snapshot, edits }) => {
      const anchors = changedAnchors(snapshot, edits);
      return anchors.size > 0 ? [[comparableUri(snapshot.uri), anchors]] : [];
    }),
  );
  if (changed.size > 0) for (const other of workspace.all()) add(other, editsOfLinks(other, changed));
  return [...result.values()];
}

/** The edits that update a document's links to its own headings, if edits change their text. */
export function ownAnchorEdits(document: Addressed, edits: readonly TextEdit[]): TextEdit[] {
  const anchors = changedAnchors(document, edits);
  return anchors.size > 0 ? editsOfLinks(document, new Map([[comparableUri(document.uri), anchors]])) : [];
}

/** New anchors by old ones, by the normalized address of their document. */
type ChangedAnchors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The anchors of a document's headings that edits change; none if the edits change what is a heading. */
function changedAnchors({ uri, plan }: Addressed, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const headingRanges = new Ranges(plan.headings.map(({ heading }) => heading.range));
  if (!edits.some(({ range }) => headingRanges.enclose(range))) return changed;
  const { headings } = readPlan(uri, plan.kind, readDocument(applyEdits(plan.document.text, edits)));
  if (headings.length !== plan.headings.length) return changed;
  for (const [index, { slug }] of plan.headings.entries())
    if (headings[index]!.slug !== slug) changed.set(slug, headings[index]!.slug);
  return changed;
}

function editsOfLinks(from: Addressed, changed: ChangedAnchors): TextEdit[] {
  return from.plan.links.flatMap(({ url, ...link }) => {
    const name = anchorOf(url);
    const target = name === undefined ? undefined : url.startsWith('#') ? from.uri : resolveLink(from.uri, url);
    const anchor = target === undefined ? undefined : changed.get(comparableUri(target))?.get(name!);
    if (anchor === undefined) return [];
    const range = anchorRange(from.plan.document.text, { url, ...link });
    return range ? [{ range, newText: anchor }] : [];
  });
}
