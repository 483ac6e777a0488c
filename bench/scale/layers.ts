import { bySpan } from '../../src/features/agenda/agendaGroups';
import { itemRows } from '../../src/features/agenda/agendaRows';
import { complete } from '../../src/features/completion/complete';
import { definition } from '../../src/features/definition';
import { documentLinks } from '../../src/features/documentLinks';
import { foldingRanges } from '../../src/features/folding';
import { inlayHints } from '../../src/features/inlayHints';
import { lenses } from '../../src/features/lenses';
import { occurrencesIn } from '../../src/features/occurrences';
import { outline } from '../../src/features/outline';
import { references } from '../../src/features/references';
import { refactorings } from '../../src/features/refactorings';
import { selectionRanges } from '../../src/features/selection';
import { workspaceSymbols } from '../../src/features/symbols';
import type { TreeNode } from '../../src/features/vendorTree/treeNode';
import type { ViewRow } from '../../src/features/viewRow';
import { createService, type Service } from '../../src/service';
import { paper } from '../../src/views/drawing/palette';
import { svgText } from '../../src/views/drawing/svg';
import { layoutGraph } from '../../src/views/graph/graphLayout';
import { graphSvg } from '../../src/views/graph/graphSvg';
import { shownGraph } from '../../src/views/graph/shownGraph';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { timeScale } from '../../src/views/timeline/timeAxis';
import { timeline } from '../../src/views/timeline/timeline';
import { layoutTimeline } from '../../src/views/timeline/timelineLayout';
import { timelineSvg } from '../../src/views/timeline/timelineSvg';
import { slip } from '../../src/workspace/slip';
import type { KnownPlan } from '../../src/workspace/workspace';
import type { HostileFile } from '../hostile/workspaces';

/** The day on which everything is asked. */
export const today = '2026-11-24';

/** A service with the documents of a construct, and the one that is written in. */
export interface Opened {
  readonly service: Service;
  readonly files: readonly HostileFile[];
  readonly uri: string;
  readonly text: string;
}

/** A part of what Baton does, measured by itself. What it needs of the layers before it has been done before. */
type Layer = (opened: Opened) => unknown;

/** A service that has been given nothing yet. */
export function open(files: readonly HostileFile[]): Opened {
  const { uri, text } = files[0]!;
  return { service: createService({ today }), files, uri, text };
}

/**
 * Where somebody may ask: in a line near the start, in the middle and at the end, and in the heading behind the middle. The
 * same kind of place at every size, or a question would be another one there.
 */
function places({ text }: Opened): number[] {
  const inLine = (at: number): number => Math.min(text.length, text.lastIndexOf('\n', at) + 4);
  const heading = text.indexOf('\n#', text.length / 2);
  const lines = [160, text.length / 2, text.length - 2].map(inLine);
  return heading < 0 ? lines : [...lines, Math.min(text.length, heading + 6)];
}

/** Asks at each place of a document that is a plan. */
function atPlaces(ask: (opened: Opened, known: KnownPlan, offset: number) => unknown): Layer {
  return (opened) => {
    const known = opened.service.workspace.get(opened.uri);
    if (known) for (const offset of places(opened)) ask(opened, known, offset);
  };
}

/** Asks of every plan of the workspace. */
function ofPlans(ask: (opened: Opened, known: KnownPlan) => unknown): Layer {
  return (opened) => {
    for (const known of opened.service.plans()) ask(opened, known);
  };
}

/** Asks of the document that is written in. */
function ofDocument(ask: (opened: Opened, known: KnownPlan) => unknown): Layer {
  return (opened) => {
    const known = opened.service.workspace.get(opened.uri);
    if (known) ask(opened, known);
  };
}

/** Opens the rows below another; what was opened elsewhere already stays closed, as it does for people. */
function openAll(root: ViewRow | TreeNode): void {
  const opened = new Set<unknown>();
  const rows: (ViewRow | TreeNode)[] = [root];
  for (let row = rows.pop(); row; row = rows.pop()) {
    const about = ('subject' in row && row.subject?.entity) || row.id;
    row.tooltip?.();
    if (opened.has(about)) continue;
    opened.add(about);
    for (const child of row.children()) rows.push(child);
  }
}

/** A letter in the middle of the text, another at each time. */
let letters = 0;
function typed({ text }: Opened): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}${'abcdefgh'[letters++ % 8]}${text.slice(middle)}`;
}

/** Every layer in the order in which one needs another. */
export const layers: Readonly<Record<string, Layer>> = {
  read: ({ service, files }) => {
    for (const { uri, text } of files) service.setText(uri, text);
    return service.workspace.all();
  },
  check: ({ service, files }) => {
    for (const { uri } of files) service.check(uri);
  },
  fixes: ({ service, uri }) => {
    for (const finding of service.check(uri)) finding.fixes();
  },
  outline: ofDocument((_, known) => outline(known)),
  folding: ofDocument((_, known) => foldingRanges(known)),
  occurrences: ofDocument(({ service }, known) => occurrencesIn(service.workspace, known)),
  lenses: ofDocument(({ service, uri }, known) => lenses(known, service.check(uri))),
  hints: ofDocument(({ text }, known) =>
    inlayHints(known, { start: 0, end: text.length }, today, { dates: true, budget: true, buffer: true }, String),
  ),
  links: ofDocument(({ service }, known) => documentLinks(service.workspace, known)),
  symbols: ({ service }) => workspaceSymbols(service.workspace, 'a'),
  hover: atPlaces(({ service, uri }, _, offset) => service.hover(uri, offset)),
  completion: atPlaces(({ service }, known, offset) =>
    complete({
      workspace: service.workspace,
      known,
      offset,
      today,
      words: service.words,
      isExplicit: true,
      files: ['file:///workspace/b.pdf'],
    }),
  ),
  'definition and references': atPlaces(({ service: { workspace } }, known, offset) => {
    definition(workspace, known, offset);
    references(workspace, known, offset, true);
    selectionRanges(known, offset);
  }),
  refactorings: atPlaces(({ service }, known, offset) => refactorings(service.workspace, known, offset)),
  schedule: ofPlans(({ service }, known) => scheduleReport(service.schedule(known), known, today, service.words)),
  slip: ofPlans(({ service }, known) => {
    const schedule = service.schedule(known);
    const [first] = schedule.worksOfPlan(known);
    if (first) slip(schedule, new Map([[first, 5]]));
  }),
  'vendors view': ofPlans(({ service }, known) => openAll(service.vendorTree(known, 'waits for'))),
  'vendors view, needed by': ofPlans(({ service }, known) => openAll(service.vendorTree(known, 'needed by'))),
  'outcomes view': ofPlans(({ service }, known) => openAll(service.outcomeTree(known))),
  'agenda view': ({ service }) => {
    const plans = service.plans().map((known) => service.agenda(known));
    for (const [span, items] of bySpan(plans, today)) itemRows(span, items, plans.length > 1, today, service.words);
  },
  'panel model': ({ service }) => service.panelModel(service.plans()),
  timeline: ({ service }) => {
    const { graph, days } = service.panelModel(service.plans());
    const drawn = timeline(graph, days);
    if (drawn.first === undefined || drawn.last === undefined) return;
    const scale = timeScale(drawn.first, drawn.last, 4);
    const layout = layoutTimeline(drawn, scale, 'vendors');
    svgText(
      timelineSvg({ timeline: drawn, layout, scale, namesWidth: 270, palette: paper, words: service.words, title: '' }),
    );
  },
  graph: ({ service }) => {
    const { boxes, links } = shownGraph(service.panelModel(service.plans()).graph, {});
    const labels = new Map<string, string>();
    const layout = layoutGraph(boxes, links, labels);
    svgText(graphSvg({ layout, labels, palette: paper, words: service.words, title: '' }));
  },
  keystroke: (opened) => {
    opened.service.setText(opened.uri, typed(opened));
    opened.service.check(opened.uri);
  },
  'fix all': ({ service, uri, text }) => {
    service.setText(uri, text);
    return service.fixAll(uri);
  },
};

export const layerNames = Object.keys(layers);
