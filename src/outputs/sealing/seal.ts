import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { amountsIn } from './amounts';
import { comparable } from './comparable';
import { isConfidential } from './confidential';
import type { Secret } from './secrets';

/** Something that was written about a vendor and isn't in its document. */
export interface Omission {
  /** What was left out. */
  readonly text: string;
  readonly why: Message;
}

/**
 * Takes out of what is written about a vendor what the vendor must not learn. A line goes as a whole, because the rest of
 * it may be about the same; only a remark in parentheses goes by itself. What goes is listed for the person who sends the
 * document.
 */
export class Seal {
  readonly omissions: Omission[] = [];
  readonly #names: readonly Secret[];
  readonly #amounts: ReadonlyMap<string, Secret>;

  constructor(
    secrets: readonly Secret[],
    /** Short forms of names, as they are written: `Kumo` for Kumo Partners. */
    private readonly shortNames: ReadonlyMap<string, Secret>,
    /** The vendor's own amounts. */
    ownAmounts: ReadonlySet<string>,
    /** Whether confidential material may be shared. */
    private readonly isConfidentialShared: boolean,
  ) {
    this.#names = secrets.filter(({ kind }) => kind === 'name');
    this.#amounts = new Map(
      secrets.flatMap((one) => (one.kind === 'amount' && !ownAmounts.has(one.text) ? [[one.text, one] as const] : [])),
    );
  }

  /** What the vendor may read of a line; undefined if that is nothing. */
  text(line: string): string | undefined {
    if (line.trim() === '') return undefined;
    if (this.#reason(line) === undefined) return line;
    const rest = line.replace(/\s?\([^()]{0,500}\)/g, (aside) => (this.#isKept(aside) ? aside : ''));
    return this.#isKept(rest) ? rest.trim() : undefined;
  }

  /** A name that stays as it is, or undefined: short forms of other names may be words of it. */
  name(value: string): string | undefined {
    return this.#isKept(value, false) ? value : undefined;
  }

  /** Whether nothing in a text has to stay here; nothing is listed as left out. */
  isOpen(value: string): boolean {
    return this.#reason(value) === undefined;
  }

  #isKept(part: string, hasShortNames = true): boolean {
    const why = this.#reason(part, hasShortNames);
    if (why) this.omissions.push({ text: part.trim(), why });
    return !why;
  }

  #reason(text: string, hasShortNames = true): Message | undefined {
    const form = comparable(text);
    const named = this.#names.find((secret) => form.includes(secret.text));
    if (named) return named.what;
    for (const amount of amountsIn(text)) {
      const secret = this.#amounts.get(amount);
      if (secret) return secret.what;
    }
    if (hasShortNames)
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const secret = this.shortNames.get(word);
        if (secret) return secret.what;
      }
    return !this.isConfidentialShared && isConfidential(text) ? say`confidential, and no NDA is signed` : undefined;
  }
}
