import type { JSX, Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { GraphLayout } from '../views/graph/graphLayout';
import { layoutGraph } from '../views/graph/graphLayout';
import { graphSvg, placeInPicture } from '../views/graph/graphSvg';
import { labelsOfLinks } from '../views/graph/graphWords';
import type { Palette } from '../views/drawing/palette';
import { themed } from '../views/drawing/palette';
import type { Drawn } from '../views/drawing/svg';
import type { ShownGraph } from '../views/graph/shownGraph';
import { isVendor, shownGraph } from '../views/graph/shownGraph';
import { Legend } from './legend';
import { Minimap } from './minimap';
import type { Content } from './outputs';
import type { PictureHandle } from './picture';
import { nodesIn, Picture, waysAlong } from './picture';
import { Scroller, scrollIntoSight, useRoom } from './scroller';
import type { PanelState } from './state';
import { change, state } from './state';
import { t, words } from './words';
import { useZoom } from './zoom';

/** Smaller than this, text isn't legible: the picture starts larger than the window. */
const leastLegible = 0.8;
const [leastZoom, mostZoom] = [0.1, 3];

interface Laid {
  readonly layout: GraphLayout;
  /** The labels of links, by the id of the link. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The last layout: an edit that changes no box and no line costs no layout and no drawing. */
let last: (Laid & { readonly key: string }) | undefined;

interface GraphProps {
  readonly content: Content;
  readonly state: PanelState;
  readonly handle: Ref<PictureHandle>;
}

/** The hand-off graph as a picture. */
export function GraphView({
  content: { model, title, filter },
  state: { detail, opened, looks, selected, here },
  handle,
}: GraphProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const shown = useMemo(
    () => shownGraph(model.graph, { detail, filter, opened: new Set(opened) }),
    [model, detail, filter, opened],
  );
  const laid = useMemo(() => layoutOnce(shown), [shown]);
  const drawing = (palette: Palette): Drawn => graphSvg({ ...laid, palette, words, title });
  const drawn = useMemo(() => drawing(themed), [laid, title]);
  const nodes = useMemo(() => nodesIn(drawn), [drawn]);
  const ways = useMemo(() => waysAlong(handOffsIn(shown)), [shown]);
  const natural = { width: Number(drawn.attributes.width), height: Number(drawn.attributes.height) };
  const { zoom, zoomTo, zoomAround, scrolled } = useZoom({
    tab: 'graph',
    scroller,
    look: looks.graph,
    room,
    fitting: ({ width, height }) => Math.min(1.2, width / natural.width, height / natural.height),
    legible: leastLegible,
    least: leastZoom,
    most: mostZoom,
  });
  useImperativeHandle(handle, () => ({ zoom: zoomTo, drawing }));

  const reveal = (id: string): void => {
    const place = placeInPicture(laid.layout, id);
    if (place) scrollIntoSight(scroller.current!, place.x * zoom, place.y * zoom);
  };
  const there = here.map((id) => (nodes.has(id) ? id : parentOf(shown, id))).filter((id) => id !== undefined);
  const isDrawn = room !== undefined;
  useLayoutEffect(() => {
    if (isDrawn && there[0] !== undefined) reveal(there[0]);
  }, [here, there[0], isDrawn]);

  return (
    <div class="picture">
      <Scroller label={t`Hand-off graph`} element={scroller} scrolled={scrolled} zoom={zoomAround}>
        {isDrawn && (
          <Picture
            drawn={drawn}
            nodes={nodes}
            ways={ways}
            kind={t`graph`}
            label={t`${title}. Arrow keys follow hand-offs, Enter goes to the line, Space expands a vendor.`}
            selected={selected}
            here={new Set(there)}
            size={{ width: Math.ceil(natural.width * zoom), height: Math.ceil(natural.height * zoom) }}
            isFar={zoom < 0.55}
            toggle={(id) => toggle(shown, id)}
            reveal={reveal}
          />
        )}
      </Scroller>
      <Minimap layout={laid.layout} scroller={scroller} natural={natural} zoom={zoom} />
      <Legend of="graph" />
    </div>
  );
}

function layoutOnce({ boxes, links }: ShownGraph): Laid {
  const labels = labelsOfLinks(links, words);
  const key = JSON.stringify([boxes, links, [...labels]]);
  if (last?.key !== key) last = { key, labels, layout: layoutGraph(boxes, links, labels) };
  return last;
}

/** From row to row if the vendor's work is shown, else from box to box. */
function handOffsIn({ links }: ShownGraph): { readonly from: string; readonly to: string }[] {
  return links.map(({ from, to }) => ({ from: from.row ?? from.box, to: to.row ?? to.box }));
}

/** Shows or hides a vendor's work. */
function toggle({ boxes }: ShownGraph, id: string): void {
  const box = boxes.find(
    ({ node, works }) => (node.id === id && isVendor(node)) || works.some((work) => work.id === id),
  );
  const { detail, opened } = state();
  if (!box || detail === 'deliverables') return;
  const vendor = box.node.id;
  change({
    opened: opened.includes(vendor) ? opened.filter((one) => one !== vendor) : [...opened, vendor],
    selected: vendor,
  });
}

/** The vendor that hides a piece of work. */
function parentOf({ boxes }: ShownGraph, id: string): string | undefined {
  return boxes.find(({ works }) => works.some((work) => work.id === id))?.node.id;
}
