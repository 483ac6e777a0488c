import { memoized } from '../text/memoized';

/** A stretch of a document under a heading, with its text. */
export interface Passage {
  readonly text: string;
}

/** A passage of another document, and how much of a passage's text is in it, from 0 to 1. */
export interface Likeness<P extends Passage = Passage> {
  readonly uri: string;
  readonly passage: P;
  readonly share: number;
}

/** Words in a row that are compared: fewer are met by chance, more miss a text in which names were exchanged. */
const run = 6;
/** A passage of fewer words of prose is not compared: there are only so many ways to say something short. */
const fewestWords = 60;

/** Lines that everybody writes alike: headings, tables, fields and tasks. */
const form = /^\s*(?:#|\||>?\s*[-*+]\s+(?:\*\*|\[[ xX]\]|[\p{L} -]{1,24}:))/u;

/** The hashes (FNV-1a) of every run of words in a passage's prose, each once. Empty for a short one. */
function runsOf({ text }: Passage): ReadonlySet<number> {
  const runs = new Set<number>();
  if (text.length < fewestWords * 2) return runs;
  const prose = text
    .split(/\r\n|\r|\n/)
    .filter((line) => !form.test(line))
    .join('\n');
  const words = prose.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < fewestWords) return runs;
  const hashes = words.map(hashOf);
  for (let at = 0; at + run <= hashes.length; at++) {
    let hash = offsetBasis;
    for (let index = at; index < at + run; index++) hash = Math.imul(hash ^ hashes[index]!, prime);
    runs.add(hash >>> 0);
  }
  return runs;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), prime);
  return hash;
}

/**
 * One run in eight, the same ones in every passage: enough to find passages that share most of their text, and an eighth
 * of the memory.
 */
const sampleOf = memoized((passage: Passage): readonly number[] =>
  [...runsOf(passage)].filter((hash) => hash % 8 === 0),
);

interface Place<P> {
  readonly uri: string;
  readonly passage: P;
}

/**
 * A passage is compared with at most so many of those that have a run of words in common with it, the first in order of address:
 * what more documents than that have word for word is found in these as well.
 */
export const mostCompared = 200;

/**
 * Which passages of many documents are alike. A document's passages are indexed once; an edit touches those it changed.
 * Time and memory are linear in the number of documents.
 */
export class Passages<P extends Passage> {
  readonly #byUri = new Map<string, ReadonlySet<P>>();
  /** Where each run stands, in order of address, so that no answer depends on which document was read first. */
  readonly #index = new Map<number, Place<P>[]>();
  /** What was answered, with the state of the other documents for which it holds. */
  readonly #answers = new WeakMap<P, { readonly state: number; readonly likeness: Likeness<P> | undefined }>();
  #changes = 0;
  /** The last change, and the last one of any other document. */
  #last = { uri: '', change: 0, before: 0 };

  /** Gives a document its passages; none takes it out. */
  set(uri: string, passages: readonly P[]): void {
    const before = this.#byUri.get(uri) ?? new Set();
    const after = new Set(passages);
    let hasChanged = false;
    for (const passage of before) if (!after.has(passage)) hasChanged = this.#remove(uri, passage) || hasChanged;
    for (const passage of after) if (!before.has(passage)) hasChanged = this.#add(uri, passage) || hasChanged;
    if (after.size > 0) this.#byUri.set(uri, after);
    else this.#byUri.delete(uri);
    if (!hasChanged) return;
    const { uri: last, change, before: other } = this.#last;
    this.#last = { uri, change: ++this.#changes, before: last === uri ? other : change };
  }

  #add(uri: string, passage: P): boolean {
    const sample = sampleOf(passage);
    for (const hash of sample) {
      const places = this.#index.get(hash);
      if (places) places.splice(endOf(places, uri), 0, { uri, passage });
      else this.#index.set(hash, [{ uri, passage }]);
    }
    return sample.length > 0;
  }

  #remove(uri: string, passage: P): boolean {
    const sample = sampleOf(passage);
    for (const hash of sample) {
      const places = this.#index.get(hash)!;
      let at = startOf(places, uri);
      while (places[at]!.passage !== passage) at++;
      places.splice(at, 1);
      if (places.length === 0) this.#index.delete(hash);
    }
    return sample.length > 0;
  }

  /** The passage of another document that has most of a passage's text; undefined where none has any, or it is short. */
  likest(uri: string, passage: P): Likeness<P> | undefined {
    const state = this.#last.uri === uri ? this.#last.before : this.#last.change;
    const known = this.#answers.get(passage);
    if (known?.state === state) return known.likeness;
    const likeness = this.#compare(uri, passage);
    this.#answers.set(passage, { state, likeness });
    return likeness;
  }

  /** Where other documents have a run, as many as are compared. */
  *#others(hash: number, uri: string): Iterable<Place<P>> {
    const places = this.#index.get(hash) ?? [];
    let left = mostCompared;
    for (let at = 0; at < places.length && left > 0; at++, left--) {
      if (places[at]!.uri === uri) at = endOf(places, uri);
      if (at < places.length) yield places[at]!;
    }
  }

  /** The samples name the few that are worth comparing run by run. */
  #compare(uri: string, passage: P): Likeness<P> | undefined {
    const shared = new Map<P, { readonly uri: string; count: number }>();
    for (const hash of sampleOf(passage)) {
      for (const place of this.#others(hash, uri)) {
        const entry = shared.get(place.passage);
        if (entry) entry.count++;
        else shared.set(place.passage, { uri: place.uri, count: 1 });
      }
    }
    const likest = [...shared].sort(
      ([, a], [, b]) => b.count - a.count || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0),
    )[0];
    if (!likest) return undefined;
    const [other, place] = likest;
    const [runs, otherRuns] = [runsOf(passage), runsOf(other)];
    let count = 0;
    for (const hash of runs) if (otherRuns.has(hash)) count++;
    return { uri: place.uri, passage: other, share: count / runs.size };
  }
}

/** The place of the first that is of a document, or comes behind it. */
function startOf(places: readonly { readonly uri: string }[], uri: string): number {
  return placeWhere(places, (one) => one < uri);
}

/** The place behind the last that is of a document, or comes before it. */
function endOf(places: readonly { readonly uri: string }[], uri: string): number {
  return placeWhere(places, (one) => one <= uri);
}

/** How many come before the first whose address is not so; those that are come first. */
function placeWhere(places: readonly { readonly uri: string }[], isSo: (uri: string) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(places[middle]!.uri)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passages of a document that is not read otherwise: what stands between headings at the start of a line. */
export function passagesOf(text: string): Passage[] {
  return text.split(/^(?=#{1,6}[ \t])/m).map((part) => ({ text: part }));
}
