import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { amountsIn } from './amounts';
import { bareForms, comparable } from './comparable';
import type { NameSpellings } from './names';
import { TextWithNames, spellingsOfName } from './names';
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
  readonly #shortInAddresses: readonly { readonly spellings: NameSpellings; readonly secret: Secret }[];

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
    this.#shortInAddresses = Array.from(shortNames, ([word, secret]) => ({
      spellings: { inText: [], inAddresses: spellingsOfName(word, []).inAddresses },
      secret,
    }));
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
    const names = new TextWithNames([text]);
    const named = this.#names.find(
      ({ text: name, spellings }) => form.includes(name) || (spellings && names.has(spellings)),
    );
    if (named) return named.what;
    for (const amount of bareForms(text).flatMap((one) => [...amountsIn(one)])) {
      const secret = this.#amounts.get(amount);
      if (secret) return secret.what;
    }
    if (hasShortNames) {
      const inAddress = this.#shortInAddresses.find(({ spellings }) => names.has(spellings));
      if (inAddress) return inAddress.secret.what;
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const secret = spellingsOfWord(word).flatMap((one) => this.shortNames.get(one) ?? [])[0];
        if (secret) return secret.what;
      }
    }
    return !this.isConfidentialShared && isConfidential(text) ? say`confidential, and no NDA is signed` : undefined;
  }
}

/** A word, and it without the ending of a plural or genitive, and with one capital letter. */
function spellingsOfWord(word: string): string[] {
  const usual = /^\p{Lu}{2,}$/u.test(word) ? [word, word.charAt(0) + word.slice(1).toLowerCase()] : [word];
  return usual.flatMap((one) => [one, one.replace(/(?:s|es|n)$/i, '')]);
}
