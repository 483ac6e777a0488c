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
import { planReading } from '../views/reading/planReading';
import type { ReadingDocument } from '../views/reading/readingDocument';
import { readingDocument } from '../views/reading/readingDocument';
import type { ViewSource } from '../views/viewEntities';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Shared } from '../service';
import { VendorRows } from './vendorRows';

/** The trees and pictures of plans, as data. Undefined if the address isn't a plan's. */
export class Views {
  constructor(private readonly shared: Shared) {}

  /** The rows of the Vendors view. `findingsOf` may cache findings; it must return the same list until they change. */
  vendorRows(findingsOf?: (uri: string) => readonly Finding[]): VendorRows {
    return new VendorRows(this.shared, this.#vendorFacts(findingsOf));
  }

  /** The row of a plan in the Vendors view, with its vendors as children. */
  vendorTree(uri: string, direction: Direction): TreeNode | undefined {
    return this.#of(uri, (plan) => planTree(this.#vendorFacts().of(plan), direction, this.shared.service.words));
  }

  /** The row of a plan in the Outcomes view, with its outcomes as children. */
  outcomeTree(uri: string, findings: readonly Finding[] = this.shared.service.check(uri)): OutcomeRow | undefined {
    const { today, words } = this.shared.service;
    return this.#of(uri, (snapshot) => {
      const schedule = this.shared.service.schedule(snapshot);
      return outcomeTree({ snapshot, schedule, findings, today, words });
    });
  }

  /** The agenda items of a plan. */
  agenda(uri: string): PlanAgenda | undefined {
    const { service } = this.shared;
    return this.#of(uri, (plan) => agendaOf(plan, service.schedule(plan), service.today, service.words));
  }

  /** What is understood of a plan or a vendor's file, as a document. */
  reading(uri: string): ReadingDocument | undefined {
    const { workspace, service } = this.shared;
    const snapshot = workspace.get(uri);
    return snapshot && readingDocument(planReading(snapshot, service.today), service.words);
  }

  /** The details of an agenda item, as Markdown. */
  agendaTooltip(uri: string, item: AgendaItem): string | undefined {
    const { service } = this.shared;
    const { today, words } = service;
    return this.#of(uri, (plan) =>
      itemTooltip({ snapshot: plan, schedule: () => service.schedule(plan), words }, item, today),
    );
  }

  /** What the Plan panel shows of these plans. Undefined if canceled. */
  async panelModel(uris: readonly string[], cancellation?: Cancellation): Promise<PanelModel | undefined> {
    return await this.shared.service.inTurns(() => panelModel(this.#source(uris)), cancellation);
  }

  /** The hand-off graph of these plans. */
  graph(uris: readonly string[]): HandOffGraph {
    return handOffGraph(this.#source(uris));
  }

  #source(uris: readonly string[]): ViewSource {
    const { workspace, service } = this.shared;
    const plans = uris.flatMap((uri) => this.#of(uri, (plan) => plan) ?? []);
    // Dependencies on plans that aren't shown count too.
    const { schedule } = this.shared.groups.ofAll(workspace, plans);
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

/** The facts behind the rows of vendors, from the current documents each time a row is expanded. */
export function momentOf(
  { workspace, groups, service }: Shared,
  findingsOf: (uri: string) => readonly Finding[] = service.checkerOf(workspace),
): Moment {
  const { today } = service;
  return { workspace, today, connectedWith: (plan) => groups.of(workspace, plan), findingsOf };
}
