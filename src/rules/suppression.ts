import type { Range } from '../text/range';
import type { RuleSettings } from './settings';

/** A rule that a comment hides in a stretch of the text. */
interface Suppression {
  readonly rule: string;
  /** The rule's name in the comment. */
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  isUsed: boolean;
}

/** The comments by which an author hides findings. */
export class Suppressions {
  constructor(private readonly all: readonly Suppression[]) {}

  /** True where a comment hides findings of the rule at `offset`; the comment has then served. */
  covers(rule: string, offset: number): boolean {
    let isCovered = false;
    for (const suppression of this.all) {
      if (suppression.rule !== rule || offset < suppression.from || offset >= suppression.to) continue;
      suppression.isUsed = true;
      isCovered = true;
    }
    return isCovered;
  }

  /** Those that hid nothing, though their rule is on. */
  unused(settings: RuleSettings): readonly Suppression[] {
    return this.all.filter(({ isUsed, rule }) => !isUsed && settings.rules[rule]?.severity !== 'off');
  }
}

const comment = /<!--\s*baton-(disable-next-line|disable|enable)((?:\s+[\w-]+)*)\s*-->/g;

/**
 * `<!-- baton-disable-next-line ID … -->`, and `<!-- baton-disable ID … -->` to `<!-- baton-enable -->`.
 * Undefined where the text has none. A comment that names no rule hides nothing: what is hidden should be said.
 */
export function readSuppressions(text: string): Suppressions | undefined {
  if (!text.includes('<!--') || !/<!--\s*baton-/.test(text)) return undefined;
  const all: Suppression[] = [];
  for (const match of text.matchAll(comment)) {
    const [whole, verb, ids] = match;
    if (verb === 'enable') continue;
    const end = match.index + whole.length;
    const { from, to } = verb === 'disable' ? { from: end, to: enabledAgain(text, end) } : nextLine(text, end);
    for (const id of ids!.matchAll(/[\w-]+/g)) {
      const start = match.index + whole.indexOf(ids!) + id.index;
      all.push({ rule: id[0], range: { start, end: start + id[0].length }, from, to, isUsed: false });
    }
  }
  return new Suppressions(all);
}

function enabledAgain(text: string, from: number): number {
  const again = /<!--\s*baton-enable\s*-->/g;
  again.lastIndex = from;
  return again.exec(text)?.index ?? text.length;
}

/** The first line behind `from` that is not blank. */
function nextLine(text: string, from: number): { from: number; to: number } {
  const line = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/y;
  line.lastIndex = from;
  const start = line.test(text) ? line.lastIndex : text.length;
  const ending = /[\r\n]/g;
  ending.lastIndex = start;
  return { from: start, to: (ending.exec(text)?.index ?? text.length) + 1 };
}
