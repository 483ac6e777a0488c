import { labelOf } from '../features/card';
import { planTitle } from '../plan/plan';
import { didYouMean } from '../rules/didYouMean';
import { english } from '../text/message';
import type { Report } from '../views/reports/report';
import { scheduleReport } from '../views/reports/scheduleReport';
import { treeReport } from '../views/reports/treeReport';
import { slipReport } from '../views/reports/slipReport';
import type { Schedule } from '../workspace/schedule';
import { slip } from '../workspace/slip';
import type { KnownPlan } from '../workspace/workspace';
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
  const said = answersOf(loaded, (known, path) => {
    const one = report(known);
    return one && { path, title: planTitle(known.plan), ...one };
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
): (known: KnownPlan) => Report | undefined {
  if (command.kind === 'tree') return (known) => treeReport(service.vendorTree(known, command.direction), english);
  return command.kind === 'slip'
    ? (known) => reportOfSlip(service.schedule(known), known, command.what, command.days)
    : (known) => scheduleReport(service.schedule(known), known, command.today, english);
}

/** Undefined where the plan has nothing that is called so. */
function reportOfSlip(schedule: Schedule, plan: KnownPlan, what: string, days: number): Report | undefined {
  const entity = plan.names.find(what, ['deliverable', 'milestone', 'collateral', 'vendor']);
  if (!entity) return undefined;
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  const late = works.filter((work) => work.plan === plan && !work.isDone);
  return slipReport(
    { what: labelOf(entity), days, plan },
    slip(schedule, new Map(late.map((work) => [work, days]))),
    english,
  );
}

function notCalled(what: string, { plans }: LoadedPlans): string {
  const names = plans.flatMap(({ known: { plan, names: known } }) =>
    [...known.deliverables(), ...plan.milestones, ...plan.vendors].map(({ name }) => name.text),
  );
  const [close] = didYouMean(what, names);
  return close === undefined
    ? `nothing in these plans is called ${what}: name an id, a deliverable or a vendor`
    : `nothing in these plans is called ${what}: did you mean ${close}?`;
}
