import type { Mark, SourceText } from '../syntax/sourceText';
import { memoizedText } from '../syntax/sourceText';
import { Ranges } from '../text/ranges';

/** Whether a stretch of a text, or part of it, is code. */
export function isCode(text: SourceText, start: number, end: number): boolean {
  return text.marks.length > 0 && codeOf(text).overlap({ start, end });
}

/** Whether a stretch of a text, or part of it, is code or in a link or image. */
export function isMarked(text: SourceText, start: number, end: number): boolean {
  return text.marks.length > 0 && marksOf(text).overlap({ start, end });
}

const codeOf = memoizedText((text: SourceText) => rangesOf(text, ({ kind }) => kind === 'code'));
const marksOf = memoizedText((text: SourceText) => rangesOf(text, ({ kind }) => kind !== 'strong'));

function rangesOf({ marks }: SourceText, counts: (mark: Mark) => boolean): Ranges {
  return new Ranges(marks.filter(counts));
}
