import { bySpan } from '../../src/features/agenda/agendaGroups';
import { itemTooltip } from '../../src/features/agenda/agendaRows';
import { complete } from '../../src/features/completion/complete';
import { definition } from '../../src/features/definition';
import { documentLinks, targetOf } from '../../src/features/documentLinks';
import { foldingRanges } from '../../src/features/folding';
import { inlayHints } from '../../src/features/inlayHints';
import { lenses } from '../../src/features/lenses';
import { outline } from '../../src/features/outline';
import { planStatus } from '../../src/features/planStatus';
import { highlights, references } from '../../src/features/references';
import { refactorings } from '../../src/features/refactorings';
import { rename } from '../../src/features/rename';
import { workspaceSymbols } from '../../src/features/symbols';
import type { TreeNode } from '../../src/features/vendorTree/treeNode';
import type { ViewRow } from '../../src/features/viewRow';
import type { Service } from '../../src/service';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { slipReport } from '../../src/views/reports/slipReport';
import { slip } from '../../src/workspace/slip';
import type { KnownPlan } from '../../src/workspace/workspace';

/** Who is asked, and where. */
export interface Place {
  readonly service: Service;
  readonly uri: string;
  readonly offset: number;
}

/** Asks, and answers a way to read the answer that was given then, now or later. */
type Answer = (place: Place) => () => unknown;

/** An answer about a document that is a plan. */
function ofPlan(ask: (place: Place, known: KnownPlan) => () => unknown): Answer {
  return (place) => {
    const known = place.service.workspace.get(place.uri);
    return known ? ask(place, known) : () => undefined;
  };
}

/** An answer about each of the plans. */
function ofPlans(ask: (service: Service, known: KnownPlan) => () => unknown): Answer {
  return ({ service }) => {
    const read = service.plans().map((known) => ask(service, known));
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
  completion: ofPlan(({ service: { workspace, today, words }, offset }, known) => {
    const found = complete({ workspace, known, offset, today, words, isExplicit: true, files: [] });
    return () =>
      found.map(({ range, replace, label, detail, documentation }) => [
        range,
        replace,
        label,
        detail,
        documentation?.(),
      ]);
  }),
  definition: ofPlan(({ service: { workspace }, offset }, known) => {
    const found = definition(workspace, known, offset);
    return () => found;
  }),
  references: ofPlan(({ service: { workspace }, offset }, known) => {
    const found = [...references(workspace, known, offset, true), ...highlights(workspace, known, offset)];
    return () => found.map(({ range }) => range);
  }),
  rename: ofPlan(({ service: { workspace }, offset }, known) => {
    const made = rename(workspace, known, offset, 'Zebra 9');
    return () => made;
  }),
  refactorings: ofPlan(({ service: { workspace, words }, offset }, known) => {
    const found = refactorings(workspace, known, offset);
    return () => found.map(({ title, change }) => [words(title), change]);
  }),
  lenses: ofPlan(({ service, uri }, known) => {
    const found = lenses(known, service.check(uri));
    return () => found.map(({ range, title, places }) => [range, service.words(title), places]);
  }),
  hints: ofPlan(({ service: { today, words } }, known) => {
    const range = { start: 0, end: known.plan.document.text.length };
    const found = inlayHints(known, range, today, { dates: true, budget: true, buffer: true }, words);
    return () => found.map(({ at, label, tooltip }) => [at, label, tooltip]);
  }),
  outline: ofPlan((_, known) => {
    const found = outline(known);
    return () => found;
  }),
  folding: ofPlan((_, known) => {
    const found = foldingRanges(known);
    return () => found;
  }),
  symbols: ({ service }) => {
    const found = workspaceSymbols(service.workspace, '');
    return () => found.map(({ name, container, uri, range }) => [name, container, uri, range]);
  },
  links: ofPlan(({ service: { workspace } }, known) => {
    const found = documentLinks(workspace, known).map((link) => [link.range, targetOf(workspace, link)]);
    return () => found;
  }),
  status: ofPlan(({ service, uri }, known) => {
    const said = planStatus(known, service.check(uri), service.today, service.words);
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
  'vendors view': ofPlans((service, known) => {
    const rows = [service.vendorTree(known, 'waits for'), service.vendorTree(known, 'needed by')];
    return () => rows.map(rowsOf);
  }),
  'outcomes view': ofPlans((service, known) => {
    const row = service.outcomeTree(known);
    return () => rowsOf(row);
  }),
  'agenda view': ({ service }) => {
    const { today, words, workspace } = service;
    const plans = service.plans().map((known) => service.agenda(known));
    return () =>
      [...bySpan(plans, today)].map(([span, items]) => [
        span,
        items.map(({ item, plan }) => [item.id, item.date, itemTooltip(workspace.get(plan.uri)!, item, today, words)]),
      ]);
  },
  schedule: ofPlans((service, known) => {
    const schedule = service.schedule(known);
    return () => [
      scheduleReport(schedule, known, service.today, service.words).lines,
      schedule.works.map(({ due, ready, needed, entity }) => [due, ready, needed, entity.range]),
      schedule.gaps.map(({ kind, from, mention }) => [kind, from.range, mention.range]),
    ];
  }),
  slip: ofPlans((service, known) => {
    const schedule = service.schedule(known);
    const [first] = schedule.worksOfPlan(known);
    if (!first) return () => undefined;
    const late = slip(schedule, new Map([[first, 5]]));
    return () => slipReport({ what: 'a', days: 5, plan: known }, late, service.words).lines;
  }),
  connected: ({ service, uri }) => {
    const found = service.connected([uri]);
    return () => found.toSorted();
  },
  'panel model': ({ service }) => {
    const model = service.panelModel(service.plans());
    return () => model;
  },
};

/** An answer as text, so that two can be compared. */
export function asText(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}
