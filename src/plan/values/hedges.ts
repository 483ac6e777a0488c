import { Cursor } from './cursor';
import type { Stretch } from './reading';

/** Where a text says that a number or day isn't exact: `about`, `or so`, `environ`. The value itself is the same. */
export function hedgesIn(text: string): readonly Stretch[] {
  const cursor = new Cursor(text);
  const found: Stretch[] = [];
  while (!cursor.isAtEnd) {
    const { start } = cursor;
    if (cursor.word('filler', 'hedge') !== undefined) found.push({ start, end: cursor.end });
    else cursor.at++;
  }
  return found;
}
