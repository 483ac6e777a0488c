/** How many characters around a place tell what kind of place it is. */
const around = 12;
/** The longest pattern that is repeated in a text, or more. */
const farthest = 6000;

/** What is around an offset: numbers count as one digit, because they grow with the text. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** The surroundings of an offset. */
export function surroundings(text: string, offset: number): Surroundings {
  const short = (part: string): string => part.replace(/\d+/g, '0');
  return {
    before: short(text.slice(Math.max(0, offset - 4 * around), offset)).slice(-around),
    after: short(text.slice(offset, offset + 4 * around)).slice(0, around),
  };
}

/**
 * The first offset from the middle of a text on that has these surroundings; the middle if none has. A letter that is
 * typed within a mark at one size and beside it at another would compare two different edits.
 */
export function samePlace(text: string, { before, after }: Surroundings): number {
  const middle = Math.floor(text.length / 2);
  for (let offset = middle; offset <= Math.min(text.length, middle + farthest); offset++) {
    const here = surroundings(text, offset);
    if (here.before === before && here.after === after) return offset;
  }
  return middle;
}
