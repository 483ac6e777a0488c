import type { IsoDate } from './calendar';
import type { Field } from './entity';
import { datesOf } from './values/dates';
import { resolveDate } from './values/resolveDate';
import type { ValueContext } from './values/valueContext';

/** The day of the last check-in that a field states; undefined if it can't be read. */
export function lastCheckInOf({ value }: Field, { calendar }: ValueContext): IsoDate | undefined {
  const [written] = datesOf(value);
  return written && resolveDate(written.date, calendar)?.last;
}
