import type { IsoDate } from '../plan/calendar';
import { addWorkingDays, workingDaysBetween } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { calendarOf, dayOf, holidaysOf } from '../plan/planCalendar';
import type { Schedule, Work } from './schedule';
import { inOrder, scheduleOf } from './schedule';
import type { KnownPlan } from './workspace';

/** What becomes of a plan when some of its work is late. */
export interface Slip {
  /** Open work that moves, with the working days by which it does, in the order of the plan. */
  readonly moved: readonly { readonly work: Work; readonly days: number; readonly due?: IsoDate }[];
  /** Working days by which the goal moves; 0 where it holds. */
  readonly goalDays: number;
  readonly goal?: IsoDate;
  /** Outcomes that are due before work of a vendor who serves them is ready, and were not before. */
  readonly outcomes: readonly {
    readonly outcome: Entity;
    readonly by: IsoDate;
    readonly ready: IsoDate;
    readonly work: Work;
  }[];
  /** What waits for moved work and has no date, so that nobody can say by how much it moves. */
  readonly unknown: readonly Work[];
}

/** What moves when these pieces of work are so many working days late: each takes its buffer, and hands on what is left. */
export function slip(known: KnownPlan, late: readonly Work[], days: number): Slip {
  const schedule = scheduleOf(known);
  const holidays = holidaysOf(known.plan);
  const shifts = new Map<Work, number>();
  const unknown = new Set<Work>();
  const isLate = new Set(late);
  for (const work of inOrder(schedule.works, 'before')) {
    if (work.isDone) continue;
    let shift = isLate.has(work) ? days : 0;
    for (const { from, buffer } of work.before) {
      const pushed = shifts.get(from) ?? 0;
      if ((pushed > 0 && buffer === undefined && !from.isDone) || unknown.has(from)) unknown.add(work);
      else if (buffer !== undefined) shift = Math.max(shift, pushed - Math.max(0, buffer));
    }
    if (shift > 0) shifts.set(work, shift);
  }
  const moved = schedule.works.flatMap((work) => {
    const by = shifts.get(work);
    return by === undefined ? [] : [{ work, days: by, due: work.due && addWorkingDays(work.due, by, holidays) }];
  });
  const { goal } = schedule;
  const pushes = moved.map(({ work, days: by }) =>
    handsOn(schedule, work) || goal === undefined || work.ready === undefined || work.ready > goal
      ? 0
      : by - workingDaysBetween(work.ready, goal, holidays),
  );
  const goalDays = Math.max(0, ...pushes);
  return {
    moved,
    goalDays,
    goal: goal === undefined ? undefined : addWorkingDays(goal, goalDays, holidays),
    outcomes: endangered(known, moved, holidays),
    unknown: [...unknown].filter((work) => !shifts.has(work)),
  };
}

/** Whether others pass a delay on to the goal; what nobody waits for, or only work without a date, reaches it by itself. */
function handsOn({ floatOf }: Schedule, { after }: Work): boolean {
  return after.some(({ to, buffer }) => buffer !== undefined && floatOf(to) !== undefined);
}

/** The outcomes for which moved work comes too late that came in time before. */
function endangered(known: KnownPlan, moved: Slip['moved'], holidays: ReadonlySet<IsoDate>): Slip['outcomes'] {
  const { plan } = known;
  const calendar = calendarOf(plan);
  return plan.outcomes.flatMap((outcome) => {
    const by = dayOf(outcome, 'by', calendar)?.last;
    if (by === undefined) return [];
    const late = moved.flatMap(({ work, days }) => {
      const ready = work.ready && work.ready <= by ? addWorkingDays(work.ready, days, holidays) : undefined;
      return ready !== undefined && ready > by && serves(known, work, outcome) ? [{ outcome, by, ready, work }] : [];
    });
    const worst = late.sort((a, b) => (a.ready < b.ready ? 1 : -1))[0];
    return worst ? [worst] : [];
  });
}

function serves({ names }: KnownPlan, { entity, vendor }: Work, outcome: Entity): boolean {
  return [entity, ...(vendor ? [vendor] : [])].some((one) =>
    one.fields.some(
      ({ definition, value, isMissing }) =>
        definition?.type === 'outcomes' &&
        !isMissing &&
        names.references(value, ['outcome']).some(({ target }) => target === outcome),
    ),
  );
}
