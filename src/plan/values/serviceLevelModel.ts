import type { IsoDate } from '../calendar';
import type { WrittenLevel } from './serviceLevelGrammar';

/** The days between which a service level applies. */
export interface Window {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** One commitment: what is done, and how fast or how well. */
export interface ServiceLevel extends Omit<WrittenLevel, 'window'> {
  /** When it applies, if not always. */
  readonly window?: Window;
}
