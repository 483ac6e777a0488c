/** A user's text as Markdown that renders it literally: nothing in it becomes a link, an image or HTML. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}
