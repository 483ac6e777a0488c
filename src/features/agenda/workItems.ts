import { workingDaysBetween } from '../../plan/calendar';
import { statedField } from '../../plan/entity';
import type { Field } from '../../plan/entity';
import { isInReview, isSaidNotBegun, isUnderWay } from '../../plan/progress';
import { say } from '../../text/message';
import type { Work } from '../../workspace/work';
import { scheduleOf } from '../../workspace/schedule';
import { labelOf } from '../card';
import { openWork } from '../openWork';
import { reckonedInWords, whyUndated } from '../scheduleWords';
import type { RowPlace } from '../viewRow';
import type { AgendaDraft, AgendaSource } from './agendaItem';

/** What open deliverables and milestones ask for: to be begun, handed over, reviewed; and the launch. */
export function* workItems(source: AgendaSource): Iterable<AgendaDraft> {
  const { known } = source;
  for (const work of openWork(known)) {
    if (work.entity.kind === 'milestone') yield milestone(source, work);
    else yield* deliverable(source, work);
  }
  yield* launch(source);
}

function* deliverable(source: AgendaSource, work: Work): Iterable<AgendaDraft> {
  const { today, words } = source;
  const { entity, vendor, start, due, ready } = work;
  const label = labelOf(entity);
  if (start !== undefined && start !== due && !isUnderWay(entity) && (start >= today || isSaidNotBegun(entity)))
    yield {
      ...ofWork(source, work),
      kind: 'start',
      date: start,
      label: words(say`${label} begins`),
      place: placeOf(source, work, 'start'),
    };
  const isReviewed = isInReview(entity);
  if (!isReviewed) yield { ...ofWork(source, work), kind: 'deliverable', date: due, label, note: noteOn(source, work) };
  // Work that is due today comes to us today.
  if (isReviewed || (due === today && ready !== due)) {
    const reviewers = source.people.reviewersOf(entity, vendor);
    yield {
      ...ofWork(source, work),
      kind: 'review',
      date: ready,
      label: words(say`Review of ${label} ends`),
      by: reviewers.join(', '),
      inCharge: reviewers,
      isOurs: true,
    };
  }
}

function ofWork(source: AgendaSource, work: Work): Omit<AgendaDraft, 'kind' | 'label'> {
  const { entity, vendor } = work;
  const forWhom = takersOf(work);
  return {
    by: vendor?.name.text ?? source.people.of(entity).join(', '),
    forWhom,
    isOurs: work.isOurs && forWhom.length > 0,
    place: placeOf(source, work, 'due'),
    entity,
    ofVendor: vendor,
    vendor: vendor?.name.text,
  };
}

/** How its day was reckoned, or why it has none. */
function noteOn({ words }: AgendaSource, work: Work): string | undefined {
  const note = work.due === undefined ? whyUndated(work) : reckonedInWords(work);
  return note && words(note);
}

function placeOf({ known }: AgendaSource, { entity }: Work, key: string): RowPlace {
  const range = statedField(entity, key)?.value.range ?? entity.name.range;
  return { uri: known.names.uriOf(entity), range };
}

/** The vendors that wait for work, and what waits for it that no vendor makes. */
function takersOf({ vendor, after }: Work): string[] {
  const takers = after.filter(({ to }) => !to.isDone && (to.vendor === undefined || to.vendor !== vendor));
  return [...new Set(takers.map(({ to }) => to.vendor?.name.text ?? labelOf(to.entity)))];
}

const launchName = /\blaunch\b|\bgo[- ]live\b/i;

function milestone(source: AgendaSource, work: Work): AgendaDraft {
  const { entity, due } = work;
  const isLaunch = due === source.known.calendar.launch && launchName.test(entity.name.text);
  const said = ofWork(source, work);
  const kind = isLaunch ? 'launch' : 'milestone';
  return { ...said, kind, date: due, label: labelOf(entity), note: noteOn(source, work) };
}

/** Launch day, where no milestone stands for it. */
function* launch({ known, today, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, calendar, holidays } = known;
  const date = calendar.launch;
  const stated: Field | undefined = statedField(plan.self, 'launch');
  if (date === undefined || !stated || date < today) return;
  const isListed = scheduleOf(known).works.some(
    ({ entity, due }) => entity.kind === 'milestone' && due === date && launchName.test(entity.name.text),
  );
  if (isListed) return;
  const days = workingDaysBetween(today, date, holidays);
  yield {
    kind: 'launch',
    date,
    label: words(say`Launch`),
    by: people.of(plan.self).join(', '),
    note: days > 1 ? words(say`${days} working days left`) : undefined,
    place: { uri: known.uri, range: stated.value.range },
    entity: plan.self,
  };
}
