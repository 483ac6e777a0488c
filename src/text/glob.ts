/**
 * Matches paths against globs, written as in VS Code's settings: `*` and `?` within a name, `**` for any number of
 * folders, `{a,b}` for alternatives, `[0-9]` and `[!0-9]` for one character of a set. A bracket that is never closed is
 * literal, and so are the braces of a glob that is too long.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => withoutBraces(glob) ?? [glob]).map(pathMatcher);
  return (path) => {
    const names = namesOf(path);
    return patterns.some((matches) => matches(names));
  };
}

/** True for a glob whose braces expand to more patterns than anyone needs; they are then taken literally. */
export function isTooLong(glob: string): boolean {
  return withoutBraces(glob) === undefined;
}

/** A path, prepared for matching: its names, and their characters. */
export function namesOf(path: string): string[][] {
  return path.split('/').map((name) => Array.from(name));
}

/** Matches the paths of one pattern without braces. */
export function pathMatcher(pattern: string): (names: readonly (readonly string[])[]) => boolean {
  const parts = pattern.split('/').map(readName);
  return (names) => follows(parts, names, (letters, name) => follows(letters, name, (fits, letter) => fits(letter)));
}

/** The folder that contains everything a glob matches, with its slash; undefined for a path without wildcards. */
export function globBase(glob: string): string | undefined {
  const wild = glob.search(/[*?[{]/);
  return wild < 0 ? undefined : glob.slice(0, glob.lastIndexOf('/', wild) + 1);
}

/** Matches any number of items, including none: `**` for names, `*` for characters. */
const many = Symbol('many');
type Pattern<Part> = readonly (Part | typeof many)[];
type Character = (letter: string) => boolean;

/** Whether items match a pattern. Takes at most the product of their lengths, whatever the pattern. */
function follows<Part, Item>(
  pattern: Pattern<Part>,
  items: readonly Item[],
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let back: { readonly at: number; item: number } | undefined;
  while (item < items.length) {
    const part = pattern[at];
    if (part === many) back = { at: ++at, item };
    else if (part !== undefined && fits(part, items[item]!)) [at, item] = [at + 1, item + 1];
    else if (back) [at, item] = [back.at, ++back.item];
    else return false;
  }
  return pattern.slice(at).every((part) => part === many);
}

/** The most globs, and the most characters in all of them, that braces may expand to. */
const mostGlobs = 500;
const mostCharacters = 20_000;

/** The globs that a glob with `{a,b}` expands to; undefined if they are too many or too long. Braces may be nested. */
function withoutBraces(glob: string): string[] | undefined {
  if (glob.length > mostCharacters) return undefined;
  const pairs = bracePairs(glob);
  // The text around the open braces, and the alternatives collected so far.
  const outer: { readonly before: readonly string[]; readonly done: string[] }[] = [];
  let now = [''];
  const isSmall = (globs: readonly string[], longer: number): boolean =>
    globs.length <= mostGlobs && globs.reduce((sum, one) => sum + one.length + longer, 0) <= mostCharacters;
  for (let at = 0; at < glob.length; at++) {
    const role = pairs.get(at);
    if (role === 'open') {
      outer.push({ before: now, done: [] });
      now = [''];
    } else if (role === 'or' || role === 'close') {
      const { before, done } = outer.at(-1)!;
      for (const one of now) done.push(one);
      if (!isSmall(done, 0)) return undefined;
      now = [''];
      if (role === 'or') continue;
      outer.pop();
      if (before.length * done.length > mostGlobs) return undefined;
      now = before.flatMap((start) => done.map((end) => start + end));
      if (!isSmall(now, 0)) return undefined;
    } else {
      const end = nextRole(glob, pairs, at);
      const text = glob.slice(at, end);
      if (!isSmall(now, text.length)) return undefined;
      now = now.map((one) => one + text);
      at = end - 1;
    }
  }
  return now;
}

type Role = 'open' | 'or' | 'close';

/** Which characters of a glob are matched braces, and the commas in them. */
function bracePairs(glob: string): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (const { 0: letter, index } of glob.matchAll(/[{},]/g)) {
    if (letter === '{') open.push({ at: index, commas: [] });
    else if (letter === ',') open.at(-1)?.commas.push(index);
    else {
      const { at, commas } = open.pop() ?? {};
      if (at === undefined || !commas) continue;
      roles.set(at, 'open').set(index, 'close');
      for (const comma of commas) roles.set(comma, 'or');
    }
  }
  return roles;
}

/** The position of the next real brace or comma, or the end. */
function nextRole(glob: string, roles: ReadonlyMap<number, Role>, from: number): number {
  let at = from;
  while (at < glob.length && !roles.has(at)) at++;
  return at;
}

// oxlint-disable-next-line regexp/no-super-linear-move -- only looked for where a bracket closes further on
const withBrackets = /\*+|\?|\[(!|\^)?(\]?[^\]]*)\]|[^]/gu;
const withoutBrackets = /\*+|\?|[^]/gu;

function readName(name: string): Pattern<Character> | typeof many {
  if (name === '**') return many;
  // After the last closing bracket no other opens; searching for one from each position would take quadratic time.
  const closed = name.lastIndexOf(']') + 1;
  const parts = [...name.slice(0, closed).matchAll(withBrackets), ...name.slice(closed).matchAll(withoutBrackets)];
  return parts.map(([written, not, letters]) => {
    if (written.startsWith('*')) return many;
    if (letters !== undefined) return oneOf(letters, not !== undefined);
    return (letter) => written === '?' || letter === written;
  });
}

/** One of the characters of `a-z_`, or none of them. */
function oneOf(letters: string, isNot: boolean): Character {
  const ranges = Array.from(
    letters.matchAll(/([^])-([^])|[^]/gu),
    ([one, from = one, to = one]) => [from, to] as const,
  );
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to) !== isNot;
}
