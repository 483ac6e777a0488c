import type { SourceText } from '../../syntax/sourceText';
import { memoizedText } from '../../syntax/sourceText';

const idPattern = String.raw`[A-Z]{1,4}-?\d{1,6}(?:\.\d{1,4})?`;
/** Looks like an id but is a date, a time zone or a product name: `Q3`, `H1 2026`, `FY27`, `T-8 weeks`, `UTC-5`, `GA4`. */
const noId = String.raw`(?:FY\d|(?:Q[1-4]|H[12])(?![\d.-])|T-\d+\s*(?:d|w|m|days?|wee?ks?|months?)\b|(?:UTC|GMT)-\d|(?:GA4|MP[34]|UTF-8|CO2)\b(?![:.)]))`;
const leadingId = new RegExp(String.raw`^\s*(?!${noId})(${idPattern})(?:[:.)](?=\s|$)|(?=\s|$))\s*(?:[—–-]\s+)?`, 'u');
const anyId = new RegExp(String.raw`(?<![\p{L}\d_./@#-])(?!${noId})${idPattern}(?![\p{L}\d_]|[.-]\d)`, 'gu');

/**
 * The id that a text begins with, and the index at which the rest begins: 4 for `O2: Leads`. Undefined if the text
 * doesn't begin with one, or begins with a date such as `Q3 2026`.
 */
export function readId(text: string): { readonly id: string; readonly end: number } | undefined {
  const match = leadingId.exec(text);
  return match ? { id: match[1]!, end: match[0].length } : undefined;
}

/** An id in a text, in half-open UTF-16 offsets of that text. */
export interface IdMention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Every id in a text that is a separate word, in reading order; ids inside a word, a path or a date don't count. */
export function findIds(text: string): IdMention[] {
  return Array.from(text.matchAll(anyId), ({ 0: id, index }) => ({ start: index, end: index + id.length, id }));
}

/** Every id in a value of the document. */
export const idsOf = memoizedText((value: SourceText) => findIds(value.text));

/**
 * The next free id after `id` in the same style: `D09` gives `D10`, `D1.2` gives `D1.3`, a text without a number gets
 * one. `taken` holds ids as written or in upper case.
 */
export function nextFreeId(id: string, taken: ReadonlySet<string>): string {
  return new FreeIds(taken).after(id);
}

/** Finds free ids; the ids between two are scanned once, however often it is called. */
export class FreeIds {
  /** The answer for each id that was passed. */
  readonly #known = new Map<string, string>();

  constructor(private readonly taken: ReadonlySet<string>) {}

  /** As `nextFreeId` defines it. */
  after(id: string): string {
    const [, number = ''] = /(?<!\d)(\d{1,12})$/.exec(id.slice(-13)) ?? [];
    const stem = id.slice(0, id.length - number.length);
    const passed = [id];
    let free: string | undefined;
    for (let next = Number(number) + 1; free === undefined; next++) {
      const candidate = `${stem}${String(next).padStart(number.length, '0')}`;
      free = this.#known.get(candidate);
      if (free !== undefined) break;
      if (this.taken.has(candidate) || this.taken.has(candidate.toUpperCase())) passed.push(candidate);
      else free = candidate;
    }
    for (const one of passed) this.#known.set(one, free);
    return free;
  }
}
