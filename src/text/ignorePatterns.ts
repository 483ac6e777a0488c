import { namesOf, pathMatcher } from './glob';

/** What the patterns of a `.gitignore` say of a path below its folder; undefined where they say nothing. */
export type IgnorePatterns = (path: string, isFolder: boolean) => 'ignored' | 'kept' | undefined;

interface Pattern {
  readonly isKept: boolean;
  readonly isForFolders: boolean;
  /** True for one without a slash in it, which is about names and not about paths. */
  readonly isName: boolean;
  readonly matches: ReturnType<typeof pathMatcher>;
}

/**
 * Reads a `.gitignore` as git does. A pattern takes no more than the product of its length and the path's, however many
 * stars it has; one made into a regular expression takes a power of them.
 */
export function ignorePatterns(text: string, isCaseSensitive = true): IgnorePatterns {
  const folded = (written: string): string => (isCaseSensitive ? written : written.toLowerCase());
  const patterns = folded(text.replace(/^\ufeff/, ''))
    .split(/\r?\n/)
    .flatMap(readPattern)
    // The last one that fits has the last word.
    .toReversed();
  return (path, isFolder) => {
    const names = namesOf(folded(path));
    const name = names.slice(-1);
    const found = patterns.find(
      ({ isForFolders, isName, matches }) => (isFolder || !isForFolders) && matches(isName ? name : names),
    );
    return found && (found.isKept ? 'kept' : 'ignored');
  };
}

function readPattern(line: string): Pattern[] {
  const isKept = line.startsWith('!');
  const written = withoutTrailingBlanks(isKept ? line.slice(1) : line);
  if (written === '' || written.startsWith('#')) return [];
  const isForFolders = written.endsWith('/');
  const path = isForFolders ? written.slice(0, -1) : written;
  const names = (path.startsWith('/') ? path.slice(1) : path).split('/').map(withoutEscapes);
  if (names.length === 1 && names[0] === '') return [];
  // `a/**` is what lies in a folder, and not the folder.
  if (names.length > 1 && names.at(-1) === '**') names.push('*');
  return [{ isKept, isForFolders, isName: !path.includes('/'), matches: pathMatcher(names.join('/')) }];
}

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

/** `\*` means the star itself; our patterns say that in brackets. */
function withoutEscapes(name: string): string {
  return name.replace(/\\(.)/gsu, (_, letter: string) => (/[*?[\\]/.test(letter) ? `[${letter}]` : letter));
}
