import type { Budget } from './tables/budget';
import { budget } from './tables/budget';
import type { ViewSource } from './viewEntities';
import { ViewEntities } from './viewEntities';
import type { Coverage } from './tables/coverage';
import { coverage } from './tables/coverage';
import type { HandOffGraph } from './graph/graph';
import { handOffGraph } from './graph/handOffGraph';
import type { Raci } from './tables/raci';
import { raci } from './tables/raci';
import { scheduleFactsOf } from './scheduleFacts';
import type { Blocker, Headline } from './headlines';
import { blockers, headlinesOf } from './headlines';
import type { Days } from './timeline/timeline';
import { daysOf } from './timeline/timeline';

/** All that the Plan panel shows of one plan or several. */
export interface PanelModel {
  readonly graph: HandOffGraph;
  readonly days: Days;
  readonly budget: Budget;
  readonly coverage: Coverage;
  readonly raci: Raci;
  readonly headlines: readonly Headline[];
  readonly blockers: readonly Blocker[];
}

export function panelModel(source: ViewSource): PanelModel {
  const entities = new ViewEntities();
  const facts = scheduleFactsOf(source);
  const graph = handOffGraph(source, entities, facts);
  return {
    graph,
    days: daysOf(source),
    budget: budget(source, entities),
    coverage: coverage(source, entities),
    raci: raci(source, entities, facts),
    headlines: headlinesOf(source, entities, facts),
    blockers: blockers(graph, source, entities, facts),
  };
}
