import { Phrases } from '../../text/phrases';

/** A word of a list in a text; offsets are half-open, in UTF-16 units of that text. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds whole words of a list in texts, in any case. A regular expression of so many words takes milliseconds to be made,
 * most of the time of checking a small plan.
 */
export class WordFinder {
  readonly #phrases: Phrases<true>;
  /** Where a word of the list may begin in a text in lower case. */
  readonly #starts: RegExp;
  /** In UTF-16 units. */
  readonly #longest: number;

  constructor(list: readonly string[]) {
    const words = list.map(lowerCase);
    this.#phrases = new Phrases(words.map((word): [string, true] => [word, true]));
    const letters = new Set(words.map((word) => word.slice(0, 1)));
    this.#starts = new RegExp(`(?<![\\p{L}\\d-])[${[...letters].join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'gu');
    this.#longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /** The first word in a text, and of several that begin at its place the longest; undefined if there is none. */
  find(text: string): WordMention | undefined {
    const lower = lowerCase(text);
    for (const { index } of lower.matchAll(this.#starts)) {
      const end = this.#endsAt(lower, index).find((one) => !continuesWord(lower, one));
      if (end !== undefined) return { start: index, end };
    }
    return undefined;
  }

  /** Whether a text ends with a word of the list. */
  isAtEnd(text: string): boolean {
    const from = Math.max(0, text.length - this.#longest - 2);
    const lower = lowerCase(text.slice(from));
    return Array.from(lower.matchAll(this.#starts)).some(({ index }) =>
      this.#endsAt(lower, index).includes(lower.length),
    );
  }

  /** The end of the longest word that begins at an offset of a text, whatever comes before it. */
  endAt(text: string, offset: number): number | undefined {
    return this.endsAt(text, offset).find((end) => !continuesWord(text, end));
  }

  /** Where words that begin at an offset of a text end, the longest first, whatever surrounds them. */
  endsAt(text: string, offset: number): readonly number[] {
    const lower = lowerCase(text.slice(offset, offset + this.#longest));
    return this.#endsAt(lower, 0).map((end) => offset + end);
  }

  #endsAt(lower: string, offset: number): readonly number[] {
    return Array.from(this.#phrases.at(lower, offset), ([phrase]) => offset + phrase.length);
  }
}

const wordGoesOn = /[\p{L}\d-]/uy;

function continuesWord(text: string, offset: number): boolean {
  wordGoesOn.lastIndex = offset;
  return wordGoesOn.test(text);
}

/** In lower case, of the same length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/./gsu, (one) => sameLength(one.toLowerCase(), one));
}

function sameLength(lower: string, character: string): string {
  return lower.length === character.length ? lower : character;
}
