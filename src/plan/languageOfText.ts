import { entityKinds, knownLabels } from './fields';
import { memoizedStrings } from '../text/memoizedStrings';
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

/** So many lines are kept: those of a few documents, as far as their language is read from them. */
const mostLines = 1000;
/** A text needs this many typical words, and this share of them among its words. */
const fewest = 2.5;
const smallestShare = 0.08;
/** By so much more than any other language. */
const clearly = 1.25;
/** The share of words with letters that no language of a vocabulary has, from which on a text is in another. */
const foreignShare = 0.06;

/** From the first such letter of a word to its end, or a run of letters of another script. */
const foreignWord = /[ąćęłńśźżčďěňřšťůžőűğışđåøæăîșțľĺŕ]\p{L}*|(?:(?!\p{Script=Latin})\p{L})+/giu;

/** What shows the language of a text: its words, those of another language, and for each language the share of words it has. */
interface Signs {
  readonly words: number;
  readonly foreign: number;
  readonly scores: readonly (readonly [Language, number])[];
}

/** The score of a word that only one language has: it can be divided among as many as there are. */
const wholeWord = 420;

/** Lines are read one by one: most of them are the same after a keystroke. */
const signsOfLine = memoizedStrings((line: string): Signs => {
  languagesByWord ??= readWords();
  const written = wordsIn(line);
  const scores = new Map<Language, number>();
  for (const word of written) {
    const codes = languagesByWord.get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + wholeWord / codes.length);
  }
  return { words: written.length, foreign: line.match(foreignWord)?.length ?? 0, scores: [...scores] };
}, mostLines);

/**
 * The language in which a text is written; `other` for one without a vocabulary, undefined where there are too few words
 * to tell. Markup, links and names count as words without a language.
 */
export function languageOfText(text: string): Language | 'other' | undefined {
  let [words, foreignWords] = [0, 0];
  const scores = new Map<Language, number>();
  for (const line of text.split('\n')) {
    const signs = signsOfLine(line);
    words += signs.words;
    foreignWords += signs.foreign;
    for (const [code, score] of signs.scores) scores.set(code, (scores.get(code) ?? 0) + score);
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  const [language, score] = best ? [best[0], best[1] / wholeWord] : [undefined, 0];
  const share = score / words;
  const foreign = foreignWords / words;
  if (foreign > foreignShare && share < 2 * foreign) return 'other';
  const isClear = score >= fewest && share >= smallestShare && score > clearly * ((next?.[1] ?? 0) / wholeWord);
  if (isClear) return language;
  return words >= 100 && share < smallestShare / 2 ? 'other' : undefined;
}
