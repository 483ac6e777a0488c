import type { FieldKey } from '../../plan/fields';
import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { mentionsOf, nameOf, statedField, states } from '../../plan/entity';
import type { Names } from '../../plan/names/names';
import { dayOfOutcome, isMeasurable } from '../../plan/outcomes';
import { isCalled } from '../../plan/referenceCalls';
import { planTitle } from '../../plan/plan';
import { isInReview } from '../../plan/progress';
import { placeOf } from '../../plan/places';
import { memoized } from '../../text/memoized';
import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import { contributionsOf } from '../../workspace/contributions';
import type { EndangeredOutcome } from '../../schedule/delayPropagation';
import { propagateOverdue } from '../../schedule/delayPropagation';
import type { Work } from '../../schedule/work';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { FindingsIndex } from '../../rules/findingsIndex';
import { cycleInWords } from '../../schedule/scheduleWords';
import type { RowPlace } from '../viewRow';
import type { OutcomeSource } from './outcomeRow';
import { grouped } from '../../text/lists';

/** A reason why an outcome may be missed. */
export interface Risk {
  readonly message: Message;
  readonly place: RowPlace;
  /** Whether it requires action; otherwise it is just worth knowing. */
  readonly isSerious: boolean;
}

/**
 * The risks of a plan's outcomes, each with its own, found lazily: callers that only need to know whether there is one
 * stop at the first. The effects of delays are computed once for all.
 */
export function risksIn(source: OutcomeSource): (outcome: Entity) => Iterable<Risk> {
  const { snapshot, schedule, findings, today } = source;
  let missed: ReadonlyMap<Entity, readonly EndangeredOutcome[]> | undefined;
  const missedByDelay = (outcome: Entity): readonly EndangeredOutcome[] => {
    missed ??= grouped(propagateOverdue(schedule, today).outcomes, (one) => one.outcome);
    return missed.get(outcome) ?? [];
  };
  const index = new FindingsIndex(findings);
  return function* (outcome) {
    // Once its result is recorded, an outcome is no longer at risk.
    if (states(outcome, 'result')) return;
    const day = dayOfOutcome(snapshot.plan, outcome, snapshot.calendar)?.day;
    const place = (key: FieldKey): RowPlace => ({ uri: snapshot.uri, range: placeOf(outcome, key) });
    if (day !== undefined && day < today)
      yield serious(say`It was due on ${day}, but no result is recorded`, place('result'));
    yield* ofWork(snapshot, outcome, schedule, day, today);
    for (const one of missedByDelay(outcome)) yield ofDelay(one);
    if (!states(outcome, 'owner')) yield serious(say`Nobody in house is accountable for it`, place('owner'));
    if (!isMeasurable(outcome, snapshot.values)) yield slight(say`It has no measurable target`, place('target'));
    yield* uncalled(snapshot, outcome, today);
    yield* ofFindings(snapshot, outcome, index);
  };
}

function serious(message: Message, place: RowPlace): Risk {
  return { message, place, isSerious: true };
}

function slight(message: Message, place: RowPlace): Risk {
  return { message, place, isSerious: false };
}

/** The late work for an outcome, among its deliverables and everything they depend on, whoever makes it. */
function* ofWork(
  snapshot: PlanSnapshot,
  outcome: Entity,
  { worksOf, cycles }: Schedule,
  day: IsoDate | undefined,
  today: IsoDate,
): Iterable<Risk> {
  const own = contributionsOf(snapshot)
    .contributorsOf(outcome)
    .flatMap(({ works }) => works.flatMap((work) => worksOf(work)))
    .filter(({ isDone, plan }) => !isDone && plan === snapshot);
  /** Required work, and the outcome's own work that requires it. */
  const needed = new Map<Work, Work>(own.map((work) => [work, work]));
  for (const [work, last] of needed) {
    const { due, ready, incoming } = work;
    const isReviewed = isInReview(work.entity);
    const end = isReviewed ? ready : due;
    if (end !== undefined && end < today && !work.unreadStatus)
      yield serious(overdue(snapshot, work, last, end), placeOfWork(work));
    if (day !== undefined && ready !== undefined && ready > day)
      yield serious(
        say`${inFull(snapshot, work)} won’t be ready until ${ready}, after the outcome’s date`,
        placeOfWork(work),
      );
    // Work that is handed over is waiting only for us.
    for (const { from, buffer } of isReviewed ? [] : incoming) {
      if (buffer !== undefined && buffer < 0)
        yield serious(tooLate(inFull(snapshot, from), -buffer, nameOf(work.entity)), placeOfWork(from));
      if (!from.isDone && !needed.has(from)) needed.set(from, last);
    }
  }
  for (const cycle of cycles)
    if (cycle.some(({ from }) => needed.has(from))) yield serious(cycleInWords(cycle), placeOfWork(cycle[0]!.from));
}

function overdue(snapshot: PlanSnapshot, work: Work, last: Work, end: IsoDate): Message {
  const label = inFull(snapshot, work);
  const isReviewed = isInReview(work.entity);
  if (work === last)
    return isReviewed
      ? say`${label} is waiting for your review, which was due to end on ${end}`
      : say`${label} was due on ${end} and isn’t done`;
  const other = nameOf(last.entity);
  return isReviewed
    ? say`${label} is waiting for your review, which was due to end on ${end}; ${other} depends on it`
    : say`${label} was due on ${end} and isn’t done; ${other} depends on it`;
}

function tooLate(what: MessageValue, days: number, forWhom: string): Message {
  return days === 1
    ? say`${what} is ready 1 working day too late for ${forWhom}`
    : say`${what} is ready ${days} working days too late for ${forWhom}`;
}

/** The effect of current delays, if each date by itself is on time. */
function ofDelay({ work, ready }: EndangeredOutcome): Risk {
  return serious(
    say`If overdue work is done today, ${nameOf(work.entity)} won’t be ready until ${ready ?? '?'}, after the outcome’s date`,
    placeOfWork(work),
  );
}

/** Work with its vendor and, if it is another one, its plan. */
function inFull(snapshot: PlanSnapshot, { entity, vendor, plan }: Work): MessageValue {
  const label = vendor ? say`${nameOf(entity)} (${vendor.name.text})` : nameOf(entity);
  return plan === snapshot ? label : say`${label} from the plan ${planTitle(plan.plan)}`;
}

function placeOfWork({ entity, plan }: Work): RowPlace {
  const range = statedField(entity, 'due')?.value.range ?? entity.name.range;
  return { uri: plan.names.uriOf(entity), range };
}

/** The outside vendors that serve the outcome without a client having been called. */
function* uncalled(snapshot: PlanSnapshot, outcome: Entity, today: IsoDate): Iterable<Risk> {
  const { names } = snapshot;
  for (const { vendor } of contributionsOf(snapshot).contributorsOf(outcome)) {
    if (!vendor || !snapshot.isOutside(vendor)) continue;
    const clients = clientsByVendor(names).get(vendor) ?? [];
    if (clients.some((client) => isCalled(client, snapshot.values, today))) continue;
    const [first] = clients;
    const place = first
      ? { uri: names.uriOf(first), range: first.name.range }
      : { uri: snapshot.uri, range: placeOf(vendor, 'references') };
    yield serious(say`No client of ${vendor.name.text} has been called`, place);
  }
}

const clientsByVendor = memoized((names: Names) => grouped(names.clients(), (client) => names.vendorOf(client)));

/** The findings at the outcome, except for what is listed above already. */
function* ofFindings({ uri }: PlanSnapshot, outcome: Entity, findings: FindingsIndex): Iterable<Risk> {
  for (const { rule, severity, message, range } of findings.within(mentionsOf(outcome).map((one) => one.range))) {
    if (severity === 'hint' || shownAbove.has(rule)) continue;
    const label = say`${message}`;
    yield severity === 'information' ? slight(label, { uri, range }) : serious(label, { uri, range });
  }
}

const shownAbove: ReadonlySet<string> = new Set([
  'outcome-overdue',
  'outcome-owner-missing',
  'outcome-unmeasurable',
  'outcome-unserved',
  // What isn’t understood in the text endangers no outcome.
  'value-unread',
]);
