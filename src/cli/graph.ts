import { english } from '../text/message';
import { dot } from '../views/graph/dot';
import type { HandOffGraph } from '../views/graph/graph';
import { graphPicture, standaloneSvg } from '../views/graph/graphPicture';
import { mermaidFlowchart } from '../views/graph/mermaid';
import { paper } from '../views/drawing/palette';
import type { GraphFormat, GraphOptions } from './arguments';
import { complainOf } from './failure';
import type { LoadedPlan, LoadedPlans } from './loadPlans';
import { answersOf, loadPlans } from './loadPlans';
import { complain, jsonText, print, shownXml, noPlans } from './terminal';

/**
 * Runs `baton graph`: one graph of all the plans, in the requested format. Returns the exit code: 0, or 2 if something
 * can't be read.
 */
export function runGraph({ paths, format, today }: GraphOptions): number {
  const loaded = loadPlans(process.cwd(), paths, today);
  const draw = (plans: readonly LoadedPlan[]): string => {
    const graph = loaded.service.views.graph(plans.map(({ uri }) => uri));
    return written(graph, format, plans.map(({ title }) => title).join(', '));
  };
  if (loaded.plans.length > 0 || format === 'json') print(drawnWith(loaded, draw).trimEnd().split('\n'));
  complainOf(loaded.failures);
  if (loaded.plans.length === 0 && loaded.failures.length === 0) complain(noPlans);
  return loaded.failures.length > 0 ? 2 : 0;
}

/** All plans in one picture; those that can't be drawn individually are reported and left out. */
function drawnWith(loaded: LoadedPlans, draw: (plans: readonly LoadedPlan[]) => string): string {
  try {
    return draw(loaded.plans);
  } catch {
    const apart = answersOf(loaded, (plan) => ({ plan, picture: draw([plan]) }));
    return draw(apart.map(({ plan }) => plan));
  }
}

function written(graph: HandOffGraph, format: GraphFormat, title: string): string {
  if (format === 'mermaid') return mermaidFlowchart(graph);
  if (format === 'dot') return dot(graph, title);
  if (format === 'json') return jsonText(graph);
  return shownXml(standaloneSvg(graphPicture(graph, { palette: paper, words: english, title }), paper));
}
