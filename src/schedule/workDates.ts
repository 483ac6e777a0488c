import type { IsoDate } from '../plan/calendar';
import { addDays, addWorkingDays } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import { originalOf, originalOfField } from '../plan/moved';
import { dayOf } from '../plan/planCalendar';
import { lengthOfReview, reviewFieldOf } from '../plan/reviews';
import type { Duration } from '../plan/values/durationForms';
import { durationType } from '../plan/values/durationValue';
import { certain } from '../plan/values/reading';
import type { PlanCalendar } from '../plan/values/resolveDate';
import { noContext } from '../plan/values/valueContext';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { after } from './spans';

/** The dates of a piece of work. What depends on a value, or on days off, that aren't understood is undefined. */
export interface WorkDates {
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** Its duration, if the plan states one. */
  readonly takes?: Duration;
  /** The length of the review before others can use it. */
  readonly review: Duration;
  /** The day on which others can use it: its due date plus its review. */
  readonly ready?: IsoDate;
  /** The day by which its predecessors must be ready: its start, else its due date minus its duration. */
  readonly needed?: IsoDate;
  /** The day after which work on it starts; undefined if neither its start nor its duration is known. */
  readonly begun?: IsoDate;
  /** The stated values that aren't understood, so that some of the dates are unknown; undefined if there are none. */
  readonly unread?: readonly Field[];
}

/**
 * The dates that a plan states for a piece of work; `ofVendor` gives the review of its vendor's work, and `holidays` the
 * days off of whoever makes it. A review counts the plan's working days: it is ours.
 */
export function datesOfWork(
  work: Entity,
  ofVendor: Field | undefined,
  plan: PlanSnapshot,
  holidays: ReadonlySet<IsoDate>,
): WorkDates {
  const review = ofVendor && originalOfField(ofVendor);
  const { calendar } = plan;
  const { basis } = plan.values;
  // With days off that aren't understood some dates are unknown that the calendar would give.
  const isKept = plan.daysOff.unread === undefined;
  const known = isKept ? knownDates.get(originalOf(work)) : undefined;
  const isSame = known?.basis === basis && known?.calendar === calendar && known?.review === review;
  if (known && isSame && known.holidays === holidays) return known.dates;
  const dates = readDatesOfWork(work, ofVendor, plan, holidays);
  // What isn't understood is reported where it stands now.
  if (isKept && !dates.unread) knownDates.set(originalOf(work), { dates, basis, calendar, review, holidays });
  return dates;
}

/** The dates of work as last read, with all that they depend on beyond the work itself. */
const knownDates = new WeakMap<
  Entity,
  {
    readonly dates: WorkDates;
    readonly basis: unknown;
    readonly calendar: PlanCalendar;
    readonly review: Field | undefined;
    readonly holidays: ReadonlySet<IsoDate>;
  }
>();

function readDatesOfWork(
  work: Entity,
  ofVendor: Field | undefined,
  plan: PlanSnapshot,
  holidays: ReadonlySet<IsoDate>,
): WorkDates {
  const { calendar } = plan;
  const due = dayOf(work, 'due', calendar)?.last;
  const start = dayOf(work, 'start', calendar)?.first;
  const takes = takesOf(work);
  const reviewField = work.kind === 'deliverable' ? reviewFieldOf(work, ofVendor) : undefined;
  const review = lengthOfReview(reviewField, plan.values, work);
  const unread: Field[] = review === undefined ? [reviewField!] : [];
  for (const [key, value] of [
    ['due', due],
    ['start', start],
    ['takes', takes],
  ] as const) {
    const stated = value === undefined ? statedField(work, key) : undefined;
    if (stated) unread.push(stated);
  }
  const daysOff = plan.daysOff.unread;
  const isUnsure = (length: Duration | undefined): boolean =>
    daysOff !== undefined && length?.kind === 'working' && length.days > 0;
  if (daysOff && ((isUnsure(takes) && (start === undefined || due === undefined)) || isUnsure(review)))
    unread.push(daysOff);
  const isStartUnknown =
    isUnsure(takes) || unread.some(({ definition }) => definition?.key === 'start' || definition?.key === 'takes');
  const isMoment = takes === undefined && !isStartUnknown;
  const first = due && takes && !isStartUnknown ? startOf(due, takes, holidays) : undefined;
  return {
    start,
    due,
    takes,
    review: review ?? none,
    ready: isUnsure(review) ? undefined : due && review && after(due, review, plan.holidays),
    needed: start ?? (isMoment ? due : first),
    begun: start === undefined ? (isMoment && work.kind === 'milestone' ? due : first) : addDays(start, -1),
    unread: unread.length > 0 ? unread : undefined,
  };
}

/** The day after which work starts. If it is due on a day off, that is one of the days on which it is done. */
export function startOf(due: IsoDate, takes: Duration, holidays: ReadonlySet<IsoDate>): IsoDate | undefined {
  return takes.kind === 'working'
    ? addWorkingDays(due, -takes.days, holidays)
    : after(due, { ...takes, days: -takes.days }, holidays);
}

function takesOf(work: Entity): Duration | undefined {
  const stated = statedField(work, 'takes');
  return stated && certain(durationType.read(stated.value, noContext));
}

const none: Duration = { days: 0, kind: 'working' };
