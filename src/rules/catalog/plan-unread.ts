import type { EntityKind } from '../../plan/fields';
import { headOf } from '../../plan/places';
import type { PlanContents } from '../../plan/planContents';
import { contentsOf, plannedKinds } from '../../plan/planContents';
import type { Message } from '../../text/message';
import { both, say } from '../../text/message';
import { isSurelyPlan } from '../../workspace/documentKind';
import { outcomesSection } from '../insertOutcomes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'plan-unread',
  kind: 'advice',
  isEssential: true,
  isAboutText: true,
  title: 'A document marked as a plan reads like one',
  why: 'A plan that nobody can take apart into outcomes, vendors, and deliverables can’t be checked, and silence would look like praise. What was recognized is listed here, so that you see whether something is missing from the plan or only from what was understood of it.',
  *check({ plan }) {
    const contents = contentsOf(plan);
    if (contents.isPlanLike || isGuessed(contents) || !isSurelyPlan(plan.document.text)) return;
    yield {
      at: headOf(plan),
      message: unread(contents),
      fixes: () => [outcomesSection(plan)],
    };
  },
});

/** So many guesses show that much was read: `read` lists them, and there is nothing to say here. */
const enoughGuesses = 3;

function isGuessed({ guessed }: PlanContents): boolean {
  return plannedKinds.reduce((sum, kind) => sum + (guessed.get(kind) ?? 0), 0) >= enoughGuesses;
}

function unread({ stated, guessed }: PlanContents): Message {
  const recognized = kinds.flatMap((kind) => {
    const count = stated.get(kind) ?? 0;
    return count > 0 ? [counted(kind, count)] : [];
  });
  const perhaps = plannedKinds.flatMap((kind) => {
    const count = guessed.get(kind) ?? 0;
    return count > 0 ? [counted(kind, count)] : [];
  });
  const nothing = say`No outcome, vendor, deliverable, milestone, or budget was recognized in this document, so it isn’t checked`;
  if (perhaps.length > 0 && recognized.length > 0)
    return say`${nothing}; recognized: ${both(recognized)}; only guessed: ${both(perhaps)}`;
  if (perhaps.length > 0) return say`${nothing}; only guessed: ${both(perhaps)}`;
  return recognized.length > 0 ? say`${nothing}; recognized: ${both(recognized)}` : nothing;
}

/** The kinds of items that any document may have. */
const kinds: readonly EntityKind[] = ['person', 'collateral'];

function counted(kind: EntityKind, count: number): Message {
  switch (kind) {
    case 'outcome':
      return count === 1 ? say`1 outcome` : say`${count} outcomes`;
    case 'vendor':
      return count === 1 ? say`1 vendor` : say`${count} vendors`;
    case 'deliverable':
      return count === 1 ? say`1 deliverable` : say`${count} deliverables`;
    case 'milestone':
      return count === 1 ? say`1 milestone` : say`${count} milestones`;
    case 'budget line':
      return count === 1 ? say`1 budget line` : say`${count} budget lines`;
    case 'person':
      return count === 1 ? say`1 person` : say`${count} people`;
    default:
      return count === 1 ? say`1 piece of collateral` : say`${count} pieces of collateral`;
  }
}
