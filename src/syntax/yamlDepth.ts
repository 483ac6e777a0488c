/** The limit for nested lists and maps; anything deeper isn't read. */
export const deepestYaml = 50;

/** What opens or closes a level: brackets, and consecutive markers of items and keys at the start of a line. */
const levels = /^[ ]*(?:[-?][ \t]+)+|^(?=[\p{L}\d"'])|[[\]{}]/gmu;

/**
 * A YAML text of the same length in which nothing is nested so deep that the parser overflows the stack, which depends
 * on how full the stack already is. Characters that open or close a level beyond the limit become letters. `from` is
 * the first such position.
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

/** After this many markers. */
function afterSigns(signs: string, most: number): number {
  let left = most;
  for (const { index } of signs.matchAll(/[-?]/g)) if (left-- === 0) return index;
  return signs.length;
}
