import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';
import type { IsoDate } from '../calendar';
import { readSpans } from './dates';
import { anyOf } from '../vocabulary/words';
import { readDuration } from './durations';
import { numberWord } from './numberWords';
import type { PlanCalendar } from './resolveDate';
import { resolveDate } from './resolveDate';

/** The days between which a service level applies. */
export interface Window {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The time in which work is reviewed or revised once it is handed over. */
export interface TurnAround {
  /** Business days. */
  readonly days: number;
  /**
   * Whether it counts from the end of our review, as for a revision, or from the day of the hand-over, as for a review.
   */
  readonly isAfterReview: boolean;
  readonly text: SourceText;
}

/**
 * The date window that a service level names: `24/7 from T-2 weeks to T+4 weeks`; undefined for one that always
 * applies.
 */
export function windowOf(value: SourceText, calendar: PlanCalendar): Window | undefined {
  const span = spanIn(value);
  return span && resolveDate(span.date, calendar);
}

const hasRange = new RegExp(String.raw`\b${anyOf('until')}\b|\.\.|[–—→]|\s-\s`, 'i');

/** Most service levels name no dates, which a check for a range word tells quickly. */
const spanIn = memoizedText(({ text }: SourceText) => (hasRange.test(text) ? readSpans(text)[0] : undefined));

const businessDays = new RegExp(String.raw`(?:\d{1,3}|${numberWord})[\s-]+${anyOf('working')}[\s-]days?\b`, 'i');
const revision = /\b(?:revisions?|revised|re-?drafts?|(?<!first |initial |rough )drafts?)\b/i;
const review = /\b(?:reviews?|reviewed)\b/i;

/**
 * The turnaround that a service level guarantees for reviews and revisions in business days: `concept revisions 3
 * business days`. A first draft isn't a revision. Undefined if it names none; a level in hours passes while nobody
 * looks at a plan.
 */
export function turnAroundOf(value: SourceText): TurnAround | undefined {
  let start = 0;
  for (const piece of value.text.split(/[;,]/)) {
    const days = businessDays.exec(piece);
    const isRevision = revision.test(piece);
    if (days && (isRevision || review.test(piece)))
      return {
        days: readDuration(days[0])!,
        isAfterReview: isRevision,
        text: value.slice(start, start + piece.length),
      };
    start += piece.length + 1;
  }
  return undefined;
}
