/** A message quotes no more characters than this: the author of a longer text recognizes it by its beginning. */
const mostInSentence = 60;

/** The beginning of a text that is too long to quote in full, in code points, so that no surrogate pair is split. */
export function shortened(text: string, most = mostInSentence): string {
  if (text.length <= most) return text;
  const beginning = Array.from(text.slice(0, 2 * most), String).slice(0, most);
  return `${beginning.join('')}…`;
}

/** A user's text as Markdown that renders it literally: nothing in it becomes a link, an image or HTML. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}
