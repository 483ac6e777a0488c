import type { Plan } from '../plan/plan';
import { languageOf } from '../plan/planLanguage';
import type { Words } from '../text/message';
import { english, textOf } from '../text/message';
import { germanSentences } from './german.table';

/** The languages in which documents for others are written. */
export type OutputLanguage = 'en' | 'de';

/** The language of a document about a plan: the plan's own, or English if there are no sentences in that. */
export function outputLanguageOf(plan: Plan): OutputLanguage {
  return languageOf(plan) === 'de' ? 'de' : 'en';
}

/** Renders sentences in a language, whatever language the reader of the plan uses. */
export function wordsIn(language: OutputLanguage): Words {
  return language === 'de' ? german : english;
}

const german: Words = ({ template, values }) => {
  const sentences = germanSentences();
  const said = Object.hasOwn(sentences, template) ? sentences[template]! : template;
  return said.replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)]!, german));
};
