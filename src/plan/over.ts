import type { IsoDate } from './calendar';
import { dayNumber } from './calendar';
import { statedField } from './entity';
import type { Plan } from './plan';
import { memoized } from '../text/memoized';
import type { PlanCalendar } from './values/resolveDate';

/** A plan may be read for this many days after it ended, to see what became of it. */
const daysAfterEnd = 180;

/**
 * Whether a plan without a status is over: it ended long ago, or mentions neither this year nor the last. What was due then
 * isn't awaited any more, and nobody will write down here that it was done.
 */
export function isOver(plan: Plan, { periodEnd }: PlanCalendar, today: IsoDate): boolean {
  if (statedField(plan.self, 'status')) return false;
  if (periodEnd !== undefined) return dayNumber(today) - dayNumber(periodEnd) > daysAfterEnd;
  const latest = latestYear(plan);
  return latest !== undefined && latest < Number(today.slice(0, 4)) - 1;
}

/** The latest year that is written out anywhere in a document; undefined if there is none. */
const latestYear = memoized(({ document }: Plan): number | undefined => {
  let latest: number | undefined;
  for (const [year] of document.text.matchAll(/(?<![\d/=_-])20\d\d(?!\d)/g))
    if (latest === undefined || Number(year) > latest) latest = Number(year);
  return latest;
});
