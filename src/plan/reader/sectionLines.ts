import type { Item, ListBlock, ParagraphBlock } from '../../syntax/blocks';
import { entityOfSection } from '../entityKinds';
import type { EntityKind } from '../fields';
import { fits } from '../evidence/evidence';
import type { Place } from './partReading';
import { splitLines } from './readFields';

/** In UTF-16 units. A longer line is one of a text that somebody wrapped by hand. */
const longestLine = 110;

/** What may stand in lines of their own, without a sign for each. */
const kinds: ReadonlySet<EntityKind | undefined> = new Set<EntityKind>(['person', 'budget line']);

/**
 * The list that a paragraph of a section on people or money is, if each of its lines is a person with a role or a name with an
 * amount: `Dana Whitlock, chef`, `Printing: $1,100`. Undefined for any other paragraph.
 */
export function linesOfSection({ text, range }: ParagraphBlock, { section }: Place): ListBlock | undefined {
  const kind = section && entityOfSection[section];
  if (!kind || !kinds.has(kind) || !text.text.includes('\n')) return undefined;
  const items = splitLines(text).map((line): Item => ({ text: line, items: [], tables: [], range: line.range }));
  const isLine = ({ text: { text: line } }: Item): boolean =>
    line.length <= longestLine && /^[^\p{Ll}]/u.test(line) && /[,:：(]|\s[—–-]\s/.test(line);
  const fitting = items.filter((item) => isLine(item) && fits(kind, item));
  // Of a budget, one line may be what is left.
  const isMost = kind === 'budget line' ? fitting.length * 3 >= items.length * 2 : fitting.length === items.length;
  return isMost && items.every(isLine) ? { kind: 'list', items, range } : undefined;
}
