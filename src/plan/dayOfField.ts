import type { IsoDate } from './calendar';
import type { Field } from './entity';
import { datesOf } from './values/dates';
import { resolveDate } from './values/resolveDate';
import type { ValueContext } from './values/valueContext';

/** The last day that a date field states; undefined if it can't be read. */
export function dayOfField({ value }: Field, { calendar }: ValueContext): IsoDate | undefined {
  const [written] = datesOf(value);
  return written && resolveDate(written.date, calendar)?.last;
}
