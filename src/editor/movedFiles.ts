import type { DocumentEdits, TextEdit } from '../text/edit';
import { relativePath } from '../workspace/relativePath';
import { comparableUri, resolveLink } from '../workspace/uri';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { pathRange } from '../edits/linkAddress';

/** A file, or a folder with its contents, that moves from one address to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep the links of all plans valid after files and plans have moved. The workspace is in its previous
 * state; the edits apply to the documents as they were, at their old addresses.
 */
export function linkEditsAfter(workspace: Workspace, moves: readonly Move[]): DocumentEdits[] {
  return workspace.all().flatMap((snapshot) => {
    const edits = linkEdits(snapshot, moves);
    return edits.length > 0 ? [{ uri: snapshot.uri, edits }] : [];
  });
}

/** The address of a file after the moves. */
export function movedTo(uri: string, moves: readonly Move[]): string {
  const address = comparableUri(uri);
  for (const { from, to } of moves) {
    const before = comparableUri(from);
    if (address === before) return to;
    if (address.startsWith(`${before}/`))
      return to + uri.slice(uri.length - encodedTail(uri, address.slice(before.length)));
  }
  return uri;
}

/** The length of the end of an address that decodes to `tail`. */
function encodedTail(uri: string, tail: string): number {
  let length = 0;
  for (const step of tail.split('/').slice(1)) {
    const rest = uri.slice(0, uri.length - length);
    length += rest.length - rest.lastIndexOf('/');
    if (step === '') break;
  }
  return length;
}

function linkEdits({ uri, plan }: PlanSnapshot, moves: readonly Move[]): TextEdit[] {
  const base = movedTo(uri, moves);
  return plan.links.flatMap((link) => {
    // A path from the root of the site doesn't depend on where files are.
    const target = link.url.startsWith('/') ? undefined : resolveLink(uri, link.url);
    if (target === undefined) return [];
    const goal = movedTo(target, moves);
    if (base === uri && goal === target) return [];
    const path = relativePath(base, goal);
    const range = pathRange(plan.document.text, link);
    if (path === undefined || !range) return [];
    const before = plan.document.text.slice(range.start, range.end);
    const newText = before.startsWith('./') && !path.startsWith('../') ? `./${path}` : path;
    return newText === before || resolveLink(base, before) === goal ? [] : [{ range, newText }];
  });
}
