import { entityKinds, knownLabels } from './fields';
import { folded } from '../text/tokens';
import type { Vocabulary } from './vocabulary/vocabulary';
import type { Language } from './vocabulary/words';
import { listOf, vocabularies } from './vocabulary/words';

/** For each word the languages that have it, made when a text is first asked about. */
let languagesByWord: Map<string, Language[]> | undefined;

function readWords(): Map<string, Language[]> {
  const found = new Map<string, Language[]>();
  for (const vocabulary of vocabularies()) {
    for (const word of wordsIn(typicalOf(vocabulary))) {
      const codes = found.get(word);
      if (!codes) found.set(word, [vocabulary.code]);
      else if (!codes.includes(vocabulary.code)) codes.push(vocabulary.code);
    }
  }
  return found;
}

/** What shows the language of a plan, which may be little more than headings and labels. */
function typicalOf({ code, grammar, labels = {}, sections = {} }: Vocabulary): string {
  const names = Object.values(sections).flatMap(listOf);
  const known = code === 'en' ? entityKinds.flatMap((kind) => [...knownLabels(kind)]) : Object.values(labels);
  return [grammar, ...known, ...names].join(' ');
}

/** The words of a text, without accents. */
function wordsIn(text: string): readonly string[] {
  return folded(text).match(/\p{L}+/gu) ?? [];
}

/** A text needs this many typical words, and this share of them among its words. */
const fewest = 2.5;
const smallestShare = 0.08;
/** By so much more than any other language. */
const clearly = 1.25;
/** The share of words with letters that no language of a vocabulary has, from which on a text is in another. */
const foreignShare = 0.06;

/** From the first such letter of a word to its end, or a run of letters of another script. */
const foreignWord = /[ąćęłńśźżčďěňřšťůžőűğışđåøæăîșțľĺŕ]\p{L}*|(?:(?!\p{Script=Latin})\p{L})+/giu;

/**
 * The language in which a text is written; `other` for one without a vocabulary, undefined where there are too few words
 * to tell. Markup, links and names count as words without a language.
 */
export function languageOfText(text: string): Language | 'other' | undefined {
  languagesByWord ??= readWords();
  const written = wordsIn(text);
  const scores = new Map<Language, number>();
  for (const word of written) {
    const codes = languagesByWord.get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  const [language, score] = best ?? [undefined, 0];
  const share = score / written.length;
  const foreign = (text.match(foreignWord)?.length ?? 0) / written.length;
  if (foreign > foreignShare && share < 2 * foreign) return 'other';
  const isClear = score >= fewest && share >= smallestShare && score > clearly * (next?.[1] ?? 0);
  if (isClear) return language;
  return written.length >= 100 && share < smallestShare / 2 ? 'other' : undefined;
}
