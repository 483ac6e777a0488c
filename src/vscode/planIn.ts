import type * as vscode from 'vscode';
import type { Plans } from './plans';
import { offsetIn, rangesOf } from './positions';

/** The plan in an editor, with position conversion in both directions. */
export interface PlanInEditor {
  readonly uri: string;
  readonly text: string;
  readonly toRange: ReturnType<typeof rangesOf>;
  readonly toOffset: (position: vscode.Position) => number;
  /** Whether its positions are those of the service's current answers: after waiting they may not be. */
  readonly isCurrent: () => boolean;
}

/** The plan in a document; undefined if it isn't a plan, or the core hasn't read the text yet. */
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

/**
 * The same for requests that the editor makes only once: while the window starts, the answer waits until open documents
 * have been read.
 */
export async function planOnceOpened(plans: Plans, document: vscode.TextDocument): Promise<PlanInEditor | undefined> {
  await plans.opened;
  return planIn(plans, document);
}

/** The same for answers about all plans: it waits until the whole workspace has been read. */
export async function planOnceReady(plans: Plans, document: vscode.TextDocument): Promise<PlanInEditor | undefined> {
  await plans.ready;
  return planIn(plans, document);
}
