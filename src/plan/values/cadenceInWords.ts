import type { Message, MessageValue } from '../../text/message';
import { both, say } from '../../text/message';
import type { IsoDate } from '../calendar';
import type { Cadence, CadenceDay, CadencePhase, CadenceRule } from './cadenceModel';
import { dateInWords, dayInWords, dayWithWeekday } from './dateInWords';
import { ordinalInWords } from './numberInWords';
import { weekdayInWords } from './weekdays';

/** `every 2 weeks on Tuesday; next: Tuesday, December 1, 2026`. */
export function cadenceInWords({ phases, exceptions }: Cadence, next: IsoDate | undefined): MessageValue {
  const { weekdays, dates, days } = exceptions;
  const off = [...weekdays.map(weekdayInWords), ...days.map(dateInWords)];
  const always = inSequence(phases.map(phaseInWords));
  const limited =
    dates.length > 0 ? say`${always}, with exceptions` : off.length > 0 ? say`${always}, except ${both(off)}` : always;
  return next === undefined ? limited : say`${limited}; next: ${dayWithWeekday(next)}`;
}

function inSequence([first = '', ...others]: readonly MessageValue[]): MessageValue {
  return others.reduce<MessageValue>((before, one) => say`${before}, then ${one}`, first);
}

function phaseInWords({ from, until, rules }: CadencePhase): MessageValue {
  const all = both(rules.map(ruleInWords));
  if (from !== undefined && until !== undefined) return say`${all} from ${dayInWords(from)} until ${dayInWords(until)}`;
  if (from !== undefined) return say`${all} from ${dayInWords(from)}`;
  return until === undefined ? all : say`${all} until ${dayInWords(until)}`;
}

function ruleInWords(rule: CadenceRule): Message {
  const { on, condition } = rule;
  const days = on.length === 0 ? undefined : both(on.map(dayOfRule));
  const often = timesInWords(rule);
  const onDays = days === undefined ? often : isWeekly(rule) ? say`every ${days}` : say`${often} on ${days}`;
  return condition === undefined ? onDays : say`${onDays} (${condition})`;
}

/** Whether it holds on some weekdays of every week. */
function isWeekly({ unit, every, on }: CadenceRule): boolean {
  return unit === 'week' && every === 1 && on.every(({ kind }) => kind === 'weekday');
}

function everyInWords({ unit, every }: Pick<CadenceRule, 'unit' | 'every'>): Message {
  switch (unit) {
    case 'working day':
      return every === 1 ? say`every working day` : say`every ${every} working days`;
    case 'day':
      return every === 1 ? say`every day` : say`every ${every} days`;
    case 'week':
      return every === 1 ? say`every week` : say`every ${every} weeks`;
    default:
      if (every === 3) return say`every quarter`;
      if (every === 12) return say`every year`;
      return every === 1 ? say`every month` : say`every ${every} months`;
  }
}

function timesInWords({ unit, every, times }: CadenceRule): Message {
  if (times <= 1) return everyInWords({ unit, every });
  if (every === 1 && unit === 'week') return say`${times} times a week`;
  if (every === 1 && unit === 'month') return say`${times} times a month`;
  if (every === 1) return say`${times} times a day`;
  if (every === 3 && unit === 'month') return say`${times} times a quarter`;
  if (every === 12 && unit === 'month') return say`${times} times a year`;
  return say`${times} times ${everyInWords({ unit, every })}`;
}

function dayOfRule(day: CadenceDay): MessageValue {
  switch (day.kind) {
    case 'weekday':
      return weekdayInWords(day.weekday);
    case 'nth-weekday':
      if (day.nth === -1) return say`the last ${weekdayInWords(day.weekday)}`;
      if (day.nth < 0) return say`the ${ordinalInWords(-day.nth)} ${weekdayInWords(day.weekday)} from the end`;
      return say`the ${ordinalInWords(day.nth)} ${weekdayInWords(day.weekday)}`;
    case 'nth-working-day':
      if (day.nth === -1) return say`the last working day`;
      if (day.nth < 0) return say`the ${ordinalInWords(-day.nth)} working day from the end`;
      return say`the ${ordinalInWords(day.nth)} working day`;
    default:
      if (day.day === -1) return say`the last day`;
      return day.day < 0 ? say`the ${ordinalInWords(-day.day)} day from the end` : say`the ${ordinalInWords(day.day)}`;
  }
}
