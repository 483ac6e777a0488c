import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Duration } from './durationForms';
import { numberInWords } from './numberInWords';

/** The units in which a length of time is shown. */
export type LengthUnit = 'minute' | 'hour' | 'business hour' | 'working day' | 'calendar day' | 'month';

/** `1 working day`, `2.5 hours`. */
export function lengthInWords(count: number, unit: LengthUnit): Message {
  const rounded = Math.round(count * 1000) / 1000;
  return say`${numberInWords(rounded)} ${unitInWords(unit, rounded === 1)}`;
}

/** `10 working days`, `1 calendar day`. */
export function durationInWords({ days, kind }: Duration): Message {
  return lengthInWords(days, kind === 'working' ? 'working day' : 'calendar day');
}

function unitInWords(unit: LengthUnit, isOne: boolean): Message {
  switch (unit) {
    case 'minute':
      return isOne ? say`minute` : say`minutes`;
    case 'hour':
      return isOne ? say`hour` : say`hours`;
    case 'business hour':
      return isOne ? say`business hour` : say`business hours`;
    case 'working day':
      return isOne ? say`working day` : say`working days`;
    case 'calendar day':
      return isOne ? say`calendar day` : say`calendar days`;
    default:
      return isOne ? say`month` : say`months`;
  }
}
