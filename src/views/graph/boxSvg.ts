import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { GraphNode } from './graph';
import type { Placed } from './graphShape';
import { shape } from './graphShape';
import { nodeInWords } from './graphWords';
import type { Palette } from '../drawing/palette';
import { isVendor } from './shownGraph';
import type { Drawn } from '../drawing/svg';
import { draw, rounded } from '../drawing/svg';
import { fitted, textWidth } from '../drawing/textWidth';

/** How much wider bold type is. */
export const bold = 1.1;

/** The symbol for a state, as a character that every font has. */
export const signs: Readonly<Record<GraphNode['state'], string>> = {
  done: '✓',
  overdue: '!',
  'in progress': '◐',
  open: '',
};

/** A box with its rows. */
export function boxSvg(placed: Placed, palette: Palette, words: Words): Drawn {
  const { box: one, x, y, width, height } = placed;
  const { node, rows, isContext } = one;
  const isCard = isVendor(node);
  const drawn = draw(
    'g',
    {
      class: ['box', node.kind, node.isCritical && 'critical', isContext && 'context'].filter(Boolean).join(' '),
      transform: `translate(${rounded(x)} ${rounded(y)})`,
    },
    draw(
      'g',
      { class: 'head', 'data-id': node.id, role: 'img', 'aria-label': nodeInWords(one, words) },
      draw('title', {}, nodeInWords(one, words)),
      outline(node, width, height, palette),
      isCard ? head(placed, palette, words) : small(placed, palette),
    ),
    rows.map((row, index) => rowOf(row, shape.openHeadHeight + index * shape.rowHeight, width, palette, words)),
    one.rows.length > 0 && one.worksFrom.length > 0
      ? draw(
          'text',
          { x: 12, y: height - shape.cardFoot - 8, 'font-size': shape.smallSize, fill: palette.ours },
          fitted(words(say`works from ${one.worksFrom.join(', ')}`), shape.smallSize, width - 24),
        )
      : undefined,
  );
  return { ...drawn, key: node.id };
}

/**
 * The outline shows the kind: a vendor has square corners, our own items a bar at the side, a milestone points, the
 * unknown dashes.
 */
function outline(
  { kind, isOurs, isCritical, isInCircle, state }: GraphNode,
  width: number,
  height: number,
  palette: Palette,
): readonly Drawn[] {
  const isLate = isInCircle || state === 'overdue';
  const stroke = isCritical ? palette.critical : isLate ? palette.late : palette.border;
  const style = {
    class: 'outline',
    fill: palette.surface,
    stroke,
    'stroke-width': isCritical ? 2.4 : isLate ? 1.8 : 1.2,
    'stroke-dasharray': kind === 'outside' || isInCircle ? '5 3' : undefined,
  };
  if (kind === 'milestone' || kind === 'launch') {
    const point = Math.min(14, height / 2);
    const d = `M${point} 0H${rounded(width - point)}L${rounded(width)} ${height / 2}L${rounded(width - point)} ${height}H${point}L0 ${height / 2}Z`;
    return [draw('path', { ...style, d })];
  }
  const radius = kind === 'collateral' || kind === 'outside' ? height / 2 : 5;
  const rect = draw('rect', { ...style, width: rounded(width), height: rounded(height), rx: Math.min(radius, 17) });
  const bar =
    isOurs && kind !== 'collateral'
      ? draw('path', { class: 'ours', d: `M6 4V${rounded(height - 4)}`, stroke: palette.ours, 'stroke-width': 4 })
      : undefined;
  return bar ? [rect, bar] : [rect];
}

/** A vendor's name, and below it a summary of its work. */
function head({ box: { node, works, rows }, width }: Placed, palette: Palette, words: Words): readonly Drawn[] {
  const left = node.isOurs ? 15 : 12;
  const sign = signs[node.state];
  const mark = sign === '' ? undefined : signAt(width - 16, 19, sign, node.state, palette);
  const own = works.filter(({ kind }) => kind === 'deliverable');
  const count = own.length === 1 ? words(say`1 deliverable`) : words(say`${own.length} deliverables`);
  const date =
    node.state === 'done' ? words(say`all done`) : node.due === undefined ? undefined : words(say`next ${node.due}`);
  const owner = node.owners.join(', ');
  const about = rows.length > 0 ? [owner] : own.length === 0 ? [words(say`no deliverable`), owner] : [date, count];
  const ours = node.kind === 'vendor' && node.isOurs ? words(say`in house`) : undefined;
  const line = [...about, ours].filter((part) => part !== undefined && part !== '').join(' · ');
  return [
    draw(
      'text',
      { class: 'name', x: left, y: 19, 'font-weight': 600, fill: palette.text },
      fitted(node.label, shape.nameSize * bold, width - left - (mark ? 30 : 12)),
    ),
    draw(
      'text',
      { class: 'about', x: left, y: 35, 'font-size': shape.smallSize, fill: palette.muted },
      fitted(line, shape.smallSize, width - left - 10),
    ),
    ...(mark ? [mark] : []),
    // Only this is legible when zoomed out; the viewer shows it then.
    draw(
      'text',
      { class: 'far', display: 'none', x: left, y: 31, 'font-size': 24, 'font-weight': 600, fill: palette.text },
      fitted(node.label, 24 * bold, width - left - 8),
    ),
  ];
}

function small({ box: { node }, width, height }: Placed, palette: Palette): readonly Drawn[] {
  const room = width - 28;
  const top = node.due === undefined ? height / 2 + 4.5 : 18;
  const sign = signs[node.state];
  const symbol = node.kind === 'launch' ? '⚑ ' : node.kind === 'outside' ? '? ' : sign === '' ? '' : `${sign} `;
  return [
    draw(
      'text',
      {
        class: 'name',
        x: rounded(width / 2),
        y: top,
        'text-anchor': 'middle',
        'font-weight': node.kind === 'launch' ? 600 : undefined,
        fill: node.kind === 'collateral' ? palette.ours : palette.text,
      },
      fitted(`${symbol}${node.label}`, shape.nameSize, room),
    ),
    ...(node.due === undefined
      ? []
      : [
          draw(
            'text',
            {
              class: 'about',
              x: rounded(width / 2),
              y: 34,
              'text-anchor': 'middle',
              'font-size': shape.smallSize,
              fill: palette.muted,
            },
            node.due,
          ),
        ]),
  ];
}

function rowOf(node: GraphNode, top: number, width: number, palette: Palette, words: Words): Drawn {
  const isApproval = node.kind === 'approval';
  const left = isApproval ? 28 : 12;
  const sign = signs[node.state];
  const date = node.due === undefined ? words(say`no date`) : dateOf(node);
  const dateWidth = textWidth(date, shape.smallSize) + 10;
  const size = isApproval ? shape.smallSize : 12;
  const middle = top + shape.rowHeight / 2;
  const colour = isApproval || node.isOurs ? palette.ours : palette.text;
  return draw(
    'g',
    {
      class: ['row', node.kind, node.isCritical && 'critical'].filter(Boolean).join(' '),
      'data-id': node.id,
      role: 'img',
      'aria-label': nodeInWords({ node, works: [] }, words),
    },
    draw('title', {}, nodeInWords({ node, works: [] }, words)),
    draw('rect', {
      class: 'face',
      x: 1.5,
      y: top,
      width: rounded(width - 3),
      height: shape.rowHeight,
      fill: 'transparent',
    }),
    draw('path', { d: `M8 ${top}H${rounded(width - 8)}`, stroke: palette.border, 'stroke-width': 0.6 }),
    node.isCritical
      ? draw('path', {
          class: 'mark',
          d: `M2.5 ${top + 3}V${top + shape.rowHeight - 3}`,
          stroke: palette.critical,
          'stroke-width': 4,
        })
      : undefined,
    draw(
      'text',
      {
        class: 'name',
        x: left,
        y: middle + 4,
        'font-size': size,
        'font-weight': node.isCritical ? 600 : undefined,
        fill: colour,
      },
      fitted(node.label, node.isCritical ? size * bold : size, width - left - dateWidth - (sign === '' ? 10 : 30)),
    ),
    sign === '' ? undefined : signAt(rounded(width - dateWidth - 12), middle, sign, node.state, palette),
    draw(
      'text',
      {
        x: rounded(width - 10),
        y: middle + 4,
        'text-anchor': 'end',
        'font-size': shape.smallSize,
        fill: palette.muted,
      },
      date,
    ),
  );
}

/** The due date; a calculated one is marked as approximate. */
function dateOf({ due = '', isReckoned }: GraphNode): string {
  return isReckoned ? `≈ ${due}` : due;
}

/** A symbol in a circle, so that it is distinct from the characters next to it. */
function signAt(x: number, y: number, sign: string, state: GraphNode['state'], palette: Palette): Drawn {
  const colour = state === 'overdue' ? palette.late : state === 'done' ? palette.done : palette.muted;
  return draw(
    'g',
    { class: 'sign' },
    draw('circle', { cx: x, cy: y, r: 7, fill: 'none', stroke: colour, 'stroke-width': 1.2 }),
    draw('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 700, fill: colour }, sign),
  );
}
