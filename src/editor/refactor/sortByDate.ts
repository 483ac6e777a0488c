import type { EntityKind } from '../../plan/fields';
import type { FieldKey } from '../../plan/fields';
import type { IsoDate } from '../../plan/calendar';
import type { Plan } from '../../plan/plan';
import { listedAt } from '../../plan/plan';
import { dayOf } from '../../plan/planCalendar';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Listing } from './listingAt';
import { listingAt } from './listingAt';
import type { Later } from './refactoring';

/** The fields that say when, by kind. */
const whenKeys: Readonly<Partial<Record<EntityKind, FieldKey>>> = {
  deliverable: 'due',
  milestone: 'due',
  outcome: 'by',
  reference: 'called',
};

/**
 * Sorts the rows or items at `offset` by date, each with everything that belongs to it; those without a date come last.
 * Undefined if they are sorted already, or have no dates.
 */
export function sortByDate({ plan, calendar }: PlanSnapshot, offset: number): Later<readonly TextEdit[]> {
  const block = listingAt(plan, offset);
  if (!block) return undefined;
  const rows = (block.kind === 'table' ? block.rows : block.items).map(({ range }, index) => {
    const [entity] = listedAt(plan, range.start);
    const key = entity && whenKeys[entity.kind];
    return { range, index, entity, date: entity && key !== undefined ? dayOf(entity, key, calendar)?.last : undefined };
  });
  if (rows.length < 2 || rows.some(({ entity }) => !entity) || rows.every(({ date }) => date === undefined))
    return undefined;
  const sorted = rows.toSorted((a, b) => compareDays(a.date, b.date) || a.index - b.index);
  if (sorted.every(({ index }, place) => index === place)) return undefined;
  const ranges = rows.map(({ range }) => range);
  return () =>
    inOrder(
      plan,
      block,
      ranges,
      sorted.map(({ index }) => index),
    );
}

/** Reorders the texts at these ranges by these indexes. */
function inOrder(plan: Plan, block: Listing, ranges: readonly Range[], order: readonly number[]): readonly TextEdit[] {
  const { text } = plan.document;
  const texts = ranges.map((range) => text.slice(range.start, range.end));
  if (block.kind === 'list' && /^\s*\d+[.)]/.test(texts[0]!))
    return numbered(
      ranges,
      order.map((index) => texts[index]!),
      texts,
    );
  return ranges.flatMap(({ start, end }, index) => {
    const newText = texts[order[index]!]!;
    return newText === texts[index] ? [] : [{ range: { start, end }, newText }];
  });
}

/** A numbered list keeps its numbers in order: only the text after them moves. */
function numbered(ranges: readonly Range[], sorted: readonly string[], before: readonly string[]): TextEdit[] {
  const number = /^\s*\d+[.)]\s*/;
  return ranges.flatMap(({ start, end }, index) => {
    const own = number.exec(before[index]!)?.[0] ?? '';
    const newText = own + sorted[index]!.replace(number, '');
    return newText === before[index] ? [] : [{ range: { start, end }, newText }];
  });
}

function compareDays(a: IsoDate | undefined, b: IsoDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
