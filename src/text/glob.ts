/**
 * Tells the paths that one of these globs names. They are written as in VS Code's settings: `*` and `?` within a name,
 * `**` for any number of folders, `{a,b}` for either, `[0-9]` and `[!0-9]` for one letter of some. A bracket that is
 * never closed stands for itself.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(withoutBraces).map((glob) => glob.split('/').map(readName));
  return (path) => {
    const names = path.split('/').map((name) => Array.from(name));
    return patterns.some((pattern) =>
      follows(pattern, names, (letters, name) => follows(letters, name, (fits, letter) => fits(letter))),
    );
  };
}

/** The folder below which everything lies that a glob names, with its slash; undefined for a path without wildcards. */
export function globBase(glob: string): string | undefined {
  const wild = glob.search(/[*?[{]/);
  return wild < 0 ? undefined : glob.slice(0, glob.lastIndexOf('/', wild) + 1);
}

/** What stands for any number of items, none included: `**` for names, `*` for letters. */
const many = Symbol('many');
type Pattern<Part> = readonly (Part | typeof many)[];
type Letter = (letter: string) => boolean;

/** Whether items follow a pattern. It takes no more than the product of their lengths, whatever the pattern. */
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

/** The globs that `{a,b}` stands for. One that stands for more than anybody means is taken as it is written. */
function withoutBraces(glob: string): string[] {
  const globs = [glob];
  for (let at = 0; at < globs.length;) {
    const [whole, inside] = /\{([^{}]*)\}/.exec(globs[at]!) ?? [];
    if (whole === undefined) at++;
    else if (globs.length > 500) return [glob];
    else globs.splice(at, 1, ...inside!.split(',').map((one) => globs[at]!.replace(whole, () => one)));
  }
  return globs;
}

// oxlint-disable-next-line regexp/no-super-linear-move -- only looked for where a bracket closes further on
const withBrackets = /\*+|\?|\[(!|\^)?(\]?[^\]]*)\]|[^]/gu;
const withoutBrackets = /\*+|\?|[^]/gu;

function readName(name: string): Pattern<Letter> | typeof many {
  if (name === '**') return many;
  // Behind the last bracket that closes no other opens, and a look for one from each place would take its time.
  const closed = name.lastIndexOf(']') + 1;
  const parts = [...name.slice(0, closed).matchAll(withBrackets), ...name.slice(closed).matchAll(withoutBrackets)];
  return parts.map(([written, not, letters]) => {
    if (written.startsWith('*')) return many;
    if (letters !== undefined) return oneOf(letters, not !== undefined);
    return (letter) => written === '?' || letter === written;
  });
}

/** One of the letters of `a-z_`, or none of them. */
function oneOf(letters: string, isNot: boolean): Letter {
  const ranges = Array.from(
    letters.matchAll(/([^])-([^])|[^]/gu),
    ([one, from = one, to = one]) => [from, to] as const,
  );
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to) !== isNot;
}
