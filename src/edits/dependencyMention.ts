import { anyOf, wordsOf } from '../plan/vocabulary/words';
import type { Range } from '../text/range';
import type { Dependency } from '../workspace/dependencyGraph';
import { maximumOf } from '../text/lists';

/** In characters, of the words that introduce dependencies in a part. */
const longestLead = maximumOf(wordsOf('after').map((words) => words.length))!;
const afterAtEnd = new RegExp(`${anyOf('after')}$`, 'i');

/**
 * The mention with its lag and the comma that separates it from its neighbor, or with `after` if it is alone in its
 * part.
 */
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
