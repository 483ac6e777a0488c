import type { Reference } from '../plan/names/reference';
import type { Duration } from '../plan/values/durationForms';

/**
 * How a dependency times its successor: so long after the predecessor is ready or has started, or before that if the
 * days are negative.
 */
export interface Timing extends Duration {
  readonly from: 'finish' | 'start';
  /** What of the successor has to come after that: its start, or only its finish. */
  readonly to: 'finish' | 'start';
}

/** The timing of a dependency without a lag: the successor can start when the predecessor is ready. */
export const onFinish: Timing = { from: 'finish', to: 'start', days: 0, kind: 'working' };

const onStart: Timing = { ...onFinish, from: 'start' };

/** The timing that a dependency states. */
export function timingOf({ lag, from = 'finish', to }: Reference): Timing {
  if (!lag && !to) return from === 'finish' ? onFinish : onStart;
  return { from, to: to ?? 'start', days: lag?.days ?? 0, kind: lag?.kind ?? 'working' };
}
