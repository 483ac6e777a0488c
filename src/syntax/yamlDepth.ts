/** The limit for nested lists and maps; anything deeper isn't read. */
export const deepestYaml = 50;

/**
 * What opens or closes a level: the indent of a line, consecutive markers of items and keys at its start, brackets, and
 * keys that follow each other on a line, each of which the parser takes for the value of the one before.
 */
const levels = /^ *(?:[-?][ \t]+)*|[[\]{},]|:(?=\s)/gm;

/** The beginning of an entry at the top level of the front matter. */
const entryStart = /[\p{L}\d"']/uy;

/**
 * A YAML text of the same length in which nothing is nested so deep that the parser overflows the stack, which depends
 * on how full the stack already is. Characters that open or close a level beyond the limit become letters. `from` is
 * the first such position.
 */
export function withinDepth(source: string): { readonly text: string; readonly from?: number } {
  let text = '';
  let at = 0;
  let from: number | undefined;
  let depth = 0;
  let keys = 0;
  const indents: number[] = [];
  const mask = (start: number, end: number): void => {
    // A line that is masked as a whole includes its brackets and keys.
    if (start < at) return;
    from ??= start;
    text += source.slice(at, start) + source.slice(start, end).replace(/\S/g, 'x');
    at = end;
  };
  for (const { 0: sign, index } of source.matchAll(levels)) {
    const isTooDeep = depth > deepestYaml;
    // Anything but another key ends a chain of keys.
    keys = sign === ':' ? keys + 1 : 0;
    if (sign === '[' || sign === '{') {
      if (++depth > deepestYaml) mask(index, index + 1);
    } else if (sign === ']' || sign === '}') {
      if (isTooDeep) mask(index, index + 1);
      depth = Math.max(0, depth - 1);
    } else if (sign === ':') {
      if (isTooDeep || keys > deepestYaml) mask(index, index + 1);
    } else if (sign !== ',') {
      entryStart.lastIndex = index;
      if (sign === '' && entryStart.test(source)) depth = 0;
      const end = afterSigns(sign, deepestYaml);
      if (end < sign.length) mask(index + end, index + sign.length);
      else if (depth === 0 && indentsAt(source, index, indents) > deepestYaml) mask(index, endOfLine(source, index));
    }
  }
  return { text: text + source.slice(at), from };
}

/**
 * The level of a line by its indent, counting the line itself; 0 for a blank line or a comment. `indents` holds those of the
 * enclosing lines, and is updated.
 */
function indentsAt(source: string, lineStart: number, indents: number[]): number {
  content.lastIndex = lineStart;
  if (!content.test(source)) return 0;
  const indent = content.lastIndex - lineStart;
  while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
  return indents.push(indent);
}

/** The spaces before the text of a line, if it has any. */
const content = / *(?=[^\s#])/y;

function endOfLine(source: string, at: number): number {
  lineBreak.lastIndex = at;
  return lineBreak.exec(source)?.index ?? source.length;
}

const lineBreak = /[\r\n]/g;

/** After this many markers. */
function afterSigns(signs: string, most: number): number {
  let left = most;
  for (const { index } of signs.matchAll(/[-?]/g)) if (left-- === 0) return index;
  return signs.length;
}
