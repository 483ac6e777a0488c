/** Widths of letters in parts of the size of the type, for the sans-serif faces of editors; on the wide side, so that nothing is cut. */
const narrow = /[iIjl.,:;'’|!()[\]{}ftr ]/;
const broad = /[mwMW@%&—…]/;
const capital = /[A-Z0-9#$€£_+=<>–-]/;

/** About how wide a text is drawn at a size, in the unit of the size. Chinese, Japanese, Korean and signs count in full. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x1100) return code >= 0x2e80 || code < 0x1200 ? 1.05 : 0.65;
  if (narrow.test(character)) return 0.34;
  if (broad.test(character)) return 0.95;
  return capital.test(character) ? 0.67 : 0.58;
}

/** As much of a text as fits into a width, an ellipsis behind what was cut. */
export function fitted(text: string, size: number, width: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (textWidth(plain, size) <= width) return plain;
  const room = width / size - widthOf('…');
  let used = 0;
  let end = 0;
  for (const character of plain) {
    used += widthOf(character);
    if (used > room) break;
    end += character.length;
  }
  return `${plain.slice(0, end).trimEnd()}…`;
}
