import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { SyntaxFix } from './problem';

/** A value in quotes that YAML cannot read, as its author meant it. */
export interface BrokenQuotes {
  readonly message: Message;
  /** What was meant, and where it stands in the written value. */
  readonly meant: string;
  readonly offset: number;
  readonly fixes: readonly SyntaxFix[];
}

const whole = /^(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*')/;

/** The quoted value with which a text begins, if need be over several lines; undefined where something else stands behind it. */
export function quotedValue(text: string): string | undefined {
  const value = whole.exec(text)?.[0];
  return value !== undefined && /^(?:[ \t]+#[^\r\n]*|[ \t]*)(?:[\r\n]\s*)?$/.test(text.slice(value.length))
    ? value
    : undefined;
}

/** A text in quotes, as YAML reads it back. */
export function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * What is wrong with the quotes of a value that stands on one line at `start`, and how to mend it. Where it can have been meant in more
 * than one way, no fix is certain.
 */
export function brokenQuotes(key: string, value: string, start: number): BrokenQuotes {
  const quote = value[0]!;
  const range = { start, end: start + value.length };
  const replaced = (newText: string): TextEdit[] => [{ range, newText }];
  const inner = value.slice(1);
  if (!inner.includes(quote)) {
    const closed = value + quote;
    const isCertain = quotedValue(closed) === closed && !/\\|\s#|["']$/.test(inner) && !isElision(value);
    return {
      message: say`The quotes of ${key} are not closed`,
      meant: inner,
      offset: 1,
      fixes: [
        ...(quotedValue(closed) === closed
          ? [{ title: say`Close the quotes`, edits: [insertion(range.end, quote)], isCertain }]
          : []),
        ...(isCertain
          ? []
          : [{ title: say`Put the value in quotes`, edits: replaced(inQuotes(value)), isCertain: false }]),
      ],
    };
  }
  const asWritten = { title: say`Put the value in quotes`, edits: replaced(inQuotes(value)), isCertain: false };
  if (!inner.endsWith(quote)) {
    const message = say`Something stands behind the closing quote of ${key}: put all of it in quotes`;
    return { message, meant: value, offset: 0, fixes: [asWritten] };
  }
  const meant = inner.slice(0, -1);
  const edits = escapes(meant, quote, start + 1);
  const isCertain = !/\s#/.test(meant) && isNested(meant, quote);
  const escaped = { title: say`Escape the quotes inside`, edits, isCertain };
  return {
    message: say`The quotes inside ${key} end its value too early: they have to be escaped`,
    meant,
    offset: 1,
    fixes: isCertain ? [escaped] : meant.includes('\\') || meant.includes("''") ? [asWritten] : [escaped, asWritten],
  };
}

/** An apostrophe at the start of a word stands for letters that are left out, and opens nothing. */
function isElision(value: string): boolean {
  return /^'(?:\d\ds?|tis|twas|til|n|em|cause)\b/i.test(value);
}

/** Whether each quote in a text opens, closes or is an apostrophe, and none of them closes the whole. */
export function isNested(text: string, quote: string): boolean {
  if (text.includes('\\') || text.includes(quote + quote)) return false;
  let depth = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const isInWord = /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after);
    if (isInWord && quote === "'") continue;
    if (/[\s([{—–-]/.test(before) && /[^\s,;)\]}]/.test(after)) depth++;
    else if (/[^\s([{]/.test(before) && /[\s,;.:!?)\]}—–-]/.test(after)) depth--;
    else return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Each quote inside gets what makes it one of the text. */
function escapes(text: string, quote: string, start: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    edits.push(insertion(start + at, quote === "'" ? "'" : '\\'));
  return edits;
}
