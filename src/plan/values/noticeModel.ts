import type { IsoDate } from '../calendar';

/** What a contract may have to end with. */
export type Period = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a contract ends: with what notice, and when. */
export interface Notice {
  readonly count: number;
  readonly unit: 'day' | 'working day' | 'month';
  /** The contract ends only at the end of such a period. */
  readonly to?: Period;
  /** The last day to give notice, if the text states it instead. */
  readonly by?: IsoDate;
  /** The day on which the contract ends, if the text states it. */
  readonly ends?: IsoDate;
  /** Where the notice is stated, in half-open offsets of the text. */
  readonly start: number;
  readonly end: number;
}
