import { bodyStart } from '../syntax/frontMatter';
import { nextHeading } from '../syntax/headings';
import { hashOf, hashOfNothing, hashWith } from '../text/hash';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';

/** A stretch of a document under a heading. The same object as long as its document contains this text. */
export interface Passage {
  readonly text: string;
}

/** A passage of another document, and the share of a passage's text in it, from 0 to 1. */
export interface Similarity {
  readonly uri: string;
  readonly passage: Passage;
  readonly share: number;
  /** True if so many passages share some of the text that not all were compared: another may share more of it. */
  readonly isCapped: boolean;
}

/** The number of consecutive words that are compared: fewer match by chance, more miss text in which names were replaced. */
const run = 6;
/** A passage with fewer words of prose isn't compared: there are only so many ways to say something short. */
const fewestWords = 60;

/** Lines that everyone writes alike: headings, tables, fields and tasks. */
const form = /^\s*(?:#|\||(?:>\s*)?[-*+]\s+(?:\*\*|\[[ xX]\]|[\p{L} -]{1,24}:))/u;

/** The hashes of every run of words in a passage's prose, each once. Empty for a short one. */
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
    let hash = hashOfNothing;
    for (let index = at; index < at + run; index++) hash = hashWith(hash, hashes[index]!);
    runs.add(hash >>> 0);
  }
  return runs;
}

/**
 * One run in eight, the same ones in every passage: enough to find passages that share most of their text, with an
 * eighth of the memory.
 */
const sampleOf = memoized((passage: Passage): readonly number[] =>
  [...runsOf(passage)].filter((hash) => hash % 8 === 0),
);

interface Place {
  readonly uri: string;
  readonly passage: Passage;
}

/** How often another passage may be met during one comparison. Common phrases occur in every document. */
const mostMeetings = 4000;

/**
 * Finds similar passages in many documents: the answers depend on their texts alone, in any order of arrival. A
 * document's passages are indexed once; an edit updates only those it changed. Time and memory are linear in the number
 * of documents.
 */
export class Passages {
  readonly #byUri = new Map<string, readonly Passage[]>();
  /** Each list in the order of addresses. */
  readonly #index = new Map<number, Place[]>();
  /** Cached answers, with the state of the other documents for which they hold. */
  readonly #answers = new WeakMap<Passage, { readonly state: number; readonly similarity: Similarity | undefined }>();
  #changes = 0;
  /** The last change, and the last one of any other document. */
  #last = { uri: '', change: 0, before: 0 };

  /** The passages of a document, in order. */
  of(uri: string): readonly Passage[] {
    return this.#byUri.get(uri) ?? [];
  }

  /** Sets a document's text; undefined removes it. */
  set(uri: string, text: string | undefined): void {
    const before = new Map(this.of(uri).map((passage) => [passage.text, passage]));
    const after = new Map<string, Passage>();
    const passages = (text === undefined ? [] : passagesOf(text)).map((part) => {
      const passage = before.get(part) ?? after.get(part) ?? { text: part };
      after.set(part, passage);
      return passage;
    });
    let hasChanged = false;
    for (const [part, passage] of before)
      if (!after.has(part)) hasChanged = this.#remove({ uri, passage }) || hasChanged;
    for (const [part, passage] of after) if (!before.has(part)) hasChanged = this.#add({ uri, passage }) || hasChanged;
    if (passages.length > 0) this.#byUri.set(uri, passages);
    else this.#byUri.delete(uri);
    if (!hasChanged) return;
    const { uri: last, change, before: other } = this.#last;
    this.#last = { uri, change: ++this.#changes, before: last === uri ? other : change };
  }

  #add(place: Place): boolean {
    const sample = sampleOf(place.passage);
    for (const hash of sample) {
      const places = this.#index.get(hash);
      if (places) places.splice(placeIn(places, place), 0, place);
      else this.#index.set(hash, [place]);
    }
    return sample.length > 0;
  }

  #remove(place: Place): boolean {
    const sample = sampleOf(place.passage);
    for (const hash of sample) {
      const places = this.#index.get(hash)!;
      places.splice(placeIn(places, place), 1);
      if (places.length === 0) this.#index.delete(hash);
    }
    return sample.length > 0;
  }

  /**
   * The passage of another document that shares most of a passage's text; undefined if none shares any, or it is short.
   */
  mostSimilar(uri: string, passage: Passage): Similarity | undefined {
    const state = this.#last.uri === uri ? this.#last.before : this.#last.change;
    const known = this.#answers.get(passage);
    if (known?.state === state) return known.similarity;
    const similarity = this.#compare(uri, passage);
    this.#answers.set(passage, { state, similarity });
    return similarity;
  }

  /** The occurrences of a run, where those of a document are among them, and how many others there are. */
  #others(hash: number, uri: string): { places: readonly Place[]; own: Range; count: number } {
    const places = this.#index.get(hash) ?? [];
    const start = firstPlace(places, (place) => place.uri >= uri);
    const end = firstPlace(places, (place) => place.uri > uri);
    return { places, own: { start, end }, count: places.length - (end - start) };
  }

  /**
   * Repetitions in the document itself don't count, so an answer holds as long as the others stay the same. The samples
   * select the few that are worth comparing run by run; the rarest first, because they are the most telling.
   */
  #compare(uri: string, passage: Passage): Similarity | undefined {
    const meetings = sampleOf(passage)
      .map((hash) => ({ hash, ...this.#others(hash, uri) }))
      .sort((a, b) => a.count - b.count || a.hash - b.hash);
    const shared = new Map<Passage, { readonly place: Place; count: number }>();
    let left = mostMeetings;
    for (const { places, own, count } of meetings) {
      const before = places.slice(0, Math.min(own.start, left));
      for (const place of before.concat(places.slice(own.end, own.end + left - before.length))) {
        const entry = shared.get(place.passage);
        if (entry) entry.count++;
        else shared.set(place.passage, { place, count: 1 });
      }
      left -= count;
      if (left < 0) break;
    }
    let mostSimilar: { readonly place: Place; readonly count: number } | undefined;
    for (const one of shared.values()) {
      if (
        !mostSimilar ||
        one.count > mostSimilar.count ||
        (one.count === mostSimilar.count && order(one.place, mostSimilar.place) < 0)
      )
        mostSimilar = one;
    }
    if (!mostSimilar) return undefined;
    const [runs, otherRuns] = [runsOf(passage), runsOf(mostSimilar.place.passage)];
    let count = 0;
    for (const hash of runs) if (otherRuns.has(hash)) count++;
    return { ...mostSimilar.place, share: count / runs.size, isCapped: left < 0 };
  }
}

/** The passages of changing workspaces: only the differences from the workspace queried last are indexed again. */
export class PassageIndex {
  readonly #passages = new Passages();
  #texts: ReadonlyMap<string, string> = new Map();
  #last?: object;

  /** The passages of a workspace; `textsOf` gives its documents by address. */
  of(workspace: object, textsOf: () => ReadonlyMap<string, string>): Passages {
    if (this.#last === workspace) return this.#passages;
    const texts = textsOf();
    for (const uri of this.#texts.keys()) if (!texts.has(uri)) this.#passages.set(uri, undefined);
    for (const [uri, text] of texts) if (this.#texts.get(uri) !== text) this.#passages.set(uri, text);
    this.#texts = texts;
    this.#last = workspace;
    return this.#passages;
  }
}

/** By address, then by text; passages of a document with the same text are interchangeable. */
function order(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.passage.text < b.passage.text ? -1 : a.passage.text > b.passage.text ? 1 : 0;
}

/** The index of a position among sorted others, or where it would be inserted. */
function placeIn(places: readonly Place[], place: Place): number {
  return firstPlace(places, (other) => order(other, place) >= 0);
}

/** The first index from which on something is true; the length if there is none. */
function firstPlace(places: readonly Place[], isTrue: (place: Place) => boolean): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(places[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The text between the headings at the start of a line, after the front matter; headings in fences and HTML don't
 * count. Together the passages are the body. Found in the plain text, so that a document doesn't have to be parsed for
 * it.
 */
export function passagesOf(text: string): string[] {
  const parts: string[] = [];
  let start = bodyStart(text);
  while (start < text.length) {
    const next = nextHeading(text, start, start + 1);
    parts.push(text.slice(start, next));
    start = next;
  }
  return parts;
}
