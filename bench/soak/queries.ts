import { atOnce } from '../../src/text/steps';
import { strict as assert } from 'node:assert';
import { bySpan } from '../../src/trees/agenda/agendaGroups';
import { itemRows, itemTooltip } from '../../src/trees/agenda/agendaRows';
import { collateralLink } from '../../src/editor/collateralLink';
import { complete } from '../../src/editor/completion/complete';
import { definition, typeDefinition } from '../../src/editor/definition';
import { documentLinks, targetOf } from '../../src/editor/documentLinks';
import { foldingRanges } from '../../src/editor/folding';
import { inlayHints } from '../../src/editor/inlayHints';
import { lenses } from '../../src/editor/lenses';
import { makePlan } from '../../src/commands/makePlan';
import { occurrencesIn } from '../../src/editor/occurrences';
import type { OutlineEntry } from '../../src/editor/outline';
import { outline } from '../../src/editor/outline';
import { pasteRows } from '../../src/editor/pastedTable';
import { planStatus } from '../../src/editor/planStatus';
import { highlights, references, peopleInText } from '../../src/editor/references';
import { refactorings } from '../../src/editor/refactor/refactorings';
import { prepareRename, rename } from '../../src/editor/rename';
import { selectionRanges } from '../../src/editor/selection';
import { workspaceSymbols } from '../../src/editor/workspaceSymbols';
import type { TreeNode } from '../../src/trees/vendors/treeNode';
import type { ViewRow } from '../../src/trees/viewRow';
import { slipReport } from '../../src/views/reports/slipReport';
import { agendaReport } from '../../src/views/reports/agendaReport';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { paper } from '../../src/views/drawing/palette';
import { svgText } from '../../src/views/drawing/svg';
import { dot } from '../../src/views/graph/dot';
import { layoutGraph } from '../../src/views/graph/graphLayout';
import { graphSvg } from '../../src/views/graph/graphSvg';
import { labelsOfLinks } from '../../src/views/graph/graphWords';
import { mermaidFlowchart } from '../../src/views/graph/mermaid';
import { shownGraph } from '../../src/views/graph/shownGraph';
import { propagateDelay } from '../../src/schedule/delayPropagation';
import type { OpenService } from '../../test/support/openService';
import type { Range } from '../../src/text/range';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';
import { drawTimeline } from '../drawTimeline';
import type { Chance } from '../random';
import { assertAllApplicable, assertApplicable, assertInside, assertWorded } from './holds';

/** Who is asked, and about what. */
export interface Asked {
  readonly service: OpenService;
  readonly texts: ReadonlyMap<string, string>;
  readonly uri: string;
  readonly text: string;
  /** Where the cursor is. */
  readonly offset: number;
  /** What chance decides within a question. */
  readonly chance: Chance;
}

/** A question to the service; it fails where the answer cannot be right, whatever the documents say. */
type Query = (asked: Asked) => void;

/** A question about a document that is a plan. */
function ofPlan(ask: (asked: Asked, snapshot: PlanSnapshot) => void): Query {
  return (asked) => {
    const snapshot = asked.service.workspace.get(asked.uri);
    if (snapshot) ask(asked, snapshot);
  };
}

function assertPlaces({ texts }: Asked, places: Iterable<{ readonly uri: string; readonly range: Range }>): void {
  for (const { uri, range } of places) {
    const text = texts.get(uri);
    assert.ok(text !== undefined, `a place in ${uri}, which is not there`);
    assertInside(text, [range]);
  }
}

/** Opens rows down to a depth; what the same thing stands for elsewhere is looked at once. */
function openRows(asked: Asked, root: ViewRow | TreeNode): void {
  const ids = new Set<string>();
  const seen = new Set<unknown>();
  const rows: (ViewRow | TreeNode)[] = [root];
  for (let row = rows.pop(); row; row = rows.pop()) {
    assert.ok(!ids.has(row.id), `two rows with the id ${row.id}`);
    ids.add(row.id);
    assertWorded([row.label, row.description, row.tooltip?.()]);
    if (row.place) assertPlaces(asked, [row.place]);
    const about = ('subject' in row && row.subject?.entity) || row.id;
    if (seen.has(about)) continue;
    seen.add(about);
    const children = row.children();
    assert.equal(row.hasChildren, children.length > 0, `${row.id} says whether it has rows`);
    rows.push(...children);
  }
}

function assertOutline(text: string, { name, detail, range, nameRange, children }: OutlineEntry): void {
  assertInside(text, [range, nameRange]);
  assert.ok(range.start <= nameRange.start && nameRange.end <= range.end, `the name of ${name} lies outside it`);
  assertWorded([name, detail]);
  for (const child of children) assertOutline(text, child);
}

export const queries: Readonly<Record<string, Query>> = {
  check: ({ service, uri, text }) => {
    for (const { range, message, related } of service.check(uri)) {
      assertInside(text, [range]);
      assertWorded([message, ...related.map((one) => one.message)]);
    }
  },
  fixes: ({ service, uri, text, chance }) => {
    const findings = service.check(uri);
    for (let count = 0; count < 4 && findings.length > 0; count++) {
      for (const { title, edits } of chance.one(findings).fixes()) {
        assertWorded([title]);
        assertApplicable(text, edits);
      }
    }
  },
  hover: ({ service, uri, text, offset }) => {
    const said = service.hover(uri, offset);
    if (said) assertInside(text, [said.range]);
    assertWorded([said?.markdown]);
  },
  completion: ofPlan(({ service, text, offset, chance }, snapshot) => {
    const { workspace, today } = service;
    const isExplicit = chance.below(2) === 0;
    const files = ['file:///workspace/b.pdf'];
    for (const { range, replace = range, label, detail, documentation } of complete({
      workspace,
      ...service.cardSource(snapshot),
      offset,
      today,
      isExplicit,
      files,
    })) {
      assertInside(text, [range, replace]);
      assert.ok(range.start <= offset && replace.start === range.start && replace.end >= offset, `${label} replaces`);
      assertWorded([label, detail, documentation?.()]);
    }
  }),
  definition: ofPlan((asked, snapshot) => {
    const { workspace } = asked.service;
    for (const found of [
      definition(workspace, snapshot, asked.offset),
      typeDefinition(workspace, snapshot, asked.offset),
    ])
      if (found) assertPlaces(asked, found.places);
  }),
  references: ofPlan((asked, snapshot) => {
    const { workspace } = asked.service;
    assertPlaces(asked, atOnce(references(workspace, snapshot, asked.offset, true)));
    assertInside(
      asked.text,
      highlights(workspace, snapshot, asked.offset).map(({ range }) => range),
    );
  }),
  occurrences: ofPlan(({ service, text }, snapshot) => {
    assertInside(
      text,
      occurrencesIn(service.workspace, snapshot).map(({ range }) => range),
    );
    assertInside(text, peopleInText(service.workspace, snapshot));
  }),
  rename: ofPlan(({ service: { workspace, words }, texts, offset }, snapshot) => {
    const renaming = prepareRename(workspace, snapshot, offset);
    if (!renaming) return;
    const result = 'reason' in renaming ? renaming : atOnce(rename(workspace, snapshot, offset, 'Zebra 9'));
    if ('reason' in result) assertWorded([words(result.reason)]);
    else assertAllApplicable(texts, result);
  }),
  lenses: ofPlan((asked, snapshot) => {
    for (const { range, title, places } of lenses(snapshot, asked.service.check(asked.uri))) {
      assertInside(asked.text, [range]);
      assertWorded([asked.service.words(title)]);
      assertPlaces(asked, places);
    }
  }),
  hints: ofPlan(({ service, text, offset, chance }, snapshot) => {
    const range = chance.below(3) === 0 ? { start: offset, end: text.length } : { start: 0, end: text.length };
    const kinds = { dates: true, budget: true, buffer: true };
    for (const { at, label, tooltip } of inlayHints(
      snapshot,
      () => service.works(snapshot),
      range,
      service.today,
      kinds,
      service.words,
    )) {
      assertInside(text, [{ start: at, end: at }]);
      assertWorded([label, tooltip]);
    }
  }),
  outline: ofPlan(({ text }, snapshot) => assertOutline(text, outline(snapshot))),
  folding: ofPlan(({ text }, snapshot) => assertInside(text, foldingRanges(snapshot))),
  selection: ofPlan(({ text, offset }, snapshot) => assertInside(text, selectionRanges(snapshot, offset))),
  symbols: (asked) => {
    const found = atOnce(workspaceSymbols(asked.service.workspace, asked.chance.one(['', 'a', 'D1', 'x y'])));
    assertPlaces(asked, found);
    assertWorded(found.flatMap(({ name, container }) => [name, container]));
  },
  links: ofPlan((asked, snapshot) => {
    const { workspace } = asked.service;
    for (const link of documentLinks(workspace, snapshot)) {
      assertInside(asked.text, [link.range]);
      const target = targetOf(link);
      if (target) assertPlaces(asked, [target]);
    }
    asked.service.unseenFiles(asked.uri);
  }),
  refactorings: ofPlan(({ service: { workspace, words }, texts, offset }, snapshot) => {
    for (const { title, resolve } of refactorings(workspace, snapshot, offset)) {
      assertWorded([words(title)]);
      const change = resolve();
      if (!change) continue;
      for (const { uri } of change.created ?? []) assert.ok(!texts.has(uri), `${uri} is there already`);
      assertAllApplicable(
        texts,
        change.edits.filter(({ uri }) => texts.has(uri)),
      );
    }
  }),
  pasting: ofPlan(({ text, offset }, snapshot) => {
    for (const made of [
      collateralLink(snapshot, offset, [{ uri: 'file:///workspace/b.pdf' }]),
      pasteRows(snapshot, offset, [['a', 'b | c']]),
    ])
      if (made) assertApplicable(text, [made]);
  }),
  'make a plan': ({ uri, text }) => assertApplicable(text, makePlan(uri, text)),
  status: ofPlan(({ service, uri }, snapshot) => {
    const said = planStatus(snapshot, service.works(snapshot), service.check(uri), service.today, service.words);
    assertWorded([said.text, said.tooltip]);
  }),
  'vendors view': (asked) => {
    const { service, chance } = asked;
    for (const snapshot of service.workspace.plans().slice(0, 2))
      openRows(asked, service.vendorTree(snapshot, chance.one(['waits for', 'needed by'])));
  },
  'outcomes view': (asked) => {
    for (const snapshot of asked.service.workspace.plans().slice(0, 2))
      openRows(asked, asked.service.outcomeTree(snapshot));
  },
  'agenda view': ({ service }) => {
    const { today, words } = service;
    const plans = service.workspace.plans().map((snapshot) => service.agenda(snapshot));
    for (const [span, items] of bySpan(plans, today)) {
      for (const { label, description } of itemRows(span, items, plans.length > 1, today, words))
        assertWorded([label, description]);
      for (const { item, plan } of items.slice(0, 5))
        assertWorded([itemTooltip(service.cardSource(service.workspace.get(plan.uri)!), item, today)]);
    }
    assertWorded(agendaReport(plans, today, words).lines);
  },
  schedule: ({ service }) => {
    for (const snapshot of service.workspace.plans().slice(0, 2))
      assertWorded(scheduleReport(service.schedule(snapshot), snapshot, service.today, service.words).lines);
  },
  slip: ({ service, chance }) => {
    for (const snapshot of service.workspace.plans().slice(0, 2)) {
      const schedule = service.schedule(snapshot);
      const works = schedule.worksOfPlan(snapshot);
      if (works.length === 0) continue;
      const days = chance.one([1, 5, 400]);
      const late = propagateDelay(schedule, new Map([[chance.one(works), days]]));
      assertWorded(slipReport({ what: 'a', days, plan: snapshot }, late, service.words).lines);
    }
  },
  'panel model': ({ service }) => {
    const model = service.panelModel(service.workspace.plans());
    const sent = JSON.stringify(model, (_, value: unknown) => {
      assert.ok(typeof value !== 'number' || Number.isFinite(value), 'a number that is none');
      return value;
    });
    assertWorded([sent]);
    assertWorded([dot(model.graph, 'a'), mermaidFlowchart(model.graph)]);
  },
  graph: ({ service }) => {
    const { boxes, links } = shownGraph(service.panelModel(service.workspace.plans().slice(0, 2)).graph, {});
    if (boxes.length > 40) return;
    const labels = labelsOfLinks(links, service.words);
    const layout = layoutGraph(boxes, links, labels);
    assertWorded([svgText(graphSvg({ layout, labels, palette: paper, words: service.words, title: 'a' }))]);
  },
  timeline: ({ service }) =>
    assertWorded([drawTimeline(service.panelModel(service.workspace.plans()), service.words, 'a')]),
};
