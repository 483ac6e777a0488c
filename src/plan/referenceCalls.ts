import type { MessageValue } from '../text/message';
import { say } from '../text/message';
import type { IsoDate } from './calendar';
import type { Entity, Field } from './entity';
import { statedField } from './entity';
import { readingOf } from './readings';
import type { Call } from './values/callValue';
import { callInWords, daysOfCall, meaningOfCall } from './values/callValue';
import { Cursor } from './values/cursor';
import { peopleIn } from './values/people';
import { certain } from './values/reading';
import type { ValueContext } from './values/valueContext';

/** What is recorded of the call to a reference; undefined if nothing is, or if it isn't understood. */
export function callOf(reference: Entity, context: ValueContext): Call | undefined {
  return certain(readingOf(reference, 'called', context));
}

/** Whether the plan states the day of a call to a reference, be it without its year. */
export function isCallDated(reference: Entity, context: ValueContext): boolean {
  const call = callOf(reference, context);
  return (call?.days ?? call?.daysInYear) !== undefined;
}

/** Whether a call to a reference has been made; one that is dated after today hasn't. */
export function isCalled(reference: Entity, context: ValueContext, today: IsoDate): boolean {
  const call = callOf(reference, context);
  const days = call && daysOfCall(call, today);
  return call?.state === 'called' && !(days && days.first > today);
}

/** The day of a call that is yet to be made; undefined for one that was made, or that has no date. */
export function callToCome(reference: Entity, context: ValueContext, today: IsoDate): IsoDate | undefined {
  const call = callOf(reference, context);
  const day = call && daysOfCall(call, today)?.first;
  return day !== undefined && day > today && (call!.state === 'called' || call!.state === 'planned') ? day : undefined;
}

/** The day of a call that is written in the past tense, `called 2027-02-01`, though it lies after today. */
export function callMadeAfterToday(reference: Entity, context: ValueContext, today: IsoDate): IsoDate | undefined {
  const day = callToCome(reference, context, today);
  const called = day === undefined ? undefined : statedField(reference, 'called');
  return called && day !== undefined && callOf(reference, context)?.state === 'called' && isInPastTense(called)
    ? day
    : undefined;
}

/** A part of a list item begins with the word, which its value leaves out. */
function isInPastTense({ form, range, value }: Field): boolean {
  if (form === 'part' && range.start < value.range.start) return true;
  for (const cursor = new Cursor(value.text); !cursor.isAtEnd; cursor.at++)
    if (cursor.word('call', 'called') !== undefined) return true;
  return false;
}

/** What a reference means as a whole: `called 2026-08-19 by Priya Raman`, or `not called`. */
export function meaningOfReference(reference: Entity, context: ValueContext, today: IsoDate): string {
  const call = wholeCall(reference, context);
  return call ? meaningOfCall(call, today) : 'unread';
}

/** The same for people. */
export function referenceInWords(reference: Entity, context: ValueContext, today: IsoDate): MessageValue {
  const call = wholeCall(reference, context);
  return call ? callInWords(call, today) : say`not understood`;
}

/** The call to a reference with who made it; undefined if it isn't understood. */
function wholeCall(reference: Entity, context: ValueContext): Call | undefined {
  const reading = readingOf(reference, 'called', context);
  if (!reading || reading.state === 'missing') return { state: 'not called' };
  const call = certain(reading);
  return call && { ...call, by: call.by ?? peopleIn(reference, 'by', context.team) };
}
