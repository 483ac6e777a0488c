import type { ListBlock, Part, TableBlock } from '../../syntax/blocks';
import { memoized } from '../../text/memoized';
import { memoizedStrings } from '../../text/memoizedStrings';
import { firstIndex } from '../../text/lists';
import type { Range } from '../../text/range';
import { encloses } from '../../text/range';
import { tokensOf } from '../../text/tokens';
import type { Entity } from '../entity';
import type { Plan } from '../plan';
import { planTitle } from '../plan';
import { readDates } from '../values/dates';
import { isNumbered } from '../vocabulary/evidenceWords';
import { firstWordTest, isWordOf } from '../vocabulary/lexicon';

/** What a person sees at an item and applies to it, wherever it is read as a field. */
export interface InSight {
  /** All that is written about it in its place. */
  readonly own: string;
  /** The headers of its table. */
  readonly headers: readonly string[];
  /** The headings above it, the innermost first, and the title of the document last. */
  readonly headings: readonly string[];
  /** What introduces the list or table that it is in, below each of these headings. */
  readonly introductions: readonly string[];
}

/** What a person sees at an item of a document. */
export function inSight(plan: Plan, { range }: Entity): InSight {
  const { text } = plan.document;
  const above = partsAbove(plan, range.start);
  const [innermost] = above;
  const block = innermost?.blocks.find((one) => encloses(one.range, range));
  const table = block?.kind === 'table' ? block : nestedTable(innermost, range.start);
  const headings = above.flatMap(({ heading }) => heading?.text.text ?? []);
  const introductions = above.map((part) => {
    const start = part.heading?.range.end ?? part.range.start;
    const end = part === innermost ? (block?.range.start ?? range.start) : firstBlock(part);
    return text.slice(start, Math.max(start, end));
  });
  return {
    own: text.slice(range.start, range.end),
    headers: table?.header.map((cell) => cell.text) ?? [],
    headings: [...headings, planTitle(plan)],
    introductions,
  };
}

/** The list or table that an item is in, at its outermost level. */
export function listingAround(plan: Plan, range: Range): ListBlock | TableBlock | undefined {
  const block = partsAbove(plan, range.start)[0]?.blocks.find((one) => encloses(one.range, range));
  return block?.kind === 'paragraph' ? undefined : block;
}

/**
 * Whether something in sight of an item tells when it is to be reached: its own words, a column, a heading, or an introduction.
 */
export function hasTimeInSight(plan: Plan, entity: Entity): boolean {
  const { own, headers, headings, introductions } = inSight(plan, entity);
  return (
    [own, ...headers].some((text) => tellsTime(text) || tellsLaunch(text)) ||
    [...headings, ...introductions].some(tellsTime)
  );
}

/**
 * Whether a text has a date, a length of time, a cadence, or a numbered phase: `Q3`, `90 days`, `Month 6`, `J+30`, `first
 * year`, `per week`. It may tell when something is due, or that it is due all the time.
 */
export const tellsTime = memoizedStrings(
  (text: string): boolean =>
    /(?<![\d.,/])20\d\d(?!\d)|(?<![\p{L}\d])[DHJMQSTWY] ?[+-]? ?\d{1,3}(?![\p{L}\d])/u.test(text) ||
    tokensOf(text).some(({ kind, text: word }) => kind === 'word' && isTimeWord(word)) ||
    isNumbered(text, 'phase') ||
    readDates(text).length > 0,
);

/** A launch has a day, wherever that is stated; in a title it is what the document is about. */
function tellsLaunch(text: string): boolean {
  return tokensOf(text).some(({ kind, text: word }) => kind === 'word' && word.length > 3 && isWordOf('launch', word));
}

const units: ReadonlySet<string> = new Set(['day', 'week', 'fortnight', 'month', 'quarter', 'half', 'year']);

const beginsTime = firstWordTest(
  (kind, value) =>
    (kind === 'unit' && units.has(value)) || kind === 'rhythm' || kind === 'season' || kind === 'dayUnit',
);

/** Short words have other meanings in other languages: `an` is a year in French, and `mar` is March. */
function isTimeWord(word: string): boolean {
  return (word.length >= 3 && beginsTime(word)) || (word.length >= 4 && isWordOf('month', word));
}

/** The part that an offset is in, and those whose headings are above its own, innermost first. */
function partsAbove(plan: Plan, offset: number): readonly Part[] {
  const parts = partsOf(plan);
  let at = firstIndex(parts.length, (index) => parts[index]!.range.start > offset) - 1;
  const found: Part[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (; at >= 0; at--) {
    const part = parts[at]!;
    const own = part.heading?.depth ?? 0;
    if (own >= depth) continue;
    found.push(part);
    depth = own;
  }
  return found;
}

const partsOf = memoized((plan: Plan): readonly Part[] => plan.document.chunks.flatMap(({ parts }) => parts));

/** Where the first list or table of a part begins, or else its end. */
function firstBlock({ blocks, range }: Part): number {
  return blocks.find(({ kind }) => kind !== 'paragraph')?.range.start ?? range.end;
}

/** The table in an item at an offset. */
function nestedTable(part: Part | undefined, offset: number): TableBlock | undefined {
  const items = part?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  return items.flatMap(({ tables }) => tables).find(({ range: { start, end } }) => start <= offset && offset <= end);
}
