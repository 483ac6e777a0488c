import { readFileSync } from 'node:fs';
import type { Examples, PlanTexts } from '../../src/commands/newPlan/planTexts';
import { planTexts } from '../../src/commands/newPlan/planTexts';
import { vocabularies } from '../../src/plan/vocabulary/words';

/** The languages in which plans and snippets are written. */
export const languagesOfPlans = vocabularies.map(({ code }) => code);

/** The texts of new plans and snippets in a language, as the editor reads them. */
export function textsIn(language: string): PlanTexts {
  return planTexts(language, JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8')) as Examples);
}
