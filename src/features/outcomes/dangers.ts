import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { mentionsOf, statedField, states } from '../../plan/entity';
import { dayOfOutcome, isMeasurable } from '../../plan/outcomes';
import { isCalled } from '../../plan/referenceCalls';
import type { Finding } from '../../rules/check';
import { nameOf, placeOf } from '../../rules/places';
import type { Message, MessageValue } from '../../text/message';
import { say } from '../../text/message';
import { encloses } from '../../text/range';
import { scheduleOf } from '../../workspace/schedule';
import type { Work } from '../../workspace/schedule';
import { servingOf } from '../../workspace/serving';
import type { KnownPlan } from '../../workspace/workspace';
import type { RowPlace } from '../viewRow';

/** Something for which an outcome may be missed. */
export interface Danger {
  readonly message: Message;
  readonly place: RowPlace;
  /** Whether it is reason to act; else it is only worth knowing. */
  readonly isGrave: boolean;
}

/** What endangers an outcome of a plan, the work first; nothing does once its result is written. */
export function dangersOf(known: KnownPlan, outcome: Entity, findings: readonly Finding[], today: IsoDate): Danger[] {
  if (states(outcome, 'result')) return [];
  const grave = (message: Message, place: RowPlace): Danger => ({ message, place, isGrave: true });
  const here = (key: string): RowPlace => ({ uri: known.uri, range: placeOf(outcome, key) });
  const day = dayOfOutcome(known.plan, outcome, known.calendar)?.day;
  const found: Danger[] = [];
  if (day !== undefined && day < today)
    found.push(grave(say`Its date passed on ${day} and no result is written`, here('result')));
  found.push(...workDangers(known, outcome, day, today).map(({ message, place }) => grave(message, place)));
  if (!states(outcome, 'owner')) found.push(grave(say`Nobody in house answers for it`, here('owner')));
  if (!isMeasurable(outcome))
    found.push({ message: say`No number says when it is reached`, place: here('target'), isGrave: false });
  found.push(...uncalled(known, outcome).map(({ message, place }) => grave(message, place)));
  for (const { rule, severity, message, range } of findings) {
    if (severity === 'hint' || saidHere.has(rule)) continue;
    if (!mentionsOf(outcome).some((mention) => encloses(mention.range, range))) continue;
    const isGrave = severity !== 'information';
    found.push({ message: say`${message}`, place: { uri: known.uri, range }, isGrave });
  }
  return found;
}

/** The rules that would say once more what is said here already. */
const saidHere: ReadonlySet<string> = new Set([
  'outcome-overdue',
  'outcome-owner-missing',
  'outcome-unmeasurable',
  'outcome-unserved',
]);

/** What is late of the work for an outcome and of all that it waits for, whoever makes it. */
function workDangers(
  known: KnownPlan,
  outcome: Entity,
  day: IsoDate | undefined,
  today: IsoDate,
): Omit<Danger, 'isGrave'>[] {
  const { workOf, inCircle } = scheduleOf(known);
  const found: Omit<Danger, 'isGrave'>[] = [];
  const own = servingOf(known)
    .serversOf(outcome)
    .flatMap(({ works }) => works.flatMap((work) => workOf(work) ?? []))
    .filter(({ isDone }) => !isDone);
  /** Work that is needed, and for which of the outcome's own. */
  const needed = new Map<Work, Work>(own.map((work) => [work, work]));
  for (const [work, last] of needed) {
    const said = withVendor(work);
    const add = (message: Message, at = work): void => void found.push({ message, place: dueOf(known, at) });
    if (work.due !== undefined && work.due < today)
      add(
        work === last
          ? say`${said} was due on ${work.due} and is not done`
          : say`${said} was due on ${work.due} and is not done; ${nameOf(last.entity)} waits for it`,
      );
    if (day !== undefined && work.ready !== undefined && work.ready > day)
      add(say`${said} is ready on ${work.ready}, after the outcome’s date`);
    if (inCircle.has(work)) add(say`${said} waits in a circle, or for one: nobody can say when it is ready`);
    for (const { from, buffer } of work.before) {
      if (buffer !== undefined && buffer < 0) add(late(withVendor(from), -buffer, nameOf(work.entity)), from);
      if (!from.isDone && !needed.has(from)) needed.set(from, last);
    }
  }
  return found;
}

function late(what: MessageValue, days: number, forWhom: string): Message {
  return days === 1
    ? say`${what} is ready 1 working day too late for ${forWhom}`
    : say`${what} is ready ${days} working days too late for ${forWhom}`;
}

function withVendor({ entity, vendor }: Work): MessageValue {
  return vendor ? say`${nameOf(entity)} (${vendor.name.text})` : nameOf(entity);
}

function dueOf({ names }: KnownPlan, { entity }: Work): RowPlace {
  return { uri: names.uriOf(entity), range: statedField(entity, 'due')?.value.range ?? entity.name.range };
}

/** The outside vendors that serve the outcome and of whom no client was called. */
function uncalled(known: KnownPlan, outcome: Entity): Omit<Danger, 'isGrave'>[] {
  const { names } = known;
  return servingOf(known)
    .serversOf(outcome)
    .flatMap(({ vendor }) => {
      if (!vendor || !known.isOutside(vendor)) return [];
      const clients = names.clients().filter((client) => names.vendorOf(client) === vendor);
      if (clients.some(isCalled)) return [];
      const [first] = clients;
      const place = first
        ? { uri: names.uriOf(first), range: first.name.range }
        : { uri: known.uri, range: placeOf(vendor, 'references') };
      return [{ message: say`No client of ${vendor.name.text} has been called`, place }];
    });
}
