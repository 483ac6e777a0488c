import type { MessageValue } from '../text/message';
import { say } from '../text/message';
import { dayInWords } from './values/dateInWords';
import { quantityInWords } from './values/quantityInWords';
import type { IsoDate } from './calendar';
import { readDates } from './values/dates';
import type { Entity } from './entity';
import { statedField, states } from './entity';
import type { Plan, PlanSection } from './plan';
import { sectionsAround } from './plan';
import { dayOf } from './planCalendar';
import { readSentence } from './values/outcomeSentence';
import type { Quantity } from './values/quantity';
import { inCurrency, meansQuantity, quantityType } from './values/quantity';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';
import type { PlanCalendar } from './values/resolveDate';
import { resolveDate } from './values/resolveDate';

/** What an outcome means as a whole, whether it is a sentence or has a field for each part. */
export interface OutcomeMeaning {
  /** What is measured, in the plan's words. */
  readonly metric: string;
  readonly baseline?: Quantity;
  /** Undefined if there is no number to reach, or it isn't understood. */
  readonly target?: Quantity;
}

/** What an outcome is to change, from which number to which. */
export function meaningOfOutcome(outcome: Entity, context: ValueContext): OutcomeMeaning {
  const metric = statedField(outcome, 'metric')?.value.text;
  const sentence = readSentence(sentenceOf(outcome));
  // A metric may have the number in it: `40 demo requests a month`.
  const fromMetric = metric !== undefined && !states(outcome, 'target') ? readSentence(metric) : undefined;
  return {
    metric: fromMetric?.target ? fromMetric.metric : (metric ?? sentence.metric),
    baseline: quantityOf(outcome, 'baseline', context),
    target:
      quantityOf(outcome, 'target', context) ?? (fromMetric?.target && inCurrency(fromMetric.target.quantity, context)),
  };
}

/** The name of an outcome without the owner after it: `40 trials by May — Priya Raman`. */
function sentenceOf({ name, fields }: Entity): string {
  const owner = fields.find(({ definition, form }) => form === 'part' && definition?.key === 'owner')?.value;
  if (owner === undefined || owner.text === '' || !name.text.replace(/\)$/, '').endsWith(owner.text)) return name.text;
  const before = name.text.slice(0, name.text.lastIndexOf(owner.text)).trimEnd();
  return before.replace(/[,;(—–-]$/, '').trimEnd();
}

/** A number of an outcome, of its field or in its sentence, if all of it is understood. */
function quantityOf(outcome: Entity, key: 'baseline' | 'target', context: ValueContext): Quantity | undefined {
  const stated = statedField(outcome, key);
  return stated && certain(quantityType.read(stated.value, context, outcome));
}

/**
 * Whether an outcome has a number to reach. One that is only partly understood is one too: another rule says what isn't
 * understood.
 */
export function isMeasurable(outcome: Entity, context: ValueContext): boolean {
  const stated = statedField(outcome, 'target');
  const isPartly = stated && quantityType.read(stated.value, context, outcome).state === 'partly';
  return isPartly === true || meaningOfOutcome(outcome, context).target !== undefined;
}

/** An outcome in one canonical line: `measurable: metric=…, baseline=…, target=…, by=…`, with `-` for what isn't said. */
export function meansOfOutcome(outcome: Entity, context: ValueContext): string {
  const { metric, baseline, target } = meaningOfOutcome(outcome, context);
  if (!target) return 'unmeasurable';
  const day = dayOf(outcome, 'by', context.calendar)?.last ?? '-';
  const from = baseline ? meansQuantity(baseline) : '-';
  return `measurable: metric=${metric}, baseline=${from}, target=${meansQuantity(target)}, by=${day}`;
}

/** The same for people: `Trials: from 2% to 5% by March 31, 2027`; without the metric where it is all of its name. */
export function outcomeInWords(outcome: Entity, context: ValueContext): MessageValue {
  const { metric, baseline, target } = meaningOfOutcome(outcome, context);
  if (!target) return say`not measurable`;
  const reached = quantityInWords(target);
  const start = baseline && quantityInWords(baseline);
  const isLevel = target.kind === 'level';
  const change =
    start === undefined ? reached : isLevel ? say`from ${start} to ${reached}` : say`${reached} (now ${start})`;
  const day = dayOf(outcome, 'by', context.calendar)?.last;
  const inTime = day === undefined ? change : say`${change} by ${dayInWords(day)}`;
  return metric === '' || metric === outcome.name.text ? inTime : say`${metric}: ${inTime}`;
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
