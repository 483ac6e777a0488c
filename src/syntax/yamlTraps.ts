import type { Message } from '../text/message';
import { say } from '../text/message';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { Range } from '../text/range';
import type { SyntaxFix, SyntaxProblem } from './problem';
import type { YamlEntry } from './yamlLines';
import { withoutBlanks } from './yamlLines';
import { brokenQuotes, inQuotes, isNested, quotedValue, wrongEscapes } from './yamlQuotes';

/** A value that YAML would misread: what replaces it while YAML reads the rest is up to the caller. */
export interface Trap {
  readonly keyStart: number;
  /** Everything written of the value, without a comment. */
  readonly written: Range;
  /** The value as its author meant it, and its range. */
  readonly value: string;
  readonly range: Range;
  readonly problem: SyntaxProblem;
}

/** The surroundings of an entry. */
export interface Surroundings {
  /** Whether lines below belong to the value. */
  readonly isContinued: boolean;
  /** Whether the line below begins nothing by itself, so that it may continue the value. */
  readonly isBroken: boolean;
  /** The anchors that `&` defines in the same front matter, and those that `*` uses. */
  readonly anchors: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

/**
 * Examines the value of an entry that isn't a list, map, block of text or valid quoted text. Undefined if YAML reads it
 * correctly.
 */
export function findTrap(entry: YamlEntry, around: Surroundings): Trap | undefined {
  const { key, valueStart, rest, isGlued } = entry;
  if (key === undefined) return undefined;
  if (isGlued) return gluedTrap(entry, key, around);
  const value = withoutComment(rest);
  if (value === '') return hiddenTrap(entry, key, around);
  if (/^["']/.test(value)) return quoteTrap(entry, key, value, around);
  const message = reasonFor(key, value, around);
  if (!message) return undefined;
  const range = { start: valueStart, end: valueStart + value.length };
  // Text after a hash without a space may be a comment, or part of the value.
  const isCertain =
    !isOpenBelow(around) &&
    !/[ \t]#(?:[^ \t]|$)/.test(rest) &&
    !/^[-?,\]}{]/.test(value) &&
    !/^\[[^\]]*\](?!\()/.test(value) &&
    !isHalf(withoutBlanks(rest));
  return trapOf(entry, range, value, { message, fixes: [putInQuotes(range, value, isCertain)] });
}

/** The space after the colon is missing, so YAML doesn't see a key. */
function gluedTrap(entry: YamlEntry, key: string, around: Surroundings): Trap | undefined {
  const { keyStart, valueStart, column, rest } = entry;
  const quoted = quotedValue(rest);
  const value = quoted ?? withoutComment(rest);
  if (column > 0 || !/^[a-z](?:[a-z_ -]*[a-z])?$/i.test(key) || value === '' || value.startsWith('//'))
    return undefined;
  const inner = quoted === undefined ? findTrap({ ...entry, isGlued: false }, around) : undefined;
  // A single character leaves nothing to replace after the space.
  const isPlain = value.length > 1 && !isOpenBelow(around) && !/[:#]/.test(rest);
  const fixed = inner?.problem.fixes[0];
  const isCertain = inner
    ? isPlain && fixed?.isCertain === true
    : quoted !== undefined
      ? !/\\[^"\\]/.test(quoted) && !isOpenBelow(around)
      : isPlain && /^(?!null$)[\p{L}\d€$£(]/u.test(value);
  // A problem that the space reveals is fixed with it.
  const edits = joined([insertion(valueStart, ' '), ...(fixed?.edits ?? [])]);
  const written = { start: valueStart, end: valueStart + value.length };
  const problem = {
    range: { start: keyStart, end: written.end },
    message: say`Missing space after “${key}:”`,
    fixes: [{ title: say`Insert the space`, edits, isCertain }],
  };
  if (inner) return { ...inner, written, problem };
  const range = quoted === undefined ? written : { start: written.start + 1, end: written.end - 1 };
  return { keyStart, written, value: quoted === undefined ? value : unquoted(quoted), range, problem };
}

function hiddenTrap(entry: YamlEntry, key: string, { isContinued }: Surroundings): Trap | undefined {
  const hidden = withoutBlanks(entry.rest);
  if (!/^#[^ \t]/.test(hidden) || entry.column > 0 || isContinued) return undefined;
  const range = { start: entry.valueStart, end: entry.valueStart + hidden.length };
  const message = say`“${hidden}” is read as a comment, so ${key} has no value: put it in quotes`;
  return trapOf(entry, range, hidden, {
    message,
    fixes: [putInQuotes(range, hidden, /^#[\p{L}\d_-]+$/u.test(hidden))],
  });
}

function quoteTrap(entry: YamlEntry, key: string, value: string, around: Surroundings): Trap {
  const start = entry.valueStart;
  const quoted = quotedValue(value);
  const broken = quoted === undefined ? brokenQuotes(key, value, start) : wrongEscapes(key, quoted, start);
  const { message, meant, offset, fixes } = broken;
  const range = { start, end: start + (quoted ?? value).length };
  // Where a value that continues below ends can't be determined.
  const offered = around.isBroken ? fixes.map((fix) => ({ ...fix, isCertain: false })) : fixes;
  const trap = trapOf(entry, range, meant, { message, fixes: around.isContinued ? [] : offered });
  return { ...trap, range: { start: start + offset, end: start + offset + meant.length } };
}

function trapOf(entry: YamlEntry, range: Range, value: string, problem: Omit<SyntaxProblem, 'range'>): Trap {
  return { keyStart: entry.keyStart, written: range, value, range, problem: { range, ...problem } };
}

function putInQuotes(range: Range, value: string, isCertain: boolean): SyntaxFix {
  return { title: say`Put the value in quotes`, edits: [{ range, newText: inQuotes(value) }], isCertain };
}

/** Why YAML would misread a value, in words; undefined if it reads it correctly. */
function reasonFor(key: string, value: string, { isContinued, anchors, aliases }: Surroundings): Message | undefined {
  const first = value[0]!;
  if (first === '@' || first === '`') return say`A value can’t begin with ${first}: put “${value}” in quotes`;
  if (first === '%') return say`A value can’t begin with %: put “${value}” in quotes`;
  if (first === '>' || first === '|')
    return say`“${first}” at the start of ${key} starts a block of text: put “${value}” in quotes`;
  const [word] = /^[^ \t]*/.exec(value)!;
  if (first === '&') {
    // An alias with a matching anchor is intended, and so is an anchor on a list.
    if (aliases.has(word.slice(1)) || (isContinued && word === value)) return undefined;
    return say`“${word}” is read as a YAML anchor and dropped: put “${value}” in quotes`;
  }
  if (first === '*') {
    if (anchors.has(value.slice(1))) return undefined;
    return say`“${value}” is read as a YAML alias: put it in quotes`;
  }
  if (first === '!') {
    if (/^!!(?:str|int|float|bool|null|map|seq|timestamp|binary|set|omap)$/.test(word)) return undefined;
    return say`“${word}” is read as a YAML tag: put “${value}” in quotes`;
  }
  const isAlone = word.length === 1;
  if (/[,\]}]/.test(first) || (/[-?]/.test(first) && isAlone))
    return isContinued ? undefined : say`A value can’t begin with ${first}: put “${value}” in quotes`;
  if (isBracketed(value)) return say`${first} starts a list or map, but more text follows it: put “${value}” in quotes`;
  if (!/[[{]/.test(first) && /:(?:[ \t]|$)/.test(value))
    return say`“${value}” contains a colon, which starts another key: put it in quotes`;
  return undefined;
}

/** Whether the value may continue on the next line. */
function isOpenBelow({ isContinued, isBroken }: Surroundings): boolean {
  return isContinued || isBroken;
}

/** Whether a text begins with brackets that are closed before its end, without quotes in them. */
export function isBracketed(value: string): boolean {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const letter = value[at]!;
    if (letter === '"' || letter === "'") return false;
    if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth === 0) return at > 0 && at < value.length - 1;
  }
  return false;
}

/** Whether a quote at the end closes one that was left out at the start. */
function isHalf(value: string): boolean {
  const last = value.at(-1)!;
  return /["']/.test(last) && !isNested(value, last);
}

function withoutComment(rest: string): string {
  if (rest.startsWith('#')) return '';
  const comment = /[ \t]#/.exec(/^["']/.test(rest) ? '' : rest);
  return withoutBlanks(comment ? rest.slice(0, comment.index) : rest);
}

/** An insertion and a replacement at the same position are one edit. */
function joined([first, second, ...others]: readonly TextEdit[]): TextEdit[] {
  if (!first || !second || second.range.start !== first.range.end)
    return [first, second, ...others].flatMap((one) => one ?? []);
  return [{ range: second.range, newText: first.newText + second.newText }, ...others];
}

/** The text of a valid quoted value on one line, except for escapes that nobody writes by hand. */
function unquoted(quoted: string): string {
  const inside = quoted.slice(1, -1);
  return quoted.startsWith("'") ? inside.replace(/''/g, "'") : inside.replace(/\\(["\\])/g, '$1');
}
