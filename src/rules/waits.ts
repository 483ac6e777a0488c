import type { Range } from '../text/range';
import type { Wait } from '../workspace/handOffs';

/** The mention with its lag and the comma that parts it from its neighbour, or with `after` where it is alone in its part. */
export function withComma(text: string, { mention, from }: Wait): Range {
  const { start, end } = mention.lag?.range ?? mention.range;
  const behind = /^\s*[,;]\s*/.exec(text.slice(end, end + 20));
  const before = /\s*[,;]\s*$/.exec(text.slice(Math.max(0, start - 20), start));
  if (before) return { start: start - before[0].length, end };
  if (behind) return { start, end: end + behind[0].length };
  const field = from.fields.find(({ definition, form }) => definition?.key === 'depends-on' && form === 'part');
  if (!field) return { start, end };
  const lead = /\s*(?:[—–]|-|;)\s*(?:(?:after|depends on|needs|blocked by|waits for)\s*)?$/i.exec(
    text.slice(Math.max(0, start - 30), start),
  );
  return lead ? { start: start - lead[0].length, end } : { start, end };
}
