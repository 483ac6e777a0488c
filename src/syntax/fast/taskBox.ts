import { unsure } from './unsure';

/**
 * Where the text behind the box of a task begins, without the first blank behind it; 0 if the first paragraph of an
 * item has none. `isBelow` the item's marker, or where the text goes on in another line, is for the complete parser.
 */
export function boxIn(text: string, isBelow = false): number {
  if (!/^\[[ \txX\r\n]/.test(text)) return 0;
  if (isBelow || /^\[(?:[\r\n]|[ \txX]\][ \t]*[\r\n])/.test(text)) unsure();
  return /^\[[ \txX]\][ \t]+[^ \t\r\n]/.test(text) ? 4 : 0;
}
