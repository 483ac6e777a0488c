import { isLeadAlone } from '../plan/values/waitForm';
import type { Range } from '../text/range';
import type { Dependency } from '../workspace/dependencyGraph';

/** The text since the last sign between parts, and the words that are looked at before a mention. */
const partAtEnd = /[^—–;(]{1,60}$/;

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
  const words = partAtEnd.exec(before)?.[0] ?? '';
  const lead = isLeadAlone(words) ? before.slice(0, -words.length).trimEnd() : before;
  return /[—–;-]/.test(lead.at(-1) ?? '') ? { start: lead.slice(0, -1).trimEnd().length, end } : { start, end };
}
