import { isSure } from '../../plan/evidence/vouched';
import { writeDay } from '../../plan/values/dateStyle';
import type { Entity } from '../../plan/entity';
import { nameOf, states } from '../../plan/entity';
import { isDone } from '../../plan/progress';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import { dueIn } from '../../schedule/schedule';
import { latestDateOf } from '../../schedule/backwardPass';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { insertField } from '../../edits/insertField';
import { insertOpenField } from '../openField';
import { placeOf } from '../../plan/places';
import { isByOthers } from '../../plan/planContents';
import { isSurelyUndatedWork } from '../../plan/evidence/surelyLacking';
import type { Fix, Report, Subject } from '../rule';
import { defineRule } from '../rule';
import { guessedSections } from '../guessedSections';
import { readDates } from '../../plan/values/dates';
import type { Plan } from '../../plan/plan';
import { anyOf } from '../../plan/vocabulary/words';

export default defineRule({
  id: 'deliverable-due-missing',
  kind: 'missing',
  title: 'Every deliverable has a due date',
  why: 'Without a date a deliverable is never late, and nobody who depends on it can plan. Even a rough week lets the others book their people; it can be corrected when more is known.',
  reads: { deliverable: ['name', 'status'] },
  check: (subject) => (isByOthers(subject.plan) ? [] : undatedWork(subject)),
  *checkText(subject) {
    const { plan } = subject;
    // Whoever didn't write for the format may give the date anywhere in sight.
    if (isByOthers(plan)) yield* undatedWork(subject, (work) => isSurelyUndatedWork(plan, work));
    yield* undatedSections(plan);
  },
});

function* undatedWork(
  { plan, snapshot, schedule }: Subject,
  isUndated: (work: Entity) => boolean = () => true,
): Iterable<Report> {
  for (const work of plan.deliverables) {
    if (!isSure(plan, work) || states(work, 'due') || isDone(work) || isOngoing(work) || !isUndated(work)) continue;
    yield {
      at: placeOf(work, 'due'),
      message: say`${nameOf(work)} has no due date`,
      together: undated,
      fixes: () => [...computedDates(snapshot, schedule(), work), ...insertOpenField(plan, work, 'due')],
    };
  }
}

/** Sections of work in which there is no date, while none is given for the plan or in another section either. */
function* undatedSections(plan: Plan): Iterable<Report> {
  if (plan.milestones.length > 0 || plan.sections.some(({ kind }) => kind === 'milestones')) return;
  for (const { section, entities } of guessedSections(plan, 'deliverables', plan.deliverables)) {
    const { heading, range } = section;
    const open = entities.filter((work) => !isDone(work));
    if (open.length === 0 || readDates(plan.document.text.slice(range.start, range.end)).length > 0) continue;
    yield {
      at: heading.text.range,
      kind: 'advice',
      message: say`Nothing under “${heading.text.text}” has a due date`,
      related: open.map(({ name }) => ({ range: name.range, message: say`No date here` })),
    };
  }
}

const undated = (count: number): Message => say`${count} deliverables have no due date`;

/** The day that follows from the duration and the predecessors, and the latest one for launch. */
function computedDates(snapshot: PlanSnapshot, schedule: Schedule, work: Entity): Fix[] {
  const computed = dueIn(schedule, snapshot, work);
  const latest = latestDateOf(schedule, snapshot, work)?.due;
  const fix = (day: string | undefined, title: (written: string) => Message, changesSchedule: boolean): Fix[] => {
    const written = day === undefined ? '' : writeDay(snapshot.plan, day, snapshot.calendar.launch);
    const edits = written === '' ? [] : insertField(snapshot.plan, work, 'due', written);
    return edits.length > 0 ? [{ title: title(written), edits, changesSchedule }] : [];
  };
  return [
    // A vendor's file may have another date in each plan that links there.
    ...fix(
      computed,
      (written) => say`Set Due to ${written}, calculated from its dependencies and duration`,
      snapshot.plan.kind === 'vendor',
    ),
    ...fix(latest, (written) => say`Set Due to ${written}, the latest date that still meets launch`, true),
  ];
}

const withoutEnd = new RegExp(String.raw`\b${anyOf('openEndedWork')}\b`, 'i');

/** Open-ended work, such as an always-on campaign, is recognized by its title or by having only a start. */
function isOngoing(work: Entity): boolean {
  return states(work, 'start') || withoutEnd.test(work.name.text);
}
