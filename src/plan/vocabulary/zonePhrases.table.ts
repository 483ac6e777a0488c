import { once } from '../../text/once';
import { tokensOf } from '../../text/tokens';
import { placesByZone } from './places';
import { isLooseInZone, zoneAbbreviations, zoneNames } from './zoneWords';
import { oldZones, zonesByArea } from './zones';

/** The names of all zones, such as `Europe/Berlin`, sorted. */
export const zoneNamesKnown = once((): readonly string[] =>
  Object.entries(zonesByArea).flatMap(([area, names]) => names.split(' ').map((name) => `${area}/${name}`)),
);

/**
 * Everything that stands for a zone, by its first word: one a line, longest first. Each is a kind, the words after the
 * first, and what it may mean: names of zones, or an offset in hours such as `+5:30`, separated by tabs.
 */
export const zonePhrases = once((): Readonly<Record<string, string>> => {
  const found = new Map<string, { readonly line: string; readonly length: number }[]>();
  const add = (text: string, kind: 'zone' | 'place' | 'abbreviation', meaning: string): void => {
    const [first, ...words] = tokensOf(text).flatMap(({ text: word }) => (isLooseInZone(word) ? [] : [word]));
    const others = found.get(first!) ?? [];
    found.set(first!, others);
    others.push({ line: [kind, words.join(' '), meaning].join('\t'), length: words.length });
  };
  for (const name of zoneNamesKnown()) {
    add(name, 'zone', name);
    add(name.slice(name.lastIndexOf('/') + 1), 'place', name);
  }
  for (const pair of oldZones.split(' ')) {
    const [old, name] = pair.split('=') as [string, string];
    add(old, 'zone', name);
    if (!/^(?:US|Australia)\//.test(old)) add(old.slice(old.lastIndexOf('/') + 1), 'place', name);
  }
  for (const [name, places] of Object.entries(placesByZone))
    for (const place of places.split(', ')) add(place, 'place', name);
  for (const [text, meaning] of Object.entries(zoneAbbreviations)) add(text, 'abbreviation', meaning);
  for (const [zone, names] of Object.entries(zoneNames))
    for (const name of names.split(', ')) add(name, 'place', zoneAbbreviations[zone] ?? zone);
  return Object.fromEntries(
    [...found].map(([word, phrases]) => [
      word,
      phrases
        .toSorted((a, b) => b.length - a.length)
        .map(({ line }) => line)
        .join('\n'),
    ]),
  );
});
