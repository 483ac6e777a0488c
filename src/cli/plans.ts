import { labelOf } from '../features/card';
import { planTitle } from '../plan/plan';
import { didYouMean } from '../rules/didYouMean';
import { english } from '../text/message';
import type { Report } from '../views/reports/report';
import { scheduleReport } from '../views/reports/scheduleReport';
import { treeReport } from '../views/reports/treeReport';
import { slipReport } from '../views/reports/slipReport';
import type { Schedule } from '../workspace/schedule';
import { scheduleOfPlans } from '../workspace/schedule';
import { slip } from '../workspace/slip';
import type { KnownPlan } from '../workspace/workspace';
import { agendaOutput } from './agenda';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { loadPlans } from './loadPlans';

/** Runs `baton tree`, `agenda`, `schedule` or `slip` and gives the exit code: 0, or 2 where something cannot be read or is not there. */
export function runOnPlans(command: PlanCommand): number {
  const loaded = loadPlans(process.cwd(), command.paths, command.today);
  for (const { path, reason } of loaded.failures) process.stderr.write(`baton: ${path}: ${reason}\n`);
  if (command.kind === 'agenda' && loaded.plans.length > 0) {
    process.stdout.write(agendaOutput(command, loaded));
    return loaded.failures.length > 0 ? 2 : 0;
  }
  const report = reporter(command, loaded);
  const said = loaded.plans.flatMap(({ path, known }) => {
    const one = report(known);
    return one ? [{ path, title: planTitle(known.plan), ...one }] : [];
  });
  if (command.format === 'json') {
    const data = said.map(({ path, title, data: one }) => ({ file: path, title, ...one }));
    process.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
  } else {
    const texts = said.map(
      ({ path, title, lines }) => `${path}: ${title}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`,
    );
    process.stdout.write(texts.join('\n'));
  }
  if (said.length === 0) {
    process.stderr.write(`baton: ${nothingSaid(command, loaded)}\n`);
    return 2;
  }
  return loaded.failures.length > 0 ? 2 : 0;
}

/** What the command says of a plan; undefined where it has nothing to say of this one. */
function reporter(command: PlanCommand, { service, plans }: LoadedPlans): (known: KnownPlan) => Report | undefined {
  if (command.kind === 'tree') return (known) => treeReport(service.vendorTree(known, command.direction), english);
  const schedule = scheduleOfPlans(plans.map(({ known }) => known));
  return command.kind === 'slip'
    ? (known) => reportOfSlip(schedule, known, command.what, command.days)
    : (known) => scheduleReport(schedule, known, command.today, english);
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

function nothingSaid(command: PlanCommand, { plans }: LoadedPlans): string {
  if (command.kind !== 'slip' || plans.length === 0)
    return 'there is no plan here: the front matter of a plan says type: marketing-plan';
  const names = plans.flatMap(({ known: { plan, names: known } }) =>
    [...known.deliverables(), ...plan.milestones, ...plan.vendors].map(({ name }) => name.text),
  );
  const [close] = didYouMean(command.what, names);
  return close === undefined
    ? `nothing in these plans is called ${command.what}: name an id, a deliverable or a vendor`
    : `nothing in these plans is called ${command.what}: did you mean ${close}?`;
}
