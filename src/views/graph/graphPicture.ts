import type { Words } from '../../text/message';
import type { HandOffGraph } from './graph';
import { layoutGraph } from './graphLayout';
import { graphSvg } from './graphSvg';
import { labelsOfLinks } from './graphWords';
import type { Palette } from '../drawing/palette';
import type { ShownOptions } from './shownGraph';
import { shownGraph } from './shownGraph';
import type { Drawn } from '../drawing/svg';
import { draw, svgText } from '../drawing/svg';

/** The hand-off graph as a picture: the visible part of it, laid out and drawn. */
export function graphPicture(
  graph: HandOffGraph,
  options: ShownOptions & { readonly palette: Palette; readonly words: Words; readonly title: string },
): Drawn {
  const { palette, words, title } = options;
  const { boxes, links } = shownGraph(graph, options);
  const labels = labelsOfLinks(links, words);
  return graphSvg({ layout: layoutGraph(boxes, links, labels), labels, palette, words, title });
}

/**
 * A picture as a separate file, with a painted background. In a file, names are read at full size: those for zooming
 * out are left out.
 */
export function standaloneSvg(drawn: Drawn, { background }: Palette): string {
  const ground = draw('rect', { width: '100%', height: '100%', fill: background });
  const { children, ...near } = withoutFar(drawn);
  const [first, ...others] = children;
  // A title is read aloud if it comes first.
  const isTitled = typeof first === 'object' && first.name === 'title';
  return svgText({ ...near, children: isTitled ? [first, ground, ...others] : [ground, ...children] });
}

function withoutFar(drawn: Drawn): Drawn {
  const kept = drawn.children.filter((child) => typeof child === 'string' || child.attributes.class !== 'far');
  return { ...drawn, children: kept.map((child) => (typeof child === 'string' ? child : withoutFar(child))) };
}
