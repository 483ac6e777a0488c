import { nameOf } from '../plan/entity';
import type { Entity, Field } from '../plan/entity';
import { readDateValue } from '../plan/values/dateValue';
import { planTitle } from '../plan/plan';
import type { Duration } from '../plan/values/durationForms';
import type { Message, MessageValue } from '../text/message';
import { listed, say } from '../text/message';
import type { Gap } from './gap';
import { isHalfRead } from './gap';
import type { CriticalPath } from './criticalPath';
import { isUnknown } from './availability';
import type { Goal } from './goals';
import type { Schedule } from './schedule';
import type { GoalMove } from './delayPropagation';
import type { Timing } from './timing';
import type { HandOff, Work } from './work';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** A piece of work and who makes it: `D2 Cut (Lumen Video)`. */
export function nameWithVendor({ entity, makers }: Work): string {
  return makers.length > 0 ? `${nameOf(entity)} (${namesOf(makers)})` : nameOf(entity);
}

/** Those who make something together: `Lumen Video, Northlight PR`. */
export function namesOf(makers: readonly Entity[]): string {
  return makers.map(({ name }) => name.text).join(', ');
}

/** The critical path in words; then what is as critical, and what may be more critical because something isn't known. */
export function criticalPathInWords(path: CriticalPath): Message[] {
  const { ties, unknown } = path;
  const tied = ties.slice(0, mostInWords).map(nameWithVendor).join(', ');
  const more = ties.length - mostInWords;
  return [
    mainPathInWords(path),
    ...(ties.length === 0
      ? []
      : [more > 0 ? say`Just as critical: ${tied} and ${more} more` : say`Just as critical: ${tied}`]),
    ...unknownInWords(unknown),
  ];
}

function unknownInWords(unknown: readonly Work[]): Message[] {
  const [first, ...others] = unknown;
  if (!first) return [];
  if (others.length === 0) return [say`Possibly more critical: ${nameOf(first.entity)} (${whyUndated(first)})`];
  const named = listed(unknown.slice(0, mostInWords).map((work) => say`${nameWithVendor(work)} (${whyUndated(work)})`));
  const more = unknown.length - mostInWords;
  return [more > 0 ? say`Possibly more critical: ${named} and ${more} more` : say`Possibly more critical: ${named}`];
}

/** Cause by cause: `Launch depends on D10 Banners, which depends on …`. */
function mainPathInWords({ goal, handOffs, last, spare }: CriticalPath): Message {
  // Nobody reads on far from the goal: of a long path its beginning is named, the number of items skipped,
  // and its end.
  const skipped = handOffs.length > mostInWords + 1 ? handOffs.length - mostInWords : 0;
  const first = nameOf(handOffs[0]?.from.entity ?? last.entity);
  const shown = handOffs.slice(skipped);
  let path = skipped > 0 ? say`${skipped} more, starting with ${first}` : withTime(first, shown[0]);
  for (const [index, { to }] of shown.entries())
    path = say`${withTime(nameOf(to.entity), shown[index + 1])}, which depends on ${path}`;
  return goal.isLaunch
    ? say`Launch depends on ${path}; ${spareInWords(spare)}`
    : say`The end of the plan depends on ${path}; ${spareInWords(spare)}`;
}

/** At most so many hand-offs of a critical path, and so many other items, are listed one by one. */
const mostInWords = 40;

/** A piece of work with what lies between it and its successor: `D1 Film (5 working days of lag, 3 working days early)`. */
function withTime(label: string, handOff: HandOff | undefined): MessageValue {
  const between = handOff ? timeBetween(handOff) : [];
  return between.length === 0 ? label : say`${label} (${listed(between)})`;
}

/** The time between a piece of work and its successor: its review, the lag, and what is left over or missing. */
function timeBetween({ from, stated, buffer = 0 }: HandOff): Message[] {
  const isAfterReview = from.review.days > 0 && stated.some(({ timing }) => timing.from === 'finish');
  const late = buffer === -1 ? say`1 working day late` : say`${-buffer} working days late`;
  const early = buffer === 1 ? say`1 working day early` : say`${buffer} working days early`;
  return [
    ...(isAfterReview ? [say`${durationInWords(from.review)} of review`] : []),
    ...stated.flatMap(({ timing }) => lagInWords(timing)),
    ...(buffer === 0 ? [] : [buffer > 0 ? early : late]),
  ];
}

function lagInWords(timing: Timing): Message[] {
  return [...startLagInWords(timing), ...(timing.to === 'finish' ? [say`to its finish`] : [])];
}

function startLagInWords({ from, days, kind }: Timing): Message[] {
  const time = durationInWords({ days: Math.abs(days), kind });
  if (from === 'start')
    return [
      days === 0
        ? say`from its start`
        : days > 0
          ? say`from its start, ${time} of lag`
          : say`from its start, ${time} of lead`,
    ];
  return days === 0 ? [] : [days > 0 ? say`${time} of lag` : say`${time} of lead`];
}

/** The working days that are left, or by which it is late. */
export function spareInWords(days: number): Message {
  if (days === 0) return say`no float`;
  if (days === 1) return say`1 working day of float`;
  if (days === -1) return say`already 1 working day late`;
  return days > 0 ? say`${days} working days of float` : say`already ${-days} working days late`;
}

/** The hand-off to the first successor that needs a piece of work; undefined if there is none or a date is missing. */
export function tightestHandOff({ outgoing }: Pick<Work, 'outgoing'>): HandOff | undefined {
  return outgoing.filter(({ buffer }) => buffer !== undefined).sort((a, b) => a.buffer! - b.buffer!)[0];
}

/** The time that a hand-off leaves; its buffer must be known. */
export function bufferInWords({ to, buffer = 0 }: HandOff): Message {
  const who = shortLabelOf(to.entity);
  if (buffer === 0) return say`just in time for ${who}`;
  if (buffer === 1) return say`1 working day before ${who}`;
  if (buffer === -1) return say`1 working day late for ${who}`;
  return buffer > 0 ? say`${buffer} working days before ${who}` : say`${-buffer} working days late for ${who}`;
}

/** The effect of a delay on the goal. */
export function goalInWords({ goal, days, already, day = '?', unknown }: GoalMove): Message {
  if (unknown) return uncertainGoalInWords(goal, days, day, unknown);
  if (days === 0) return goal.isLaunch ? say`Launch stays on ${day}` : say`The end of the plan stays on ${day}`;
  const moved = movedInWords(days);
  const whole = goal.isLaunch ? say`Launch ${moved}, to ${day}` : say`The end of the plan ${moved}, to ${day}`;
  if (already === 0) return whole;
  if (already === days) return say`${whole}, as it would anyway`;
  return already === 1
    ? say`${whole}, 1 working day of it anyway`
    : say`${whole}, ${already} working days of it anyway`;
}

function movedInWords(days: number): Message {
  if (days < 0) return days === -1 ? say`moves 1 working day earlier` : say`moves ${-days} working days earlier`;
  return days === 1 ? say`moves by 1 working day` : say`moves by ${days} working days`;
}

/** A goal before which it isn't known how far some work moves. */
function uncertainGoalInWords({ isLaunch }: Goal, days: number, day: string, { entity }: Work): Message {
  const why = say`because the new date of ${nameOf(entity)} can’t be calculated`;
  if (days <= 0)
    return isLaunch
      ? say`Whether launch holds isn’t known, ${why}`
      : say`Whether the end of the plan moves isn’t known, ${why}`;
  const moved = days === 1 ? say`moves by at least 1 working day` : say`moves by at least ${days} working days`;
  return isLaunch
    ? say`Launch ${moved}, to ${day}; how far isn’t known, ${why}`
    : say`The end of the plan ${moved}, to ${day}; how far isn’t known, ${why}`;
}

/** A cycle in words, in the direction of the dependencies. Of a long one the beginning is named. */
export function cycleInWords(cycle: readonly HandOff[]): Message {
  const [first] = cycle;
  const others = cycle.slice(-mostInWords).toReversed();
  const names = [first!, ...others].map(({ from }) => nameOf(from.entity));
  const more = cycle.length - others.length;
  return more > 0
    ? say`Circular dependency: ${names.join(' → ')}, and ${more} more`
    : say`Circular dependency: ${names.join(' → ')}`;
}

/** Why a dependency can't be scheduled. */
export function gapInWords({ kind, plan, from, mention }: Gap): Message {
  const who = nameOf(from);
  const what = mention.text;
  if (kind === 'elsewhere') {
    const other = plan.elsewhere({ successor: from, mention });
    return say`${who} depends on ${what} in another plan: ${other ? planTitle(other.snapshot.plan) : ''}`;
  }
  if (kind === 'empty') return say`${who} depends on ${what}, which has no named deliverables`;
  if (kind === 'many') return say`${who} depends on all of ${what}, and together they have too many items to schedule`;
  if (kind === 'crossed' && from.kind !== 'vendor')
    return say`${who} can’t depend on all of ${what}, because some of what ${what} delivers depends on ${who}`;
  if (kind === 'crossed')
    return say`${who} can’t depend on all of ${what}, because ${what} depends on some of ${who}’s work by name`;
  if (isHalfRead(mention)) return say`It isn’t clear what ${who} depends on: “${what}”`;
  return say`${who} depends on “${what}”, which isn’t in any plan`;
}

/** Why work has no date, or nothing follows from the date that it has, as half a sentence. */
export function whyUndated({ entity, plan, takes, incoming, unread, gap, ready, unreadStatus }: Work): Message {
  if (ready !== undefined && unreadStatus) return whyUnread([unreadStatus], plan);
  if (unread) return whyUnread(unread, plan);
  if (ready !== undefined && gap) return whyGap(gap);
  if (takes === undefined) return say`it has neither a date nor a duration`;
  if (gap) return whyGap(gap);
  const open = incoming.find(
    (handOff) =>
      !handOff.from.isCanceled && handOff.stated.some(({ timing }) => isUnknown(handOff, timing, (one) => one)),
  );
  if (!open && incoming.length > 0 && incoming.every(({ from }) => from.isDone))
    return say`what it depends on is over, and has no date to calculate one from`;
  if (!open) return say`it has no date, and no dependencies to calculate one from`;
  if (plan.dependencies.of(entity).length === 0) return say`it has no date`;
  if (!open.isInCycle && open.from.ready !== undefined)
    return say`it depends on the start of ${shortLabelOf(open.from.entity)}, which isn’t known`;
  return open.isInCycle
    ? say`it’s in a circular dependency with ${shortLabelOf(open.from.entity)}`
    : say`it depends on ${shortLabelOf(open.from.entity)}, which has no date`;
}

/** Why a date isn't known, from the stated values that aren't understood. */
function whyUnread(unread: readonly Field[], plan: PlanSnapshot): Message {
  const { definition, label, value: source } = unread.find((field) => field.definition?.key === 'due') ?? unread[0]!;
  const written = source.text;
  if (definition?.type !== 'date') return say`“${written}” in ${label.value} isn’t understood`;
  const { state, value, reason } = readDateValue(source, plan.calendar);
  if (reason) return say`“${written}” can’t be resolved: ${reason}`;
  if (state === 'ambiguous') return say`“${written}” can mean two different days`;
  if (state === 'missing' || (value && value.last === undefined)) return say`“${written}” has no end date`;
  return say`“${written}” isn’t a date`;
}

function whyGap({ kind, mention }: Gap): Message {
  if (isHalfRead(mention)) return say`it isn’t clear what it depends on: “${mention.text}”`;
  return kind === 'elsewhere'
    ? say`it depends on “${mention.text}” in a plan that isn’t included`
    : say`it depends on “${mention.text}”, which isn’t in any plan`;
}

/** Why the new date of work isn't known when something that it may depend on moves. */
export function whyNotMoved(work: Work): Message {
  const { incoming, unreadStatus, gap } = work;
  if (unreadStatus || (gap && isHalfRead(gap.mention)))
    return say`the new date can’t be calculated, because ${whyUndated(work)}`;
  const open = incoming.find(({ from }) => !from.isDone && from.unreadStatus)?.from;
  if (open) return say`the new date can’t be calculated, because of ${nameOf(open.entity)}: ${whyUndated(open)}`;
  return say`the new date can’t be calculated, because a date is missing`;
}

/** Why open work has no float, as half a sentence; it must have none. */
export function whyNoFloat({ inCycle, goals, unknownFor }: Schedule, work: Work): Message {
  if (inCycle.has(work)) return say`it’s in a circular dependency, or something that depends on it is`;
  if (work.ready === undefined) return whyUndated(work);
  const unknown = unknownFor(work);
  if (unknown === work) return say`its float isn’t known, because ${whyUndated(work)}`;
  if (unknown) return say`its float isn’t known, because of ${nameOf(unknown.entity)}: ${whyUndated(unknown)}`;
  return goals.get(work.plan)?.isLaunch ? say`it comes after launch` : say`nothing that depends on it has a date`;
}

/** How a date was calculated that the plan doesn't state; undefined for one that it does. */
export function computedInWords({ computedFrom, takes }: Work): Message | undefined {
  if (computedFrom === undefined) return undefined;
  const duration = durationInWords(takes!);
  return computedFrom === 'start'
    ? say`calculated from its start and a duration of ${duration}`
    : say`calculated from its dependencies and a duration of ${duration}`;
}

/** A length of time: `3 working days`. */
export function durationInWords({ days, kind }: Duration): Message {
  if (kind === 'calendar') return days === 1 ? say`1 calendar day` : say`${days} calendar days`;
  return days === 1 ? say`1 working day` : say`${days} working days`;
}

/** The short name of an entity: its id, or else its name. */
function shortLabelOf({ id, name }: Entity): string {
  return id?.value ?? name.text;
}
