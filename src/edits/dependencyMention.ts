import { anyOf, wordsOf } from '../plan/vocabulary/vocabulary';
import type { Range } from '../text/range';
import type { Dependency } from '../workspace/dependencyGraph';

const longestLead = Math.max(...wordsOf('after').map((words) => words.length));
const afterAtEnd = new RegExp(`${anyOf('after')}$`, 'i');

/** The mention with its lag and the comma that parts it from its neighbour, or with `after` where it is alone in its part. */
export function withComma(text: string, { mention, successor }: Dependency): Range {
  const { start, end } = mention.lag?.range ?? mention.range;
  const behind = /^\s*[,;]\s*/.exec(text.slice(end));
  const before = text.slice(0, start).trimEnd();
  if (/[,;]/.test(before.at(-1) ?? '')) return { start: before.slice(0, -1).trimEnd().length, end };
  if (behind) return { start, end: end + behind[0].length };
  const field = successor.fields.find(({ definition, form }) => definition?.key === 'depends-on' && form === 'part');
  if (!field) return { start, end };
  const words = afterAtEnd.exec(before.slice(-longestLead));
  const lead = words ? before.slice(0, -words[0].length).trimEnd() : before;
  return /[—–;-]/.test(lead.at(-1) ?? '') ? { start: lead.slice(0, -1).trimEnd().length, end } : { start, end };
}
