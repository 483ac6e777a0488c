import type { Token } from '../../text/tokens';
import { isLooseInZone } from '../vocabulary/zoneWords';
import { zoneNamesKnown, zonePhrases } from '../vocabulary/zonePhrases.table';

export { zoneNamesKnown };

/** A time zone: by its IANA name, or as a fixed offset from UTC in minutes. */
export type TimeZone = { readonly name: string } | { readonly minutes: number };

/** Something that a text calls a time zone, with all that it may mean. */
export interface ZoneMention {
  readonly kind: 'zone' | 'place' | 'abbreviation';
  readonly zones: readonly TimeZone[];
}

interface Entry extends ZoneMention {
  readonly words: readonly string[];
}

/** By first word, those that were asked for. */
const known = new Map<string, readonly Entry[]>();

/** Everything that stands for a zone and begins with a word, longest first. */
function entriesFrom(first: string): readonly Entry[] {
  let entries = known.get(first);
  const phrases = zonePhrases();
  if (!entries && Object.hasOwn(phrases, first)) {
    entries = phrases[first]!.split('\n').map((line): Entry => {
      const [kind, words, meaning] = line.split('\t') as [ZoneMention['kind'], string, string];
      return { kind, words: words === '' ? [first] : [first, ...words.split(' ')], zones: zonesOf(meaning) };
    });
    known.set(first, entries);
  }
  return entries ?? [];
}

/** The zones of an entry of the table: `+5:30`, or names. */
function zonesOf(meaning: string): readonly TimeZone[] {
  const offset = /^([+-])(\d+)(?::(\d+))?$/.exec(meaning);
  if (!offset) return meaning.split(' ').map((name) => ({ name }));
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return [{ minutes: offset[1] === '-' ? 0 - minutes : minutes }];
}

/** The longest text at a token that stands for a zone, and the index of the token after it. */
export function zoneAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly mention: ZoneMention; readonly after: number } | undefined {
  const first = tokens[at]!;
  for (const { kind, zones, words } of entriesFrom(first.text)) {
    // An abbreviation is written in capitals: `et` is French, and `cat` an animal.
    if (kind === 'abbreviation' && !isUpperCase(text.slice(first.start, first.end))) continue;
    const after = afterWords(tokens, at, words);
    if (after !== undefined) return { mention: { kind, zones }, after };
  }
  return undefined;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

function afterWords(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let index = at;
  for (const word of words) {
    while (index > at && tokens[index] !== undefined && isLooseInZone(tokens[index]!.text)) index++;
    if (tokens[index]?.text !== word) return undefined;
    index++;
  }
  return index;
}
