import type { Budget } from './budget';
import { budget } from './budget';
import type { ViewSource } from './cast';
import { Cast } from './cast';
import type { Coverage } from './coverage';
import { coverage } from './coverage';
import type { HandOffGraph } from './graph';
import { handOffGraph } from './handOffGraph';
import type { Raci } from './raci';
import { raci } from './raci';
import { reckoningOf } from './reckoning';
import type { Blocker, Saying } from './sayings';
import { blockers, sayings } from './sayings';
import type { Days } from './timeline';
import { daysOf } from './timeline';

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
