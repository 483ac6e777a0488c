import type { Entity } from '../plan/entity';
import type { Range } from '../text/range';

/**
 * A part with the dash or semicolon before it; in parentheses with its comma, or with the parentheses if it is alone in
 * them.
 */
export function wholePart(text: string, from: Entity, { start, end }: Range): Range {
  const before = text.slice(from.range.start, start).trimEnd();
  const mark = before.at(-1) ?? '';
  const name = before.slice(0, -1);
  const dash = '—–;'.includes(mark) || (mark === '-' && name.trimEnd() !== name);
  if (mark !== '' && dash) return { start: from.range.start + name.trimEnd().length, end };
  if (mark === ',') return { start: from.range.start + name.length, end };
  const behind = /^\s*(?:,\s*|(\)))/.exec(text.slice(end, end + 20));
  if (mark === '(' && behind?.[1])
    return { start: from.range.start + name.trimEnd().length, end: end + behind[0].length };
  return { start, end: behind && !behind[1] ? end + behind[0].length : end };
}
