import { isPoint, pointX } from './barSvg';
import type { Palette } from '../drawing/palette';
import type { Drawn } from '../drawing/svg';
import { draw, rounded } from '../drawing/svg';
import type { TimelineArrow } from './timeline';
import type { TimelineLayout } from './timelineLayout';
import { bars } from './timelineLayout';

/** From the end of one bar down or up to the start of another. */
export function arrowSvg(
  { id, from, to, isCritical, isLate }: TimelineArrow,
  { barOf: placed }: TimelineLayout,
  palette: Palette,
): Drawn | undefined {
  const [giver, taker] = [placed.get(from), placed.get(to)];
  if (!giver || !taker) return undefined;
  const colour = isLate ? palette.late : isCritical ? palette.critical : palette.line;
  const start = { x: giver.end, y: giver.y };
  const end = { x: isPoint(taker.row) ? pointX(taker) : taker.x, y: taker.y };
  const step = 7;
  const down = end.y >= start.y ? 1 : -1;
  let d = `M${rounded(start.x)} ${rounded(start.y)}`;
  let tip = `M${rounded(end.x)} ${rounded(end.y)}l-6 -3.5v7Z`;
  if (isPoint(taker.row) && end.x > start.x - 3 * step) {
    // A point is entered from above or below.
    const edge = end.y - down * 9;
    d += end.x >= start.x + 3 ? `H${rounded(end.x)}` : `h${step / 2}V${rounded(edge - down * step)}H${rounded(end.x)}`;
    d += `V${rounded(edge)}`;
    tip = `M${rounded(end.x)} ${rounded(edge)}l-3.5 ${-6 * down}h7Z`;
  } else if (end.x - start.x >= 2 * step) {
    d += `h${step}V${rounded(end.y)}H${rounded(end.x - 1)}`;
  } else {
    // A bar that starts too early is still entered from the left, by a detour.
    d += `h${step}V${rounded(end.y - down * (bars.line / 2))}H${rounded(end.x - 2 * step)}V${rounded(end.y)}H${rounded(end.x - 1)}`;
  }
  return draw(
    'g',
    {
      class: ['arrow', isCritical && 'critical', isLate && 'late'].filter(Boolean).join(' '),
      'data-id': id,
      'data-from': from,
      'data-to': to,
    },
    draw('path', {
      class: 'line',
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': isCritical ? 2.2 : isLate ? 1.6 : 1,
      'stroke-dasharray': isLate ? '5 3' : undefined,
    }),
    draw('path', { d: tip, fill: colour }),
  );
}
