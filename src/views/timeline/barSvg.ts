import type { Words } from '../../text/message';
import { listed, say } from '../../text/message';
import { nodeInWords } from '../graph/graphWords';
import type { Palette } from '../drawing/palette';
import type { Drawn } from '../drawing/svg';
import { draw, rounded } from '../drawing/svg';
import type { TimelineRow } from './timeline';
import type { PlacedBar, TimelineLine } from './timelineLayout';
import { bars, shortName } from './timelineLayout';

const hatch = 'baton-approval';

/** The pattern of approvals. */
export function hatching(palette: Palette): Drawn {
  return draw(
    'defs',
    {},
    draw(
      'pattern',
      { id: hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      draw('rect', { width: 5, height: 5, fill: palette.background }),
      draw('path', { d: 'M0 0V5', stroke: palette.ours, 'stroke-width': 3 }),
    ),
  );
}

/** A bar followed by its approval, or a point for something without duration. */
export function barSvg(
  { row, x, width, y, end }: PlacedBar,
  { row: own }: TimelineLine,
  palette: Palette,
  words: Words,
): Drawn {
  const { node, bar, approval } = row;
  const isLate = node.state === 'overdue' || node.isInCircle;
  const stroke = node.isCritical
    ? palette.critical
    : isLate
      ? palette.late
      : node.state === 'done'
        ? palette.done
        : palette.line;
  const style = {
    class: 'bar',
    fill: node.state === 'done' ? palette.done : palette.surface,
    'fill-opacity': node.state === 'done' ? 0.3 : undefined,
    stroke,
    'stroke-width': node.isCritical ? 2.4 : 1.3,
    'stroke-dasharray': isLate ? '4 2' : node.isReckoned ? '1.5 2' : undefined,
  };
  const top = y - bars.height / 2;
  const label = barInWords(row, words);
  const behind = own ? `${node.isReckoned ? '≈ ' : ''}${bar!.due}` : shortName(node);
  return draw(
    'g',
    {
      class: ['work', node.kind, node.isCritical && 'critical', isLate && 'late'].filter(Boolean).join(' '),
      'data-id': node.id,
      role: 'img',
      'aria-label': label,
    },
    draw('title', {}, label),
    isPoint(row)
      ? draw('path', {
          ...style,
          d: diamond(pointX({ x, width }), y, node.kind === 'launch' ? 9 : 7),
          fill: node.kind === 'launch' ? palette.critical : palette.surface,
        })
      : [
          bar!.isDay
            ? draw('path', { d: `M${rounded(x - 14)} ${rounded(y)}H${rounded(x)}`, stroke, 'stroke-dasharray': '2 2' })
            : undefined,
          draw('rect', { ...style, x: rounded(x), y: rounded(top), width: rounded(width), height: bars.height, rx: 3 }),
          node.state === 'in progress'
            ? draw('rect', {
                x: rounded(x + 1),
                y: rounded(y),
                width: rounded(width - 2),
                height: bars.height / 2 - 1,
                fill: palette.line,
                opacity: 0.7,
              })
            : undefined,
          node.isOurs
            ? draw('path', {
                class: 'ours',
                d: `M${rounded(x + 2.5)} ${rounded(top + 1)}V${rounded(top + bars.height - 1)}`,
                stroke: palette.ours,
                'stroke-width': 3,
              })
            : undefined,
        ],
    approval && end > x + width
      ? draw('rect', {
          class: 'approval',
          x: rounded(x + width),
          y: rounded(top + 1.5),
          width: rounded(end - x - width),
          height: bars.height - 3,
          fill: `url(#${hatch})`,
          stroke: palette.ours,
        })
      : undefined,
    draw(
      'text',
      {
        class: 'behind',
        x: rounded(end + 6),
        y: rounded(y + 4),
        'font-size': 10,
        fill: palette.muted,
        // Wide enough to close the gaps between characters, because an arrow that starts here continues behind them.
        stroke: palette.background,
        'stroke-width': 6,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      behind,
    ),
  );
}

/** Something that happens on one day and has no duration. */
export function isPoint({ node }: Pick<TimelineRow, 'node'>): boolean {
  return node.kind === 'milestone' || node.kind === 'launch';
}

export function pointX({ x, width }: Pick<PlacedBar, 'x' | 'width'>): number {
  return x + width - bars.least / 2;
}

function diamond(x: number, y: number, size: number): string {
  return `M${rounded(x)} ${rounded(y - size)}L${rounded(x + size)} ${rounded(y)}L${rounded(x)} ${rounded(y + size)}L${rounded(x - size)} ${rounded(y)}Z`;
}

/** A bar's kind and dates, for screen readers and for hovers. */
function barInWords({ node, approval }: Pick<TimelineRow, 'node' | 'approval'>, words: Words): string {
  const parts = [nodeInWords({ node, works: [] }, words)];
  if (node.start !== undefined) parts.push(words(say`from ${node.start}`));
  if (approval) parts.push(words(say`${approval.label}, until ${approval.until}`));
  if (node.spare !== undefined) parts.push(node.spare);
  return words(listed(parts));
}
