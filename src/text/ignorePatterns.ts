import { namesOf, pathMatcher } from './glob';

/** Whether the patterns of a `.gitignore` ignore a path below its folder; undefined if none of them applies. */
export type IgnorePatterns = (path: string, isFolder: boolean) => 'ignored' | 'kept' | undefined;

interface Pattern {
  readonly isKept: boolean;
  readonly isForFolders: boolean;
  /** True for a pattern without a slash, which matches names instead of paths. */
  readonly isName: boolean;
  /** The names it matches, separated by slashes. */
  readonly names: string;
}

/** More than anyone writes in patterns with wildcards; each path is matched against all of them. */
const mostWildcards = 50_000;

/**
 * Reads a `.gitignore` as git does; undefined if it has more wildcards than anyone writes. Patterns without wildcards
 * are looked up. Others take at most the product of their length and the path's, however many stars they have; as
 * regular expressions they would take exponential time.
 */
export function ignorePatterns(text: string, isCaseSensitive = true): IgnorePatterns | undefined {
  const folded = (written: string): string => (isCaseSensitive ? written : written.toLowerCase());
  const patterns = folded(text.replace(/^\ufeff/, ''))
    .split(/\r?\n/)
    .flatMap(readPattern);
  const plain = new Map<string, number>();
  const wild: (readonly [place: number, matches: ReturnType<typeof pathMatcher>])[] = [];
  let wildcards = 0;
  for (const [place, pattern] of patterns.entries()) {
    if (/[*?[]/.test(pattern.names)) {
      wildcards += pattern.names.length;
      if (wildcards > mostWildcards) return undefined;
      wild.push([place, pathMatcher(pattern.names)]);
    } else plain.set(keyOf(pattern.names, pattern), place);
  }
  const lastFirst = wild.toReversed();
  return (path, isFolder) => {
    const whole = folded(path);
    const names = namesOf(whole);
    const name = names.slice(-1);
    const kinds = isFolder ? [false, true] : [false];
    const placeOf = (kind: Pick<Pattern, 'isName' | 'isForFolders'>): number =>
      plain.get(keyOf(kind.isName ? whole.slice(whole.lastIndexOf('/') + 1) : whole, kind)) ?? -1;
    // The last match wins.
    let last = -1;
    for (const isForFolders of kinds)
      for (const isName of [false, true]) last = Math.max(last, placeOf({ isName, isForFolders }));
    for (const [place, matches] of lastFirst) {
      if (place < last) break;
      const { isForFolders, isName } = patterns[place]!;
      if ((isFolder || !isForFolders) && matches(isName ? name : names)) last = place;
    }
    const found = patterns[last];
    return found && (found.isKept ? 'kept' : 'ignored');
  };
}

function keyOf(names: string, { isName, isForFolders }: Pick<Pattern, 'isName' | 'isForFolders'>): string {
  return `${isName ? 'name' : 'path'}${isForFolders ? '/' : ''} ${names}`;
}

function readPattern(line: string): Pattern[] {
  const isKept = line.startsWith('!');
  const written = withoutTrailingBlanks(isKept ? line.slice(1) : line);
  if (written === '' || written.startsWith('#')) return [];
  const isForFolders = written.endsWith('/');
  const path = isForFolders ? written.slice(0, -1) : written;
  const names = (path.startsWith('/') ? path.slice(1) : path).split('/').map(withoutEscapes);
  if (names.length === 1 && names[0] === '') return [];
  // `a/**` matches what is in a folder, but not the folder itself.
  if (names.length > 1 && names.at(-1) === '**') names.push('*');
  return [{ isKept, isForFolders, isName: !path.includes('/'), names: names.join('/') }];
}

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

/** `\*` is a literal star; our patterns write that in brackets. */
function withoutEscapes(name: string): string {
  return name.replace(/\\(.)/gsu, (_, letter: string) => (/[*?[\\]/.test(letter) ? `[${letter}]` : letter));
}
