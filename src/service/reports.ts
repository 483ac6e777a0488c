import { whatIfLate } from '../commands/whatIf';
import { nameOf } from '../plan/entity';
import type { Report } from '../views/reports/report';
import { scheduleReport } from '../views/reports/scheduleReport';
import { slipReport } from '../views/reports/slipReport';
import { treeReport } from '../views/reports/treeReport';
import type { Direction } from '../trees/vendors/treeNode';
import type { Shared } from '../service';
import type { Views } from './views';

/** Plans in lines of text, and the same as data. Undefined for an address that is no plan's. */
export class Reports {
  constructor(
    private readonly shared: Shared,
    private readonly views: Views,
  ) {}

  /** Who waits for whom. */
  tree(uri: string, direction: Direction): Report | undefined {
    const root = this.views.vendorTree(uri, direction);
    return root && treeReport(root, this.shared.service.words);
  }

  /** What is due when, and what decides the goal. */
  schedule(uri: string): Report | undefined {
    const { workspace, service } = this.shared;
    const plan = workspace.get(uri);
    return plan && scheduleReport(service.schedule(plan), plan, service.today, service.words);
  }

  /** What moves when something (an id, a name) is so many working days late; undefined where nothing is called so. */
  delay(uri: string, what: string, days: number): Report | undefined {
    const { workspace, service } = this.shared;
    const plan = workspace.get(uri);
    const entity = plan?.names.find(what, ['deliverable', 'milestone', 'collateral', 'vendor']);
    if (!plan || !entity) return undefined;
    const delayed = whatIfLate(service.schedule(plan), plan, entity, days);
    return slipReport({ what: nameOf(entity), days, plan }, delayed, service.words);
  }

  /** The names of what can be late in a plan. */
  namesOfWork(uri: string): string[] {
    const plan = this.shared.workspace.get(uri);
    if (!plan) return [];
    return [...plan.names.deliverables(), ...plan.plan.milestones, ...plan.plan.vendors].map(({ name }) => name.text);
  }
}
