import type { Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import type { Reference } from '../plan/names/reference';
import { listItems } from '../plan/values/listItems';
import { wholePart } from './wholePart';
import { firstIndex } from '../text/lists';
import { SourceText } from '../syntax/sourceText';
import type { Range } from '../text/range';
import { encloses } from '../text/range';
import type { Names } from '../plan/names/names';
import type { TextEdit } from '../text/edit';
import type { UnresolvedDependency } from '../workspace/dependencyGraph';
import { predecessorKinds } from '../workspace/dependencyGraph';

/** The items of a list that a mention takes up, with its lag and any remark: several if its name has a comma. */
function itemsOf(value: SourceText, { start, end }: Reference): { readonly first: number; readonly last: number } {
  const items = listItems(value);
  return {
    first: firstIndex(items.length, (index) => items[index]!.end > start),
    last: firstIndex(items.length, (index) => items[index]!.start >= end) - 1,
  };
}

/** What a mention takes up of its list. */
export function itemRange(value: SourceText, mention: Reference): Range {
  const items = listItems(value);
  const { first, last } = itemsOf(value, mention);
  return last < first ? (mention.lag?.range ?? mention.range) : value.at(items[first]!.start, items[last]!.end);
}

/** The field that states a dependency, if its own value does and not a list under it. */
function fieldOf({ mention, successor }: UnresolvedDependency): Field | undefined {
  return successor.fields.find(
    ({ definition, value }) => definition?.key === 'depends-on' && encloses(value.range, mention.range),
  );
}

/**
 * What to remove so that a mention isn't in its field any more: its item of the list with what separates it from its
 * neighbor, or the whole part of a list item if it is alone there. Undefined if the part states something else too, as
 * `blocked by D1` does.
 */
function rangeOf(text: string, { mention, successor }: UnresolvedDependency, field: Field): Range | undefined {
  const { value } = field;
  const items = listItems(value);
  const { first, last } = itemsOf(value, mention);
  if (last < first) return undefined;
  if (first > 0) return value.at(items[first - 1]!.end, items[last]!.end);
  const next = items[last + 1];
  if (next) return value.at(items[0]!.start, next.start);
  if (field.form !== 'part') return value.at(items[0]!.start, items[last]!.end);
  const isShared = successor.fields.some((other) => other !== field && encloses(field.range, other.range));
  return isShared ? undefined : wholePart(text, successor, field.range);
}

/**
 * Whether the others are still understood the same once this one is removed: a lag may count for several of them, and a
 * number alone continues the id before it. Only those near it are read again, because a list may be long.
 */
function keepsOthers({ value }: Field, removed: Range, { mention }: UnresolvedDependency, names: Names): boolean {
  // A link may be resolved by its address, which the text alone doesn't have.
  if (value.marks.length > 0) return true;
  const near = itemsNear(value, mention, names.mostSeparators + 2);
  const { text, range } = near.value;
  const [start, end] = [removed.start - range.start, removed.end - range.start];
  const rest = text.slice(0, Math.max(0, start)) + text.slice(end);
  const others = names
    .references(near.value, predecessorKinds)
    .filter((one) => one.start !== mention.start - near.start);
  const kept = rest.trim() === '' ? [] : names.references(SourceText.exact(rest, { offset: 0 }, 0), predecessorKinds);
  const meaning = ({ target, lag, from }: Reference): string =>
    JSON.stringify([target?.key, lag?.days, lag?.kind, from]);
  return kept.map(meaning).join() === others.map(meaning).join();
}

/** The part of a list around a mention with so many items on each side, and where it begins in the list. */
function itemsNear(
  value: SourceText,
  mention: Reference,
  count: number,
): { readonly value: SourceText; readonly start: number } {
  const items = listItems(value);
  const { first, last } = itemsOf(value, mention);
  if (first <= count && last + count >= items.length - 1) return { value, start: 0 };
  const start = first <= count ? 0 : items[first - count]!.start;
  return { value: value.slice(start, items[last + count]?.end ?? value.text.length), start };
}

function withoutMention(text: string, dependency: UnresolvedDependency, names: Names): TextEdit[] {
  const field = fieldOf(dependency);
  // In a list under the field it is an item of its own.
  if (!field) return [{ range: dependency.mention.lag?.range ?? dependency.mention.range, newText: '' }];
  const range = rangeOf(text, dependency, field);
  const isSame = range && keepsOthers(field, range, dependency, names);
  return isSame ? [{ range, newText: '' }] : [];
}

/**
 * The edits that remove a dependency. One of a range such as `D1–D3` leaves the others, each by its id; none if that
 * would take the lag of the range from them.
 */
export function withoutDependency(text: string, dependency: UnresolvedDependency, names: Names): TextEdit[] {
  const { mention, successor } = dependency;
  if (!mention.isOfRange) return withoutMention(text, dependency, names);
  const stated = statedField(successor, 'depends-on');
  if (!stated || mention.lag || mention.from) return [];
  const others = names
    .references(stated.value, predecessorKinds)
    .filter(({ range, target }) => range.start === mention.range.start && target !== mention.target);
  return [{ range: mention.range, newText: others.map(({ target, text: id }) => target?.id?.value ?? id).join(', ') }];
}
