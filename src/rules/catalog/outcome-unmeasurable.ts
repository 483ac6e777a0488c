import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { isByOthers } from '../../plan/planContents';
import { surelyUnmeasured } from '../../plan/evidence/surelyLacking';
import { isMeasurable } from '../../plan/outcomes';
import { placeOf } from '../../plan/places';
import { isSure } from '../../plan/evidence/vouched';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { guessedSections } from '../guessedSections';
import { insertOpenField } from '../openField';
import type { Report, Subject } from '../rule';
import { defineRule } from '../rule';

export default defineRule({
  id: 'outcome-unmeasurable',
  kind: 'missing',
  isEssential: true,
  title: 'Every outcome has a measurable target',
  why: 'Better awareness can be claimed by everybody and shown by nobody. With a number to reach, the expert can choose the path, you can see halfway whether it leads there, and nobody argues about success afterward.',
  reads: { calendar: true, outcome: 'all' },
  *check(subject) {
    const { plan, snapshot } = subject;
    if (isByOthers(plan)) return;
    yield* unmeasured(
      plan,
      plan.outcomes.filter((outcome) => isSure(plan, outcome) && !isMeasurable(outcome, snapshot.values)),
    );
    yield* unmeasurableSections(subject);
  },
  // Whoever didn't write for the format may give the number anywhere in sight.
  *checkText(subject) {
    const { plan, snapshot } = subject;
    if (!isByOthers(plan)) return;
    yield* unmeasured(plan, surelyUnmeasured(plan, snapshot.values));
    // Next to goals with numbers, a list of metrics says how those are followed.
    if (!plan.outcomes.some((outcome) => isMeasurable(outcome, snapshot.values))) yield* unmeasurableSections(subject);
  },
});

function* unmeasured(plan: Plan, outcomes: readonly Entity[]): Iterable<Report> {
  for (const outcome of outcomes) {
    const target = statedField(outcome, 'target');
    if (target) {
      yield { at: target.value.range, message: say`“${target.value.text}” isn’t a measurable target` };
    } else {
      yield {
        at: placeOf(outcome, 'target'),
        message: say`“${outcome.name.text}” has no target: add the number to reach`,
        together: withoutTarget,
        fixes: () => insertOpenField(plan, outcome, 'target'),
      };
    }
  }
}

const withoutTarget = (count: number): Message => say`${count} outcomes have no target: add the numbers to reach`;

/** Sections in which nothing has a number. */
function* unmeasurableSections({ plan, snapshot: { values } }: Subject): Iterable<Report> {
  for (const { section, entities } of guessedSections(plan, 'outcomes', plan.outcomes)) {
    if (entities.some((outcome) => isMeasurable(outcome, values) || /\d/.test(outcome.name.text))) continue;
    const { text } = section.heading;
    yield {
      at: text.range,
      kind: 'advice',
      message: say`Nothing under “${text.text}” has a number to reach`,
      related: entities.map(({ name }) => ({ range: name.range, message: say`No number here` })),
    };
  }
}
