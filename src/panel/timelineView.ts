import { mermaidGantt } from '../views/graph/mermaid';
import { themed } from '../views/drawing/palette';
import { mostDetailed } from '../views/graph/shownGraph';
import { fittingDay, timeScale } from '../views/timeline/timeAxis';
import type { Timeline } from '../views/timeline/timeline';
import { timeline as timelineOf } from '../views/timeline/timeline';
import { bars, layoutTimeline } from '../views/timeline/timelineLayout';
import { timelineParts, timelineSvg } from '../views/timeline/timelineSvg';
import { timelineTables } from '../views/timeline/timelineTable';
import { element, svgNode } from './dom';
import { timelineLegend } from './legend';
import { PictureNodes, waysAlong } from './nodes';
import { Scroller } from './scroller';
import { remember, state, tell } from './state';
import type { Content, View } from './view';
import { t, words } from './words';

/** The width of a day, in pixels. */
const [leastDay, mostDay] = [0.4, 40];
/** So wide at least a day is at first, so that a week can be told from the next. */
const firstDay = 3;

/** What can be had of the timeline besides its picture. */
export function timelineTexts({ model, title, isShown }: Content): Pick<View, 'mermaid' | 'tables'> {
  const timeline = filtered(timelineOf(model.graph, model.days), isShown);
  return {
    mermaid: () => mermaidGantt(timeline, title, t`Milestones and what we provide`),
    tables: () => timelineTables(timeline, words),
  };
}

/** The timeline as a picture: names at the left and months above stay in sight while it is scrolled. */
export function timelineView(content: Content): View {
  const { model, title } = content;
  const timeline = filtered(timelineOf(model.graph, model.days), content.isShown);
  if (timeline.first === undefined || timeline.last === undefined)
    return { root: element('div', {}, undatedList(timeline)), highlight: () => {}, ...timelineTexts(content) };
  const detail = state().detail ?? (timeline.groups.length <= mostDetailed ? 'deliverables' : 'vendors');
  const [first, end] = [timeline.first, timeline.last];
  const scroller = new Scroller(t`Timeline`);
  const root = element('div', { class: 'picture timeline' }, scroller.root, undatedList(timeline), timelineLegend());
  // Where there is little room, days have more of it than names.
  const namesWidth = (): number => (scroller.width < 760 ? 190 : bars.names);
  let dayWidth = firstDay;
  let nodes: PictureNodes | undefined;
  let layout = layoutTimeline(timeline, timeScale(first, end, dayWidth), detail);

  const drawingAt = (palette: typeof themed, width: number): Parameters<typeof timelineParts>[0] => {
    const scale = timeScale(first, end, width);
    return {
      timeline,
      layout: layoutTimeline(timeline, scale, detail),
      scale,
      palette,
      words,
      title,
      namesWidth: namesWidth(),
    };
  };
  const draw = (): void => {
    const drawing = drawingAt(themed, dayWidth);
    layout = drawing.layout;
    const parts = timelineParts(drawing);
    const chart = svgNode(parts.chart);
    chart.setAttribute('role', 'application');
    chart.setAttribute('aria-roledescription', t`timeline`);
    chart.setAttribute(
      'aria-label',
      t`${title}. Arrow keys follow hand-offs and go to the next line, Enter goes to the line in the plan.`,
    );
    const names = svgNode(parts.labels);
    names.setAttribute('aria-hidden', 'true');
    names.addEventListener('click', (event) => {
      const id = (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id;
      if (id === undefined) return;
      if (nodes?.has(id)) nodes.select(id);
      tell({ type: 'goTo', id, withFocus: false });
    });
    scroller.root.replaceChildren(
      element(
        'div',
        { class: 'sheet' },
        element('div', { class: 'corner' }),
        element('div', { class: 'axis' }, svgNode(parts.axis)),
        element('div', { class: 'names' }, names),
        element('div', { class: 'chart' }, chart),
      ),
    );
    nodes = new PictureNodes(chart, waysAlong(timeline.arrows), {
      toggle: () => {},
      selected: content.selected,
      reveal,
    });
  };
  const reveal = (id: string): void => {
    const bar = layout.barOf.get(id);
    if (bar) scroller.show(namesWidth() + bar.x + bar.width / 2, bars.axis + bar.y, true);
  };
  const fitting = (): number => fittingDay(first, end, scroller.width - namesWidth() - 20);
  const resize = (next: number): void => {
    dayWidth = Math.min(mostDay, Math.max(leastDay, next));
    draw();
  };
  const keep = (): void => {
    const { scrollLeft: left, scrollTop: top } = scroller.root;
    remember({ looks: { ...state().looks, timeline: { zoom: dayWidth, left, top } } });
  };
  const zoomAround = (factor: number, { x }: { readonly x: number }): void => {
    const from = scroller.root.getBoundingClientRect().left + namesWidth();
    const day = (scroller.root.scrollLeft + x - from) / dayWidth;
    const { scrollTop } = scroller.root;
    resize(dayWidth * factor);
    scroller.scrollTo(day * dayWidth - (x - from), scrollTop);
    keep();
  };
  scroller.listen(keep, zoomAround);
  return {
    root,
    attached: () => {
      const look = state().looks.timeline;
      resize(look?.zoom ?? Math.max(firstDay, fitting()));
      if (look) scroller.scrollTo(look.left, look.top);
    },
    zoom: (how) => {
      if (how !== 'fit') zoomAround(how, scroller.middle);
      else {
        resize(fitting());
        keep();
      }
    },
    highlight: (ids) => {
      for (const one of scroller.root.querySelectorAll('.here')) one.classList.remove('here');
      const work = ids.find((id) => nodes?.has(id));
      for (const one of scroller.root.querySelectorAll<SVGElement>('[data-id]'))
        if (ids.includes(one.dataset.id!)) one.classList.add('here');
      if (work !== undefined) reveal(work);
    },
    drawing: (palette) => timelineSvg(drawingAt(palette, dayWidth)),
    ...timelineTexts(content),
  };
}

/** What has no date is listed below the picture, with the reason. */
function undatedList({ undated }: Timeline): HTMLElement | undefined {
  if (undated.length === 0) return undefined;
  return element(
    'section',
    { class: 'undated', 'aria-label': t`No date` },
    element('h2', {}, t`No date`),
    element(
      'ul',
      {},
      undated.map(({ id, label, note }) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              type: 'button',
              class: 'link',
              'data-id': id,
              onclick: () => tell({ type: 'goTo', id, withFocus: true }),
            },
            label,
          ),
          note === undefined ? undefined : `: ${note}`,
        ),
      ),
    ),
  );
}

/** The part of a timeline that the filter asks for. */
function filtered(timeline: Timeline, isShown: (id: string) => boolean): Timeline {
  const groups = timeline.groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ node }) => isShown(node.id)) }))
    .filter(({ rows }) => rows.length > 0);
  const left = groups
    .flatMap(({ rows }) =>
      rows.flatMap(({ bar, approval }) => [bar!.start, bar!.due, ...(approval ? [approval.until] : [])]),
    )
    .sort();
  return {
    ...timeline,
    groups,
    arrows: timeline.arrows.filter(({ from, to }) => isShown(from) && isShown(to)),
    undated: timeline.undated.filter(({ id }) => isShown(id)),
    first: left[0],
    last: left.at(-1),
  };
}
