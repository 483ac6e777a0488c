import type { IsoDate } from './calendar';
import { datesOf } from './values/dates';
import type { Entity } from './entity';
import { statedField } from './entity';
import { dayOf } from './planCalendar';
import { anyOf } from './vocabulary/words';

const calledAtStart = new RegExp(`^(?:${anyOf('called')}|✓|✔)`, 'i');

/** Whether a call to a reference is recorded: by a date, or a plain yes. */
export function isCalled(reference: Entity): boolean {
  const called = statedField(reference, 'called');
  return called !== undefined && (datesOf(called.value).length > 0 || calledAtStart.test(called.value.text));
}

/** The day of a call that is planned; undefined for one that was made, or that has no date. */
export function callToCome(reference: Entity, today: IsoDate): IsoDate | undefined {
  const day = dayOf(reference, 'called')?.first;
  return day !== undefined && day > today ? day : undefined;
}
