import { decodeString } from 'micromark-util-decode-string';
import { code, isBlank, isLineBreak } from './codes';
import type { Use } from './use';

/** More parentheses than this don't nest in an address. */
const deepestParentheses = 32;

/** The address behind a link's text, in parentheses. */
export interface Resource {
  readonly url: string;
  /** The offset behind the closing parenthesis. */
  readonly end: number;
}

/** Reads `(address "title")` at `start`; undefined if there is none. */
export function resourceAt(text: string, start: number, use: Use): Resource | undefined {
  const reader = new ResourceReader(text, start + 1);
  const resource = reader.resource();
  if (!resource) use.waste(reader.at - start);
  return resource;
}

class ResourceReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  resource(): Resource | undefined {
    this.#pastWhitespace();
    let destination = '';
    if (this.#code() !== code.closingParenthesis) {
      const found = this.#code() === code.lessThan ? this.#enclosed() : this.#raw();
      if (found === undefined) return undefined;
      destination = found;
      if (this.#pastWhitespace() && !this.#pastTitle()) return undefined;
      this.#pastWhitespace();
    }
    if (this.#code() !== code.closingParenthesis) return undefined;
    return { url: /[\\&]/.test(destination) ? decodeString(destination) : destination, end: this.at + 1 };
  }

  #code(): number {
    return this.text.charCodeAt(this.at);
  }

  #pastWhitespace(): boolean {
    const start = this.at;
    while (isBlank(this.#code()) || isLineBreak(this.#code())) this.at++;
    return this.at > start;
  }

  /** An address between angle brackets. */
  #enclosed(): string | undefined {
    const start = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const character = this.#code();
      if (character === code.greaterThan) return this.text.slice(start, this.at++);
      if (character === code.lessThan || isLineBreak(character)) return undefined;
      if (character === code.backslash && /[<>\\]/.test(this.text[this.at + 1] ?? '')) this.at++;
    }
    return undefined;
  }

  /** An address up to whitespace, or to a parenthesis that it didn't open itself. */
  #raw(): string | undefined {
    const start = this.at;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.#code();
      if (open === 0 && (character === code.closingParenthesis || isBlank(character) || isLineBreak(character))) break;
      if (character === code.parenthesis) {
        if (++open > deepestParentheses) return undefined;
      } else if (character === code.closingParenthesis) {
        open--;
      } else if (character <= code.space || character === 127) {
        return undefined;
      } else if (character === code.backslash && /[()\\]/.test(this.text[this.at + 1] ?? '')) {
        this.at++;
      }
    }
    return this.at > start && this.at < this.text.length ? this.text.slice(start, this.at) : undefined;
  }

  /** True if there is a title, which ends, or none. */
  #pastTitle(): boolean {
    const sign = this.text[this.at];
    if (sign !== '"' && sign !== "'" && sign !== '(') return true;
    const closing = sign === '(' ? ')' : sign;
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === closing) {
        this.at++;
        return true;
      }
      if (character === '\\' && (this.text[this.at + 1] === closing || this.text[this.at + 1] === '\\')) this.at++;
    }
    return false;
  }
}
