import type { IsoDate } from './calendar';
import { readDates } from './values/dates';
import type { Entity } from './entity';
import { statedField, states } from './entity';
import type { Plan, PlanSection } from './plan';
import { sectionsAround } from './plan';
import { dayOf } from './planCalendar';
import { anyOf } from './vocabulary/words';
import type { PlanCalendar } from './values/resolveDate';
import { resolveDate } from './values/resolveDate';

const numberWords = new RegExp(String.raw`\b${anyOf('target', 'otherTarget')}\b`, 'i');

/** True for a text that contains a number, in figures or in words. */
function namesNumber(text: string): boolean {
  return /\d/.test(text) || numberWords.test(text);
}

/** Whether an outcome has a number to reach: its target or, if it has none, its metric. */
export function isMeasurable(outcome: Entity): boolean {
  return namesNumber((statedField(outcome, 'target') ?? statedField(outcome, 'metric'))?.value.text ?? '');
}

/** The day by which an outcome is to be reached, and where it is stated. */
export interface OutcomeDay {
  readonly day: IsoDate;
  readonly source: 'outcome' | 'heading' | 'plan';
}

/**
 * Its own date, else that of a heading above it, else the end of the plan; undefined if none is known, and if its own
 * can't be read.
 */
export function dayOfOutcome(plan: Plan, outcome: Entity, calendar: PlanCalendar): OutcomeDay | undefined {
  const own = dayOf(outcome, 'by', calendar)?.last;
  if (own !== undefined || states(outcome, 'by'))
    return own === undefined ? undefined : { day: own, source: 'outcome' };
  for (const heading of headingsAbove(plan, outcome)) {
    const [first] = readDates(heading);
    const day = first && resolveDate(first.date, calendar)?.last;
    if (day !== undefined) return { day, source: 'heading' };
  }
  return calendar.periodEnd === undefined ? undefined : { day: calendar.periodEnd, source: 'plan' };
}

/** The headings above an outcome, nearest first: `Goals for Q1 2027`. */
export function headingsAbove(plan: Plan, outcome: Entity): string[] {
  const { start } = outcome.range;
  let section: PlanSection | undefined;
  for (const one of sectionsAround(plan, start)) if (one.kind === 'outcomes' && start < one.range.end) section ??= one;
  return [outcome.group?.text, section?.heading.text.text].filter((heading) => heading !== undefined);
}
