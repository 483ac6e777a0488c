import * as vscode from 'vscode';
import type { DocumentEdits } from '../text/edit';
import { applyEdits as textAfter } from '../text/edit';
import { Lines } from '../text/lines';
import type { Plans } from './plans';
import { workspaceEditOf } from './workspaceEdit';

/** The cursor after edits. */
interface Afterwards {
  /** An offset of the text after the edits; after the first edit's text by default. */
  readonly cursor?: number;
  /** Keeps the focus where it is, as in the tree after a row was dropped. */
  readonly preserveFocus?: boolean;
}

/** Applies edits, as one undo step, and reveals them; for several documents, in the first. */
export async function applyEdits(
  plans: Plans,
  changes: readonly DocumentEdits[],
  { cursor, preserveFocus }: Afterwards = {},
): Promise<void> {
  const uri = changes.find(({ edits }) => edits.length > 0)?.uri;
  const before = uri === undefined ? undefined : plans.service.textOf(uri);
  if (uri === undefined || before === undefined) return;
  const edits = changes.filter((change) => change.uri === uri).flatMap((change) => change.edits);
  const [first] = [...edits].sort((a, b) => a.range.start - b.range.start);
  const written = first!.range.start + first!.newText.trimEnd().length;
  await vscode.workspace.applyEdit(workspaceEditOf(plans, { edits: changes }));
  const { line, column } = new Lines(textAfter(before, edits)).positionAt(cursor ?? written);
  const place = new vscode.Position(line, column);
  const selection = new vscode.Range(place, place);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preserveFocus });
}
