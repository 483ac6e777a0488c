import { whatIfLate } from '../commands/whatIf';
import { nameOf } from '../plan/entity';
import { planReading } from '../views/reading/planReading';
import type { ReadingReport } from '../views/reading/readingReport';
import { readingReport } from '../views/reading/readingReport';
import type { Report } from '../views/reports/report';
import { scheduleReport } from '../views/reports/scheduleReport';
import { slipReport } from '../views/reports/slipReport';
import { treeReport } from '../views/reports/treeReport';
import type { Direction } from '../trees/vendors/treeNode';
import type { Shared } from '../service';
import type { Views } from './views';

/** Reports on plans in lines of text, and the same as data. Undefined if the address isn't a plan's. */
export class Reports {
  constructor(
    private readonly shared: Shared,
    private readonly views: Views,
  ) {}

  /** Who depends on whom. */
  tree(uri: string, direction: Direction): Report | undefined {
    const root = this.views.vendorTree(uri, direction);
    return root && treeReport(root, this.shared.service.words);
  }

  /** What is due when, and the critical path. */
  schedule(uri: string): Report | undefined {
    const { workspace, service } = this.shared;
    const plan = workspace.get(uri);
    return plan && scheduleReport(service.schedule(plan), plan, service.today, service.words);
  }

  /**
   * What moves when something (an id, a name) is a number of working days late; undefined if there is nothing of that
   * name.
   */
  delay(uri: string, what: string, days: number): Report | undefined {
    const { workspace, service } = this.shared;
    const plan = workspace.get(uri);
    const entity = plan?.names.find(what, ['deliverable', 'milestone', 'collateral', 'vendor']);
    if (!plan || !entity) return undefined;
    const delayed = whatIfLate(service.schedule(plan), plan, entity, days, service.today);
    return slipReport({ what: nameOf(entity), days, plan }, delayed, service.words);
  }

  /** What is understood of a plan or a vendor's file. */
  reading(uri: string): ReadingReport | undefined {
    const { workspace, service } = this.shared;
    const snapshot = workspace.get(uri);
    return snapshot && readingReport(planReading(snapshot, service.today), service.words);
  }

  /** The names of what can be late in a plan. */
  namesOfWork(uri: string): string[] {
    const plan = this.shared.workspace.get(uri);
    if (!plan) return [];
    return [...plan.names.deliverables(), ...plan.plan.milestones, ...plan.plan.vendors].map(({ name }) => name.text);
  }
}
