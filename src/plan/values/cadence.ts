import type { MessageValue } from '../../text/message';
import { cadenceInWords } from './cadenceInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { maximumOf } from '../../text/lists';
import { isMissing } from '../missing';
import { dayOfField } from '../dayOfField';
import type { WrittenBound, WrittenCadence } from './cadenceGrammar';
import { parseCadence } from './cadenceGrammar';
import type { Cadence, CadencePhase, CadenceRule } from './cadenceModel';
import { rulesThatHold } from './cadenceModel';
import { daysOfCadence } from './cadenceDays';
import { daysInYear, isProblem } from './dateForms/daysInYear';
import type { Days } from './dateForms/resolvedDate';
import type { WrittenDate } from './dateForms/writtenDate';
import { isYearOpen } from './dateForms/yearOpen';
import type { Reading } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/**
 * How often somebody checks in: `weekly, Thursday 09:30`, `every second Tuesday`, `twice a month`, `first Monday of the
 * month`, `weekly until launch, then monthly`. Times of day and lengths of meetings are read and don't matter. Several
 * rhythms in one value add up.
 */
export const cadenceType: ValueType<Cadence> = { read: readCadence, means: meansCadence, inWords };

const parsed = memoizedContent(({ text }: SourceText) => (isMissing(text) ? undefined : parseCadence(text)));

function readCadence(value: SourceText, { calendar }: ValueContext): Reading<Cadence> {
  const written = parsed(value);
  if (!written) return missing;
  const { readings, unread, notes } = written;
  if (readings.length === 0) return unreadable(value.text);
  if (readings.length > 1)
    return ambiguous(
      readings.flatMap(({ cadence, text }) => {
        const resolved = resolveCadence(cadence, calendar);
        return 'value' in resolved ? [{ value: resolved.value, text }] : [];
      }),
    );
  const resolved = resolveCadence(readings[0]!.cadence, calendar);
  if ('unknown' in resolved) {
    if (!resolved.unknown) return unreadable(value.text);
    const { start, end } = resolved.unknown;
    return { state: 'none', unread: [...unread, { start, end }], notes };
  }
  return readAs(resolved.value, unread, notes);
}

/** Only for the question of whether a date depends on the plan. */
const anyYear = 2024;

/**
 * A cadence with its limits as dates, or the limit for which the plan doesn't provide enough information; undefined for an
 * exception.
 */
function resolveCadence(
  { phases, exceptions }: WrittenCadence,
  calendar: ValueContext['calendar'],
): { readonly value: Cadence } | { readonly unknown: WrittenBound | undefined } {
  const resolved: CadencePhase[] = [];
  for (const { from, until, rules } of phases) {
    const first = from && resolveBound(from, calendar);
    const last = until && resolveBound(until, calendar);
    const fromInYear = from && first === undefined && isYearOpen(from.date, calendar) ? from.date : undefined;
    if (from && (first ?? fromInYear) === undefined) return { unknown: from };
    if (until && last === undefined) return { unknown: until };
    resolved.push({ from: first, ...(fromInYear && { fromInYear }), until: last, rules });
  }
  const days: Days[] = [];
  const dates: WrittenDate[] = [];
  for (const date of exceptions.dates) {
    const inAnyYear = daysInYear(date, anyYear, {});
    if (inAnyYear && !isProblem(inAnyYear)) dates.push(date);
    else {
      const found = resolveDate(date, calendar);
      if (!found) return { unknown: undefined };
      days.push(found);
    }
  }
  return { value: { phases: resolved, exceptions: { weekdays: exceptions.weekdays, dates, days } } };
}

function resolveBound({ date, side }: WrittenBound, calendar: ValueContext['calendar']): IsoDate | undefined {
  const days = resolveDate(date, calendar);
  return side === 'first' ? days?.first : days?.last;
}

const shown = 4;

/** The next four days on or after today; where no day follows from the text, how often: `3/week`. */
function meansCadence(cadence: Cadence, context: ValueContext, today: IsoDate, entity?: Entity): string {
  const days = nextDays(cadence, context, today, entity);
  return days.length > 0 ? days.join(',') : frequenciesOf(cadence);
}

function inWords(cadence: Cadence, context: ValueContext, today: IsoDate, entity?: Entity): MessageValue {
  return cadenceInWords(cadence, nextDays(cadence, context, today, entity)[0]);
}

function nextDays(cadence: Cadence, context: ValueContext, today: IsoDate, entity?: Entity): readonly IsoDate[] {
  const stated = entity && statedField(entity, 'last-check-in');
  const last = stated && dayOfField(stated, context);
  const day = last ?? context.calendar.periodStart;
  const anchor = day === undefined ? undefined : { day, isLast: last !== undefined };
  return daysOfCadence(cadence, today, anchor, context.holidays, shown);
}

/** `3/week`, `4/year`, `1/2 weeks`, `1/week during shoots`. */
function frequenciesOf({ phases }: Cadence): string {
  const rules = phases.at(-1)?.rules ?? [];
  return rules.map((rule) => `${rule.times}/${spanOf(rule)} ${rule.condition ?? ''}`.trim()).join(' + ');
}

const spans: Readonly<Record<string, string>> = { '3 month': 'quarter', '6 month': 'half-year', '12 month': 'year' };

function spanOf({ unit, every }: CadenceRule): string {
  return every === 1 ? unit : (spans[`${every} ${unit}`] ?? `${every} ${unit}s`);
}

const weeksInMonth = 4;

/** Fixed meetings a week while most of them take place, over all rhythms: whole ones. */
export function timesAWeek({ phases }: Cadence): number {
  const sums = phases.map((phase) => rulesThatHold(phase).reduce((sum, rule) => sum + weekly(rule), 0));
  return Math.floor(maximumOf(sums) ?? 0);
}

function weekly({ unit, every, on, times }: CadenceRule): number {
  const count = Math.max(times, on.length) / every;
  if (unit === 'month') return count / weeksInMonth;
  return unit === 'week' ? count : count * (unit === 'day' ? 7 : 5);
}
