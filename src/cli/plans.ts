import { didYouMean } from '../rules/didYouMean';
import type { Report } from '../views/reports/report';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { complainOf } from './failure';
import { answersOf, loadPlans } from './loadPlans';
import { complain, print, printJson, unwrapped, noPlans, notCalled } from './terminal';
import { english } from '../text/message';
import { agendaReport } from '../views/reports/agendaReport';

/**
 * Runs `baton tree`, `agenda`, `schedule` or `slip` and returns the exit code: 0, or 2 if something can't be read or
 * found.
 */
export function runOnPlans(command: PlanCommand): number {
  const loaded = loadPlans(process.cwd(), command.paths, command.today);
  const isAnswered = command.kind === 'agenda' ? printAgenda(command, loaded) : printReports(command, loaded);
  complainOf(loaded.failures);
  if (loaded.plans.length === 0 && loaded.failures.length === 0) complain(noPlans);
  else if (loaded.plans.length > 0 && !isAnswered && command.kind === 'slip') complainOfName(command.what, loaded);
  return loaded.failures.length > 0 || (loaded.plans.length > 0 && !isAnswered) ? 2 : 0;
}

/** Prints the report on each plan. Returns false if there is none. */
function printReports(command: Exclude<PlanCommand, { kind: 'agenda' }>, loaded: LoadedPlans): boolean {
  const report = reporter(command, loaded);
  const reports = answersOf(loaded, ({ path, uri, title }) => {
    const one = report(uri);
    return one && { path, title, ...one };
  });
  if (command.format === 'json') {
    printJson(reports.map(({ path, title, data }) => ({ file: path, title, ...data })));
  } else {
    for (const [index, { path, title, lines }] of reports.entries())
      print([
        ...(index > 0 ? [''] : []),
        `${path}: ${unwrapped(title)}`,
        ...lines.map((line) => `  ${unwrapped(line)}`.trimEnd()),
      ]);
  }
  return reports.length > 0;
}

/** The command's report on a plan; undefined if there is none. */
function reporter(
  command: Exclude<PlanCommand, { kind: 'agenda' }>,
  { service: { reports } }: LoadedPlans,
): (uri: string) => Report | undefined {
  if (command.kind === 'tree') return (uri) => reports.tree(uri, command.direction);
  return command.kind === 'slip'
    ? (uri) => reports.delay(uri, command.what, command.days)
    : (uri) => reports.schedule(uri);
}

function complainOfName(what: string, { plans, service }: LoadedPlans): void {
  const names = plans.flatMap(({ uri }) => service.reports.namesOfWork(uri));
  complain(notCalled('nothing', what, didYouMean(what, names)[0], 'the ID or name of an item or vendor'));
}

/** Prints the output of `baton agenda`, for all plans together. False if no plan has an agenda. */
function printAgenda({ format, today }: PlanCommand, loaded: LoadedPlans): boolean {
  const agendas = answersOf(loaded, ({ uri }) => loaded.service.views.agenda(uri));
  const { lines, data } = agendaReport(agendas, today, english);
  if (format === 'json') printJson(data);
  else if (agendas.length > 0) print(lines.length > 0 ? lines.map(unwrapped) : ['No open items have a date']);
  return agendas.length > 0;
}
