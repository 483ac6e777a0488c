import { bySpan } from '../../src/trees/agenda/agendaGroups';
import { itemTooltip } from '../../src/trees/agenda/agendaRows';
import { complete } from '../../src/editor/completion/complete';
import { definition } from '../../src/editor/definition';
import { documentLinks, targetOf } from '../../src/editor/documentLinks';
import { foldingRanges } from '../../src/editor/folding';
import { inlayHints } from '../../src/editor/inlayHints';
import { lenses } from '../../src/editor/lenses';
import { outline } from '../../src/editor/outline';
import { planStatus } from '../../src/editor/planStatus';
import { highlights, references } from '../../src/editor/references';
import { refactorings } from '../../src/editor/refactor/refactorings';
import { rename } from '../../src/editor/rename';
import { workspaceSymbols } from '../../src/editor/workspaceSymbols';
import type { TreeNode } from '../../src/trees/vendors/treeNode';
import type { ViewRow } from '../../src/trees/viewRow';
import { atOnce } from '../../src/text/steps';
import type { OpenService } from '../../test/support/openService';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { slipReport } from '../../src/views/reports/slipReport';
import { propagateDelay } from '../../src/schedule/delayPropagation';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';

/** Who is asked, and where. */
export interface Place {
  readonly service: OpenService;
  readonly uri: string;
  readonly offset: number;
}

/** Asks, and answers a way to read the answer that was given then, now or later. */
type Answer = (place: Place) => () => unknown;

/** An answer about a document that is a plan. */
function ofPlan(ask: (place: Place, snapshot: PlanSnapshot) => () => unknown): Answer {
  return (place) => {
    const snapshot = place.service.workspace.get(place.uri);
    return snapshot ? ask(place, snapshot) : () => undefined;
  };
}

/** An answer about each of the plans. */
function ofPlans(ask: (service: OpenService, snapshot: PlanSnapshot) => () => unknown): Answer {
  return ({ service }) => {
    const read = service.workspace.plans().map((snapshot) => ask(service, snapshot));
    return () => read.map((one) => one());
  };
}

/** At most so many rows of a view are opened. */
const mostRows = 400;

/** All that a view shows, its rows opened. */
function rowsOf(root: ViewRow | TreeNode): unknown[] {
  const shown: unknown[] = [];
  const open: (ViewRow | TreeNode)[] = [root];
  for (let row = open.pop(); row && shown.length < mostRows; row = open.pop()) {
    const { label, description, place } = row;
    shown.push([label, description, place?.uri, place?.range, row.tooltip?.()]);
    open.push(...row.children());
  }
  return shown;
}

/** Every kind of question, each with all of its answer. */
export const answers: Readonly<Record<string, Answer>> = {
  check: ({ service, uri }) => {
    const findings = service.check(uri);
    return () => findings.map(({ rule, range, message, related }) => [rule, range, message, related]);
  },
  fixes: ({ service, uri }) => {
    const findings = service.check(uri);
    return () => findings.map(({ fixes }) => fixes().map(({ title, edits }) => [title, edits]));
  },
  'fix all': ({ service, uri }) => {
    const edits = service.fixAll(uri);
    return () => edits;
  },
  hover: ({ service, uri, offset }) => {
    const said = service.hover(uri, offset);
    return () => said;
  },
  completion: ofPlan(({ service, offset }, snapshot) => {
    const { workspace, today } = service;
    const found = complete({ workspace, ...service.cardSource(snapshot), offset, today, isExplicit: true, files: [] });
    return () =>
      found.map(({ range, replace, label, detail, documentation }) => [
        range,
        replace,
        label,
        detail,
        documentation?.(),
      ]);
  }),
  definition: ofPlan(({ service: { workspace }, offset }, snapshot) => {
    const found = definition(workspace, snapshot, offset);
    return () => found;
  }),
  references: ofPlan(({ service: { workspace }, offset }, snapshot) => {
    const found = [
      ...atOnce(references(workspace, snapshot, offset, true)),
      ...highlights(workspace, snapshot, offset),
    ];
    return () => found.map(({ range }) => range);
  }),
  rename: ofPlan(({ service: { workspace }, offset }, snapshot) => {
    const made = atOnce(rename(workspace, snapshot, offset, 'Zebra 9'));
    return () => made;
  }),
  refactorings: ofPlan(({ service: { workspace, words }, offset }, snapshot) => {
    const found = refactorings(workspace, snapshot, offset);
    return () => found.map(({ title, resolve }) => [words(title), resolve()]);
  }),
  lenses: ofPlan(({ service, uri }, snapshot) => {
    const found = lenses(snapshot, service.check(uri));
    return () => found.map(({ range, title, places }) => [range, service.words(title), places]);
  }),
  hints: ofPlan(({ service }, snapshot) => {
    const { today, words } = service;
    const range = { start: 0, end: snapshot.plan.document.text.length };
    const found = inlayHints(
      snapshot,
      () => service.works(snapshot),
      range,
      today,
      { dates: true, budget: true, buffer: true },
      words,
    );
    return () => found.map(({ at, label, tooltip }) => [at, label, tooltip]);
  }),
  outline: ofPlan((_, snapshot) => {
    const found = outline(snapshot);
    return () => found;
  }),
  folding: ofPlan((_, snapshot) => {
    const found = foldingRanges(snapshot);
    return () => found;
  }),
  symbols: ({ service }) => {
    const found = atOnce(workspaceSymbols(service.workspace, ''));
    return () => found.map(({ name, container, uri, range }) => [name, container, uri, range]);
  },
  links: ofPlan(({ service: { workspace } }, snapshot) => {
    const found = documentLinks(workspace, snapshot).map((link) => [link.range, targetOf(link)]);
    return () => found;
  }),
  status: ofPlan(({ service, uri }, snapshot) => {
    const said = planStatus(snapshot, service.works(snapshot), service.check(uri), service.today, service.words);
    return () => [said.text, said.tooltip];
  }),
  places: ofPlan((_, { plan }) => () => [
    plan.headings.map(({ heading, slug }) => [heading.range, slug]),
    [...plan.outcomes, ...plan.vendors, ...plan.deliverables].map(({ range, name, fields, parent }) => [
      range,
      name.range,
      fields.map((field) => [field.range, field.label.range, field.value.range]),
      parent?.name.text,
      parent?.range,
    ]),
  ]),
  'vendors view': ofPlans((service, snapshot) => {
    const rows = [service.vendorTree(snapshot, 'waits for'), service.vendorTree(snapshot, 'needed by')];
    return () => rows.map(rowsOf);
  }),
  'outcomes view': ofPlans((service, snapshot) => {
    const row = service.outcomeTree(snapshot);
    return () => rowsOf(row);
  }),
  'agenda view': ({ service }) => {
    const { today, workspace } = service;
    const plans = service.workspace.plans().map((snapshot) => service.agenda(snapshot));
    const sources = new Map(workspace.plans().map((snapshot) => [snapshot.plan.uri, service.cardSource(snapshot)]));
    return () =>
      [...bySpan(plans, today)].map(([span, items]) => [
        span,
        items.map(({ item, plan }) => [item.id, item.date, itemTooltip(sources.get(plan.uri)!, item, today)]),
      ]);
  },
  schedule: ofPlans((service, snapshot) => {
    const { today, words } = service;
    const schedule = service.schedule(snapshot);
    return () => [
      scheduleReport(schedule, snapshot, today, words).lines,
      schedule.works.map(({ due, ready, needed, entity }) => [due, ready, needed, entity.range]),
      schedule.gaps.map(({ kind, from, mention }) => [kind, from.range, mention.range]),
    ];
  }),
  slip: ofPlans((service, snapshot) => {
    const schedule = service.schedule(snapshot);
    const [first] = schedule.worksOfPlan(snapshot);
    if (!first) return () => undefined;
    const late = propagateDelay(schedule, new Map([[first, 5]]));
    return () => slipReport({ what: 'a', days: 5, plan: snapshot }, late, service.words).lines;
  }),
  connected: ({ service, uri }) => {
    const found = service.connected([uri]);
    return () => found.toSorted();
  },
  'panel model': ({ service }) => {
    const model = service.panelModel(service.workspace.plans());
    return () => model;
  },
};

/** An answer as text, so that two can be compared. */
export function asText(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}
