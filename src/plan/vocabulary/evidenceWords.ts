import { bracketsAtEnd } from '../../text/ends';
import { maximumOf } from '../../text/lists';
import { memoizedStrings } from '../../text/memoizedStrings';
import { folded } from '../../text/tokens';
import { comparableLabel } from '../labels';
import type { AboutKey, ColumnMeaning, EvidenceWord, EvidenceWords, LikelySection } from './vocabulary';
import { vocabularies } from './words';
import { WordFinder } from './wordFinder';

/** The meaning of a column by its header, undefined for any other. Units and remarks in brackets don't matter. */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const meanings = (columns ??= byPhrase('columns'));
  const label = comparableLabel(withoutBrackets(header));
  return (
    meanings.get(label) ??
    meanings.get(singularOf(label)) ??
    (isCurrency(label) ? 'money' : (wordMeaning(meanings, label) ?? goalOfYear(meanings, label)))
  );
}

const goals: ReadonlySet<ColumnMeaning> = new Set(['outcome', 'target']);

/** `Goal 2027` and `2027 target` are goals. Money of another year doesn't belong to this plan, so its column means nothing. */
function goalOfYear(meanings: ReadonlyMap<string, ColumnMeaning>, label: string): ColumnMeaning | undefined {
  const meaning = meanings.get(label.replace(/^20\d\d | 20\d\d$/, ''));
  return meaning !== undefined && goals.has(meaning) ? meaning : undefined;
}

function singularOf(label: string): string {
  return label.length > 4 && label.endsWith('s') ? label.slice(0, -1) : label;
}

function withoutBrackets(header: string): string {
  const brackets = bracketsAtEnd(header);
  return brackets && brackets.start > 0 ? header.slice(0, brackets.start) : header;
}

/**
 * `Estimated cost` holds costs, and `Project owner` owners: the last word decides, or the first in Romance languages
 * (`Coût estimé`), for what is plain in any context.
 */
function wordMeaning(meanings: ReadonlyMap<string, ColumnMeaning>, label: string): ColumnMeaning | undefined {
  const words = label.split(' ');
  if (words.length < 2 || words.length > 4) return undefined;
  firstWords ??= byPhrase('columns', romance);
  for (const meaning of [meanings.get(words.at(-1)!), firstWords.get(words[0]!)])
    if (meaning !== undefined && plainAtEnd.has(meaning)) return meaning;
  return undefined;
}

const romance: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it']);
let firstWords: ReadonlyMap<string, ColumnMeaning> | undefined;

const plainAtEnd: ReadonlySet<ColumnMeaning> = new Set([
  'owner',
  'money',
  'status',
  'deliverable',
  'task',
  'milestone',
  'target',
  'metric',
  'outcome',
]);

/** A currency as a header: `€`, `USD`, `USDC/DAI`, `Total EUR`. */
function isCurrency(label: string): boolean {
  return /^(?:total )?(?:in )?(?:[€$£]|\$?(?:usd|eur|gbp|chf|cad|aud|jpy|usdc|usdt|dai)(?: ?\/ ?[a-z]{3,4})?)$/.test(
    label,
  );
}

/** What the section below a heading may list; undefined if its name doesn't tell. */
export function likelySection(heading: string): LikelySection | undefined {
  const sections = (headings ??= byPhrase('headings'));
  const name = comparableLabel(withoutBrackets(heading)).replace(/ & /g, ' and ');
  // `Event checklist` and `Launch tasks` are about tasks, whatever they are for.
  if (sections.get(name.slice(name.lastIndexOf(' ') + 1)) === 'tasks') return 'tasks';
  return sections.get(name) ?? sections.get(name.replace(/ (?:by|per|for|pro|par|por|voor|für|pour|para) .*$/, ''));
}

/** What of the whole document a label introduces; undefined for any other. */
export function aboutKey(label: string): AboutKey | undefined {
  return (about ??= byPhrase('about')).get(comparableLabel(label));
}

let columns: ReadonlyMap<string, ColumnMeaning> | undefined;
let headings: ReadonlyMap<string, LikelySection> | undefined;
let about: ReadonlyMap<string, AboutKey> | undefined;

/** The meaning of each phrase of a group. A phrase of several meanings has that of the language listed first. */
function byPhrase<Group extends 'columns' | 'headings' | 'about'>(
  group: Group,
  languages?: ReadonlySet<string>,
): ReadonlyMap<string, keyof EvidenceWords[Group]> {
  const found = new Map<string, keyof EvidenceWords[Group]>();
  for (const { code, evidence } of vocabularies()) {
    if (languages && !languages.has(code)) continue;
    for (const [meaning, list] of Object.entries(evidence?.[group] ?? {}))
      for (const phrase of list.split(', '))
        if (!found.has(phrase)) found.set(phrase, meaning as keyof EvidenceWords[Group]);
  }
  return found;
}

/** So many words may a heading have that begins or ends with a single word that tells what it lists. */
const mostAround = 3;

/**
 * Whether a comparable heading is one of the words, or begins or ends with one: `Event day checklist`, `Fases de desarrollo`.
 */
export function isHeadedBy(heading: string, word: EvidenceWord): boolean {
  const phrases = phrasesOf(word);
  const name = folded(heading).replaceAll(' & ', ' and ');
  if (phrases.has(name)) return true;
  const isShort = name.split(' ', mostAround + 1).length <= mostAround;
  const tells = (phrase: string): boolean => (isShort || phrase.includes(' ')) && phrases.has(phrase);
  // What is longer than every phrase isn't even compared: a heading may be as long as its document.
  const longest = longestOf(word);
  for (let at = name.indexOf(' '); at >= 0 && at <= longest; at = name.indexOf(' ', at + 1))
    if (tells(name.slice(0, at))) return true;
  for (let at = name.indexOf(' ', Math.max(0, name.length - longest - 1)); at >= 0; at = name.indexOf(' ', at + 1))
    if (tells(name.slice(at + 1))) return true;
  return false;
}

/** Whether a comparable label is one of the words. */
export function isOneOf(label: string, word: EvidenceWord): boolean {
  return phrasesOf(word).has(folded(label));
}

/** Whether a text has one of the words in it. */
export function hasWord(text: string, word: EvidenceWord): boolean {
  return evidenceFinder(word).find(folded(text)) !== undefined;
}

/** Whether a text begins with one of the words and something after it. */
export function opensWith(text: string, word: EvidenceWord): boolean {
  const written = folded(text);
  return evidenceFinder(word)
    .endsAt(written, 0)
    .some((end) => written[end] === ' ');
}

/** Whether a text begins with one of the words and a number: `Phase 2`. */
export function isNumbered(text: string, word: EvidenceWord): boolean {
  const written = folded(text);
  return evidenceFinder(word)
    .endsAt(written, 0)
    .some((end) => numberBehind.test(written.slice(end)));
}

const numberBehind = /^ ?(?:#|n[o°]\.? ?)?(?:\d+|[ivx]+|[a-d])(?![\p{L}\d])/u;

const phrasesByWord = new Map<EvidenceWord, ReadonlySet<string>>();

/** The words of all languages, folded. */
function phrasesOf(word: EvidenceWord): ReadonlySet<string> {
  let phrases = phrasesByWord.get(word);
  if (!phrases) {
    const lists = vocabularies().flatMap(({ evidence }) => evidence?.words[word] ?? []);
    phrasesByWord.set(word, (phrases = new Set(folded(lists.join(', ')).split(', '))));
  }
  return phrases;
}

/** The length of the longest phrase, in UTF-16 units. */
const longestOf = memoizedStrings((word) =>
  maximumOf([...phrasesOf(word as EvidenceWord)].map(({ length }) => length))!,
);

const finders = new Map<EvidenceWord, WordFinder>();

function evidenceFinder(word: EvidenceWord): WordFinder {
  let finder = finders.get(word);
  if (!finder) finders.set(word, (finder = new WordFinder([...phrasesOf(word)])));
  return finder;
}

let tellingWords: ReadonlySet<string> | undefined;

/** Whether a word, as tokens spell it, is one of those that tell something: no name of a person. */
export function isTellingWord(word: string): boolean {
  tellingWords ??= new Set(
    vocabularies().flatMap(({ evidence }) =>
      evidence
        ? [...Object.values(evidence.columns), ...Object.values(evidence.headings), ...Object.values(evidence.words)]
            .flatMap((list) => folded(list).match(/\p{L}+/gu) ?? [])
            .filter((one) => one.length > 3)
        : [],
    ),
  );
  return tellingWords.has(word);
}
