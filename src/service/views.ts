import type { PlanAgenda } from '../trees/agenda/agenda';
import { agendaOf } from '../trees/agenda/agenda';
import type { AgendaItem } from '../trees/agenda/agendaItem';
import { itemTooltip } from '../trees/agenda/agendaRows';
import type { OutcomeRow } from '../trees/outcomes/outcomeRow';
import { outcomeTree } from '../trees/outcomes/outcomeTree';
import type { Direction, TreeNode } from '../trees/vendors/treeNode';
import { planTree } from '../trees/vendors/vendorTree';
import type { Moment } from '../trees/vendors/workspaceFacts';
import { WorkspaceFacts } from '../trees/vendors/workspaceFacts';
import type { Finding } from '../rules/check';
import type { Cancellation } from '../text/steps';
import type { HandOffGraph } from '../views/graph/graph';
import { handOffGraph } from '../views/graph/handOffGraph';
import { panelModel, type PanelModel } from '../views/panelModel';
import type { ViewSource } from '../views/viewEntities';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Shared } from '../service';
import { VendorRows } from './vendorRows';

/** The trees and pictures of plans, as data. Undefined for an address that is no plan's. */
export class Views {
  constructor(private readonly shared: Shared) {}

  /** The rows of the Vendors view. `findingsOf` may cache findings; it must return the same list until they change. */
  vendorRows(findingsOf?: (uri: string) => readonly Finding[]): VendorRows {
    return new VendorRows(this.shared, this.#vendorFacts(findingsOf));
  }

  /** The row of a plan in the Vendors view, its vendors under it. */
  vendorTree(uri: string, direction: Direction): TreeNode | undefined {
    return this.#of(uri, (plan) => planTree(this.#vendorFacts().of(plan), direction, this.shared.service.words));
  }

  /** The row of a plan in the Outcomes view, its outcomes under it. */
  outcomeTree(uri: string, findings: readonly Finding[] = this.shared.service.check(uri)): OutcomeRow | undefined {
    const { today, words } = this.shared.service;
    return this.#of(uri, (snapshot) => {
      const schedule = this.shared.service.schedule(snapshot);
      return outcomeTree({ snapshot, schedule, findings, today, words });
    });
  }

  /** What the days ask for in a plan. */
  agenda(uri: string): PlanAgenda | undefined {
    const { service } = this.shared;
    return this.#of(uri, (plan) => agendaOf(plan, service.schedule(plan), service.today, service.words));
  }

  /** All that there is to say of an item of a plan's agenda, as Markdown. */
  agendaTooltip(uri: string, item: AgendaItem): string | undefined {
    const { today, words } = this.shared.service;
    return this.#of(uri, (plan) => itemTooltip(plan, item, today, words));
  }

  /** What the Plan panel shows of these plans. Undefined if canceled. */
  async panelModel(uris: readonly string[], cancellation?: Cancellation): Promise<PanelModel | undefined> {
    return await this.shared.service.inTurns(() => panelModel(this.#source(uris)), cancellation);
  }

  /** Who hands what to whom in these plans. */
  graph(uris: readonly string[]): HandOffGraph {
    return handOffGraph(this.#source(uris));
  }

  #source(uris: readonly string[]): ViewSource {
    const { workspace, service } = this.shared;
    const plans = uris.flatMap((uri) => this.#of(uri, (plan) => plan) ?? []);
    const [only, ...others] = plans;
    // What another plan does to this one counts, though the other is not shown.
    const schedule = only && others.length === 0 ? service.schedule(only) : undefined;
    return { workspace, plans, schedule, today: service.today, words: service.words };
  }

  #vendorFacts(findingsOf?: (uri: string) => readonly Finding[]): WorkspaceFacts {
    return new WorkspaceFacts(() => momentOf(this.shared, findingsOf), this.shared.service.words);
  }

  #of<Answer>(uri: string, ask: (plan: PlanSnapshot) => Answer): Answer | undefined {
    const snapshot = this.shared.workspace.get(uri);
    return snapshot?.plan.kind === 'plan' ? ask(snapshot) : undefined;
  }
}

/** What the rows of vendors are made from now, of the documents as they are now whenever the rows are opened. */
export function momentOf(
  { workspace, groups, service }: Shared,
  findingsOf: (uri: string) => readonly Finding[] = service.checkerOf(workspace),
): Moment {
  const { today } = service;
  return { workspace, today, connectedWith: (plan) => groups.of(workspace, plan), findingsOf };
}
