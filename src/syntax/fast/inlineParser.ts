import type { PhrasingContent } from 'mdast';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { toString } from 'mdast-util-to-string';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { addressAt, tagAt } from './angles';
import { code, isBlank, isLineBreak } from './codes';
import type { Content } from './content';
import { codeSpanAt, codeValue } from './codeSpan';
import type { Unresolved } from './emphasis';
import { resolveEmphasis, runIn } from './emphasis';
import { imageOf, linkOf, targetAt } from './links';
import { runLength } from './markers';
import type { Position } from './nodes';
import { positionOf } from './nodes';
import { unsure } from './unsure';
import { Use } from './use';

/** More brackets than this open at once, and more signs of emphasis, are for the complete parser, which bounds them. */
const mostOpenBrackets = 40;
const mostEmphasis = 1500;

const special = /[\n\r!&*<[\\\]_`]/g;
const characterReference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,31}));/iy;
const escapable = /[!-/:-@[-`{-~]/;

/** A bracket that is open, and may begin a link or an image. */
interface Opening {
  readonly isImage: boolean;
  /** Where its text stands among the parts. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** False if a link can't begin here, because one is inside already. */
  isActive: boolean;
}

/**
 * Parses the inline content of a paragraph, a heading or a cell from `start` on, with the identifiers of the document's
 * definitions. Bars are escaped in a table.
 */
export function parseInline(
  content: Content,
  start: number,
  defined: ReadonlySet<string>,
  isInTable: boolean,
): PhrasingContent[] {
  return new InlineParser(content, defined, isInTable).parse(start);
}

class InlineParser {
  readonly #text: string;
  readonly #use = new Use();
  readonly #parts: Unresolved[] = [];
  readonly #open: Opening[] = [];
  #emphasis = 0;
  #at = 0;

  constructor(
    private readonly content: Content,
    private readonly defined: ReadonlySet<string>,
    private readonly isInTable: boolean,
  ) {
    this.#text = content.text;
  }

  parse(start: number): PhrasingContent[] {
    const text = this.#text;
    this.#at = start;
    while (this.#at < text.length) {
      special.lastIndex = this.#at;
      const next = special.exec(text)?.index ?? text.length;
      const isEnd = next === text.length || isLineBreak(text.charCodeAt(next));
      const end = isEnd ? this.#beforeBlanks(next) : next;
      this.#literal(this.#at, end);
      this.#at = next;
      if (next === text.length) break;
      this.#special(end);
    }
    return resolveEmphasis(this.#parts, this.#use);
  }

  /** Reads what begins with a special character; `blanks` is where the whitespace before it begins. */
  #special(blanks: number): void {
    const at = this.#at;
    switch (this.#text.charCodeAt(at)) {
      case code.lineFeed:
      case code.carriageReturn:
        this.#lineBreak(blanks);
        return;
      case code.backslash:
        this.#escape();
        return;
      case code.ampersand:
        this.#reference();
        return;
      case code.backtick:
        this.#code();
        return;
      case code.asterisk:
      case code.underscore:
        this.#run();
        return;
      case code.lessThan:
        this.#angle();
        return;
      case code.exclamation:
        if (this.#text.charCodeAt(at + 1) === code.bracket) this.#openBracket(2);
        else this.#plain(1);
        return;
      case code.bracket:
        this.#openBracket(1);
        return;
      default:
        this.#closeBracket();
    }
  }

  /** Adds characters of the source as they are. */
  #literal(start: number, end: number): void {
    if (start < end) this.#value(this.#text.slice(start, end), start, end);
  }

  /** Adds text that the source may spell differently. */
  #value(value: string, start: number, end: number): void {
    const last = this.#parts[this.#parts.length - 1];
    if (last?.type === 'text' && this.#open[this.#open.length - 1]?.index !== this.#parts.length - 1) {
      last.value += value;
      last.position!.end.offset = this.content.to(end);
    } else {
      this.#parts.push({ type: 'text', value, position: this.#position(start, end) });
    }
  }

  #plain(length: number): void {
    this.#literal(this.#at, this.#at + length);
    this.#at += length;
  }

  #position(start: number, end: number): Position {
    return positionOf(this.content.from(start), this.content.to(end));
  }

  #beforeBlanks(end: number): number {
    while (end > this.#at && isBlank(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }

  #lineBreak(blanks: number): void {
    const at = this.#at;
    const end = this.#afterLineBreak(at);
    if (at - blanks >= 2 && !this.#text.slice(blanks, at).includes('\t')) {
      this.#parts.push({ type: 'break', position: this.#position(blanks, end) });
    } else {
      this.#literal(at, end);
    }
    this.#at = end;
  }

  #afterLineBreak(at: number): number {
    return this.#text.startsWith('\r\n', at) ? at + 2 : at + 1;
  }

  #escape(): void {
    const at = this.#at;
    const next = this.#text[at + 1] ?? '';
    if (next === '\n' || next === '\r') {
      this.#at = this.#afterLineBreak(at + 1);
      this.#parts.push({ type: 'break', position: this.#position(at, this.#at) });
    } else if (escapable.test(next)) {
      this.#value(next, at, at + 2);
      this.#at = at + 2;
    } else {
      this.#plain(1);
    }
  }

  #reference(): void {
    characterReference.lastIndex = this.#at;
    const found = characterReference.exec(this.#text);
    const [whole, decimal, hexadecimal, named] = found ?? [];
    const value = decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : hexadecimal
        ? decodeNumericCharacterReference(hexadecimal, 16)
        : named && decodeNamedCharacterReference(named);
    if (!whole || !value) {
      this.#plain(1);
      return;
    }
    this.#value(value, this.#at, this.#at + whole.length);
    this.#at += whole.length;
  }

  #code(): void {
    const at = this.#at;
    const span = codeSpanAt(this.#text, at);
    if (!span) {
      this.#waste(this.#text.length - at);
      this.#plain(runLength(this.#text, at));
      return;
    }
    // What stands between the lines of the source is part of the code.
    if (this.content.isBroken && /[\r\n]/.test(span.inside)) unsure();
    const value = codeValue(span.inside, this.isInTable);
    this.#parts.push({ type: 'inlineCode', value, position: this.#position(at, span.end) });
    this.#at = span.end;
  }

  /**
   * Counts a search in vain. Where something stands between the lines of the source, one across them moves the places
   * that the complete parser gives.
   */
  #waste(length: number): void {
    if (this.content.isBroken) unsure();
    this.#use.waste(length);
  }

  #run(): void {
    const at = this.#at;
    this.#at = at + runLength(this.#text, at);
    this.#emphasis += this.#at - at;
    if (this.#emphasis > mostEmphasis) unsure();
    this.#parts.push(runIn(this.#text, at, this.#at, this.content.from(at)));
  }

  #angle(): void {
    const text = this.#text;
    const at = this.#at;
    const address = addressAt(text, at);
    if (address) {
      const end = at + address.text.length + 2;
      const inside: PhrasingContent = { type: 'text', value: address.text, position: this.#position(at + 1, end - 1) };
      this.#parts.push({ type: 'link', url: address.url, children: [inside], position: this.#position(at, end) });
      this.#at = end;
      return;
    }
    const next = text.charCodeAt(at + 1);
    if (next === code.exclamation ? !text.startsWith('<!--', at) : text[at + 1] === '?') unsure();
    const value = tagAt(text, at);
    if (value === undefined) {
      this.#waste(text.length - at);
      this.#plain(1);
      return;
    }
    if (this.content.isBroken && /[\r\n]/.test(value)) unsure();
    this.#parts.push({ type: 'html', value, position: this.#position(at, at + value.length) });
    this.#at = at + value.length;
  }

  #openBracket(length: 1 | 2): void {
    if (this.#open.length > mostOpenBrackets) unsure();
    const start = this.#at;
    this.#at += length;
    this.#open.push({ isImage: length === 2, index: this.#parts.length, start, end: this.#at, isActive: true });
    const value = this.#text.slice(start, this.#at);
    this.#parts.push({ type: 'text', value, position: this.#position(start, this.#at) });
  }

  #closeBracket(): void {
    const opening = this.#open.pop();
    const target = opening?.isActive
      ? targetAt(this.content, opening.end, this.#at, this.defined, this.#use)
      : undefined;
    if (!opening || !target) {
      this.#plain(1);
      return;
    }
    const { url, end } = target;
    const children = resolveEmphasis(this.#parts.splice(opening.index).slice(1), this.#use);
    const position = this.#position(opening.start, end);
    this.#parts.push(opening.isImage ? imageOf(toString(children), url, position) : linkOf(children, url, position));
    if (!opening.isImage) for (const other of this.#open) if (!other.isImage) other.isActive = false;
    this.#at = end;
  }
}
