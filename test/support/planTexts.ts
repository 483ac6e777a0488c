import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Examples, PlanTexts } from '../../src/commands/newPlan/planTexts';
import { planTexts } from '../../src/commands/newPlan/planTexts';

/** The languages in which new plans and snippets are written: those with a file of examples. */
export const languagesOfPlans = readdirSync('snippets').map((file) => basename(file, '.json'));

/** The texts of new plans and snippets in a language, as the editor reads them. */
export function textsIn(language: string): PlanTexts {
  return planTexts(language, JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8')) as Examples);
}
