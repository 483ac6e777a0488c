import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { SyntaxFix } from './problem';

/** A quoted value that YAML can't read, as its author meant it. */
export interface BrokenQuotes {
  readonly message: Message;
  /** The intended value, and its range in the written one. */
  readonly meant: string;
  readonly offset: number;
  readonly fixes: readonly SyntaxFix[];
}

const whole = /^(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*')/;

/** The quoted value that a text begins with, possibly over several lines; undefined if anything else follows it. */
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
 * What is wrong with the quotes of a value on one line at `start`, and how to fix it. If there is more than one
 * possible meaning, no fix is certain.
 */
export function brokenQuotes(key: string, value: string, start: number): BrokenQuotes {
  const quote = value[0]!;
  const range = { start, end: start + value.length };
  const replaced = (newText: string): TextEdit[] => [{ range, newText }];
  const inner = value.slice(1);
  if (!inner.includes(quote)) {
    const closed = value + quote;
    const isCertain =
      quotedValue(closed) === closed && !/^$|\\|[ \t]#|["'\p{Pi}\p{Pf}]$/u.test(inner) && !isElision(value);
    return {
      message: say`The quotes around the value of ${key} aren’t closed`,
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
    const message = say`More text follows the closing quote of ${key}: put all of it in quotes`;
    return { message, meant: value, offset: 0, fixes: [asWritten] };
  }
  const meant = inner.slice(0, -1);
  if (quote === "'" && /^(?:[^'\\]|\\')*$/.test(meant)) return backslashed(key, meant, start + 1);
  const edits = escapes(meant, quote, start + 1);
  // Doubled quotes at both ends are a habit of spreadsheets.
  const isDoubled = meant.startsWith(quote) && meant.endsWith(quote);
  const isCertain = !/[ \t]#/.test(meant) && !isDoubled && isNested(meant, quote);
  const escaped = { title: say`Escape the inner quotes`, edits, isCertain };
  return {
    message: say`The quotes inside ${key} end its value too early: escape them`,
    meant,
    offset: 1,
    fixes: isCertain ? [escaped] : meant.includes('\\') || meant.includes("''") ? [asWritten] : [escaped, asWritten],
  };
}

const soundEscape = /\\(?:[0abtnvfre "/\\N_LP\t]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/iy;

/**
 * Whether each backslash of a quoted text on one line is what its author meant: in a Windows path none begins an
 * escape.
 */
export function hasSoundEscapes(quoted: string): boolean {
  if (quoted.startsWith("'")) return true;
  if (isPath(quoted)) return false;
  for (let at = quoted.indexOf('\\'); at >= 0; at = quoted.indexOf('\\', soundEscape.lastIndex)) {
    soundEscape.lastIndex = at;
    if (!soundEscape.test(quoted)) return false;
  }
  return true;
}

function isPath(quoted: string): boolean {
  return /^"[a-z]:\\/i.test(quoted) && !/\\["\\]/.test(quoted.slice(0, -1));
}

/** What is wrong with the backslashes of a quoted text for which `hasSoundEscapes` is false. */
export function wrongEscapes(key: string, quoted: string, start: number): BrokenQuotes {
  const inner = quoted.slice(1, -1);
  const lone = Array.from(inner.matchAll(/\\([^])/g)).filter(([, letter]) => !/["\\]/.test(letter!));
  const edits = (newText: string): TextEdit[] =>
    lone.map(({ index }) => ({ range: { start: start + 1 + index, end: start + 2 + index }, newText }));
  const isApostrophe = lone.every(([, letter]) => letter === "'");
  const isWordCharacter = lone.every(([, letter]) => /[\p{L}\d]/u.test(letter!) && !/[0abtnvfreNLPxuU]/.test(letter!));
  const keep = {
    title: say`Double the backslashes`,
    edits: edits('\\\\'),
    isCertain: isWordCharacter || isPath(quoted),
  };
  const drop = { title: say`Remove the backslashes`, edits: edits(''), isCertain: isApostrophe };
  return {
    message: say`A backslash inside the double quotes of ${key} changes the character after it: double the backslash`,
    meant: inner.replace(/\\([^])/g, (escape, letter: string) => (/["'\\]/.test(letter) ? letter : escape)),
    offset: 1,
    fixes: isApostrophe ? [drop] : keep.isCertain ? [keep] : [keep, drop],
  };
}

/** An apostrophe at the start of a word replaces omitted letters, and opens nothing. */
function isElision(value: string): boolean {
  return /^'(?:\d\ds?|tis|twas|til|n|em|cause)\b/i.test(value);
}

/** Apostrophes inside single quotes with a backslash before each, as in program code; YAML doubles them. */
function backslashed(key: string, text: string, start: number): BrokenQuotes {
  const edits = Array.from(text.matchAll(/\\(?=')/g), ({ index }) => ({
    range: { start: start + index, end: start + index + 1 },
    newText: "'",
  }));
  return {
    message: say`The quotes inside ${key} end its value too early: escape them`,
    meant: text.replace(/\\'/g, "'"),
    offset: 1,
    fixes: [{ title: say`Escape the inner quotes`, edits, isCertain: /[\p{L}\d]/u.test(text) }],
  };
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

/** Each inner quote is escaped. */
function escapes(text: string, quote: string, start: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    edits.push(insertion(start + at, quote === "'" ? "'" : '\\'));
  return edits;
}
