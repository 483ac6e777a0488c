/** The colours of a drawing by what they say. Nothing is said by a colour alone. */
export interface Palette {
  readonly background: string;
  /** The face of boxes and bars. */
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly line: string;
  /** The chain that decides the launch. */
  readonly critical: string;
  /** Too late, or waiting in a circle. */
  readonly late: string;
  readonly done: string;
  /** On the client's side. */
  readonly ours: string;
  readonly today: string;
  /** Days on which nobody works. */
  readonly rest: string;
  readonly font: string;
}

/** For paper and for files that are looked at anywhere. */
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

/** By custom properties, `--baton-text` and its like, so that a style sheet decides; as on paper where none says anything. */
export const themed: Palette = Object.fromEntries(
  Object.entries(paper).map(([name, value]) => [name, `var(--baton-${name}, ${value})`]),
) as unknown as Palette;
