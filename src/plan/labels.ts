/**
 * The form in which labels, section names and headings compare: case, emoji, numbering, a trailing colon and an anchor
 * are dropped, and `-`, `_` and space are equal. A label in any other script is unchanged.
 */
export function comparable(label: string): string {
  return withoutAnchor(label)
    .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200b}-\u{200d}\u{feff}*`]/gu, '')
    .replace(/^\s*(?:(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|step \d+:?)\s+)/i, '')
    .replace(/[\s\-_]+/g, ' ')
    .replace(/ ?[:：] ?$/, '')
    .trim()
    .toLowerCase()
    .replace(/[‘’]/g, "'");
}

/** A label without the braces at its end: `Budget {#money}`. */
function withoutAnchor(label: string): string {
  const end = label.trimEnd().length - 1;
  if (label[end] !== '}') return label;
  const open = label.indexOf('{', label.lastIndexOf('}', end - 1) + 1);
  return open < 0 ? label : label.slice(0, open);
}

const known = new Map<string, string>();

/** `comparable`, cached: a plan uses the same few labels again and again. The cache is bounded. */
export function comparableLabel(label: string): string {
  let result = known.get(label);
  if (result === undefined) {
    result = comparable(label);
    if (known.size > 2000) known.clear();
    known.set(label, result);
  }
  return result;
}
