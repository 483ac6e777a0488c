import { isInSentence, isMeantAsPlan } from '../../plan/planContents';
import { spokenIn } from '../../plan/spoken';
import { states } from '../../plan/entity';
import { choosePerson } from '../choosePerson';
import { headOf, placeOf } from '../../plan/places';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'plan-owner-missing',
  kind: 'missing',
  isEssential: true,
  title: 'The plan has an owner',
  why: 'A plan that belongs to everybody is kept up to date by nobody, and vendors soon stop believing it. One person answers for the whole: what is committed, what is spent, and what is dropped when it does not all fit.',
  *check({ plan, names }) {
    if (plan.kind === 'vendor' || states(plan.self, 'owner')) return;
    const open = plan.self.fields.some((field) => field.definition?.key === 'owner');
    // Somebody may be named in words that aren't read as the owner.
    if (!open && (spokenIn(plan).ofOwner || isInSentence(plan, 'person') || !isMeantAsPlan(plan))) return;
    yield {
      at: open ? placeOf(plan.self, 'owner') : headOf(plan),
      message: say`The plan has no owner`,
      fixes: () => choosePerson(plan, names, plan.self, 'owner'),
    };
  },
});
