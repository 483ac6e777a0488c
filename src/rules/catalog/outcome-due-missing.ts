import type { Entity } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { planTitle } from '../../plan/plan';
import { isByOthers } from '../../plan/planContents';
import { isSurelyUndated } from '../../plan/evidence/surelyLacking';
import { isSure } from '../../plan/evidence/vouched';
import type { Message } from '../../text/message';
import { readDates } from '../../plan/values/dates';
import { states } from '../../plan/entity';
import { headingsAbove } from '../../plan/outcomes';
import { insertField } from '../../edits/insertField';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import type { Report, Subject } from '../rule';
import { defineRule } from '../rule';
import { say } from '../../text/message';

export default defineRule({
  id: 'outcome-due-missing',
  kind: 'missing',
  title: 'Every outcome has a date',
  why: 'A number without a date is never missed, and so it is never chased. With a date everybody can count back: when the campaign must run, when the assets must be there, and when it is too late to change course.',
  reads: { calendar: true, plan: ['title'], outcome: 'all' },
  check: (subject) => (isByOthers(subject.plan) ? [] : undatedOutcomes(subject)),
  // Whoever didn't write for the format may give the date anywhere in sight.
  checkText: (subject) =>
    isByOthers(subject.plan)
      ? undatedOutcomes(subject, (outcome) => isSurelyUndated(subject.plan, outcome, subject.snapshot.values))
      : [],
});

function* undatedOutcomes(
  { plan, calendar }: Subject,
  isUndated: (outcome: Entity) => boolean = () => true,
): Iterable<Report> {
  if (calendar.periodEnd || isNamedByYear(plan)) return;
  for (const outcome of plan.outcomes) {
    if (states(outcome, 'by') || !isSure(plan, outcome) || !isUndated(outcome)) continue;
    if (headingsAbove(plan, outcome).some((heading) => readDates(heading).length > 0)) continue;
    const { launch } = calendar;
    yield {
      at: placeOf(outcome, 'by'),
      message: say`“${outcome.name.text}” has no due date`,
      together: undated,
      fixes: () => {
        if (launch === undefined) return insertOpenField(plan, outcome, 'by');
        const edits = insertField(plan, outcome, 'by', launch);
        const byLaunch = edits.length > 0 ? [{ title: say`Set the date to launch day, ${launch}`, edits }] : [];
        return [...byLaunch, ...insertOpenField(plan, outcome, 'by')];
      },
    };
  }
}

const undated = (count: number): Message => say`${count} outcomes have no due date`;

/** A year in the title, or in the name of the file, is the period of all that is in it: `2027-operating-plan.md`. */
function isNamedByYear(plan: Plan): boolean {
  const file = plan.uri.slice(plan.uri.lastIndexOf('/') + 1);
  return readDates(planTitle(plan)).length > 0 || /(?<!\d)20\d\d(?!\d)/.test(file);
}
