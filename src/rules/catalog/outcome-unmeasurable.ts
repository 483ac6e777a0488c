import { statedField } from '../../plan/entity';
import { isMeasurable } from '../../plan/outcomes';
import { placeOf } from '../../plan/places';
import { isSure } from '../../plan/planContents';
import { grouped } from '../../text/lists';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { innermostSection } from '../../plan/plan';
import { insertOpenField } from '../openField';
import type { Report, Subject } from '../rule';
import { defineRule } from '../rule';

export default defineRule({
  id: 'outcome-unmeasurable',
  kind: 'missing',
  isEssential: true,
  title: 'Every outcome has a measurable target',
  why: 'Better awareness can be claimed by everybody and shown by nobody. With a number to reach, the expert can choose the path, you can see halfway whether it leads there, and nobody argues about success afterward.',
  *check(subject) {
    const { plan, snapshot } = subject;
    for (const outcome of plan.outcomes) {
      if (!isSure(outcome) || isMeasurable(outcome, snapshot.values)) continue;
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

/**
 * Sections in which nothing has a number. Whether each of their lines is meant as an outcome is only guessed, so none of
 * them is blamed.
 */
function* unmeasurableSections({ plan, snapshot: { values } }: Subject): Iterable<Report> {
  const guessed = plan.outcomes.filter((outcome) => !isSure(outcome) && outcome.group === undefined);
  for (const [section, all] of grouped(guessed, ({ range }) => innermostSection(plan, range.start))) {
    if (section?.kind !== 'outcomes' || all.length < 2 || all.some((outcome) => isMeasurable(outcome, values)))
      continue;
    const { start, end } = section.range;
    if (plan.outcomes.some((outcome) => isSure(outcome) && outcome.range.start >= start && outcome.range.end <= end))
      continue;
    yield {
      at: section.heading.text.range,
      kind: 'advice',
      message: say`Nothing under “${section.heading.text.text}” has a number to reach`,
      related: all.map(({ name }) => ({ range: name.range, message: say`No number here` })),
    };
  }
}
