/** A text of the user's as Markdown that shows it letter for letter: nothing in it becomes a link, an image or HTML. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}
