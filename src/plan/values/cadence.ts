import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import type { Entity } from '../entity';
import { statedField } from '../entity';
import { isMissing } from '../missing';
import { dayOfField } from '../dayOfField';
import type { CadenceRule } from './cadenceRule';
import type { WrittenBound, WrittenCadence } from './cadenceGrammar';
import { parseCadence } from './cadenceGrammar';
import { daysOfCadence } from './cadenceDays';
import type { WrittenDate } from './dates';
import type { Reading } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/** What holds from one day on, or until another, both inclusive. */
export interface CadencePhase {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly rules: readonly CadenceRule[];
}

/** How often two sides check in: a rhythm, or several, one after the other. */
export interface Cadence {
  readonly phases: readonly CadencePhase[];
  /** When it doesn't apply. */
  readonly exceptions: { readonly weekdays: readonly number[]; readonly dates: readonly WrittenDate[] };
}

/**
 * How often somebody checks in: `weekly, Thursday 09:30`, `every second Tuesday`, `twice a month`, `first Monday of the
 * month`, `weekly until launch, then monthly`. Times of day and lengths of meetings are read and don't matter. Several
 * rhythms in one value add up.
 */
export const cadenceType: ValueType<Cadence> = { read: readCadence, means: meansCadence };

const parsed = memoizedText(({ text }: SourceText) => (isMissing(text) ? undefined : parseCadence(text)));

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
    const { start, end } = resolved.unknown;
    return { state: 'none', unread: [...unread, { start, end }], notes };
  }
  return readAs(resolved.value, unread, notes);
}

/** A cadence with its limits as dates, or the limit for which the plan doesn't provide enough information. */
function resolveCadence(
  { phases, exceptions }: WrittenCadence,
  calendar: ValueContext['calendar'],
): { readonly value: Cadence } | { readonly unknown: WrittenBound } {
  const resolved: CadencePhase[] = [];
  for (const { from, until, rules } of phases) {
    const first = from && resolveBound(from, calendar);
    const last = until && resolveBound(until, calendar);
    if (from && first === undefined) return { unknown: from };
    if (until && last === undefined) return { unknown: until };
    resolved.push({ from: first, until: last, rules });
  }
  return { value: { phases: resolved, exceptions } };
}

function resolveBound({ date, side }: WrittenBound, calendar: ValueContext['calendar']): IsoDate | undefined {
  const days = resolveDate(date, calendar);
  return side === 'first' ? days?.first : days?.last;
}

const shown = 4;

/** The next four days on or after today; where no day follows from the text, how often: `3/week`. */
function meansCadence(cadence: Cadence, context: ValueContext, today: IsoDate, entity?: Entity): string {
  const stated = entity && statedField(entity, 'last-check-in');
  const last = stated && dayOfField(stated, context);
  const start = last ?? context.calendar.periodStart;
  const days = daysOfCadence(cadence, today, start, context.holidays, shown);
  return days.length > 0 ? days.join(',') : frequenciesOf(cadence);
}

/** `3/week`, `1/month`, `1/2 weeks`. */
function frequenciesOf({ phases }: Cadence): string {
  const rules = phases.at(-1)?.rules ?? [];
  return rules.map(({ unit, every, times }) => `${times}/${every === 1 ? unit : `${every} ${unit}s`}`).join(' + ');
}

const weeksInMonth = 4;

/** Fixed meetings a week while most of them take place, over all rhythms: whole ones. */
export function timesAWeek({ phases }: Cadence): number {
  return Math.max(0, ...phases.map(({ rules }) => Math.floor(rules.reduce((sum, rule) => sum + weekly(rule), 0))));
}

function weekly({ unit, every, on, times }: CadenceRule): number {
  const count = Math.max(times, on.length) / every;
  if (unit === 'month') return count / weeksInMonth;
  return unit === 'week' ? count : count * (unit === 'day' ? 7 : 5);
}
