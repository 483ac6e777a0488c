import type { EntityKind, FieldKey } from './fields';
import { fieldDefinition } from './fields';
import type { Plan } from './plan';
import { languageOf } from './planLanguage';
import type { SectionKind } from './sections';
import { sectionTitle } from './sections';
import type { Vocabulary } from './vocabulary/vocabulary';
import { listOf, vocabularies } from './vocabulary/words';

/** How edits write in one language. */
export interface Wording {
  /** The label of a field. Keys in front matter stay as they are. */
  readonly label: (kind: EntityKind, key: FieldKey) => string;
  /** The same before a colon within a line: nouns keep their capital in German only. */
  readonly smallLabel: (kind: EntityKind, key: FieldKey) => string;
  /** The heading of a new section. */
  readonly section: (kind: SectionKind) => string;
  /** A word before a part of a list item, or a value of a choice, given in English: `after`, `outsourced`. */
  readonly word: (english: string) => string;
}

const wordings = new Map<string | undefined, Wording>();

/** How edits write in a language, given its code; English in one without a vocabulary. */
export function wordingOf(language: string | undefined): Wording {
  let wording = wordings.get(language);
  if (!wording) wordings.set(language, (wording = wordingFrom(vocabularyOf(language))));
  return wording;
}

function wordingFrom(vocabulary: Vocabulary | undefined): Wording {
  const { labels, sections, wording, code } = vocabulary ?? {};
  const label = (kind: EntityKind, key: FieldKey): string => {
    const written = labels?.[`${kind}.${key}`] ?? labels?.[key];
    return written === undefined ? fieldDefinition(kind, key).label : listOf(written)[0]!;
  };
  return {
    label,
    smallLabel: (kind, key) => (code === 'de' ? label(kind, key) : label(kind, key).toLowerCase()),
    section: (kind) => {
      const [name] = listOf(sections?.[kind]);
      return name === undefined ? sectionTitle(kind) : name.charAt(0).toUpperCase() + name.slice(1);
    },
    word: (english) => wording?.[english] ?? english,
  };
}

/** The vocabulary of a language; undefined for English, and for a language without one. */
function vocabularyOf(language: string | undefined): Vocabulary | undefined {
  return language === 'en' ? undefined : vocabularies().find(({ code }) => code === language);
}

/** Whether edits write English into a plan: it is in English, or in a language that can't be told or written. */
export function isInEnglish(plan: Plan): boolean {
  return vocabularyOf(languageOf(plan)) === undefined;
}

/** The label of a field as edits write it into a plan. */
export function labelIn(plan: Plan, kind: EntityKind, key: FieldKey): string {
  return wordingOf(languageOf(plan)).label(kind, key);
}

/** The same before a colon within a line. */
export function smallLabelIn(plan: Plan, kind: EntityKind, key: FieldKey): string {
  return wordingOf(languageOf(plan)).smallLabel(kind, key);
}

/** The heading of a new section in a plan. */
export function sectionTitleIn(plan: Plan, kind: SectionKind): string {
  return wordingOf(languageOf(plan)).section(kind);
}

/** A word before a part of a list item in a plan, or a value of a choice, given in English. */
export function wordIn(plan: Plan, english: string): string {
  return wordingOf(languageOf(plan)).word(english);
}

/** Phrases for the value of a field, each of which satisfies the rules; none for most fields. */
export function phrasesIn(plan: Plan, key: FieldKey): readonly string[] {
  const { phrases } = vocabularyOf(languageOf(plan)) ?? vocabularies()[0]!;
  return phrases?.[key] ?? [];
}
