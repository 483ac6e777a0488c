import type { IsoDate } from '../plan/calendar';
import { isInReview } from '../plan/progress';
import type { Work } from './work';
import { isOverdue } from './work';

/** Work that others depend on and that is in our hands: we are the ones who block it. */
export interface Blocker {
  readonly work: Work;
  /** `late`: ours to make or provide, and past its date. `review`: handed to us and not approved. */
  readonly kind: 'late' | 'review';
  /** The day by which we should have passed it on; undefined if a review has no date. */
  readonly by?: IsoDate;
  /** The open work that depends on it. */
  readonly waiting: readonly Work[];
}

/**
 * What blocks others on a day and is in our hands, longest overdue first. Work of an outside vendor is in our hands
 * while its status is in review.
 */
export function blockersOn(works: readonly Work[], today: IsoDate): Blocker[] {
  const found = works.flatMap((work): Blocker[] => {
    const waiting = work.isDone ? [] : work.outgoing.flatMap(({ to }) => (to.isDone ? [] : [to]));
    if (waiting.length === 0) return [];
    if (isInReview(work.entity)) return [{ work, kind: 'review', by: work.ready, waiting }];
    const isLate = work.isOurs && isOverdue(work, today);
    return isLate ? [{ work, kind: 'late', by: work.due, waiting }] : [];
  });
  return found.sort((a, b) => ((a.by ?? '~') < (b.by ?? '~') ? -1 : 1));
}
