import type { IsoDate } from '../../plan/calendar';
import { addDays, weekday } from '../../plan/calendar';
import type { PlanAgenda } from './agenda';
import type { AgendaItem } from './agendaItem';

/** When something is due, in terms people plan in: weeks start on Monday. */
export const agendaSpans = ['overdue', 'today', 'this week', 'next week', 'later', 'undated'] as const;

export type AgendaSpan = (typeof agendaSpans)[number];

/** An item with its plan. */
export interface Placed {
  readonly item: AgendaItem;
  readonly plan: PlanAgenda;
}

/** The span of an item, relative to today. What may be done already has to be settled today. */
export function spansFrom(today: IsoDate): (item: Pick<AgendaItem, 'date' | 'isUnsure'>) => AgendaSpan {
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const nextSunday = sunday && addDays(sunday, 7);
  return ({ date, isUnsure }) => {
    if (date === undefined) return 'undated';
    if (date <= today) return date < today && !isUnsure ? 'overdue' : 'today';
    // The calendar may end before the week does.
    if (sunday === undefined || date <= sunday) return 'this week';
    return nextSunday === undefined || date <= nextSunday ? 'next week' : 'later';
  };
}

/**
 * The items of all plans by due date, in the order of the plans. Items in a vendor's own file, which several plans link
 * to, appear once. Linear in the items.
 */
export function bySpan(
  plans: Iterable<PlanAgenda>,
  today: IsoDate,
  isShown: (item: AgendaItem, plan: PlanAgenda) => boolean = () => true,
): ReadonlyMap<AgendaSpan, readonly Placed[]> {
  const spanOf = spansFrom(today);
  const spans = new Map<AgendaSpan, Placed[]>(agendaSpans.map((span) => [span, []]));
  const shared = new Set<string>();
  for (const plan of plans) {
    for (const item of plan.items) {
      if (!isShown(item, plan)) continue;
      if (plan.hasFiles && item.content.place.uri !== plan.uri) {
        const { uri, range } = item.content.place;
        const key = `${item.kind} ${item.date} ${uri} ${range.start}`;
        if (shared.has(key)) continue;
        shared.add(key);
      }
      spans.get(spanOf(item))!.push({ item, plan });
    }
  }
  return spans;
}

/** By date; items on the same day stay in the order of the plans and of their contents. */
export function inOrderOfDate(items: readonly Placed[]): Placed[] {
  return items.toSorted(({ item: { date: a = '' } }, { item: { date: b = '' } }) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The spans in which two versions of a plan's agenda differ; either may be missing. */
export function changedSpans(
  before: PlanAgenda | undefined,
  after: PlanAgenda | undefined,
  today: IsoDate,
): Set<AgendaSpan> {
  const [old, now] = [shownIn(before, today), shownIn(after, today)];
  return new Set(agendaSpans.filter((span) => old.get(span) !== now.get(span)));
}

/** Everything that the items of each span show, as one text. */
function shownIn(plan: PlanAgenda | undefined, today: IsoDate): ReadonlyMap<AgendaSpan, string> {
  const spanOf = spansFrom(today);
  const shown = new Map<AgendaSpan, string>();
  for (const item of plan?.items ?? []) {
    const { label, by, forWhom = [], note } = item.content;
    const span = spanOf(item);
    const written = [item.id, label, item.date, by, ...forWhom, note, ...item.inCharge, plan!.title].join('\0');
    shown.set(span, `${shown.get(span) ?? ''}${written}\n`);
  }
  return shown;
}
