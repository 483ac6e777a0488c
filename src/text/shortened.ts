/** A sentence quotes no more letters than this of what somebody wrote: whoever wrote more knows it by its beginning. */
const most = 60;

/** The beginning of a text that is too long to be quoted whole. */
export function shortened(text: string): string {
  // By code points, so that no pair of surrogates is parted.
  return text.length > most
    ? `${Array.from(text.slice(0, 2 * most), String)
        .slice(0, most)
        .join('')}…`
    : text;
}
