import { unsure } from './unsure';

/** How much of one text may be searched in vain before the complete parser, which counts exactly, has to read it. */
const mostWaste = 20_000;

/** Counts what is searched in vain, so that no text takes more than linear time. */
export class Use {
  #wasted = 0;

  /** Searched this many characters or places for nothing. */
  waste(count: number): void {
    this.#wasted += count;
    if (this.#wasted > mostWaste) unsure();
  }
}
