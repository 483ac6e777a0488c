import type { SourceText } from '../../syntax/sourceText';
import { isPicture } from '../values/choiceWords';
import { statusIn } from '../values/statusGrammar';

/** A text without the picture that says it is done, and that picture. */
export interface MarkedText {
  readonly text: SourceText;
  readonly mark: SourceText;
}

/** `✅ Kickoff`, `Kickoff ✅`: a picture at the start or the end of a text that says, as a ticked box does, that it is done. */
export function doneMark(written: SourceText): MarkedText | undefined {
  const { text } = written;
  if (!/[\p{So}✓✔]/u.test(text)) return undefined;
  const lead = /^\s*([\p{So}✓✔]\uFE0F?)(?!\uFE0F)\s*(?=\S)/u.exec(text);
  if (lead && isDone(lead[1]!)) {
    const start = lead[0].indexOf(lead[1]!);
    return { text: written.slice(lead[0].length), mark: written.slice(start, start + lead[1]!.length) };
  }
  // Behind a label it is the value: `Status: ✔`.
  const trail = /(?<=[^\s:：])\s*([\p{So}✓✔]\uFE0F?)\s*$/u.exec(text);
  if (!trail || !isDone(trail[1]!)) return undefined;
  const start = trail.index + trail[0].indexOf(trail[1]!);
  return { text: written.slice(0, trail.index), mark: written.slice(start, start + trail[1]!.length) };
}

function isDone(sign: string): boolean {
  return isPicture(sign) && statusIn(sign)?.word === 'done';
}
