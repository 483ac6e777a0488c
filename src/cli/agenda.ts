import { english } from '../text/message';
import { agendaReport } from '../views/reports/agendaReport';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { answersOf } from './loadPlans';
import { print, printJson, unwrapped } from './terminal';

/**
 * Prints the output of `baton agenda`: for all plans together, because a day's work spans them. Returns false if there
 * is none.
 */
export function printAgenda({ format, today }: PlanCommand, loaded: LoadedPlans): boolean {
  const agendas = answersOf(loaded, ({ uri }) => loaded.service.views.agenda(uri));
  const { lines, data } = agendaReport(agendas, today, english);
  if (format === 'json') printJson(data);
  else if (agendas.length > 0) print(lines.length > 0 ? lines.map(unwrapped) : ['Nothing open has a date']);
  return agendas.length > 0;
}
