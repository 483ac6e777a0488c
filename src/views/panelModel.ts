import type { Budget } from './tables/budget';
import { budget } from './tables/budget';
import type { ViewSource } from './cast';
import { Cast } from './cast';
import type { Coverage } from './tables/coverage';
import { coverage } from './tables/coverage';
import type { HandOffGraph } from './graph/graph';
import { handOffGraph } from './graph/handOffGraph';
import type { Raci } from './tables/raci';
import { raci } from './tables/raci';
import { reckoningOf } from './reckoning';
import type { Blocker, Saying } from './sayings';
import { blockers, sayings } from './sayings';
import type { Days } from './timeline/timeline';
import { daysOf } from './timeline/timeline';

/** All that the Plan panel shows of one plan or several. */
export interface PanelModel {
  readonly graph: HandOffGraph;
  readonly days: Days;
  readonly budget: Budget;
  readonly coverage: Coverage;
  readonly raci: Raci;
  readonly sayings: readonly Saying[];
  readonly blockers: readonly Blocker[];
}

export function panelModel(source: ViewSource): PanelModel {
  const cast = new Cast(source.workspace);
  const reckoning = reckoningOf(source);
  const graph = handOffGraph(source, cast, reckoning);
  return {
    graph,
    days: daysOf(source),
    budget: budget(source, cast),
    coverage: coverage(source, cast),
    raci: raci(source, cast, reckoning),
    sayings: sayings(source, cast, reckoning),
    blockers: blockers(graph, source, cast, reckoning),
  };
}
