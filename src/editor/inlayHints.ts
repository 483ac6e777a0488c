import type { IsoDate } from '../plan/calendar';
import { dayNumber } from '../plan/calendar';
import type { DateMention } from '../plan/values/dates';
import { writtenDateOf } from '../plan/values/dateValue';
import type { Entity, Field } from '../plan/entity';
import { nameOf, statedField, statedFields } from '../plan/entity';
import { budgetOf, exactAmount, isNet, isTotal } from '../plan/money';
import { writtenMentions } from '../plan/plan';
import { daysOfField } from '../plan/planCalendar';
import { isDone } from '../plan/progress';
import { distance, weekdayName } from '../plan/values/weekdays';
import { grouped } from '../text/lists';
import type { Message, Words } from '../text/message';
import { say } from '../text/message';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Work } from '../schedule/work';
import { bufferInWords, tightestHandOff } from '../schedule/scheduleWords';
import type { DateValue, PlanCalendar } from '../plan/values/resolveDate';

/** A short text that the editor shows after a value without it being in the document. */
export interface InlayHint {
  readonly at: number;
  readonly label: string;
  /** How it was calculated. */
  readonly tooltip: string;
}

/** Which hints are shown. */
export interface InlayHintKinds {
  /** The weekday and distance of a date, and the day that `T-8 weeks` or `Q3` resolves to. */
  readonly dates: boolean;
  /** An amount's share of the plan's budget. */
  readonly budget: boolean;
  /** The working days until a successor needs what is handed over. */
  readonly buffer: boolean;
}

/** The hints in a stretch of a plan, in reading order. `works` returns the work in the document. */
export function inlayHints(
  snapshot: PlanSnapshot,
  works: () => readonly Work[],
  within: Range,
  today: IsoDate,
  kinds: InlayHintKinds,
  words: Words,
): InlayHint[] {
  const calendar = snapshot.calendar;
  const found: { at: number; label: Message; tooltip: Message }[] = [];
  let worksOf: ReadonlyMap<Entity, readonly Work[]> | undefined;
  for (const entity of writtenMentions(snapshot.plan)) {
    if (!overlaps(entity.range, within)) continue;
    for (const field of statedFields(entity)) {
      const { definition, value } = field;
      if (!overlaps(value.range, within)) continue;
      const at = value.range.end;
      if (definition.type === 'date' && kinds.dates) {
        const mention = writtenDateOf(value);
        const days = daysOfField(field, calendar);
        const hint = mention && days ? dateHint(mention, days, calendar, today, isDone(entity)) : undefined;
        if (hint) found.push({ at: value.at(mention!.start, mention!.end).end, ...hint });
      }
      if ((definition.type === 'money' || definition.type === 'fee') && kinds.budget) {
        const hint = budgetHint(snapshot, entity, field);
        if (hint) found.push({ at, ...hint });
      }
      if (definition.key === 'due' && kinds.buffer) {
        worksOf ??= grouped(works(), (work) => work.entity);
        const hint = bufferHint(worksOf.get(snapshot.names.whole(entity)) ?? []);
        if (hint) found.push({ at, ...hint });
      }
    }
  }
  return found
    .filter(({ at }) => within.start <= at && at <= within.end)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({ at, label: words(label), tooltip: words(tooltip) }));
}

function overlaps(a: Range, b: Range): boolean {
  return touches(a, b.start) || touches(b, a.start);
}

type Hint = { readonly label: Message; readonly tooltip: Message };

/** Beyond this many days nobody counts them: the weekday is enough, and the tooltip gives the distance. */
const farAway = 31;

/**
 * A day shows its weekday and, if it is near, its distance; anything else the days it resolves to. Work that is done
 * isn't urgent.
 */
function dateHint(
  { date }: DateMention,
  { first, last }: DateValue,
  calendar: PlanCalendar,
  today: IsoDate,
  isOver: boolean,
): Hint | undefined {
  if (last === undefined) return undefined;
  if (['day', 'slashed', 'weekday'].includes(date.kind)) {
    const isNear = !isOver && Math.abs(dayNumber(first) - dayNumber(today)) <= farAway;
    const label = isNear ? say`${weekdayName(first)}, ${distance(first, today)}` : weekdayName(first);
    return { label, tooltip: say`Relative to today, ${today}: ${distance(first, today)}` };
  }
  if (date.kind === 'launch')
    return {
      label: say`= ${first} ${weekdayName(first)}`,
      tooltip: say`Relative to launch on ${calendar.launch ?? ''}: ${distance(first, today)}`,
    };
  return {
    label: say`until ${last} ${weekdayName(last)}`,
    tooltip: say`${first} to ${last}: the last day applies, ${distance(last, today)}`,
  };
}

/** Fees, budget lines and the cost of individual deliverables, as a share of the plan's budget in the same currency. */
function budgetHint({ plan, values }: PlanSnapshot, entity: Entity, field: Field): Hint | undefined {
  if (entity === plan.self || isTotal(entity)) return undefined;
  const budget = budgetOf(plan.self, values);
  // A share of a range isn't a number, nor is that of an amount with tax on top.
  if (!budget || budget.low !== budget.high || budget.low <= 0) return undefined;
  const amount = exactAmount(field, values, entity, isNet(statedField(plan.self, 'budget'), values));
  if (typeof amount === 'string' || budget.currency !== amount.currency) return undefined;
  const share = (amount.minor / budget.low) * 100;
  const percent = share > 0 && share < 1 ? '<1' : String(Math.round(share));
  return {
    label: say`${percent}% of the budget`,
    tooltip: say`Plan budget: ${statedField(plan.self, 'budget')!.value.text}`,
  };
}

/**
 * The working days between a hand-over, including its review, and the first successor that needs it. What is in a
 * vendor's file is work of each plan that links there: the tightest counts.
 */
function bufferHint(works: readonly Work[]): Hint | undefined {
  const next = tightestHandOff({ outgoing: works.flatMap(({ outgoing }) => outgoing) });
  if (!next) return undefined;
  const work = next.from;
  const { ready = '' } = work;
  const who = nameOf(next.to.entity);
  const needed = next.to.needed ?? '';
  const tooltip =
    ready === work.due
      ? say`Ready on ${ready}; ${who} needs it on ${needed}`
      : say`Ready on ${ready}, including review; ${who} needs it on ${needed}`;
  return { label: bufferInWords(next), tooltip };
}
