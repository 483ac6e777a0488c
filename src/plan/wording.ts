import type { EntityKind, FieldKey } from './fields';
import { fieldDefinition } from './fields';
import type { Plan } from './plan';
import { languageOf } from './planLanguage';
import type { SectionKind } from './sections';
import { sectionTitle } from './sections';
import type { Vocabulary } from './vocabulary/vocabulary';
import { listOf, vocabularies } from './vocabulary/words';

/** The vocabulary in which edits write into a plan; undefined for English, and for a language without one. */
function vocabularyOf(plan: Plan): Vocabulary | undefined {
  const language = languageOf(plan);
  return language === 'en' ? undefined : vocabularies.find(({ code }) => code === language);
}

/** Whether edits write English into a plan: it is in English, or in a language that can't be told or written. */
export function isInEnglish(plan: Plan): boolean {
  return vocabularyOf(plan) === undefined;
}

/** The label of a field as edits write it into a plan: in its language. Keys in front matter stay as they are. */
export function labelIn(plan: Plan, kind: EntityKind, key: FieldKey): string {
  const labels = vocabularyOf(plan)?.labels;
  const written = labels?.[`${kind}.${key}`] ?? labels?.[key];
  return written === undefined ? fieldDefinition(kind, key).label : listOf(written)[0]!;
}

/** The same before a colon within a line: nouns keep their capital in German only. */
export function smallLabelIn(plan: Plan, kind: EntityKind, key: FieldKey): string {
  const label = labelIn(plan, kind, key);
  return languageOf(plan) === 'de' ? label : label.toLowerCase();
}

/** The heading of a new section in a plan. */
export function sectionTitleIn(plan: Plan, kind: SectionKind): string {
  const names = vocabularyOf(plan)?.sections?.[kind];
  const [name] = listOf(names);
  return name === undefined ? sectionTitle(kind) : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A word before a part of a list item, or a value of a choice, given in English: `after`, `outsourced`. */
export function wordIn(plan: Plan, english: string): string {
  return vocabularyOf(plan)?.wording?.[english] ?? english;
}

/** Phrases for the value of a field, each of which satisfies the rules; none for most fields. */
export function phrasesIn(plan: Plan, key: FieldKey): readonly string[] {
  const { phrases } = vocabularyOf(plan) ?? vocabularies[0]!;
  return phrases?.[key] ?? [];
}
