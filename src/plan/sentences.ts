import type { SourceText } from '../syntax/sourceText';

/** In UTF-16 units: whatever is longer is no sentence that tells one thing. */
const longest = 500;

/**
 * The sentences of a paragraph that ask nothing, without the punctuation and markup around them. A line break ends none; a
 * period ends one where whitespace and no lowercase letter follow, so that `Inc. and` and `1.5` stay whole.
 */
export function sentencesOf(paragraph: SourceText): SourceText[] {
  const { text } = paragraph;
  const found: SourceText[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(/[.!?;](?=\s+[^\p{Ll}\s]|\s*$)|$/gu)) {
    const lead = /^[\s.!?;*_]*/.exec(text.slice(start, start + longest))![0].length;
    if (stop !== '?' && index > start + lead && index - start <= longest)
      found.push(paragraph.slice(start + lead, index));
    start = index + stop.length;
  }
  return found;
}
