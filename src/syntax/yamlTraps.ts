import type { SyntaxProblem } from './problem';
import type { Message } from '../text/message';
import { say } from '../text/message';

/** A line of front matter that YAML would misread: what it holds, and what stands in its place while YAML reads the rest. */
export interface Trap {
  readonly key: string;
  /** Offsets in the document. */
  readonly keyStart: number;
  readonly valueStart: number;
  /** The value as its author meant it. */
  readonly value: string;
  readonly problem: SyntaxProblem;
}

const line = /^([ \t]*)([^\s#:,[\]{}"'&*!|>%@`-][^:\r\n]{0,79}?|"[^"\r\n]*"|'[^'\r\n]*')(:)([ \t]*)([^\r\n]*)/;

/** Looks at one line of front matter that begins at `start`; `next` is the line behind it. Undefined where it is no trap. */
export function findTrap(text: string, start: number, next: string): Trap | undefined {
  const match = line.exec(text);
  if (!match) return undefined;
  const [, indent, key, , blank, rest] = match;
  const keyStart = start + indent!.length;
  const valueStart = keyStart + key!.length + 1 + blank!.length;
  const value = withoutComment(rest!);
  if (value === '') {
    const hidden = /^#\S/.test(rest!) ? rest!.trimEnd() : undefined;
    if (!hidden || indent !== '') return undefined;
    return trap(
      key!,
      keyStart,
      valueStart,
      hidden,
      say`“${hidden}” is read as a comment, so ${key!} has no value: put it in quotes`,
    );
  }
  if (blank === '' && indent === '' && /^[a-z][\w -]*$/i.test(key!) && !value.startsWith('//')) {
    const range = { start: keyStart, end: valueStart + value.length };
    const edits = [{ range: { start: valueStart, end: valueStart }, newText: ' ' }];
    const problem = {
      range,
      message: say`A blank is missing behind “${key!}:”`,
      fix: { title: say`Insert the blank`, edits },
    };
    return { key: key!, keyStart, valueStart, value, problem };
  }
  const reason = reasonFor(key!, value, /^[ \t]+\S/.test(next));
  return reason === undefined ? undefined : trap(key!, keyStart, valueStart, value, reason);
}

function trap(key: string, keyStart: number, valueStart: number, value: string, message: Message): Trap {
  const range = { start: valueStart, end: valueStart + value.length };
  const isOpenQuote = /^["']/.test(value);
  const edits = isOpenQuote
    ? [{ range: { start: range.end, end: range.end }, newText: value[0]! }]
    : [{ range, newText: `"${value.replace(/["\\]/g, '\\$&')}"` }];
  const title = isOpenQuote ? say`Close the quotes` : say`Put the value in quotes`;
  return {
    key,
    keyStart,
    valueStart,
    value: isOpenQuote ? value.slice(1) : value,
    problem: { range, message, fix: { title, edits } },
  };
}

/** Why YAML would misread a value, in words; undefined where it reads it as it stands. */
function reasonFor(key: string, value: string, isIndentedBelow: boolean): Message | undefined {
  const first = value[0]!;
  if (first === '@' || first === '`') return say`A value may not begin with ${first}: put “${value}” in quotes`;
  if (first === '%') return say`A value may not begin with %: put “${value}” in quotes`;
  if ((first === '>' || first === '|') && !(isIndentedBelow && /^[>|][+\-\d]*$/.test(value))) {
    if (!/^[>|][+\-\d]*$/.test(value))
      return say`“${first}” at the start of ${key} begins a block of text: put “${value}” in quotes`;
    return undefined;
  }
  if (first === '&')
    return say`“${/^&\S*/.exec(value)![0]}” is read as a YAML anchor and lost: put “${value}” in quotes`;
  if (first === '*') return say`“${value}” is read as a YAML alias of something else: put it in quotes`;
  if (first === '!') return say`“${/^!\S*/.exec(value)![0]}” is read as a YAML tag: put “${value}” in quotes`;
  if ((first === '"' || first === "'") && !isIndentedBelow && !isClosed(value, first))
    return say`The quotes of ${key} are not closed`;
  if (!/["'[{]/.test(first) && /:(?:\s|$)/.test(value))
    return say`“${value}” has a colon in it, which begins another key: put it in quotes`;
  return undefined;
}

function isClosed(value: string, quote: string): boolean {
  return quote === '"' ? /^"(?:[^"\\]|\\.)*"$/.test(value) : /^'(?:[^']|'')*'$/.test(value);
}

function withoutComment(rest: string): string {
  if (rest.startsWith('#')) return '';
  if (/^["']/.test(rest))
    return (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:#.*)?$)/.exec(rest)?.[0] ?? rest).trimEnd();
  return (/\s#/.test(rest) ? rest.slice(0, /\s#/.exec(rest)!.index) : rest).trimEnd();
}
