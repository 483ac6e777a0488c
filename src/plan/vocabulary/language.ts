import { memoized } from '../../text/memoized';
import type { Plan } from '../plan';

/**
 * Whether the plan's headings are in Latin script. Section names are known in English; in a plan with headings in
 * another script, a missing section can't be reported.
 */
export const hasLatinHeadings = memoized((plan: Plan): boolean => {
  const said = plan.headings.map(({ heading }) => heading.text.text).join(' ');
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const latin = said.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
});
