/** A sentence quotes no more characters than this of what somebody wrote: whoever wrote more knows it by its beginning. */
const mostInSentence = 60;

/** The beginning of a text that is too long to be quoted whole, in code points, so that no pair of surrogates is parted. */
export function shortened(text: string, most = mostInSentence): string {
  if (text.length <= most) return text;
  const beginning = Array.from(text.slice(0, 2 * most), String).slice(0, most);
  return `${beginning.join('')}…`;
}
