import type { Choice } from './graph/graph';
import type { PanelModel } from './panelModel';

/** Messages from the editor to the Plan panel. */
export type ToPanel =
  /** The window's translations of the English sentences; sent once, before anything else. */
  | { readonly type: 'words'; readonly bundle: Readonly<Record<string, string>> }
  | ShownModel
  /** The element at the cursor; the panel shows where it is. */
  | { readonly type: 'highlight'; readonly ids: readonly string[] };

/** The available plans, the selected one or all of them, and what to show of it. */
export interface ShownModel {
  readonly type: 'model';
  readonly plans: readonly Choice[];
  readonly chosen: string;
  readonly model: PanelModel;
}

/** Messages from the Plan panel to the editor. */
export type FromPanel =
  /** The panel is ready and wants to show a plan, by default the editor's. */
  | { readonly type: 'ready'; readonly chosen?: string }
  | { readonly type: 'choose'; readonly chosen: string }
  /** Show where the plan mentions this node or edge; the cursor goes there too for editing. */
  | { readonly type: 'goTo'; readonly id: string; readonly withFocus: boolean }
  | { readonly type: 'save'; readonly file: ExportedFile }
  | { readonly type: 'copy'; readonly text: string };

/** The choice of all plans together. */
export const allPlans = 'all';

/** A picture or text to save. */
export interface ExportedFile {
  /** The suggested file name, without the extension. */
  readonly name: string;
  readonly ending: 'svg' | 'png' | 'mmd' | 'dot' | 'csv';
  /** The text, or the bytes as base64. */
  readonly content: string;
  readonly isBase64: boolean;
}

/**
 * A model as text, without the positions in documents, which only the editor needs and which move at each keystroke.
 */
export function sentText(message: ShownModel): string {
  return JSON.stringify(message, (key, value: unknown) => (key === 'places' ? [] : value));
}
