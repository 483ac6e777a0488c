import type { IsoDate } from './calendar';
import type { Field } from './entity';
import { textOfField } from './reader/fieldText';
import { readDateValue } from './values/dateValue';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';

/** The last day that a date field states; undefined if it can't be read, or not for certain. */
export function dayOfField(field: Field, { calendar }: ValueContext): IsoDate | undefined {
  return certain(readDateValue(textOfField(field), calendar))?.last;
}
