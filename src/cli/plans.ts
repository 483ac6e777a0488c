import { nameOf } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { didYouMean } from '../rules/didYouMean';
import { english } from '../text/message';
import type { Report } from '../views/reports/report';
import { scheduleReport } from '../views/reports/scheduleReport';
import { treeReport } from '../views/reports/treeReport';
import { slipReport } from '../views/reports/slipReport';
import type { Schedule } from '../schedule/schedule';
import { propagateDelay } from '../schedule/delayPropagation';
import type { PlanSnapshot } from '../workspace/workspace';
import { printAgenda } from './agenda';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { complainOf } from './failure';
import { answersOf, loadPlans } from './loadPlans';
import { noPlans } from './noPlans';
import { complain, print, printJson, unwrapped } from './terminal';

/** Runs `baton tree`, `agenda`, `schedule` or `slip` and gives the exit code: 0, or 2 where something cannot be read or is not there. */
export function runOnPlans(command: PlanCommand): number {
  const loaded = loadPlans(process.cwd(), command.paths, command.today);
  const isAnswered = command.kind === 'agenda' ? printAgenda(command, loaded) : printReports(command, loaded);
  complainOf(loaded.failures);
  if (loaded.plans.length === 0 && loaded.failures.length === 0) complain(noPlans);
  else if (loaded.plans.length > 0 && !isAnswered && command.kind === 'slip') complain(notCalled(command.what, loaded));
  return loaded.failures.length > 0 || (loaded.plans.length > 0 && !isAnswered) ? 2 : 0;
}

/** Prints what the command says of each plan. False where it says nothing of any. */
function printReports(command: Exclude<PlanCommand, { kind: 'agenda' }>, loaded: LoadedPlans): boolean {
  const report = reporter(command, loaded);
  const said = answersOf(loaded, (snapshot, path) => {
    const one = report(snapshot);
    return one && { path, title: planTitle(snapshot.plan), ...one };
  });
  if (command.format === 'json') {
    printJson(said.map(({ path, title, data }) => ({ file: path, title, ...data })));
  } else {
    for (const [index, { path, title, lines }] of said.entries())
      print([
        ...(index > 0 ? [''] : []),
        `${path}: ${unwrapped(title)}`,
        ...lines.map((line) => `  ${unwrapped(line)}`.trimEnd()),
      ]);
  }
  return said.length > 0;
}

/** What the command says of a plan; undefined where it has nothing to say of this one. */
function reporter(
  command: Exclude<PlanCommand, { kind: 'agenda' }>,
  { service }: LoadedPlans,
): (snapshot: PlanSnapshot) => Report | undefined {
  if (command.kind === 'tree')
    return (snapshot) => treeReport(service.vendorTree(snapshot, command.direction), english);
  return command.kind === 'slip'
    ? (snapshot) => reportOfSlip(service.schedule(snapshot), snapshot, command.what, command.days)
    : (snapshot) => scheduleReport(service.schedule(snapshot), snapshot, command.today, english);
}

/** Undefined where the plan has nothing that is called so. */
function reportOfSlip(schedule: Schedule, plan: PlanSnapshot, what: string, days: number): Report | undefined {
  const entity = plan.names.find(what, ['deliverable', 'milestone', 'collateral', 'vendor']);
  if (!entity) return undefined;
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  const late = works.filter((work) => work.plan === plan && !work.isDone);
  return slipReport(
    { what: nameOf(entity), days, plan },
    propagateDelay(schedule, new Map(late.map((work) => [work, days]))),
    english,
  );
}

function notCalled(what: string, { plans }: LoadedPlans): string {
  const names = plans.flatMap(({ snapshot: { plan, names: known } }) =>
    [...known.deliverables(), ...plan.milestones, ...plan.vendors].map(({ name }) => name.text),
  );
  const [close] = didYouMean(what, names);
  return close === undefined
    ? `nothing in these plans is called ${what}; use an ID, a deliverable, or a vendor`
    : `nothing in these plans is called ${what}; did you mean ${close}?`;
}
