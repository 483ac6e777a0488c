import type { IsoDate } from '../../plan/calendar';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { arrowSvg } from './arrowSvg';
import { barSvg, hatching, isPoint } from './barSvg';
import { bold, signs } from '../graph/boxSvg';
import type { Palette } from '../drawing/palette';
import type { Child, Drawn } from '../drawing/svg';
import { draw, rounded } from '../drawing/svg';
import { fitted, textWidth } from '../drawing/textWidth';
import type { TimeScale } from './timeAxis';
import { restsOf, ticksOf, widthOf, xOf } from './timeAxis';
import type { Timeline } from './timeline';
import type { TimelineLayout, TimelineLine } from './timelineLayout';
import { bars } from './timelineLayout';

export interface TimelineDrawing {
  readonly timeline: Timeline;
  readonly layout: TimelineLayout;
  readonly scale: TimeScale;
  readonly palette: Palette;
  readonly words: Words;
  readonly title: string;
  /** The width of the names on the left. */
  readonly namesWidth: number;
}

/** The three parts of the picture, so that the axis and the names stay visible while the rest is scrolled. */
export interface TimelineParts {
  readonly axis: Drawn;
  readonly labels: Drawn;
  readonly chart: Drawn;
}

/** The timeline in its parts. Each bar and each name has the id of its node in `data-id`, each arrow the id of its edge. */
export function timelineParts(drawing: TimelineDrawing): TimelineParts {
  return { axis: axis(drawing), labels: names(drawing), chart: chart(drawing) };
}

/** The timeline as one picture. */
export function timelineSvg(drawing: TimelineDrawing): Drawn {
  const { layout, title, palette, namesWidth } = drawing;
  const parts = timelineParts(drawing);
  const at = (part: Drawn, x: number, y: number): Drawn => ({ ...part, attributes: { ...part.attributes, x, y } });
  return root(
    layout.width + namesWidth,
    layout.height + bars.axis,
    palette,
    title,
    draw('title', {}, title),
    at(parts.chart, namesWidth, bars.axis),
    at(parts.axis, namesWidth, 0),
    at(parts.labels, 0, bars.axis),
  );
}

function root(
  width: number,
  height: number,
  palette: Palette,
  title: string | undefined,
  ...children: readonly Child[]
): Drawn {
  const [wide, high] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))];
  return draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: wide,
      height: high,
      viewBox: `0 0 ${wide} ${high}`,
      role: title === undefined ? undefined : 'group',
      'aria-label': title,
      'font-family': palette.font,
      'font-size': 12,
    },
    ...children,
  );
}

/** The months in one line, weeks or days below them, and at the top today and launch. */
function axis({ timeline, scale, palette, words }: TimelineDrawing): Drawn {
  const ticks = ticksOf(scale, words);
  const flags = [
    { day: timeline.today, text: words(say`today`), colour: palette.today },
    ...timeline.launches.map((day) => ({ day, text: `⚑ ${words(say`launch`)}`, colour: palette.critical })),
  ].filter(({ day }) => isIn(scale, day));
  return root(
    widthOf(scale),
    bars.axis,
    palette,
    undefined,
    draw('rect', { width: Math.ceil(widthOf(scale)), height: bars.axis, fill: palette.background }),
    ...ticks.map(({ x, label, isMonth }) =>
      draw(
        'g',
        { class: isMonth ? 'month' : 'day' },
        isMonth ? draw('path', { d: `M${rounded(x)} 2V${bars.axis}`, stroke: palette.border }) : undefined,
        draw(
          'text',
          {
            x: rounded(x + (isMonth ? 5 : 2)),
            y: isMonth ? 14 : bars.axis - 5,
            'font-size': isMonth ? 12 : 10,
            'font-weight': isMonth ? 600 : undefined,
            fill: isMonth ? palette.text : palette.muted,
          },
          label,
        ),
      ),
    ),
    ...flags.map(({ day, text, colour }) => {
      const x = middleOf(scale, day);
      const width = textWidth(text, 10) + 8;
      return draw(
        'g',
        { class: 'flag' },
        draw('title', {}, `${text}, ${day}`),
        draw('rect', {
          x: rounded(x - width / 2),
          y: 17,
          width: rounded(width),
          height: 13,
          rx: 3,
          fill: palette.background,
          stroke: colour,
        }),
        draw(
          'text',
          { x: rounded(x), y: 27, 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 600, fill: colour },
          text,
        ),
      );
    }),
    draw('path', { d: `M0 ${bars.axis - 0.5}H${Math.ceil(widthOf(scale))}`, stroke: palette.border }),
  );
}

function isIn({ first, days }: TimeScale, day: IsoDate): boolean {
  const x = xOf({ first, days, dayWidth: 1 }, day);
  return x >= 0 && x < days;
}

function middleOf(scale: TimeScale, day: IsoDate): number {
  return xOf(scale, day) + scale.dayWidth / 2;
}

function names({ layout, palette, words, namesWidth: width }: TimelineDrawing): Drawn {
  return root(
    width,
    layout.height,
    palette,
    undefined,
    draw('rect', { width, height: Math.ceil(layout.height), fill: palette.background }),
    ...layout.lines.map((line) => nameSvg(line, width, palette, words)),
    draw('path', { d: `M${width - 0.5} 0V${Math.ceil(layout.height)}`, stroke: palette.border }),
  );
}

function nameSvg({ group, row, top, height }: TimelineLine, width: number, palette: Palette, words: Words): Drawn {
  const node = row?.node ?? group.node;
  const isHead = row === undefined;
  const text = node?.label ?? words(say`Milestones and what you provide`);
  const sign = node ? signs[node.state] : '';
  const left = isHead ? 10 : 22;
  const room = width - left - (sign === '' ? 10 : 28);
  const colour = node?.state === 'overdue' ? palette.late : node?.state === 'done' ? palette.done : palette.muted;
  return draw(
    'g',
    { class: isHead ? 'group' : 'row', 'data-id': node?.id },
    draw('rect', { class: 'face', y: top, width, height, fill: isHead ? palette.surface : 'transparent' }),
    node?.isOurs && !isPoint({ node })
      ? draw('path', { class: 'ours', d: `M3 ${top + 4}V${top + height - 4}`, stroke: palette.ours, 'stroke-width': 4 })
      : undefined,
    draw(
      'text',
      {
        x: left,
        y: top + bars.line / 2 + 4,
        'font-weight': isHead || node?.isCritical ? 600 : undefined,
        fill: palette.text,
      },
      `${!isHead && node?.isCritical ? '◆ ' : ''}${fitted(text, 12 * bold, room - (node?.isCritical ? 14 : 0))}`,
    ),
    sign === ''
      ? undefined
      : draw(
          'text',
          { x: width - 12, y: top + bars.line / 2 + 4, 'text-anchor': 'end', 'font-weight': 700, fill: colour },
          sign,
        ),
  );
}

function chart({ timeline, layout, scale, palette, words }: TimelineDrawing): Drawn {
  const { height } = layout;
  const width = widthOf(scale);
  const rests = scale.dayWidth >= 4 ? restsOf(scale, timeline.holidays) : [];
  const line = (day: IsoDate, colour: string, dashes: string | undefined, name: string): Drawn | undefined =>
    isIn(scale, day)
      ? draw('path', {
          class: name,
          d: `M${rounded(middleOf(scale, day))} 0V${Math.ceil(height)}`,
          stroke: colour,
          'stroke-width': 1.6,
          'stroke-dasharray': dashes,
        })
      : undefined;
  const lines = [
    line(timeline.today, palette.today, undefined, 'today'),
    ...timeline.launches.map((day) => line(day, palette.critical, '5 3', 'launch')),
  ];
  const loud = timeline.arrows.filter(({ isCritical, isLate }) => isCritical || isLate);
  const quiet = timeline.arrows.filter(({ isCritical, isLate }) => !isCritical && !isLate);
  return root(
    width,
    height,
    palette,
    undefined,
    hatching(palette),
    draw(
      'g',
      { class: 'rests' },
      rests.map((rest) =>
        draw('rect', {
          x: rounded(rest.x),
          y: 0,
          width: rounded(rest.width),
          height: Math.ceil(height),
          fill: palette.rest,
        }),
      ),
    ),
    draw(
      'g',
      { class: 'grid' },
      ticksOf(scale, words)
        .filter(({ isMonth }) => isMonth)
        .map(({ x }) =>
          draw('path', { d: `M${rounded(x)} 0V${Math.ceil(height)}`, stroke: palette.border, 'stroke-width': 0.6 }),
        ),
      layout.lines.map(({ top, row, height: high }) =>
        row
          ? undefined
          : draw('rect', { y: top, width: Math.ceil(width), height: high, fill: palette.surface, opacity: 0.7 }),
      ),
    ),
    draw('g', { class: 'lines' }, lines),
    draw(
      'g',
      { class: 'arrows' },
      [...quiet, ...loud].map((arrow) => arrowSvg(arrow, layout, palette)),
    ),
    draw(
      'g',
      { class: 'bars' },
      layout.lines.flatMap((one) => one.bars.map((bar) => barSvg(bar, one, palette, words))),
    ),
  );
}
