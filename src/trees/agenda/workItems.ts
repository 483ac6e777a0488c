import type { FieldKey } from '../../plan/fields';
import { workingDaysBetween } from '../../plan/calendar';
import { nameOf, statedField } from '../../plan/entity';
import { isInReview, isStatedNotBegun, isUnderWay } from '../../plan/progress';
import { say } from '../../text/message';
import type { Work } from '../../schedule/work';
import { computedInWords, namesOf, whyUndated } from '../../schedule/scheduleWords';
import type { RowPlace } from '../viewRow';
import type { AgendaDraft, AgendaSource, AgendaContent } from './agendaItem';
import { openWork } from '../../schedule/schedule';

/** The dates of open deliverables and milestones: start, hand-over, review; and launch. */
export function* workItems(source: AgendaSource): Iterable<AgendaDraft> {
  const { snapshot, schedule, today } = source;
  for (const work of openWork(schedule, snapshot)) {
    const { entity, vendor, start, due, ready } = work;
    const isUnsure = work.unreadStatus !== undefined;
    if (entity.kind === 'milestone') {
      const kind = isLaunch(source, work) ? 'launch' : 'milestone';
      yield { kind, date: due, isUnsure, entity, vendor, content: () => handOver(source, work) };
      continue;
    }
    if (start !== undefined && start !== due && !isUnderWay(entity) && (start >= today || isStatedNotBegun(entity)))
      yield { kind: 'start', date: start, entity, vendor, content: () => beginning(source, work) };
    const isReviewed = isInReview(entity);
    if (!isReviewed)
      yield { kind: 'deliverable', date: due, isUnsure, entity, vendor, content: () => handOver(source, work) };
    // Work that is due today reaches us today.
    if (isReviewed || (due === today && ready !== due)) {
      const inCharge = (): readonly string[] => source.people.reviewersOf(entity, vendor);
      yield { kind: 'review', date: ready, entity, vendor, inCharge, content: () => review(source, work, inCharge()) };
    }
  }
  yield* launch(source);
}

function handOver(source: AgendaSource, work: Work): AgendaContent {
  const { entity, makers, isOurs, due } = work;
  const forWhom = takersOf(work);
  // How its date was calculated, or why it has none.
  const note = due === undefined || work.unreadStatus ? whyUndated(work) : computedInWords(work);
  return {
    label: nameOf(entity),
    by: makers.length > 0 ? namesOf(makers) : source.people.of(entity).join(', '),
    forWhom,
    note: note && source.words(note),
    isOurs: isOurs && forWhom.length > 0,
    place: placeOf(source, work, 'due'),
  };
}

function beginning(source: AgendaSource, work: Work): AgendaContent {
  const { label, by, forWhom } = handOver(source, work);
  return { label: source.words(say`Start of ${label}`), by, forWhom, place: placeOf(source, work, 'start') };
}

function review(source: AgendaSource, work: Work, reviewers: readonly string[]): AgendaContent {
  const { label, forWhom, place } = handOver(source, work);
  const by = reviewers.join(', ');
  return { label: source.words(say`Review of ${label} ends`), by, forWhom, isOurs: true, place };
}

function placeOf({ snapshot }: AgendaSource, { entity }: Work, key: FieldKey): RowPlace {
  const range = statedField(entity, key)?.value.range ?? entity.name.range;
  return { uri: snapshot.names.uriOf(entity), range };
}

/** The vendors that depend on work, and the successors that no vendor makes. */
function takersOf({ makers, outgoing }: Work): string[] {
  const takers = outgoing.flatMap(({ to }): readonly string[] => {
    if (to.isDone) return [];
    if (to.makers.length === 0) return [nameOf(to.entity)];
    return to.makers.flatMap((maker) => (makers.includes(maker) ? [] : maker.name.text));
  });
  return [...new Set(takers)];
}

function isLaunch({ snapshot }: AgendaSource, { entity, due }: Work): boolean {
  return due !== undefined && due === snapshot.calendar.launch && /\blaunch\b|\bgo[- ]live\b/i.test(entity.name.text);
}

/** Launch day, unless a milestone represents it. */
function* launch(source: AgendaSource): Iterable<AgendaDraft> {
  const { snapshot, schedule, today, words, people } = source;
  const { plan, calendar, holidays, uri } = snapshot;
  const date = calendar.launch;
  if (date === undefined || date < today) return;
  const milestones = schedule.worksOfPlan(snapshot).filter(({ entity }) => entity.kind === 'milestone');
  if (milestones.some((work) => isLaunch(source, work))) return;
  yield {
    kind: 'launch',
    date,
    entity: plan.self,
    content: () => {
      const days = workingDaysBetween(today, date, holidays);
      return {
        label: words(say`Launch`),
        by: people.of(plan.self).join(', '),
        note: days > 1 ? words(say`${days} working days left`) : undefined,
        place: { uri, range: (statedField(plan.self, 'launch')?.value ?? plan.self.name).range },
      };
    },
  };
}
