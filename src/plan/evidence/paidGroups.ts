import type { Item, ListBlock } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { withoutColon } from '../../text/ends';
import type { Entity } from '../entity';
import { comparableLabel } from '../labels';
import { splitLabel } from '../reader/readFields';
import { hasWord, isHeadedBy } from '../vocabulary/evidenceWords';
import { guessFrom } from './guess';
import { properNames } from './properNames';

/**
 * Who is paid, listed below what they are: `Influencers` or `Marketing contracts` with their names below it, in an item that
 * also tells what was spent. Without money, such a list may be of whom to write to.
 */
export function vendorsOfGroups({ items }: ListBlock): Entity[] {
  return items.flatMap((item) => {
    if (item.items.length === 0) return [];
    const groups = groupsIn(item);
    return groups.length > 0 && tellsCosts(item) ? groups.flatMap(namesIn) : [];
  });
}

/** The item itself or those below it that are named by what somebody outside is. */
function groupsIn(item: Item): readonly Item[] {
  const label = splitLabel(item.text)?.label.text ?? withoutColon(item.text.text);
  const isGroup = isHeadedBy(comparableLabel(label), 'paidGroup');
  return isGroup ? [item] : item.items.flatMap(groupsIn);
}

function tellsCosts({ text: { text }, items }: Item): boolean {
  return (/\d/.test(text) && hasWord(text, 'money')) || items.some(tellsCosts);
}

function namesIn({ text, items }: Item): Entity[] {
  const listed = splitLabel(text)?.value;
  const inLine = listed ? namesListed(listed) : [];
  return [...inLine, ...items.flatMap((item) => [...nameOf(item), ...namesIn({ ...item, text: item.text })])];
}

/** `Blockfolio, Coinstats`: nothing but names. */
function namesListed(value: SourceText): Entity[] {
  const parts = Array.from(value.text.matchAll(/[^,]+/g), ({ 0: part, index }) =>
    value.slice(index, index + part.length),
  );
  return parts.every(isName) ? parts.map((name) => guessFrom('vendor', name, [], name.range)) : [];
}

function nameOf({ text }: Item): Entity[] {
  const link = text.marks.find(({ kind, start }) => kind === 'link' && start === 0);
  const split = splitLabel(text);
  // `Scott Weller: https://…`, but not `Followers: 290K`.
  const isSite = split !== undefined && /^https?:/.test(split.value.text);
  const name = link ? text.slice(0, link.end) : isSite ? split.label : text;
  return isName(name) ? [guessFrom('vendor', name, [], text.range)] : [];
}

function isName({ text }: SourceText): boolean {
  const [name, ...others] = properNames(text);
  return others.length === 0 && name?.start === 0 && name.end >= text.trimEnd().length && name.words.length <= 4;
}
