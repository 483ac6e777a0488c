import type { Budget } from './tables/budget';
import { budget } from './tables/budget';
import type { Steps } from '../text/steps';
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

/** Everything that the Plan panel shows of one plan or several. */
export interface PanelModel {
  readonly graph: HandOffGraph;
  readonly days: Days;
  readonly budget: Budget;
  readonly coverage: Coverage;
  readonly raci: Raci;
  readonly headlines: readonly Headline[];
  readonly blockers: readonly Blocker[];
}

/** A step is one of the views. */
export function* panelModel(source: ViewSource): Steps<PanelModel> {
  const entities = new ViewEntities();
  const facts = scheduleFactsOf(source);
  yield;
  const graph = handOffGraph(source, entities, facts);
  yield;
  const days = daysOf(source);
  yield;
  const tables = { budget: budget(source, entities), coverage: coverage(source, entities) };
  yield;
  const responsibilities = raci(source, entities, facts);
  yield;
  return {
    graph,
    days,
    ...tables,
    raci: responsibilities,
    headlines: headlinesOf(source, entities, facts),
    blockers: blockers(graph, source, entities, facts),
  };
}
