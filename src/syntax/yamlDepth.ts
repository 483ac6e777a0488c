/** Lists and maps within each other; what stands deeper is not read. */
export const deepestYaml = 50;

/** What opens a level or closes one: brackets, and signs of items and keys one behind the other at the start of a line. */
const levels = /^[ ]*(?:[-?][ \t]+)+|^(?=[\p{L}\d"'])|[[\]{}]/gmu;

/**
 * A YAML text of the same length in which nothing stands so deep that the parser runs out of stack, which it would do sooner
 * or later as the stack is more or less full. What opens or closes a level beyond the limit is a letter there. `from` is
 * where the first of that is.
 */
export function withinDepth(source: string): { readonly text: string; readonly from?: number } {
  if (!/(?:[[{][^[{]*){51}|(?:[-?][ \t]+){51}/.test(source)) return { text: source };
  let text = '';
  let at = 0;
  let from: number | undefined;
  let depth = 0;
  const mask = (start: number, end: number): void => {
    from ??= start;
    text += source.slice(at, start) + source.slice(start, end).replace(/\S/g, 'x');
    at = end;
  };
  for (const { 0: sign, index } of source.matchAll(levels)) {
    if (sign === '[' || sign === '{') {
      if (++depth > deepestYaml) mask(index, index + 1);
    } else if (sign === ']' || sign === '}') {
      if (depth > deepestYaml) mask(index, index + 1);
      depth = Math.max(0, depth - 1);
    } else if (sign === '') {
      // An entry of the front matter itself begins.
      depth = 0;
    } else {
      const end = afterSigns(sign, deepestYaml);
      if (end < sign.length) mask(index + end, index + sign.length);
    }
  }
  return { text: text + source.slice(at), from };
}

/** Where so many signs have been gone past. */
function afterSigns(signs: string, most: number): number {
  let left = most;
  for (const { index } of signs.matchAll(/[-?]/g)) if (left-- === 0) return index;
  return signs.length;
}
