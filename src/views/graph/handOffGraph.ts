import { labelOf } from '../../features/card';
import { planTitle } from '../../plan/plan';
import { Cast } from '../cast';
import type { ViewSource } from '../cast';
import type { HandOffGraph } from './graph';
import { GraphDraft } from './graphDraft';
import { addEdges } from './graphEdges';
import { addNodes } from './graphNodes';
import type { Reckoning } from '../reckoning';
import { reckoningOf } from '../reckoning';

/** The graph of the plans, in their order. Linear in their works and waits. */
export function handOffGraph(
  source: ViewSource,
  cast: Cast = new Cast(source.workspace),
  reckoning: Reckoning = reckoningOf(source),
): HandOffGraph {
  const draft = new GraphDraft(source, cast, reckoning);
  const outcomes: HandOffGraph['outcomes'][number][] = [];
  for (const known of source.plans) {
    addNodes(draft, known);
    addEdges(draft, known);
    for (const one of known.plan.outcomes)
      outcomes.push({ id: cast.idOf(known, one), label: labelOf(one), places: cast.placesOf(known, one) });
  }
  return {
    plans: source.plans.map(({ uri, plan }) => ({ id: uri, label: planTitle(plan) })),
    nodes: [...draft.nodes.values()],
    edges: [...draft.edges.values()],
    outcomes,
  };
}
