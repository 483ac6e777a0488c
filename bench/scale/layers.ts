import { atOnce } from '../../src/text/steps';
import { bySpan } from '../../src/trees/agenda/agendaGroups';
import { itemRows } from '../../src/trees/agenda/agendaRows';
import { complete } from '../../src/editor/completion/complete';
import { definition } from '../../src/editor/definition';
import { documentLinks } from '../../src/editor/documentLinks';
import { foldingRanges } from '../../src/editor/folding';
import { inlayHints } from '../../src/editor/inlayHints';
import { lenses } from '../../src/editor/lenses';
import { occurrencesIn } from '../../src/editor/occurrences';
import { outline } from '../../src/editor/outline';
import { references } from '../../src/editor/references';
import { refactorings } from '../../src/editor/refactor/refactorings';
import { selectionRanges } from '../../src/editor/selection';
import { workspaceSymbols } from '../../src/editor/workspaceSymbols';
import type { TreeNode } from '../../src/trees/vendors/treeNode';
import type { ViewRow } from '../../src/trees/viewRow';
import type { Finding } from '../../src/rules/check';
import { openService, type OpenService } from '../../test/support/openService';
import { paper } from '../../src/views/drawing/palette';
import { svgText } from '../../src/views/drawing/svg';
import { layoutGraph } from '../../src/views/graph/graphLayout';
import { graphSvg } from '../../src/views/graph/graphSvg';
import { shownGraph } from '../../src/views/graph/shownGraph';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { propagateDelay } from '../../src/schedule/delayPropagation';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';
import { drawTimeline } from '../drawTimeline';
import type { HostileFile } from '../hostile/workspaces';
import type { Surroundings } from './samePlace';
import { samePlace } from './samePlace';

/** The day on which everything is asked. */
export const today = '2026-11-24';

/** A service with the documents of a construct, and the one that is written in. */
export interface Opened {
  readonly service: OpenService;
  readonly files: readonly HostileFile[];
  readonly uri: string;
  readonly text: string;
  /** Where something is typed or asked: in the middle, at the same kind of place at every size. */
  readonly middle: number;
  /** The findings of that document, which an editor keeps until something changes, too. */
  readonly findings: () => readonly Finding[];
}

/** A part of what Baton does, measured by itself. What it needs of the layers before it has been done before. */
type Layer = (opened: Opened) => unknown;

/** A service that has been given nothing yet. `wanted` is what is around the middle of the smallest text. */
export function open(files: readonly HostileFile[], wanted?: Surroundings): Opened {
  const { uri, text } = files[0]!;
  const middle = wanted ? samePlace(text, wanted) : Math.floor(text.length / 2);
  const service = openService({ today });
  let findings: readonly Finding[] | undefined;
  return { service, files, uri, text, middle, findings: () => (findings ??= service.check(uri)) };
}

/**
 * Where somebody may ask: in a line near the start, in the middle and at the end, and in the heading behind the middle. The
 * same kind of place at every size, or a question would be another one there.
 */
function places({ text, middle }: Opened): number[] {
  const inLine = (at: number): number => Math.min(text.length, text.lastIndexOf('\n', at) + 4);
  const heading = text.indexOf('\n#', middle);
  const lines = [160, middle, text.length - 2].map(inLine);
  return heading < 0 ? lines : [...lines, Math.min(text.length, heading + 6)];
}

/** Asks at each place of a document that is a plan. */
function atPlaces(ask: (opened: Opened, snapshot: PlanSnapshot, offset: number) => unknown): Layer {
  return (opened) => {
    const snapshot = opened.service.workspace.get(opened.uri);
    if (snapshot) for (const offset of places(opened)) ask(opened, snapshot, offset);
  };
}

/** Asks of every plan of the workspace. */
function ofPlans(ask: (opened: Opened, snapshot: PlanSnapshot) => unknown): Layer {
  return (opened) => {
    for (const snapshot of opened.service.workspace.plans()) ask(opened, snapshot);
  };
}

/** Asks of the document that is written in. */
function ofDocument(ask: (opened: Opened, snapshot: PlanSnapshot) => unknown): Layer {
  return (opened) => {
    const snapshot = opened.service.workspace.get(opened.uri);
    if (snapshot) ask(opened, snapshot);
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
function typed({ text, middle }: Opened): string {
  return `${text.slice(0, middle)}${'abcdefgh'[letters++ % 8]}${text.slice(middle)}`;
}

/** Every layer in the order in which one needs another. */
export const layers: Readonly<Record<string, Layer>> = {
  read: ({ service, files }) => {
    for (const { uri, text } of files) service.setText(uri, text);
    return service.workspace.all();
  },
  check: ({ service, files: [, ...others], findings }) => {
    findings();
    for (const { uri } of others) service.check(uri);
  },
  fixes: ({ findings }) => {
    for (const finding of findings()) finding.fixes();
  },
  outline: ofDocument((_, snapshot) => outline(snapshot)),
  folding: ofDocument((_, snapshot) => foldingRanges(snapshot)),
  occurrences: ofDocument(({ service }, snapshot) => occurrencesIn(service.workspace, snapshot)),
  lenses: ofDocument(({ findings }, snapshot) => lenses(snapshot, findings())),
  hints: ofDocument(({ service, text }, snapshot) =>
    inlayHints(
      snapshot,
      () => service.works(snapshot),
      { start: 0, end: text.length },
      today,
      { dates: true, budget: true, buffer: true },
      String,
    ),
  ),
  links: ofDocument(({ service }, snapshot) => documentLinks(service.workspace, snapshot)),
  symbols: ({ service }) => atOnce(workspaceSymbols(service.workspace, 'a')),
  hover: atPlaces(({ service, uri, findings }, _, offset) => service.hover(uri, offset, findings())),
  completion: atPlaces(({ service }, snapshot, offset) =>
    complete({
      workspace: service.workspace,
      ...service.cardSource(snapshot),
      offset,
      today,
      isExplicit: true,
      files: ['file:///workspace/b.pdf'],
    }),
  ),
  'definition and references': atPlaces(({ service: { workspace } }, snapshot, offset) => {
    definition(workspace, snapshot, offset);
    atOnce(references(workspace, snapshot, offset, true));
    selectionRanges(snapshot, offset);
  }),
  refactorings: atPlaces(({ service }, snapshot, offset) => refactorings(service.workspace, snapshot, offset)),
  schedule: ofPlans(({ service }, snapshot) =>
    scheduleReport(service.schedule(snapshot), snapshot, today, service.words),
  ),
  slip: ofDocument(({ service }, snapshot) => {
    const schedule = service.schedule(snapshot);
    const [first] = schedule.worksOfPlan(snapshot);
    if (first) propagateDelay(schedule, new Map([[first, 5]]));
  }),
  'vendors view': ofPlans(({ service }, snapshot) => openAll(service.vendorTree(snapshot, 'waits for'))),
  'vendors view, needed by': ofPlans(({ service }, snapshot) => openAll(service.vendorTree(snapshot, 'needed by'))),
  'outcomes view': ofPlans(({ service }, snapshot) => openAll(service.outcomeTree(snapshot))),
  'agenda view': ({ service }) => {
    const plans = service.workspace.plans().map((snapshot) => service.agenda(snapshot));
    for (const [span, items] of bySpan(plans, today)) itemRows(span, items, plans.length > 1, today, service.words);
  },
  'panel model': ({ service }) => service.panelModel(service.workspace.plans()),
  timeline: ({ service }) => drawTimeline(service.panelModel(service.workspace.plans()), service.words, ''),
  graph: ({ service }) => {
    const { boxes, links } = shownGraph(service.panelModel(service.workspace.plans()).graph, {});
    const labels = new Map<string, string>();
    const layout = layoutGraph(boxes, links, labels);
    svgText(graphSvg({ layout, labels, palette: paper, words: service.words, title: '' }));
  },
  keystroke: (opened) => {
    opened.service.setText(opened.uri, typed(opened));
    opened.service.check(opened.uri);
  },
  'fix all': (opened) => {
    opened.service.setText(opened.uri, typed(opened));
    return opened.service.fixAll(opened.uri);
  },
};

export const layerNames = Object.keys(layers);

/** What keeps its answer for the layers after it: they are measured alike where the others are left out. */
export const cached: ReadonlySet<string> = new Set(['read', 'check', 'occurrences', 'schedule']);
