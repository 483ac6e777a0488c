import { english } from '../text/message';
import { agendaReport } from '../views/reports/agendaReport';
import type { PlanCommand } from './arguments';
import type { LoadedPlans } from './loadPlans';

/** What `baton agenda` prints: all plans together, for a day asks over all of them. */
export function agendaOutput({ format, today }: PlanCommand, { service, plans }: LoadedPlans): string {
  const agendas = plans.map(({ known }) => service.agenda(known));
  const { lines, data } = agendaReport(agendas, today, english);
  if (format === 'json') return `${JSON.stringify(data, undefined, 2)}\n`;
  return `${lines.length > 0 ? lines.join('\n') : 'Nothing is open that has a date'}\n`;
}
