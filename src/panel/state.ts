import type { FromPanel } from '../views/panelMessages';
import type { Detail, Filter } from '../views/graph/shownGraph';

export const tabs = ['graph', 'timeline', 'budget', 'coverage', 'raci'] as const;
export type Tab = (typeof tabs)[number];

/** Where somebody has scrolled a picture, and how large it is; undefined shows it as it fits. */
export interface Look {
  readonly zoom?: number;
  readonly left: number;
  readonly top: number;
}

/** All that the panel remembers while it is hidden, and over a restart of the window. */
interface SavedState {
  /** The plan that is shown, or all of them. */
  readonly chosen?: string;
  readonly tab: Tab;
  readonly detail?: Detail;
  /** Vendors that show their work. */
  readonly opened: readonly string[];
  readonly filter: Filter;
  /** The tabs that show their table instead of the picture. */
  readonly asTable: readonly Tab[];
  readonly looks: Partial<Readonly<Record<Tab, Look>>>;
  readonly selected?: string;
}

/** All that decides, beside the model, what the panel shows. */
export interface PanelState extends SavedState {
  /** The nodes to point out: what the cursor is in, or what somebody asked to see. A new list is scrolled to. */
  readonly here: readonly string[];
}

const initial: PanelState = { tab: 'graph', opened: [], filter: {}, asTable: [], looks: {}, here: [] };

interface EditorApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: SavedState & { readonly here: undefined }): void;
}

declare function acquireVsCodeApi(): EditorApi;

const api = acquireVsCodeApi();
let current: PanelState = { ...initial, ...(api.getState() as Partial<SavedState> | undefined) };
let redraw = (): void => {};

export function state(): PanelState {
  return current;
}

/** Changes what is remembered without drawing anything: what the page shows by itself, such as where it was scrolled. */
export function remember(changed: Partial<PanelState>): void {
  current = { ...current, ...changed };
  // What is undefined is not saved.
  api.setState({ ...current, here: undefined });
}

/** Changes the state and redraws the panel before it returns. */
export function change(changed: Partial<PanelState>): void {
  remember(changed);
  redraw();
}

/** Sets what redraws the panel. */
export function onChange(listener: () => void): void {
  redraw = listener;
}

/** Tells the editor something. */
export function tell(message: FromPanel): void {
  api.postMessage(message);
}
