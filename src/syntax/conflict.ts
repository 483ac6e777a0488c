import type { Range } from '../text/range';

const opening = /^<{7}(?: .*)?$/m;
const between = /^={7}$/m;
const closing = /^>{7}(?: .*)?$/m;

/** The first line by which version control marks that two versions of a text are in conflict; undefined without one. */
export function conflictIn(text: string): Range | undefined {
  const found = opening.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index);
  if (!between.test(rest) || !closing.test(rest)) return undefined;
  return { start: found.index, end: found.index + found[0].trimEnd().length };
}

/** Whether a text has two versions of some of its lines, which have to be merged first. */
export function hasConflict(text: string): boolean {
  return conflictIn(text) !== undefined;
}
