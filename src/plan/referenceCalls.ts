import type { IsoDate } from './calendar';
import type { Entity } from './entity';
import { readingOf } from './readings';
import type { Call } from './values/callValue';
import { meaningOfCall } from './values/callValue';
import { peopleIn } from './values/people';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';

/** What is recorded of the call to a reference; undefined if nothing is, or if it isn't understood. */
export function callOf(reference: Entity, context: ValueContext): Call | undefined {
  return certain(readingOf(reference, 'called', context));
}

/** Whether a call to a reference has been made; one that is dated after today hasn't. */
export function isCalled(reference: Entity, context: ValueContext, today: IsoDate): boolean {
  const call = callOf(reference, context);
  return call?.state === 'called' && !(call.days && call.days.first > today);
}

/** The day of a call that is yet to be made; undefined for one that was made, or that has no date. */
export function callToCome(reference: Entity, context: ValueContext, today: IsoDate): IsoDate | undefined {
  const call = callOf(reference, context);
  const day = call?.days?.first;
  return day !== undefined && day > today && (call!.state === 'called' || call!.state === 'planned') ? day : undefined;
}

/** What a reference means as a whole: `called 2026-08-19 by Priya Raman`, or `not called`. */
export function meaningOfReference(reference: Entity, context: ValueContext, today: IsoDate): string {
  const reading = readingOf(reference, 'called', context);
  if (!reading || reading.state === 'missing') return 'not called';
  const call = certain(reading);
  if (!call) return 'unread';
  const by = call.by ?? peopleIn(reference, 'by', context.team);
  return meaningOfCall({ ...call, by }, today);
}
