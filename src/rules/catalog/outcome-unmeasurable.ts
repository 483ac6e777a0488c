import { statedField } from '../../plan/entity';
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
    for (const outcome of plan.outcomes) {
      if (!isSure(plan, outcome) || isMeasurable(outcome, snapshot.values)) continue;
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
    yield* unmeasurableSections(subject);
  },
});

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
