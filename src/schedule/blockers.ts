import type { IsoDate } from '../plan/calendar';
import { isInReview } from '../plan/progress';
import type { Work } from './work';

/** Work that others wait for and that is in our hands: the ones who hold it up are we. */
export interface Blocker {
  readonly work: Work;
  /** `late`: it is ours to make or to provide, and its day has passed. `review`: it was handed to us and is not approved. */
  readonly kind: 'late' | 'review';
  /** The day by which we should have given it on; undefined where a review has no date. */
  readonly by?: IsoDate;
  /** The open work that waits for it. */
  readonly waiting: readonly Work[];
}

/**
 * What holds others up on a day and lies with us, longest overdue first. Work of an outside vendor is in our hands while its
 * status says that it is in review.
 */
export function blockersOn(works: readonly Work[], today: IsoDate): Blocker[] {
  const found = works.flatMap((work): Blocker[] => {
    const waiting = work.isDone ? [] : work.outgoing.flatMap(({ to }) => (to.isDone ? [] : [to]));
    if (waiting.length === 0) return [];
    if (isInReview(work.entity)) return [{ work, kind: 'review', by: work.ready, waiting }];
    const isLate = work.isOurs && work.due !== undefined && work.due < today;
    return isLate ? [{ work, kind: 'late', by: work.due, waiting }] : [];
  });
  return found.sort((a, b) => ((a.by ?? '~') < (b.by ?? '~') ? -1 : 1));
}
