import { dot } from '../views/graph/dot';
import type { HandOffGraph } from '../views/graph/graph';
import { graphTables } from '../views/graph/graphTable';
import { mermaidFlowchart, mermaidGantt } from '../views/graph/mermaid';
import { chosenNodes, shownGraph } from '../views/graph/shownGraph';
import type { Filter } from '../views/graph/shownGraph';
import type { ShownModel } from '../views/panelMessages';
import type { PanelModel } from '../views/panelModel';
import { budgetTables } from '../views/tables/budgetTable';
import { coverageMatrix, coverageTable } from '../views/tables/coverageTable';
import { raciMatrix, raciTable } from '../views/tables/raciTable';
import type { Table } from '../views/tables/table';
import type { Timeline } from '../views/timeline/timeline';
import { timeline } from '../views/timeline/timeline';
import { timelineTables } from '../views/timeline/timelineTable';
import type { Tab } from './state';
import { t, words } from './words';

/** The part of a model that matches the filter. */
export interface Content {
  readonly model: PanelModel;
  readonly title: string;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  /** The nodes that match the filter. */
  readonly chosen: ReadonlySet<string>;
  /** Whether a vendor, a piece of work or an outcome matches the filter. */
  readonly isShown: (id: string) => boolean;
}

export function contentOf({ plans, chosen: plan, model }: ShownModel, filter: Filter): Content {
  const chosen = chosenNodes(model.graph, filter);
  const isFiltered = Object.values(filter).some((one) => one !== undefined);
  return {
    model,
    title: plans.find(({ id }) => id === plan)?.label ?? t`All plans`,
    filter,
    isFiltered,
    chosen,
    isShown: (id) => !isFiltered || chosen.has(id) || filter.outcome === id,
  };
}

/** How much of the plan matches the filter, and the filter itself; empty if there is none. */
export function filterInWords({ model: { graph }, filter, isFiltered }: Content): string {
  if (!isFiltered) return '';
  const { asked, all } = shownGraph(graph, { filter });
  const names = [
    filter.owner,
    graph.nodes.find(({ id }) => id === filter.vendor)?.label,
    graph.outcomes.find(({ id }) => id === filter.outcome)?.label,
  ].filter((name) => name !== undefined);
  return t`Filtered by ${names.join(', ')}: ${asked.vendors} of ${all.vendors} vendors and ${asked.works} of ${all.works} deliverables and milestones, with everything handed over to or by them`;
}

/** The outputs of a tab in addition to its picture. They are computed on demand. */
export interface Outputs {
  readonly tables: () => readonly Table[];
  readonly mermaid?: () => string;
  readonly dot?: () => string;
}

/** `isList` asks for a list if the tab has a matrix too. */
export function outputsOf(tab: Tab, isList: boolean, content: Content): Outputs {
  const { model, title, isShown } = content;
  if (tab === 'graph')
    return {
      tables: () => graphTables(model.graph, isShown, words),
      mermaid: () => mermaidFlowchart(narrowedGraph(content)),
      dot: () => dot(narrowedGraph(content), title),
    };
  if (tab === 'timeline')
    return {
      tables: () => timelineTables(narrowedTimeline(content), words),
      mermaid: () => mermaidGantt(narrowedTimeline(content), title, t`Milestones and what you provide`),
    };
  if (tab === 'budget') return { tables: () => budgetTables(model.budget, isShown, words) };
  if (tab === 'coverage')
    return { tables: () => [(isList ? coverageTable : coverageMatrix)(model.coverage, isShown, words)] };
  return { tables: () => [(isList ? raciTable : raciMatrix)(model.raci, isShown, words)] };
}

/** The part of the graph that matches the filter, for diagram languages. */
function narrowedGraph({ model: { graph }, chosen }: Content): HandOffGraph {
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

/** The part of the timeline that matches the filter. */
export function narrowedTimeline({ model: { graph, days }, isShown }: Content): Timeline {
  const whole = timeline(graph, days);
  const groups = whole.groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ node }) => isShown(node.id)) }))
    .filter(({ rows }) => rows.length > 0);
  const left = groups
    .flatMap(({ rows }) =>
      rows.flatMap(({ bar, approval }) => [bar!.start, bar!.due, ...(approval ? [approval.until] : [])]),
    )
    .sort();
  return {
    ...whole,
    groups,
    arrows: whole.arrows.filter(({ from, to }) => isShown(from) && isShown(to)),
    undated: whole.undated.filter(({ id }) => isShown(id)),
    first: left[0],
    last: left.at(-1),
  };
}
