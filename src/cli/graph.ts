import { planTitle } from '../plan/plan';
import { english } from '../text/message';
import { dot } from '../views/graph/dot';
import type { HandOffGraph } from '../views/graph/graph';
import { graphPicture, standaloneSvg } from '../views/graph/graphPicture';
import { handOffGraph } from '../views/graph/handOffGraph';
import { mermaidFlowchart } from '../views/graph/mermaid';
import { paper } from '../views/drawing/palette';
import type { GraphFormat, GraphOptions } from './arguments';
import { loadPlans } from './loadPlans';

/** Runs `baton graph`: one graph of all the plans, in the format asked for. Gives the exit code: 0, or 2 where something cannot be read. */
export function runGraph({ paths, format, today }: GraphOptions): number {
  const { service, plans, failures } = loadPlans(process.cwd(), paths, today);
  for (const { path, reason } of failures) process.stderr.write(`baton: ${path}: ${reason}\n`);
  if (plans.length === 0) {
    process.stderr.write('baton: there is no plan here: the front matter of a plan says type: marketing-plan\n');
    return 2;
  }
  const known = plans.map((one) => one.known);
  const graph = handOffGraph({ workspace: service.workspace, plans: known, today, words: english });
  process.stdout.write(written(graph, format, known.map(({ plan }) => planTitle(plan)).join(', ')));
  return failures.length > 0 ? 2 : 0;
}

function written(graph: HandOffGraph, format: GraphFormat, title: string): string {
  if (format === 'mermaid') return mermaidFlowchart(graph);
  if (format === 'dot') return dot(graph, title);
  if (format === 'json') return `${JSON.stringify(graph, undefined, 2)}\n`;
  return `${standaloneSvg(graphPicture(graph, { palette: paper, words: english, title }), paper)}\n`;
}
