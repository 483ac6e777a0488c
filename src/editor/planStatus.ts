import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { nameOf } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { distance, weekdayName } from '../plan/values/weekdays';
import type { Finding } from '../rules/check';
import type { Message, Words } from '../text/message';
import { say, asMessage } from '../text/message';
import { isOpenWork } from '../schedule/schedule';
import type { Work } from '../schedule/work';
import { isOverdue } from '../schedule/work';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { readinessOf } from '../plan/progress';
import { escaped } from '../text/quoting';

/** The status of a plan, for the status bar. */
export interface PlanStatus {
  readonly text: string;
  /** The same with more detail, as Markdown. */
  readonly tooltip: string;
}

/** The most dates that are listed. */
const mostDates = 5;

/** The plan's status, its problems, and what comes next. `works` is the work in the document. */
export function planStatus(
  snapshot: PlanSnapshot,
  works: readonly Work[],
  findings: readonly Finding[],
  today: IsoDate,
  words: Words,
): PlanStatus {
  const { plan } = snapshot;
  const coming = comingDates(works, today);
  const next = coming.find(({ date }) => date >= today);
  const overdue = coming.filter(({ isLate }) => isLate);
  const parts: Message[] = [];
  if (plan.kind === 'plan') parts.push(asMessage(readinessOf(plan)));
  // As many as the Problems view and the Vendors view list.
  const { length } = findings;
  parts.push(length === 0 ? say`no problems` : length === 1 ? say`1 problem` : say`${length} problems`);
  if (overdue.length > 0) parts.push(overdue.length === 1 ? say`1 overdue` : say`${overdue.length} overdue`);
  if (next) parts.push(say`next ${shortLabel(next.entity)} ${weekdayName(next.date)} ${next.date}`);
  const lines = [
    `**${escaped(planTitle(plan))}**`,
    '',
    `- ${parts
      .slice(0, 2)
      .map((part) => escaped(words(part)))
      .join(' · ')}`,
  ];
  const listed = [...overdue, ...coming.filter(({ date }) => date >= today)].slice(0, mostDates);
  for (const { entity, date } of listed)
    lines.push(`- ${escaped(words(say`${weekdayName(date)} ${date}, ${distance(date, today)}: ${nameOf(entity)}`))}`);
  if (coming.length > listed.length) lines.push(`- ${words(say`and ${coming.length - listed.length} more`)}`);
  return { text: parts.map(words).join(' · '), tooltip: lines.join('\n') };
}

function shortLabel(entity: Entity): string {
  const label = nameOf(entity);
  return label.length > 28 ? `${label.slice(0, 27)}…` : label;
}

interface Coming {
  readonly entity: Entity;
  readonly date: IsoDate;
  readonly isLate: boolean;
}

/** The open deliverables and milestones with a date, earliest first; of what isn't known to be open, only what is to come. */
function comingDates(works: readonly Work[], today: IsoDate): Coming[] {
  const dates = works.filter(isOpenWork).flatMap((work): Coming[] => {
    const { entity, due } = work;
    const isLate = isOverdue(work, today);
    return due === undefined || (due < today && !isLate) ? [] : [{ entity, date: due, isLate }];
  });
  // Plans that link to the same vendor's file may have different dates for what is in it.
  return [...new Map(dates.map((one) => [`${one.entity.range.start} ${one.date}`, one])).values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}
