import type { Message } from '../../text/message';

/** A part of a value's text, in half-open UTF-16 offsets of that text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * How much of a value is understood. `whole`: all of it. `partly`: something is left that might change its meaning.
 * `none`: nothing. `missing`: it is open, such as `TBD`. `ambiguous`: there are several honest readings, and nothing
 * decides between them.
 */
export type ReadingState = 'whole' | 'partly' | 'none' | 'missing' | 'ambiguous';

/** What a value of the document means, and what of it isn't understood. Every character of it is accounted for. */
export interface Reading<Value> {
  readonly state: ReadingState;
  /** Only for a value that is read whole or partly. A caller that can't show its doubts uses `certain`. */
  readonly value?: Value;
  /** The honest readings of an ambiguous value, each with the text that says it unambiguously. */
  readonly options?: readonly { readonly value: Value; readonly text: string }[];
  /** Whether there are several because the value contradicts itself: `Monday, 12 January 2027` was a Tuesday. */
  readonly isContradiction?: boolean;
  /** What isn't understood and may change the meaning. */
  readonly unread: readonly Stretch[];
  /** What isn't understood and changes nothing: plain words next to the value. */
  readonly notes: readonly Stretch[];
  /** Why it can't be read, if there is more to say than that. */
  readonly reason?: Message;
  /** The nearest text that can be read whole, if there is one. */
  readonly suggestion?: string;
}

const nothing: readonly Stretch[] = [];

/** The reading of a value that is open. */
export const missing: Reading<never> = { state: 'missing', unread: nothing, notes: nothing };

/** The reading of a text that can't be read: all of it is unread. */
export function unreadable(text: string, reason?: Message, suggestion?: string): Reading<never> {
  const start = text.length - text.trimStart().length;
  const unread = [{ start, end: Math.max(start, text.trimEnd().length) }];
  return { state: 'none', unread, notes: nothing, reason, suggestion };
}

/** The reading of a text with several meanings. */
export function ambiguous<Value>(
  options: readonly { readonly value: Value; readonly text: string }[],
  reason?: Message,
): Reading<Value> {
  return { state: 'ambiguous', options, unread: nothing, notes: nothing, reason };
}

/** The reading of a text of which these stretches are left over once the value is read. */
export function readAs<Value>(
  value: Value,
  unread: readonly Stretch[] = nothing,
  notes: readonly Stretch[] = nothing,
): Reading<Value> {
  return { state: unread.length > 0 ? 'partly' : 'whole', value, unread, notes };
}

/** The value, if all of it is understood; what is read only partly may mean something else. */
export function certain<Value>(reading: Reading<Value> | undefined): Value | undefined {
  return reading?.state === 'whole' ? reading.value : undefined;
}
