import { distance } from 'fastest-levenshtein';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { isSubsequence } from '../../text/isSubsequence';
import type { Completion } from './completion';

/** How a proposal fits what was typed: by its own words, by another word for the same, or only if that is a slip. */
export type Fit = 'words' | 'alias' | 'slip';

/**
 * The proposals for what was typed. Editors filter by a proposal's own words as somebody goes on typing; only one that fits by
 * another word is compared with that. What would be a slip is proposed where nothing fits, and behind what was typed itself:
 * the first of a list is what Enter takes.
 */
export function matching(completions: readonly Completion[], typed: string, words: Words): Completion[] {
  const wanted = comparable(typed);
  const marker = markerOf(typed);
  const fitting = completions.map((completion): Completion => {
    const alias = fitsByWords(completion, wanted) ? undefined : aliasFor(completion, wanted);
    return { ...completion, filter: marker + (alias ?? wordsOf(completion)) };
  });
  if (completions.some((completion) => fitOf(completion, typed) !== undefined)) return shorterFirst(fitting);
  const slips = completions.filter((completion) => isSlip(completion, wanted));
  if (slips.length === 0) return shorterFirst(fitting);
  const { range, replace } = slips[0]!;
  const itself: Completion = {
    label: typed,
    detail: words(say`as typed`),
    kind: 'text',
    insert: typed,
    filter: typed,
    range,
    replace,
  };
  return [itself, ...slips.map((slip): Completion => ({ ...slip, filter: typed, isSlip: true }))];
}

/** How a proposal fits what was typed; undefined where it does not. What nothing was typed for fits by its words. */
export function fitOf(completion: Completion, typed: string): Fit | undefined {
  if (completion.isSlip === true) return 'slip';
  const wanted = comparable(typed);
  if (fitsByWords(completion, wanted)) return 'words';
  return aliasFor(completion, wanted) === undefined ? undefined : 'alias';
}

/**
 * Whether an editor that has narrowed the list `before` to what was typed is to ask for the list again. It has closed the list
 * where nothing fits any more, and it is mistaken where it takes two letters for changed round that are meant as they stand.
 */
export function needsAsking(before: readonly Completion[], now: readonly Completion[], typed: string): boolean {
  if (before.some((completion) => fitOf(completion, typed) === 'words')) return false;
  const fits = new Set(now.map((completion) => fitOf(completion, typed)));
  if (fits.has('alias')) return true;
  if (!fits.has('slip')) return fits.has('words');
  // A bullet of one's own is not to be met with a list only because a label is written in a similar way.
  const isFree = now.some(({ kind }) => kind === 'field' || kind === 'section' || kind === 'id');
  const hadSlips = before.some((completion) => completion.isSlip === true);
  return !isFree || hadSlips || isTakenForSwap(before, comparable(typed));
}

function isTakenForSwap(completions: readonly Completion[], wanted: string): boolean {
  return completions.some((completion) => {
    return swaps(wanted).some((swapped) => fitsByWords(completion, swapped));
  });
}

/** As editors filter: the characters in their order, others between them, and the first at the beginning of a word. */
function fitsByWords(completion: Completion, wanted: string): boolean {
  if (wanted === '') return true;
  const words = wordsOf(completion);
  const text = words.slice(markerOf(words).length).trim();
  // Whatever follows a later word follows this one too.
  for (const { 0: first, index } of text.matchAll(wordStarts))
    if (wanted.startsWith(first.toLowerCase())) return isSubsequence(text.slice(index).toLowerCase(), wanted);
  return false;
}

const wordStarts = /^.|(?<=[\s\-_./\\:()[\]'"])\S|(?<=\p{Ll})\p{Lu}/gsu;

function wordsOf({ filter, label }: Completion): string {
  return filter ?? label;
}

/** Another word begins as what was typed; letters here and there in it would be chance. */
function aliasFor({ aliases = [] }: Completion, wanted: string): string | undefined {
  return aliases.find((alias) => alias.toLowerCase().startsWith(wanted));
}

function comparable(text: string): string {
  return text.slice(markerOf(text).length).trim().toLowerCase();
}

/** What stands before the first word and is none of it: the stars of a label, the bracket of a link. */
function markerOf(text: string): string {
  return /^(?:\*{1,2}|\[)?/.exec(text)![0];
}

function isSlip(completion: Completion, wanted: string): boolean {
  if (wanted.length < 3) return false;
  const offered = comparable(wordsOf(completion));
  return isSlipOf(offered, wanted) || swaps(wanted).some((swapped) => offered.startsWith(swapped));
}

/** Whether a text holds what was meant, both in lower case: one slip in three letters, at its beginning or that of one of its words. */
export function isSlipOf(offered: string, wanted: string): boolean {
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const starts = [0, ...Array.from(offered.matchAll(/[\s-]/g), ({ index }) => index + 1)];
  return starts.some((start) => {
    for (let length = wanted.length - 1; length <= wanted.length + 1; length++)
      if (distance(offered.slice(start, start + length), wanted) <= most) return true;
    return false;
  });
}

/** A text with each two neighbours among its first letters changed round. */
function swaps(text: string): string[] {
  return Array.from({ length: Math.max(0, Math.min(8, text.length - 1)) }, (_, at) => {
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  });
}

/** In their order, but none before one that it begins with: who types `D1` to its end means D1, and not D12. */
function shorterFirst(completions: readonly Completion[]): Completion[] {
  const byLabel = new Map<string, Completion[]>();
  for (const completion of completions) {
    const label = completion.label.toLowerCase();
    const alike = byLabel.get(label);
    if (alike) alike.push(completion);
    else byLabel.set(label, [completion]);
  }
  const sorted = new Set<Completion>();
  for (const completion of completions) {
    const label = completion.label.toLowerCase();
    for (let length = 1; length < Math.min(label.length, longestLabel); length++)
      for (const shorter of byLabel.get(label.slice(0, length)) ?? []) sorted.add(shorter);
    sorted.add(completion);
  }
  return [...sorted];
}

const longestLabel = 120;
