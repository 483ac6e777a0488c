import type { CadenceDay, CadenceRule } from './cadenceModel';
import type { Cursor } from './cursor';

/** A rule that holds always. */
export function rule(unit: CadenceRule['unit'], every: number, on: readonly CadenceDay[] = [], times = 1): CadenceRule {
  return { unit, every, on, times };
}

/** A rule for a count of a unit of time; days in whole weeks are weeks. Undefined for hours and the like. */
export function ruleFor(count: number, unit: string, times = 1): CadenceRule | undefined {
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
  const weeks: Readonly<Record<string, number>> = { week: 1, fortnight: 2 };
  if (!Number.isInteger(count) || count < 1) return undefined;
  const isOfCalendar = unit !== 'month';
  if (unit in months) return { ...rule('month', count * months[unit]!, [], times), isOfCalendar };
  if (unit in weeks) return rule('week', count * weeks[unit]!, [], times);
  if (unit === 'workday') return rule('working day', count, [], times);
  if (unit !== 'day') return undefined;
  if (count === 1) return rule('working day', 1, [], times);
  return count % 7 === 0 ? rule('week', count / 7, [], times) : rule('day', count, [], times);
}

export function weekdayOn(weekdays: readonly number[]): CadenceDay[] {
  return weekdays.map((weekday) => ({ kind: 'weekday', weekday }));
}

/** `week`, `working day`. */
export function takeUnit(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    if (cursor.word('dayUnit', 'working') !== undefined) return 'workday';
    const kind = cursor.word('dayKind');
    const unit = cursor.word('unit');
    if (unit === undefined) return undefined;
    return unit === 'day' && (kind ?? cursor.word('dayKind')) === 'working' ? 'workday' : unit;
  });
}
