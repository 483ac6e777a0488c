import { meaningOf } from '../vocabulary/lexicon';
import type { WordKind } from '../vocabulary/valueWords';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';

/** The most words without a meaning that stand in a row in what people write; more of them take no time. */
const longestFiller = 8;

/**
 * A place in a value's text, from which readers take what they know. Each `take` either moves past what it returns or
 * returns undefined and stays. `attempt` goes back if what begins here turns out to be something else, so a grammar
 * reads like its rules. The words are those of every language.
 */
export class Cursor {
  readonly tokens: readonly Token[];
  /** The index of the next token. */
  at = 0;

  constructor(
    readonly text: string,
    tokens: readonly Token[] = tokensOf(text),
  ) {
    this.tokens = tokens;
  }

  /** Another place in the same text, at a token; the text isn't taken apart again. */
  from(at: number): Cursor {
    const other = new Cursor(this.text, this.tokens);
    other.at = at;
    return other;
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  get next(): Token | undefined {
    return this.tokens[this.at];
  }

  /** The offset at which the next token begins; the text's length at its end. */
  get start(): number {
    return this.next?.start ?? this.text.length;
  }

  /** The offset at which the last token before ends. */
  get end(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  /** What the longest phrase of a kind here means: `word('month')` is `3` at `March`. With values, one of these. */
  word(kind: WordKind, ...values: readonly string[]): string | undefined {
    const found = meaningOf(this.tokens, this.at, kind, values);
    if (found) this.at = found.after;
    return found?.value;
  }

  /** One of these signs or words, as tokens spell them: dashes are `-`, quotation marks are straight. */
  literal(...texts: readonly string[]): string | undefined {
    const text = this.next?.text;
    if (text === undefined || !texts.includes(text)) return undefined;
    this.at++;
    return text;
  }

  /** A run of digits with at most so many of them. */
  digits(most = 15): Token | undefined {
    const { next } = this;
    if (next?.kind !== 'digits' || next.end - next.start > most) return undefined;
    this.at++;
    return next;
  }

  /** A whole number in digits or in words: `12`, `twelve`, `zwölf`. */
  count(): number | undefined {
    const figure = this.digits(6);
    if (figure) return Number(figure.text);
    const word = this.word('number');
    return word === undefined ? undefined : Number(word);
  }

  /** What `read` returns; if that is undefined, the place is what it was. */
  attempt<Value>(read: () => Value | undefined): Value | undefined {
    const { at } = this;
    const value = read();
    if (value === undefined) this.at = at;
    return value;
  }

  /** Moves past words that change nothing. */
  skipFiller(): void {
    for (let most = longestFiller; most > 0 && this.takeFiller(); most--);
  }

  /**
   * Whether it moved past a word that changes nothing. One that is a number in another language isn't such a word:
   * `due`.
   */
  takeFiller(): boolean {
    return !this.#isAtNumber() && this.word('filler') !== undefined;
  }

  /** Moves past links of these kinds, and words that change nothing; true if there was such a link. */
  skipLinks(...links: readonly string[]): boolean {
    let isLinked = false;
    for (let most = longestFiller; most > 0; most--) {
      if (this.word('link', ...links) !== undefined) isLinked = true;
      else if (!this.takeFiller()) break;
    }
    return isLinked;
  }

  #isAtNumber(): boolean {
    const { at } = this;
    const isNumber = this.word('number') !== undefined;
    this.at = at;
    return isNumber;
  }
}

/** Whether what `take` moves past is there; if not, the place is what it was. */
export function isTaken(cursor: Cursor, take: () => boolean): boolean {
  return cursor.attempt(() => (take() ? true : undefined)) === true;
}
