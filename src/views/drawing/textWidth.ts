/**
 * Widths of characters relative to the font size, for the sans-serif fonts of editors; on the wide side, so that
 * nothing is cut off.
 */
const narrow = /[iIjl.,:;'’|!()[\]{}ftr ]/;
const broad = /[mwMW@%&—…]/;
const capital = /[A-Z0-9#$€£_+=<>–-]/;

/**
 * The approximate width of a text at a font size, in the same unit. Chinese, Japanese, Korean and symbols count as full
 * width.
 */
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

/** The part of a text that fits into a width, with an ellipsis if it was cut off. */
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
