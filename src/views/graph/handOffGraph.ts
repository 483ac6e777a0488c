import { nameOf } from '../../plan/entity';
import { planTitle } from '../../plan/plan';
import { ViewEntities } from '../viewEntities';
import type { ViewSource } from '../viewEntities';
import type { HandOffGraph } from './graph';
import { GraphDraft } from './graphDraft';
import { addEdges } from './graphEdges';
import { addNodes } from './graphNodes';
import type { ScheduleFacts } from '../scheduleFacts';
import { scheduleFactsOf } from '../scheduleFacts';

/** The graph of the plans, in order. Linear in their work and dependencies. */
export function handOffGraph(
  source: ViewSource,
  entities: ViewEntities = new ViewEntities(),
  facts: ScheduleFacts = scheduleFactsOf(source),
): HandOffGraph {
  const draft = new GraphDraft(source, entities, facts);
  const outcomes: HandOffGraph['outcomes'][number][] = [];
  for (const snapshot of source.plans) {
    addNodes(draft, snapshot);
    addEdges(draft, snapshot);
    for (const one of snapshot.plan.outcomes)
      outcomes.push({ id: entities.idOf(snapshot, one), label: nameOf(one), places: entities.placesOf(snapshot, one) });
  }
  return {
    plans: source.plans.map(({ uri, plan }) => ({ id: uri, label: planTitle(plan) })),
    nodes: [...draft.nodes.values()],
    edges: [...draft.edges.values()],
    outcomes,
  };
}
