import type { Range } from '../text/range';
import { countUpTo } from '../text/ranges';
import { endOfLine } from '../text/lines';

/** A rule that a comment suppresses in a stretch of the text. */
export interface Suppression {
  readonly rule: string;
  /** The rule's name in the comment: its id, or one that it had in earlier versions. */
  readonly written: string;
  readonly range: Range;
  /** The whole comment. */
  readonly comment: Range;
  /** True if the comment names no other rule. */
  readonly isAlone: boolean;
  readonly from: number;
  readonly to: number;
}

/** The comments by which an author suppresses findings. */
export class Suppressions {
  readonly #byRule = new Map<string, OfRule>();

  /** They come in the order of the text. */
  constructor(private readonly all: readonly Suppression[]) {
    for (const one of all) {
      let ofRule = this.#byRule.get(one.rule);
      if (!ofRule) this.#byRule.set(one.rule, (ofRule = { from: [], furthest: [], hidden: [] }));
      ofRule.from.push(one.from);
      ofRule.furthest.push(Math.max(one.to, ofRule.furthest.at(-1) ?? 0));
    }
  }

  /** True if a comment suppresses findings of the rule at `offset`; all such comments then count as used. */
  covers(rule: string, offset: number): boolean {
    const ofRule = this.#byRule.get(rule);
    const begun = ofRule ? countUpTo(ofRule.from, offset) : 0;
    if (!ofRule || begun === 0 || ofRule.furthest[begun - 1]! <= offset) return false;
    ofRule.hidden.push(offset);
    return true;
  }

  /** Those that suppressed nothing, though their rule isn't off. */
  unused(isOff: (rule: string) => boolean): readonly Suppression[] {
    for (const { hidden } of this.#byRule.values()) hidden.sort((a, b) => a - b);
    return this.all.filter(({ rule, from, to }) => {
      if (isOff(rule)) return false;
      const { hidden } = this.#byRule.get(rule)!;
      const first = hidden[countUpTo(hidden, from - 1)];
      return first === undefined || first >= to;
    });
  }
}

/** The suppressed stretches of a rule. */
interface OfRule {
  /** The start of each, in order, and the furthest end of those up to it. */
  readonly from: number[];
  readonly furthest: number[];
  /** Where findings were suppressed. */
  readonly hidden: number[];
}

const comment = /<!--\s*baton-(disable-next-line|disable|enable)((?:\s+[\w-]+)*)\s*-->/g;

/**
 * `<!-- baton-disable-next-line ID … -->`, and `<!-- baton-disable ID … -->` to `<!-- baton-enable -->`. Undefined if
 * the text has none. A comment that names no rule suppresses nothing: what is suppressed has to be explicit.
 */
export function readSuppressions(text: string, currentId: (id: string) => string): Suppressions | undefined {
  if (!text.includes('<!--') || !/<!--\s*baton-/.test(text)) return undefined;
  const all: Suppression[] = [];
  const matches = [...text.matchAll(comment)];
  const enabled = matches.flatMap(({ 1: verb, 2: ids, index }) => (verb === 'enable' && ids === '' ? [index] : []));
  let line = { from: 0, to: 0 };
  for (const match of matches) {
    const [whole, verb, ids] = match;
    if (verb === 'enable') continue;
    const end = match.index + whole.length;
    // For several comments on one line, the following line is searched for once.
    if (verb === 'disable-next-line' && line.from < end) line = nextLine(text, end);
    const { from, to } =
      verb === 'disable' ? { from: end, to: enabled[countUpTo(enabled, end - 1)] ?? text.length } : line;
    const around = { start: match.index, end };
    const named = [...ids!.matchAll(/[\w-]+/g)];
    for (const { 0: written, index } of named) {
      const start = match.index + whole.indexOf(ids!) + index;
      const range = { start, end: start + written.length };
      all.push({ rule: currentId(written), written, range, comment: around, isAlone: named.length === 1, from, to });
    }
  }
  return new Suppressions(all.sort((a, b) => a.from - b.from));
}

/** The first nonblank line after `from`. */
function nextLine(text: string, from: number): { from: number; to: number } {
  const line = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/y;
  line.lastIndex = from;
  const start = line.test(text) ? line.lastIndex : text.length;
  return { from: start, to: endOfLine(text, start) + 1 };
}
