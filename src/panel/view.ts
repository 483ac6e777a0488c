import type { Palette } from '../views/drawing/palette';
import type { PanelModel } from '../views/panelModel';
import type { Drawn } from '../views/drawing/svg';
import type { Table } from '../views/tables/table';

/** What a tab shows, and what can be done with it. */
export interface View {
  readonly root: HTMLElement;
  /** Called once the root stands in the page and has a size. */
  readonly attached?: () => void;
  /** Larger, smaller, or as large as it fits; undefined for what is not zoomed. */
  readonly zoom?: (how: number | 'fit') => void;
  /** Shows where these nodes are. */
  readonly highlight: (ids: readonly string[]) => void;
  /** The picture as a drawing in given colours; undefined for tables. */
  readonly drawing?: (palette: Palette) => Drawn;
  readonly mermaid?: () => string;
  readonly dot?: () => string;
  readonly tables: () => readonly Table[];
}

/** What a view is made of. */
export interface Content {
  readonly model: PanelModel;
  readonly title: string;
  /** The nodes that the filter asks for. */
  readonly chosen: ReadonlySet<string>;
  /** Whether a vendor, a piece of work or an outcome is among what the filter asks for. */
  readonly isShown: (id: string) => boolean;
  /** Draws the tab anew, after something changed. */
  readonly redraw: () => void;
  /** Something was selected; undefined for nothing. */
  readonly selected: (id: string | undefined) => void;
}
