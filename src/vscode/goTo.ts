import * as vscode from 'vscode';
import type { Place } from '../text/place';
import type { Plans } from './plans';
import { rangesOf } from './positions';

/** Opens a document with the cursor at a place. */
export async function goTo(plans: Plans, { uri, range }: Pick<Place, 'uri' | 'range'>): Promise<void> {
  const text = plans.service.textOf(uri) ?? '';
  const selection = rangesOf(text)({ start: range.start, end: range.start });
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection });
}
