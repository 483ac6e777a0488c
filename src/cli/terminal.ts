import { fstatSync, writeSync } from 'node:fs';

/** A line to print: its text, and the style of its parts if colors are on. */
export type Line = string | readonly (string | Painted)[];

export interface Painted {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/**
 * Characters that a terminal interprets instead of showing, that end a line, or that change the text direction. They
 * come from names in plans, from file names and from arguments, whose authors must not control a terminal.
 */
const unshown = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** The text of one line with such characters escaped: `\n`, `\x1b`, `\u202e`. */
export function visible(text: string): string {
  return text.replace(unshown, (character) => {
    const code = character.codePointAt(0)!;
    const short = shortEscapes.get(code);
    return short ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
  });
}

/** A text of a plan that its author has wrapped, in one line. */
export function unwrapped(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
        .join(' ')
    : text;
}

/** Data as JSON for programs, safe to show in a terminal: JSON can escape such characters itself. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, undefined, 2).replace(unshown, (character) =>
    character === '\n' ? character : `\\u${hex(character.codePointAt(0)!, 4)}`,
  );
}

/** Equivalent XML with such characters escaped as in XML; its own line breaks stay. */
export function shownXml(xml: string): string {
  return xml.replace(unshown, (character) => (character === '\n' ? character : `&#${character.codePointAt(0)};`));
}

/** Prints lines, each of which stays one line. All output to the user goes through here or through `complain`. */
export function print(lines: readonly Line[]): void {
  writeWhole(process.stdout, textOf(lines));
}

/** Prints a text for a program, unchanged. Never to a terminal, which characters of it might control. */
export function printAsIs(text: string): void {
  writeWhole(process.stdout, text);
}

/** Prints data as JSON. */
export function printJson(data: unknown): void {
  writeWhole(process.stdout, `${jsonText(data)}\n`);
}

/** Prints a document of several lines, each of which stays one line. */
export function printDocument(text: string): void {
  print(text.trimEnd().split('\n'));
}

/** Prints a problem to the error output, in one line, and what to do about it in another. */
export function complain(what: string, ...advice: readonly string[]): void {
  process.stderr.write(textOf([`baton: ${what}`, ...advice]));
}

/**
 * Writes all of a text, or lets the stream report the error. When writing to a file, Node treats a partial write as
 * complete, which happens on a full disk.
 */
function writeWhole(stream: typeof process.stdout, text: string): void {
  if (!isFile(stream.fd)) {
    stream.write(text);
    return;
  }
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(stream.fd, bytes, at);
  } catch (error) {
    stream.emit('error', error);
  }
}

function isFile(handle: number): boolean {
  try {
    return fstatSync(handle).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether output is colored: for people at a terminal, unless FORCE_COLOR or NO_COLOR overrides it. `isTerminal` is
 * undefined if Node writes to anything else.
 */
export function wantsColour(isTerminal: boolean | undefined, variables: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = variables;
  if (none) return false;
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  return isTerminal === true && kind !== 'dumb';
}

/** Lines as they are printed. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => `${typeof line === 'string' ? visible(line) : line.map(partOf).join('')}\n`).join('');
}

function partOf(part: string | Painted): string {
  return typeof part === 'string' ? visible(part) : part.paint(visible(part.text));
}

const shortEscapes: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
]);

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** The message of every command that finds no plans. It isn't an error: a check of changed files often has none. */
export const noPlans = 'no plans found; a plan has type: marketing-plan in its front matter';

/** That nothing is called so: `subject` isn't there under a name; `close` may be meant, or else `instead` is what to use. */
export function notCalled(subject: string, name: string, close: string | undefined, instead: string): string {
  return `${subject} in these plans is called ${name}; ${close === undefined ? `use ${instead}` : `did you mean ${close}?`}`;
}
