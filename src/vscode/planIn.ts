import type * as vscode from 'vscode';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';

/** The plan that stands in an editor, with its places turned both ways. */
export interface PlanInEditor {
  readonly uri: string;
  readonly text: string;
  readonly toRange: ReturnType<typeof rangesOf>;
  readonly toOffset: (position: vscode.Position) => number;
  /** Whether its places are those of what the service answers now: after a wait they may not be. */
  readonly isCurrent: () => boolean;
}

/** The plan in a document; undefined for what is no plan, and for a text that the core has not read yet. */
export function planIn({ service }: Plans, document: vscode.TextDocument): PlanInEditor | undefined {
  const uri = document.uri.toString();
  const known = service.textOf(uri);
  if (known === undefined) return undefined;
  const text = document.getText();
  if (known !== text) return undefined;
  return {
    uri,
    text,
    toRange: rangesOf(text),
    toOffset: (position) => offsetIn(text, position),
    isCurrent: () => service.textOf(uri) === text,
  };
}

/** The same, of what the editor asks but once: while the window starts, the answer waits until open documents are read. */
export async function planOnceOpened(plans: Plans, document: vscode.TextDocument): Promise<PlanInEditor | undefined> {
  await plans.opened;
  return planIn(plans, document);
}

/** The same, where the answer speaks of all plans: it waits until the whole workspace is read. */
export async function planOnceReady(plans: Plans, document: vscode.TextDocument): Promise<PlanInEditor | undefined> {
  await plans.ready;
  return planIn(plans, document);
}
