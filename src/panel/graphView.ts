import { dot } from '../views/graph/dot';
import type { GraphLayout } from '../views/graph/graphLayout';
import { layoutGraph } from '../views/graph/graphLayout';
import { graphSvg, placeInPicture } from '../views/graph/graphSvg';
import { graphTables } from '../views/graph/graphTable';
import { labelsOfLinks } from '../views/graph/graphWords';
import { mermaidFlowchart } from '../views/graph/mermaid';
import { themed } from '../views/drawing/palette';
import type { ShownGraph } from '../views/graph/shownGraph';
import { isVendor, shownGraph } from '../views/graph/shownGraph';
import { element, svgNode } from './dom';
import { graphLegend } from './legend';
import { Minimap } from './minimap';
import { PictureNodes, waysAlong } from './nodes';
import { Scroller } from './scroller';
import { remember, state } from './state';
import type { Content, View } from './view';
import { t, words } from './words';

/** Smaller than this, letters cannot be read: the picture begins larger than the window, and far away names alone are shown. */
const leastLegible = 0.8;
const [leastZoom, mostZoom] = [0.1, 3];

/** What was laid out last: an edit that changes no box and no line costs no layout. */
let last: { readonly key: string; readonly layout: GraphLayout } | undefined;

/** The hand-off graph as a picture. */
export function graphView(content: Content): View {
  const { model, title } = content;
  const { detail, filter, opened } = state();
  const shown = shownGraph(model.graph, { detail, filter, opened: new Set(opened) });
  const labels = labelsOfLinks(shown.links, words);
  const layout = layoutOnce(shown, labels);
  const drawing: View['drawing'] = (palette) => graphSvg({ layout, labels, palette, words, title });
  const scroller = new Scroller(t`Hand-off graph`);
  const svg = svgNode(drawing(themed));
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-roledescription', t`graph`);
  svg.setAttribute(
    'aria-label',
    t`${title}. Arrow keys follow hand-offs, Enter goes to the line, Space expands a vendor.`,
  );
  scroller.root.append(svg);
  const natural = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
  const minimap = new Minimap(layout, scroller, natural);
  const nodes = new PictureNodes(svg, waysAlong(handOffsIn(shown)), {
    toggle: (id) => toggle(shown, id, content),
    selected: content.selected,
    reveal: (id) => reveal(id),
  });
  let zoom = 1;

  const resize = (next: number): void => {
    zoom = Math.min(mostZoom, Math.max(leastZoom, next));
    svg.setAttribute('width', String(Math.ceil(natural.width * zoom)));
    svg.setAttribute('height', String(Math.ceil(natural.height * zoom)));
    svg.classList.toggle('far', zoom < 0.55);
    minimap.update(zoom);
  };
  const fitting = (): number => Math.min(1.2, scroller.width / natural.width, scroller.height / natural.height);
  const keep = (): void => {
    const { scrollLeft: left, scrollTop: top } = scroller.root;
    remember({ looks: { ...state().looks, graph: { zoom, left, top } } });
    minimap.update(zoom);
  };
  const zoomAround = (factor: number, { x, y }: { readonly x: number; readonly y: number }): void => {
    const box = scroller.root.getBoundingClientRect();
    const at = {
      x: (scroller.root.scrollLeft + x - box.left) / zoom,
      y: (scroller.root.scrollTop + y - box.top) / zoom,
    };
    resize(zoom * factor);
    scroller.scrollTo(at.x * zoom - (x - box.left), at.y * zoom - (y - box.top));
    keep();
  };
  scroller.listen(keep, zoomAround);

  const reveal = (id: string): void => {
    const place = placeInPicture(layout, id);
    if (place) scroller.show(place.x * zoom, place.y * zoom, true);
  };
  return {
    root: element('div', { class: 'picture' }, scroller.root, minimap.root, graphLegend()),
    attached: () => {
      const look = state().looks.graph;
      resize(look?.zoom ?? Math.max(leastLegible, fitting()));
      if (look) scroller.scrollTo(look.left, look.top);
      minimap.update(zoom);
    },
    zoom: (how) => {
      if (how !== 'fit') zoomAround(how, scroller.middle);
      else {
        resize(fitting());
        keep();
      }
    },
    highlight: (ids) => {
      for (const one of svg.querySelectorAll('.here')) one.classList.remove('here');
      const there = ids.map((id) => (nodes.has(id) ? id : parentOf(shown, id))).filter((id) => id !== undefined);
      for (const id of there) nodes.elementOf(id)?.classList.add('here');
      if (there[0] !== undefined) reveal(there[0]);
    },
    drawing,
    ...graphTexts(content),
  };
}

/** What can be had of the graph besides its picture. */
export function graphTexts(content: Content): Pick<View, 'mermaid' | 'dot' | 'tables'> {
  return {
    mermaid: () => mermaidFlowchart(narrowed(content)),
    dot: () => dot(narrowed(content), content.title),
    tables: () => graphTables(content.model.graph, content.isShown, words),
  };
}

/** The part of the graph that the filter asks for, for languages that draw it themselves. */
function narrowed({ model: { graph }, chosen }: Content): typeof graph {
  const kept = new Set(
    graph.nodes
      .filter(({ id, parent }) => chosen.has(id) || (parent !== undefined && chosen.has(parent)))
      .map(({ id }) => id),
  );
  for (const { id, parent } of graph.nodes) if (parent !== undefined && kept.has(id)) kept.add(parent);
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function layoutOnce({ boxes, links }: ShownGraph, labels: ReadonlyMap<string, string>): GraphLayout {
  const key = JSON.stringify([boxes, links, [...labels]]);
  if (last?.key !== key) last = { key, layout: layoutGraph(boxes, links, labels) };
  return last.layout;
}

/** From row to row where the work of a vendor is shown, else from box to box. */
function handOffsIn({ links }: ShownGraph): { readonly from: string; readonly to: string }[] {
  return links.map(({ from, to }) => ({ from: from.row ?? from.box, to: to.row ?? to.box }));
}

/** Shows a vendor's work, or hides it again. */
function toggle({ boxes }: ShownGraph, id: string, { redraw }: Content): void {
  const box = boxes.find(
    ({ node, works }) => (node.id === id && isVendor(node)) || works.some((work) => work.id === id),
  );
  if (!box || state().detail === 'deliverables') return;
  const { opened } = state();
  const vendor = box.node.id;
  remember({
    opened: opened.includes(vendor) ? opened.filter((one) => one !== vendor) : [...opened, vendor],
    selected: vendor,
  });
  redraw();
}

/** The vendor in which a piece of work is hidden. */
function parentOf({ boxes }: ShownGraph, id: string): string | undefined {
  return boxes.find(({ works }) => works.some((work) => work.id === id))?.node.id;
}
