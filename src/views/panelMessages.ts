import type { Choice } from './graph/graph';
import type { PanelModel } from './panelModel';

/** What the editor tells the Plan panel. */
export type ToPanel =
  /** The sentences of the window's language by the English ones; said once, before anything else. */
  | { readonly type: 'words'; readonly bundle: Readonly<Record<string, string>> }
  | ShownModel
  /** What the cursor is in; the panel shows where that is. */
  | { readonly type: 'highlight'; readonly ids: readonly string[] };

/** The plans there are, the one that is shown or all of them, and what there is to show of it. */
export interface ShownModel {
  readonly type: 'model';
  readonly plans: readonly Choice[];
  readonly chosen: string;
  readonly model: PanelModel;
}

/** What the Plan panel tells the editor. */
export type FromPanel =
  /** The panel stands and wants to show a plan, that of the editor where it names none. */
  | { readonly type: 'ready'; readonly chosen?: string }
  | { readonly type: 'choose'; readonly chosen: string }
  /** Show where the plan speaks of this node or edge; the cursor goes there too where somebody wants to write. */
  | { readonly type: 'goTo'; readonly id: string; readonly withFocus: boolean }
  | { readonly type: 'save'; readonly file: ExportedFile }
  | { readonly type: 'copy'; readonly text: string };

/** The choice of all plans together. */
export const allPlans = 'all';

/** A picture or text to be saved. */
export interface ExportedFile {
  /** What the dialog proposes, without the ending. */
  readonly name: string;
  readonly ending: 'svg' | 'png' | 'mmd' | 'dot' | 'csv';
  /** The text, or the bytes as base64. */
  readonly content: string;
  readonly isBase64: boolean;
}

/** A model as text, without the places in documents, which only the editor needs and which move at each keystroke. */
export function sentText(message: ShownModel): string {
  return JSON.stringify(message, (key, value: unknown) => (key === 'places' ? [] : value));
}
