import type { Words } from '../text/message';
import type { HandOffGraph } from './graph';
import { layoutGraph } from './graphLayout';
import { graphSvg } from './graphSvg';
import { linkLabels } from './graphWords';
import type { Palette } from './palette';
import type { ShownOptions } from './shownGraph';
import { shownGraph } from './shownGraph';
import type { Drawn } from './svg';

export interface PictureOptions extends ShownOptions {
  readonly palette: Palette;
  readonly words: Words;
  readonly title: string;
}

/** The hand-off graph laid out and drawn, for who needs it once: a file, or a page. */
export function graphPicture(graph: HandOffGraph, { palette, words, title, ...options }: PictureOptions): Drawn {
  const shown = shownGraph(graph, options);
  const labels = linkLabels(shown, words);
  return graphSvg({ layout: layoutGraph(shown.boxes, shown.links, labels), labels, palette, words, title });
}
