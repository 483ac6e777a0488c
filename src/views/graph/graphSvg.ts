import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { boxSvg } from './boxSvg';
import type { GraphLayout } from './graphLayout';
import { portOf, shape } from './graphShape';
import { linkSvg } from './linkSvg';
import type { Palette } from '../drawing/palette';
import type { Drawn } from '../drawing/svg';
import { draw } from '../drawing/svg';

export interface GraphDrawing {
  readonly layout: GraphLayout;
  /** The labels of links, by the id of the link. */
  readonly labels: ReadonlyMap<string, string>;
  readonly palette: Palette;
  readonly words: Words;
  readonly title: string;
}

/** The hand-off graph as a picture. Each box and row has the id of its node in `data-id`, each line the id of its link. */
export function graphSvg({ layout, labels, palette, words, title }: GraphDrawing): Drawn {
  const { margin } = shape;
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  const critical = layout.routes.filter(({ link }) => link.isCritical);
  const others = layout.routes.filter(({ link }) => !link.isCritical);
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'group',
      'aria-label': title,
      'font-family': palette.font,
      'font-size': shape.nameSize,
    },
    draw('title', {}, title),
    draw(
      'g',
      { transform: `translate(${margin} ${margin})` },
      // The critical path to launch is drawn on top.
      draw(
        'g',
        { class: 'links' },
        [...others, ...critical].map((route) => linkSvg(route, labels.get(route.link.id), palette, words)),
      ),
      draw(
        'g',
        { class: 'boxes' },
        layout.placed.map((placed) => boxSvg(placed, palette, words)),
      ),
      layout.isRough ? draw('text', { x: 0, y: -6, fill: palette.muted, 'font-size': 12 }, words(roughly)) : undefined,
      layout.looseTop === undefined
        ? undefined
        : draw(
            'text',
            { x: 0, y: layout.looseTop + 18, fill: palette.muted, 'font-size': 12 },
            words(say`Not part of any hand-off`),
          ),
    ),
  );
}

/** Shown if there is too much to lay out well; nothing is left out. */
const roughly = say`This graph is so large that boxes hide some lines: filter it to tell them apart`;

/** The position of a row or a box, for scrolling to it: its middle, in pixels of the picture at full size. */
export function placeInPicture(
  { placed }: GraphLayout,
  id: string,
): { readonly x: number; readonly y: number } | undefined {
  for (const { box: one, x, y, width, height } of placed) {
    const isHead = one.node.id === id;
    if (!isHead && !one.works.some((work) => work.id === id)) continue;
    const port = isHead ? height / 2 : portOf(one, id);
    return { x: x + width / 2 + shape.margin, y: y + port + shape.margin };
  }
  return undefined;
}
