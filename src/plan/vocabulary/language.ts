import { memoized } from '../../text/memoized';
import type { Plan } from '../plan';

/**
 * Whether the plan's headings are in Latin letters. The names of sections are known in English; where headings are in
 * another script, what a section would say cannot be missed.
 */
export const hasLatinHeadings = memoized((plan: Plan): boolean => {
  const said = plan.headings.map(({ heading }) => heading.text.text).join(' ');
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const latin = said.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
});
