import { tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { placesByZone } from '../vocabulary/places';
import { zoneAbbreviations, zoneNames } from '../vocabulary/zoneWords';
import { oldZones, zonesByArea } from '../vocabulary/zones';

/** A time zone: by its IANA name, or as a fixed offset from UTC in minutes. */
export type TimeZone = { readonly name: string } | { readonly minutes: number };

/** Something that a text calls a time zone, with all that it may mean. */
export interface ZoneMention {
  readonly kind: 'zone' | 'place' | 'abbreviation';
  readonly zones: readonly TimeZone[];
}

/** The names of all zones, such as `Europe/Berlin`, sorted. */
export function zoneNamesKnown(): readonly string[] {
  return Object.entries(zonesByArea).flatMap(([area, names]) => names.split(' ').map((name) => `${area}/${name}`));
}

interface Entry extends ZoneMention {
  readonly words: readonly string[];
}

/** Everything that stands for a zone, longest first, by its first word. Made when the first zone is read. */
let entries: Map<string, Entry[]> | undefined;

function entriesByFirstWord(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (text: string, kind: ZoneMention['kind'], zones: readonly TimeZone[]): void => {
    const words = wordsOf(tokensOf(text));
    const others = found.get(words[0]!) ?? [];
    found.set(words[0]!, others);
    others.push({ kind, zones, words });
  };
  const all = zoneNamesKnown();
  for (const name of all) {
    add(name, 'zone', [{ name }]);
    add(name.slice(name.lastIndexOf('/') + 1), 'place', [{ name }]);
  }
  for (const pair of oldZones.split(' ')) {
    const [old, name] = pair.split('=') as [string, string];
    add(old, 'zone', [{ name }]);
    if (!/^(?:US|Australia)\//.test(old)) add(old.slice(old.lastIndexOf('/') + 1), 'place', [{ name }]);
  }
  for (const [name, places] of Object.entries(placesByZone))
    for (const place of places.split(', ')) add(place, 'place', [{ name }]);
  for (const [text, meaning] of Object.entries(zoneAbbreviations)) add(text, 'abbreviation', zonesOf(meaning));
  for (const [zone, names] of Object.entries(zoneNames))
    for (const name of names.split(', ')) add(name, 'place', zonesOf(zoneAbbreviations[zone] ?? zone));
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The zones of an entry of the table: `+5:30`, or names. */
function zonesOf(meaning: string): readonly TimeZone[] {
  const offset = /^([+-])(\d+)(?::(\d+))?$/.exec(meaning);
  if (!offset) return meaning.split(' ').map((name) => ({ name }));
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return [{ minutes: offset[1] === '-' ? 0 - minutes : minutes }];
}

/** What separates the words of a name, which different people write differently. */
function isLoose(text: string): boolean {
  return /^[-_.'/&]$/.test(text);
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text }) => (isLoose(text) ? [] : [text]));
}

/** The longest text at a token that stands for a zone, and the index of the token after it. */
export function zoneAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly mention: ZoneMention; readonly after: number } | undefined {
  const first = tokens[at]!;
  entries ??= entriesByFirstWord();
  for (const { kind, zones, words } of entries.get(first.text) ?? []) {
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
    while (index > at && tokens[index] !== undefined && isLoose(tokens[index]!.text)) index++;
    if (tokens[index]?.text !== word) return undefined;
    index++;
  }
  return index;
}
