const idPattern = String.raw`[A-Z]{1,4}-?\d{1,6}(?:\.\d{1,4})?`;
const leadingId = new RegExp(String.raw`^\s*(${idPattern})(?:[:.)](?=\s|$)|(?=\s|$))\s*`);

/** The id that a text begins with, and the index at which what it names begins; undefined where there is none. */
export function readId(text: string): { readonly id: string; readonly end: number } | undefined {
  const match = leadingId.exec(text);
  return match ? { id: match[1]!, end: match[0].length } : undefined;
}

/** Every id in a text that stands as a word of its own, in half-open UTF-16 offsets. */
export function findIds(text: string): { readonly start: number; readonly end: number; readonly id: string }[] {
  const found = [];
  for (const match of text.matchAll(
    new RegExp(String.raw`(?<![\p{L}\d_./-])${idPattern}(?![\p{L}\d_]|[.-]\d)`, 'gu'),
  )) {
    found.push({ start: match.index, end: match.index + match[0].length, id: match[0] });
  }
  return found;
}

/** The first id after `id` in its own style that is not taken; `taken` holds ids in upper case. */
export function nextFreeId(id: string, taken: ReadonlySet<string>): string {
  const [, letters = '', number = '0'] = /^(.*?)(\d+)$/.exec(id) ?? [];
  for (let next = Number(number) + 1; ; next++) {
    const candidate = `${letters}${String(next).padStart(number.length, '0')}`;
    if (!taken.has(candidate.toUpperCase())) return candidate;
  }
}
