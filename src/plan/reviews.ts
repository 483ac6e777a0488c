import type { Entity, Field } from './entity';
import { field } from './entity';
import { readingOfField } from './readings';
import type { Duration } from './values/durationForms';
import type { PersonMention } from './values/personMention';
import type { Reading } from './values/reading';
import type { Review } from './values/review';
import { isNoReview } from './values/reviewGrammar';
import type { ValueContext } from './values/valueContext';

const none: Duration = { days: 0, kind: 'working' };

/** The field that states the review of some work: its own, even if that is `none`, or else its vendor's. */
export function reviewFieldOf(work: Entity, ofVendor: Field | undefined): Field | undefined {
  const own = field(work, 'review');
  return own && (!own.isMissing || isNoReview(own.value.text)) ? own : ofVendor;
}

/** What a field states about a review. */
export function reviewIn(stated: Field, context: ValueContext, work: Entity): Reading<Review> | undefined {
  return readingOfField(stated, context, work) as Reading<Review> | undefined;
}

/**
 * How long a review takes: no time for one that names nothing but people, or of which nothing can be read. Undefined if
 * it names a time that isn't understood.
 */
export function lengthOfReview(stated: Field | undefined, context: ValueContext, work: Entity): Duration | undefined {
  const reading = stated && reviewIn(stated, context, work);
  switch (reading?.state) {
    case 'whole':
      return reading.value?.length ?? none;
    case 'partly':
    case 'ambiguous':
      return lengthInAll(reading);
    default:
      return none;
  }
}

/** The length of an ambiguous review, if only its people are in doubt. */
function lengthInAll({ options = [] }: Reading<Review>): Duration | undefined {
  const [first, ...others] = options.map(({ value }) => value.length ?? none);
  return first && others.every(({ days, kind }) => days === first.days && kind === first.kind) ? first : undefined;
}

/** Who reviews some work, as the field refers to them; nobody where it isn't clear whom it means. */
export function reviewersIn(stated: Field, context: ValueContext, work: Entity): readonly PersonMention[] {
  const reading = reviewIn(stated, context, work);
  return reading?.value?.by ?? [];
}
