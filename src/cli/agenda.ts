import { english } from '../text/message';
import { agendaReport } from '../views/reports/agendaReport';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';
import { answersOf } from './loadPlans';
import { print, printJson, unwrapped } from './terminal';

/** Prints what `baton agenda` says: all plans together, for a day asks over all of them. False where it says nothing of any. */
export function printAgenda({ format, today }: PlanCommand, loaded: LoadedPlans): boolean {
  const agendas = answersOf(loaded, ({ uri }) => loaded.service.views.agenda(uri));
  const { lines, data } = agendaReport(agendas, today, english);
  if (format === 'json') printJson(data);
  else if (agendas.length > 0) print(lines.length > 0 ? lines.map(unwrapped) : ['Nothing open has a date']);
  return agendas.length > 0;
}
