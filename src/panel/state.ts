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
export interface PanelState {
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

const beginning: PanelState = { tab: 'graph', opened: [], filter: {}, asTable: [], looks: {} };

interface EditorApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: PanelState): void;
}

declare function acquireVsCodeApi(): EditorApi;

const api = acquireVsCodeApi();
let current: PanelState = { ...beginning, ...(api.getState() as Partial<PanelState> | undefined) };

export function state(): PanelState {
  return current;
}

/** Changes what is remembered. */
export function remember(change: Partial<PanelState>): void {
  current = { ...current, ...change };
  api.setState(current);
}

/** Tells the editor something. */
export function tell(message: FromPanel): void {
  api.postMessage(message);
}
