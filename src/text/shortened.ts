/** A message quotes no more characters than this: the author of a longer text recognizes it by its beginning. */
const most = 60;

/** The beginning of a text that is too long to quote in full. */
export function shortened(text: string): string {
  // By code points, so that no surrogate pair is split.
  return text.length > most
    ? `${Array.from(text.slice(0, 2 * most), String)
        .slice(0, most)
        .join('')}…`
    : text;
}
