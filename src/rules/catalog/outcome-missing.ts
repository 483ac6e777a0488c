import type { Plan, PlanSection } from '../../plan/plan';
import { isInSentence, isMeantAsPlan } from '../../plan/planContents';
import { spokenIn } from '../../plan/spoken';
import { hasLatinHeadings } from '../../plan/sectionTexts';
import { headOf } from '../../plan/places';
import { outcomesSection } from '../insertOutcomes';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-missing',
  kind: 'missing',
  isEssential: true,
  title: 'The plan has at least one outcome',
  why: 'Without an outcome every agency decides for itself what success means, and each will reach its own. Say what should change, by how much and by when, and leave the path to the people you hired.',
  *check({ plan }) {
    if (plan.kind === 'vendor' || plan.outcomes.length > 0 || !hasLatinHeadings(plan) || !isMeantAsPlan(plan)) return;
    const section = plan.sections.find(({ kind }) => kind === 'outcomes');
    // Where it speaks of aims in other words, they aren't missing, only unread.
    if (section ? !isEmpty(plan, section) : spokenIn(plan).ofAims || isInSentence(plan, 'outcome')) return;
    yield {
      at: section?.heading.text.range ?? headOf(plan),
      message: say`The plan has no outcomes: add what should change, with a number and a date`,
      fixes: () => [outcomesSection(plan)],
    };
  },
});

function isEmpty({ document: { text } }: Plan, { heading, range }: PlanSection): boolean {
  return text.slice(heading.range.end, range.end).trim() === '';
}
