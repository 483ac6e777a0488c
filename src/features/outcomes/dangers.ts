import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { mentionsOf, statedField, states } from '../../plan/entity';
import type { Names } from '../../plan/names';
import { dayOfOutcome, isMeasurable } from '../../plan/outcomes';
import { isCalled } from '../../plan/referenceCalls';
import { planTitle } from '../../plan/plan';
import { isInReview } from '../../plan/progress';
import { placeOf } from '../../rules/places';
import { grouped } from '../../text/grouped';
import { memoized } from '../../text/memoized';
import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import type { Schedule } from '../../workspace/schedule';
import { servingOf } from '../../workspace/serving';
import type { EndangeredOutcome } from '../../workspace/slip';
import { overdueOn, slip } from '../../workspace/slip';
import type { Work } from '../../workspace/work';
import type { KnownPlan } from '../../workspace/workspace';
import { labelOf } from '../card';
import { FindingsIndex } from '../findingsIndex';
import { circleInWords } from '../scheduleWords';
import type { RowPlace } from '../viewRow';
import type { OutcomeSource } from './outcomeRow';

/** Something for which an outcome may be missed. */
export interface Danger {
  readonly message: Message;
  readonly place: RowPlace;
  /** Whether it is reason to act; else it is only worth knowing. */
  readonly isGrave: boolean;
}

/**
 * What endangers the outcomes of a plan, each by its own, found one after the other: whoever only wants to know whether there is
 * something stops at the first. What a delay does is reckoned once for all.
 */
export function dangersIn(source: OutcomeSource): (outcome: Entity) => Iterable<Danger> {
  const { known, schedule, findings, today } = source;
  let missed: ReadonlyMap<Entity, readonly EndangeredOutcome[]> | undefined;
  const missedByDelay = (outcome: Entity): readonly EndangeredOutcome[] => {
    missed ??= grouped(slip(schedule, overdueOn(schedule, today)).outcomes, (one) => one.outcome);
    return missed.get(outcome) ?? [];
  };
  const index = new FindingsIndex(findings);
  return function* (outcome) {
    // Once its result is written, nothing endangers it any more.
    if (states(outcome, 'result')) return;
    const day = dayOfOutcome(known.plan, outcome, known.calendar)?.day;
    const place = (key: string): RowPlace => ({ uri: known.uri, range: placeOf(outcome, key) });
    if (day !== undefined && day < today)
      yield grave(say`Its date passed on ${day}, but no result is recorded`, place('result'));
    yield* ofWork(known, outcome, schedule, day, today);
    for (const one of missedByDelay(outcome)) yield ofDelay(one);
    if (!states(outcome, 'owner')) yield grave(say`Nobody in house is accountable for it`, place('owner'));
    if (!isMeasurable(outcome)) yield slight(say`No number defines when it is reached`, place('target'));
    yield* uncalled(known, outcome);
    yield* ofFindings(known, outcome, index);
  };
}

function grave(message: Message, place: RowPlace): Danger {
  return { message, place, isGrave: true };
}

function slight(message: Message, place: RowPlace): Danger {
  return { message, place, isGrave: false };
}

/** What is late of the work for an outcome and of all that it waits for, whoever makes it. */
function* ofWork(
  known: KnownPlan,
  outcome: Entity,
  { worksOf, circles }: Schedule,
  day: IsoDate | undefined,
  today: IsoDate,
): Iterable<Danger> {
  const own = servingOf(known)
    .serversOf(outcome)
    .flatMap(({ works }) => works.flatMap((work) => worksOf(work)))
    .filter(({ isDone, plan }) => !isDone && plan === known);
  /** Work that is needed, and for which of the outcome's own. */
  const needed = new Map<Work, Work>(own.map((work) => [work, work]));
  for (const [work, last] of needed) {
    const { due, ready, before } = work;
    const isReviewed = isInReview(work.entity);
    const end = isReviewed ? ready : due;
    if (end !== undefined && end < today) yield grave(overdue(known, work, last, end), placeOfWork(work));
    if (day !== undefined && ready !== undefined && ready > day)
      yield grave(say`${inFull(known, work)} is ready on ${ready}, after the outcome’s date`, placeOfWork(work));
    // What is handed over waits for nothing any more but us.
    for (const { from, buffer } of isReviewed ? [] : before) {
      if (buffer !== undefined && buffer < 0)
        yield grave(tooLate(inFull(known, from), -buffer, labelOf(work.entity)), placeOfWork(from));
      if (!from.isDone && !needed.has(from)) needed.set(from, last);
    }
  }
  for (const circle of circles)
    if (circle.some(({ from }) => needed.has(from))) yield grave(circleInWords(circle), placeOfWork(circle[0]!.from));
}

function overdue(known: KnownPlan, work: Work, last: Work, end: IsoDate): Message {
  const said = inFull(known, work);
  const isReviewed = isInReview(work.entity);
  if (work === last)
    return isReviewed
      ? say`${said} is waiting for our review, which was due to end on ${end}`
      : say`${said} was due on ${end} and isn’t done`;
  const other = labelOf(last.entity);
  return isReviewed
    ? say`${said} is waiting for our review, which was due to end on ${end}; ${other} depends on it`
    : say`${said} was due on ${end} and isn’t done; ${other} depends on it`;
}

function tooLate(what: MessageValue, days: number, forWhom: string): Message {
  return days === 1
    ? say`${what} is ready 1 working day too late for ${forWhom}`
    : say`${what} is ready ${days} working days too late for ${forWhom}`;
}

/** What the delay comes to that there is already, where each date by itself is in time. */
function ofDelay({ work, ready }: EndangeredOutcome): Danger {
  return grave(
    say`If what is overdue is done today, ${labelOf(work.entity)} is ready on ${ready ?? '?'}, after the outcome’s date`,
    placeOfWork(work),
  );
}

/** Work with who makes it and, where it is another, of which plan it is. */
function inFull(known: KnownPlan, { entity, vendor, plan }: Work): MessageValue {
  const said = vendor ? say`${labelOf(entity)} (${vendor.name.text})` : labelOf(entity);
  return plan === known ? said : say`${said} of the plan ${planTitle(plan.plan)}`;
}

function placeOfWork({ entity, plan }: Work): RowPlace {
  const range = statedField(entity, 'due')?.value.range ?? entity.name.range;
  return { uri: plan.names.uriOf(entity), range };
}

/** The outside vendors that serve the outcome and of whom no client was called. */
function* uncalled(known: KnownPlan, outcome: Entity): Iterable<Danger> {
  const { names } = known;
  for (const { vendor } of servingOf(known).serversOf(outcome)) {
    if (!vendor || !known.isOutside(vendor)) continue;
    const clients = clientsByVendor(names).get(vendor) ?? [];
    if (clients.some(isCalled)) continue;
    const [first] = clients;
    const place = first
      ? { uri: names.uriOf(first), range: first.name.range }
      : { uri: known.uri, range: placeOf(vendor, 'references') };
    yield grave(say`No client of ${vendor.name.text} has been called`, place);
  }
}

const clientsByVendor = memoized((names: Names) => grouped(names.clients(), (client) => names.vendorOf(client)));

/** What the rules find where the outcome is written, but for what is said above already. */
function* ofFindings({ uri }: KnownPlan, outcome: Entity, findings: FindingsIndex): Iterable<Danger> {
  for (const { rule, severity, message, range } of findings.within(mentionsOf(outcome).map((one) => one.range))) {
    if (severity === 'hint' || saidAbove.has(rule)) continue;
    const said = say`${message}`;
    yield severity === 'information' ? slight(said, { uri, range }) : grave(said, { uri, range });
  }
}

const saidAbove: ReadonlySet<string> = new Set([
  'outcome-overdue',
  'outcome-owner-missing',
  'outcome-unmeasurable',
  'outcome-unserved',
]);
