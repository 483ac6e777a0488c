import { strict as assert } from 'node:assert';
import { serviceOf } from './check';
import { readFixture } from './fixture';

/** What the hover at `<|>` shows, character references read as a reader sees them; the empty text for nothing. */
export function hoverAt(fixture: string): string {
  const files = readFixture(fixture);
  const file = files.find(({ cursor }) => cursor !== undefined)!;
  const shown = serviceOf(files).hover(file.uri, file.cursor!)?.markdown ?? '';
  return shown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Asserts that the hover at `<|>` shows exactly this. */
export function checkHover(fixture: string, expected: string): void {
  assert.equal(hoverAt(fixture), expected.replace(/^\n|\n\s*$/g, ''));
}
