import { runLength } from './markers';

/** Code between backticks. */
export interface CodeSpan {
  readonly inside: string;
  readonly end: number;
}

/** The code that begins at `at`, up to as many backticks as open it; undefined if it never ends. */
export function codeSpanAt(text: string, at: number): CodeSpan | undefined {
  const length = runLength(text, at);
  const start = at + length;
  for (let closing = text.indexOf('`', start); closing >= 0;) {
    const end = closing + runLength(text, closing);
    if (end - closing === length) return { inside: text.slice(start, closing), end };
    closing = text.indexOf('`', end);
  }
  return undefined;
}

/** Code without the space or line break at each end that keeps backticks apart. Bars are escaped in a table. */
export function codeValue(inside: string, isInTable: boolean): string {
  const isPadded = /^[ \r\n]/.test(inside) && /[ \r\n]$/.test(inside) && /[^ \r\n]/.test(inside);
  const value = isPadded ? inside.replace(/^(?:\r\n|[ \r\n])/, '').replace(/(?:\r\n|[ \r\n])$/, '') : inside;
  return isInTable ? value.replaceAll('\\|', '|') : value;
}
