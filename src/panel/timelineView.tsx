import type { JSX, Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { themed } from '../views/drawing/palette';
import { mostDetailed } from '../views/graph/shownGraph';
import { fittingDay, timeScale } from '../views/timeline/timeAxis';
import type { Timeline } from '../views/timeline/timeline';
import { bars, layoutTimeline } from '../views/timeline/timelineLayout';
import { timelineParts, timelineSvg } from '../views/timeline/timelineSvg';
import { Drawing } from './drawing';
import { Legend } from './legend';
import type { Content } from './outputs';
import { narrowedTimeline } from './outputs';
import type { PictureHandle } from './picture';
import { nodesIn, Picture, select, waysAlong } from './picture';
import { Scroller, scrollIntoSight, useRoom } from './scroller';
import type { PanelState } from './state';
import { tell } from './state';
import { t, words } from './words';
import { useZoom } from './zoom';

/** The width of a day, in pixels. */
const [leastDay, mostDay] = [0.4, 40];
/** The minimum initial width of a day, so that weeks are distinguishable. */
const firstDay = 3;

interface TimelineProps {
  readonly content: Content;
  readonly state: PanelState;
  readonly handle: Ref<PictureHandle>;
}

/** The timeline as a picture, with undated work below it. */
export function TimelineView({ content, state, handle }: TimelineProps): JSX.Element {
  const timeline = useMemo(() => narrowedTimeline(content), [content]);
  const { first, last } = timeline;
  if (first === undefined || last === undefined)
    return (
      <div>
        <Undated timeline={timeline} />
      </div>
    );
  return (
    <div class="picture timeline">
      <Chart {...{ timeline, first, last, state, handle }} title={content.title} />
      <Undated timeline={timeline} />
      <Legend of="timeline" />
    </div>
  );
}

interface ChartProps extends Pick<TimelineProps, 'state' | 'handle'> {
  readonly timeline: Timeline;
  readonly first: string;
  readonly last: string;
  readonly title: string;
}

/** The bars: names on the left and months at the top stay visible while they are scrolled. */
function Chart({ timeline, first, last, title, state, handle }: ChartProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  // If space is tight, days get more of it than names.
  const namesWidth = room && room.width < 760 ? 190 : bars.names;
  const {
    zoom: dayWidth,
    zoomTo,
    zoomAround,
    scrolled,
  } = useZoom({
    tab: 'timeline',
    scroller,
    look: state.looks.timeline,
    room,
    fitting: ({ width }) => fittingDay(first, last, width - namesWidth - 20),
    legible: firstDay,
    least: leastDay,
    most: mostDay,
    margin: namesWidth,
    isFlat: true,
  });
  const detail = state.detail ?? (timeline.groups.length <= mostDetailed ? 'deliverables' : 'vendors');
  const drawing = useMemo(() => {
    const scale = timeScale(first, last, dayWidth);
    const layout = layoutTimeline(timeline, scale, detail);
    return { timeline, layout, scale, palette: themed, words, title, namesWidth };
  }, [timeline, detail, dayWidth, namesWidth, title]);
  const parts = useMemo(() => timelineParts(drawing), [drawing]);
  const nodes = useMemo(() => nodesIn(parts.chart), [parts]);
  const ways = useMemo(() => waysAlong(timeline.arrows), [timeline]);
  useImperativeHandle(handle, () => ({
    zoom: zoomTo,
    drawing: (palette) => timelineSvg({ ...drawing, palette }),
  }));

  const reveal = (id: string): void => {
    const bar = drawing.layout.barOf.get(id);
    if (bar) scrollIntoSight(scroller.current!, namesWidth + bar.x + bar.width / 2, bars.axis + bar.y);
  };
  const { here, selected } = state;
  const there = here.find((id) => nodes.has(id));
  const isDrawn = room !== undefined;
  useLayoutEffect(() => {
    if (isDrawn && there !== undefined) reveal(there);
  }, [here, there, isDrawn]);

  return (
    <Scroller label={t`Timeline`} element={scroller} scrolled={scrolled} zoom={zoomAround}>
      {isDrawn && (
        <div class="sheet">
          <div class="corner" />
          <div class="axis">
            <Drawing drawn={parts.axis} />
          </div>
          <div class="names" aria-hidden="true" onClick={(event) => goToName(event, nodes)}>
            <Drawing drawn={parts.labels} here={here} />
          </div>
          <div class="chart">
            <Picture
              drawn={parts.chart}
              nodes={nodes}
              ways={ways}
              kind={t`timeline`}
              label={t`${title}. Arrow keys follow hand-offs and go to the next line, Enter goes to the line in the plan.`}
              selected={selected}
              here={new Set(here)}
              reveal={reveal}
            />
          </div>
        </div>
      )}
    </Scroller>
  );
}

function goToName({ target }: MouseEvent, nodes: ReadonlySet<string>): void {
  const id = (target as Element).closest<SVGElement>('[data-id]')?.dataset.id;
  if (id === undefined) return;
  if (nodes.has(id)) select(id);
  tell({ type: 'goTo', id, withFocus: false });
}

/** Undated work is listed below the picture, with the reason. */
function Undated({ timeline: { undated } }: { readonly timeline: Timeline }): JSX.Element | null {
  if (undated.length === 0) return null;
  return (
    <section class="undated" aria-label={t`No date`}>
      <h2>{t`No date`}</h2>
      <ul>
        {undated.map(({ id, label, note }) => (
          <li key={id}>
            <button type="button" class="link" data-id={id} onClick={() => tell({ type: 'goTo', id, withFocus: true })}>
              {label}
            </button>
            {note === undefined ? undefined : `: ${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
