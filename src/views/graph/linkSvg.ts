import type { Words } from '../../text/message';
import { bold } from './boxSvg';
import type { Route } from './graphRoutes';
import { shape } from './graphShape';
import { linkInWords } from './graphWords';
import type { Palette } from '../drawing/palette';
import type { Drawn } from '../drawing/svg';
import { draw, rounded } from '../drawing/svg';
import { textWidth } from '../drawing/textWidth';

/** A line with its arrow and its label. */
export function linkSvg(
  { link: { id, from, to, isCritical, isInCircle, buffer, edges }, points, label, isBack }: Route,
  text: string | undefined,
  palette: Palette,
  words: Words,
): Drawn {
  const isLate = isInCircle || (buffer !== undefined && buffer < 0);
  const colour = isLate ? palette.late : isCritical ? palette.critical : palette.line;
  const isImplied = edges.every(({ kind }) => kind === 'launch' || kind === 'collateral');
  const end = points.at(-1)!;
  return draw(
    'g',
    {
      class: ['link', isCritical && 'critical', isLate && 'late'].filter(Boolean).join(' '),
      'data-id': id,
      'data-from': from.row ?? from.box,
      'data-to': to.row ?? to.box,
      'data-edges': edges.map((edge) => edge.id).join('\n'),
    },
    draw('title', {}, linkInWords(edges, words)),
    // A line is thin, so pointing near it is enough.
    draw('path', { d: pathOf(points), fill: 'none', stroke: 'transparent', 'stroke-width': 10 }),
    draw('path', {
      class: 'line',
      d: pathOf(points),
      fill: 'none',
      stroke: colour,
      'stroke-width': isCritical ? 2.6 : isLate ? 2 : 1.2,
      'stroke-dasharray': isLate ? '6 3' : isImplied ? '2 3' : undefined,
    }),
    arrow(end.x, end.y, isBack, colour, isCritical),
    label && text !== undefined ? wordsOn(label.x, label.y, text, colour, palette, isCritical || isLate) : undefined,
  );
}

/** A label on a line, with a background so that the line doesn't run through it. */
function wordsOn(x: number, y: number, text: string, colour: string, palette: Palette, isLoud: boolean): Drawn {
  const width = textWidth(text, isLoud ? shape.smallSize * bold : shape.smallSize) + 10;
  return draw(
    'g',
    { class: 'label' },
    draw('rect', {
      x: rounded(x - width / 2),
      y: rounded(y - 8),
      width: rounded(width),
      height: 16,
      rx: 3,
      fill: palette.background,
      stroke: isLoud ? colour : 'none',
    }),
    draw(
      'text',
      {
        x: rounded(x),
        y: rounded(y + 4),
        'text-anchor': 'middle',
        'font-size': shape.smallSize,
        'font-weight': isLoud ? 600 : undefined,
        fill: isLoud ? colour : palette.muted,
      },
      text,
    ),
  );
}

/** Straight within each pair of points, a curve from one pair to the next. */
function pathOf(points: Route['points']): string {
  const at = ({ x, y }: { x: number; y: number }): string => `${rounded(x)} ${rounded(y)}`;
  let path = `M${at(points[0]!)}`;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!];
    if (index % 2 === 1) {
      if (a.x !== b.x || a.y !== b.y) path += `L${at(b)}`;
      continue;
    }
    const isLoop = Math.abs(b.x - a.x) < 4;
    const bend = isLoop ? -Math.min(34, 12 + Math.abs(b.y - a.y) / 4) : (b.x - a.x) / 2;
    path += isLoop
      ? `C${at({ x: a.x - bend, y: a.y })} ${at({ x: b.x - bend, y: b.y })} ${at(b)}`
      : `C${at({ x: a.x + bend, y: a.y })} ${at({ x: b.x - bend, y: b.y })} ${at(b)}`;
  }
  return path;
}

function arrow(x: number, y: number, isLeftward: boolean, colour: string, isLarge: boolean): Drawn {
  const [length, half] = isLarge ? [9, 5] : [7, 3.6];
  const back = isLeftward ? x + length : x - length;
  return draw('path', {
    class: 'arrow',
    d: `M${rounded(x)} ${rounded(y)}L${rounded(back)} ${rounded(y - half)}L${rounded(back)} ${rounded(y + half)}Z`,
    fill: colour,
  });
}
