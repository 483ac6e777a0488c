import type { FromPanel } from '../views/panelMessages';
import type { Detail, Filter } from '../views/graph/shownGraph';

export const tabs = ['graph', 'timeline', 'budget', 'coverage', 'raci'] as const;
export type Tab = (typeof tabs)[number];

/** The scroll position and zoom of a picture; undefined fits it into the window. */
export interface Look {
  readonly zoom?: number;
  readonly left: number;
  readonly top: number;
}

/** Everything that the panel remembers while it is hidden, and across restarts of the window. */
interface SavedState {
  /** The selected plan, or all of them. */
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

/** Everything that determines what the panel shows, in addition to the model. */
export interface PanelState extends SavedState {
  /** The nodes to highlight: those at the cursor, or those the user asked to see. A new list is scrolled to. */
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

/** Changes the saved state without drawing: for what the page shows by itself, such as the scroll position. */
export function remember(changed: Partial<PanelState>): void {
  current = { ...current, ...changed };
  // Undefined values aren't saved.
  api.setState({ ...current, here: undefined });
}

/** Changes the state and redraws the panel before it returns. */
export function change(changed: Partial<PanelState>): void {
  remember(changed);
  redraw();
}

/** Sets the callback that redraws the panel. */
export function onChange(listener: () => void): void {
  redraw = listener;
}

/** Sends a message to the editor. */
export function tell(message: FromPanel): void {
  api.postMessage(message);
}
