import type { PlanAgenda } from '../../trees/agenda/agenda';
import { bySpan, inOrderOfDate } from '../../trees/agenda/agendaGroups';
import { dayInFull, describeItem, leftOut, leftOutHead, spanWords } from '../../trees/agenda/agendaRows';
import { joined } from '../../trees/viewRow';
import type { IsoDate } from '../../plan/calendar';
import type { Words } from '../../text/message';
import type { Report } from './report';

/** The agenda of several plans, by due date. Empty spans are left out. */
export function agendaReport(plans: readonly PlanAgenda[], today: IsoDate, words: Words): Report {
  const spans = [...bySpan(plans, today)].map(([span, items]) => ({ span, items: inOrderOfDate(items) }));
  const lines = spans.flatMap(({ span, items }) => [
    ...(items.length > 0 ? ['', `${words(spanWords[span])} (${items.length})`] : []),
    ...items.map(({ item, plan }) => {
      const when = item.date && dayInFull(item.date, today, words);
      const line = joined(describeItem(when, item, words), plans.length > 1 ? plan.title : '');
      return `  ${item.content.label}${line === '' ? '' : ` — ${line}`}`;
    }),
  ]);
  const out = leftOut(plans);
  const data = spans.flatMap(({ span, items }) =>
    items.map(({ item, plan }) => ({
      span,
      kind: item.kind,
      date: item.date,
      what: item.content.label,
      by: item.content.by,
      for: item.content.forWhom ?? [],
      inCharge: item.inCharge,
      waitsForUs: item.content.isOurs ?? false,
      note: item.content.note,
      plan: plan.title,
    })),
  );
  return {
    lines: [...lines, ...(out.length > 0 ? ['', ...[leftOutHead, ...out].map(words)] : [])].slice(1),
    data: { items: data, leftOut: plans.flatMap(({ title, leftOut: status }) => (status ? [{ title, status }] : [])) },
  };
}
