import { isLeadAlone } from '../plan/values/waitForm';
import type { Range } from '../text/range';
import { statedField } from '../plan/entity';
import type { Names } from '../plan/names';
import type { TextEdit } from '../text/edit';
import type { UnresolvedDependency } from '../workspace/dependencyGraph';
import { predecessorKinds } from '../workspace/dependencyGraph';

/** The text since the last sign between parts, and the words that are looked at before a mention. */
const partAtEnd = /[^—–;(]{1,60}$/;

/**
 * The mention with its lag and the comma that separates it from its neighbor, or with `after` if it is alone in its
 * part.
 */
export function withComma(text: string, { mention, successor }: UnresolvedDependency): Range {
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

/**
 * The edits that remove a dependency. One of a range such as `D1–D3` leaves the others, each by its id; none if that
 * would take the lag of the range from them.
 */
export function withoutDependency(text: string, dependency: UnresolvedDependency, names: Names): TextEdit[] {
  const { mention, successor } = dependency;
  if (!mention.isOfRange) return [{ range: withComma(text, dependency), newText: '' }];
  const stated = statedField(successor, 'depends-on');
  if (!stated || mention.lag || mention.from) return [];
  const others = names
    .references(stated.value, predecessorKinds)
    .filter(({ range, target }) => range.start === mention.range.start && target !== mention.target);
  return [{ range: mention.range, newText: others.map(({ target, text: id }) => target?.id?.value ?? id).join(', ') }];
}
