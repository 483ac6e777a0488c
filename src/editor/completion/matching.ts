import { distance } from 'fastest-levenshtein';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { isSubsequence } from '../../text/isSubsequence';
import type { Completion } from './completion';

/** How a completion matches what was typed: by its own text, by an alias, or only as a typo. */
export type Fit = 'words' | 'alias' | 'slip';

/**
 * The completions for what was typed. Editors filter by a completion's own text as typing continues; only one that
 * matches by an alias is compared with that. Typo matches are offered only if nothing else matches, and after the typed
 * text itself, because Enter takes the first of a list.
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

/** How a completion matches what was typed; undefined if it doesn't. With nothing typed it matches by its text. */
function fitOf(completion: Completion, typed: string): Fit | undefined {
  if (completion.isSlip === true) return 'slip';
  const wanted = comparable(typed);
  if (fitsByWords(completion, wanted)) return 'words';
  return aliasFor(completion, wanted) === undefined ? undefined : 'alias';
}

/**
 * Whether an editor that has narrowed the list `before` to what was typed should request it again. It has closed the
 * list if nothing matches any more, and it is wrong if it treats two intended characters as transposed.
 */
export function needsAsking(before: readonly Completion[], now: readonly Completion[], typed: string): boolean {
  if (before.some((completion) => fitOf(completion, typed) === 'words')) return false;
  const fits = new Set(now.map((completion) => fitOf(completion, typed)));
  if (fits.has('alias')) return true;
  if (!fits.has('slip')) return fits.has('words');
  // An author's own bullet shouldn't trigger a list just because a label is spelled similarly.
  const isFree = now.some(({ kind }) => kind === 'field' || kind === 'section' || kind === 'id');
  const hadSlips = before.some((completion) => completion.isSlip === true);
  return !isFree || hadSlips || isTakenForSwap(before, comparable(typed));
}

function isTakenForSwap(completions: readonly Completion[], wanted: string): boolean {
  return completions.some((completion) => {
    return swaps(wanted).some((swapped) => fitsByWords(completion, swapped));
  });
}

/** As editors filter: the characters in order, with others in between, and the first at the beginning of a word. */
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

/** An alias has to begin with what was typed; scattered characters would match by chance. */
function aliasFor({ aliases = [] }: Completion, wanted: string): string | undefined {
  return aliases.find((alias) => alias.toLowerCase().startsWith(wanted));
}

function comparable(text: string): string {
  return text.slice(markerOf(text).length).trim().toLowerCase();
}

/** Leading characters that aren't part of the first word: the asterisks of a label, the bracket of a link. */
function markerOf(text: string): string {
  return /^(?:\*{1,2}|\[)?/.exec(text)![0];
}

function isSlip(completion: Completion, wanted: string): boolean {
  if (wanted.length < 3) return false;
  const offered = comparable(wordsOf(completion));
  return isSlipOf(offered, wanted) || swaps(wanted).some((swapped) => offered.startsWith(swapped));
}

/**
 * Whether a text contains what was typed, both in lower case: one typo in three characters, at the beginning of the
 * text or of one of its words.
 */
export function isSlipOf(offered: string, wanted: string): boolean {
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const starts = [0, ...Array.from(offered.matchAll(/[\s-]/g), ({ index }) => index + 1)];
  return starts.some((start) => {
    for (let length = wanted.length - 1; length <= wanted.length + 1; length++)
      if (distance(offered.slice(start, start + length), wanted) <= most) return true;
    return false;
  });
}

/** A text with each two adjacent characters at its beginning transposed. */
function swaps(text: string): string[] {
  return Array.from({ length: Math.max(0, Math.min(8, text.length - 1)) }, (_, at) => {
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  });
}

/** In order, but none before a prefix of it: someone who types `D1` in full means D1, and not D12. */
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
