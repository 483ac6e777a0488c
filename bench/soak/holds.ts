import { strict as assert } from 'node:assert';
import type { DocumentEdits, TextEdit } from '../../src/text/edit';
import type { Range } from '../../src/text/range';

/** Ranges lie in the text. */
export function assertInside(text: string, ranges: Iterable<Range>): void {
  for (const { start, end } of ranges)
    assert.ok(0 <= start && start <= end && end <= text.length, `range ${start}–${end} of ${text.length}`);
}

/** Edits lie in the text, do not overlap, and part neither a pair of surrogates nor a line break. */
export function assertApplicable(text: string, edits: readonly TextEdit[]): void {
  assertInside(
    text,
    edits.map(({ range }) => range),
  );
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  for (const [index, { range, newText }] of sorted.entries()) {
    assert.ok(index === 0 || range.start >= sorted[index - 1]!.range.end, 'edits overlap');
    assert.ok(
      !partsPair(text, range.start) && !partsPair(text, range.end),
      `edit at ${range.start}–${range.end} parts a pair`,
    );
    assertWorded([newText]);
  }
}

/** Edits of several documents, each of which is known. */
export function assertAllApplicable(texts: ReadonlyMap<string, string>, changes: readonly DocumentEdits[]): void {
  for (const { uri, edits } of changes) {
    const text = texts.get(uri);
    assert.ok(text !== undefined, `an edit of ${uri}, which is not there`);
    assertApplicable(text, edits);
  }
}

/** Whether an offset lies within a pair of surrogates or a line break of two characters. */
export function partsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const behind = text.charCodeAt(offset);
  const isPair = (before & 0xfc00) === 0xd800 && (behind & 0xfc00) === 0xdc00;
  return isPair || (before === 13 && behind === 10);
}

/** What only a fault of ours puts into a sentence, unless a document says it. */
const broken = /\{\d\}|\bundefined\b|\bNaN\b|\[object |\bInfinity\b/;

/** A sentence that is not whole. */
export class NotWorded extends Error {
  constructor(
    readonly what: string,
    sentence: string,
  ) {
    super(`not worded: ${sentence}`);
  }
}

/** Sentences are whole: no value is missing, and each is a word or a number. */
export function assertWorded(sentences: Iterable<string | undefined>): void {
  for (const sentence of sentences) {
    const found = sentence === undefined ? undefined : broken.exec(sentence);
    if (found) throw new NotWorded(found[0], sentence!.slice(Math.max(0, found.index - 80), found.index + 80));
  }
}
