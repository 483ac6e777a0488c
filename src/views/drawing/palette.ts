/** The colors of a drawing by meaning. Nothing is conveyed by color alone. */
export interface Palette {
  readonly background: string;
  /** The fill of boxes and bars. */
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly line: string;
  /** The critical path to launch. */
  readonly critical: string;
  /** Late, or in a circular dependency. */
  readonly late: string;
  readonly done: string;
  /** On the client's side. */
  readonly ours: string;
  readonly today: string;
  /** Days on which nobody works. */
  readonly rest: string;
  readonly font: string;
}

/** For print and for files that can be viewed anywhere. */
export const paper: Palette = {
  background: '#ffffff',
  surface: '#f6f7f9',
  text: '#1f2328',
  muted: '#59636e',
  border: '#c5ccd3',
  line: '#8b949e',
  critical: '#8250df',
  late: '#c62a2f',
  done: '#1a7f37',
  ours: '#0969da',
  today: '#bc4c00',
  rest: '#eef0f2',
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
};

/** Through custom properties, `--baton-text` and so on, so that a style sheet decides; by default as in print. */
export const themed: Palette = Object.fromEntries(
  Object.entries(paper).map(([name, value]) => [name, `var(--baton-${name}, ${value})`]),
) as unknown as Palette;
