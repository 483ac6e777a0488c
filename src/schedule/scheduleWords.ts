import { nameOf, statedField } from '../plan/entity';
import type { Entity } from '../plan/entity';
import { readDateValue } from '../plan/values/dateValue';
import { planTitle } from '../plan/plan';
import type { Message, MessageValue } from '../text/message';
import { say } from '../text/message';
import type { Gap } from './connect';
import type { CriticalPath } from './criticalPath';
import type { Schedule } from './schedule';
import type { GoalMove } from './delayPropagation';
import type { HandOff, Work } from './work';

/** A piece of work and who makes it: `D2 Cut (Lumen Video)`. */
export function nameWithVendor({ entity, vendor }: Work): string {
  return vendor ? `${nameOf(entity)} (${vendor.name.text})` : nameOf(entity);
}

/** The critical path in words, cause by cause: `Launch depends on D10 Banners, which depends on …`. */
export function criticalPathInWords({ goal, handOffs, last, spare }: CriticalPath): Message {
  // Nobody reads on far from the goal: of a long path its beginning is named, the number of items skipped,
  // and its end.
  const skipped = handOffs.length > mostInWords + 1 ? handOffs.length - mostInWords : 0;
  const first = nameOf(handOffs[0]?.from.entity ?? last.entity);
  const shown = handOffs.slice(skipped);
  let path = skipped > 0 ? say`${skipped} more, starting with ${first}` : withBuffer(first, shown[0]?.buffer);
  for (const [index, { to }] of shown.entries())
    path = say`${withBuffer(nameOf(to.entity), shown[index + 1]?.buffer)}, which depends on ${path}`;
  return goal.isLaunch
    ? say`Launch depends on ${path}; ${spareInWords(spare)}`
    : say`The end of the plan depends on ${path}; ${spareInWords(spare)}`;
}

/** At most so many hand-offs of a critical path are listed one by one. */
const mostInWords = 40;

/**
 * A piece of work with the number of working days by which it is ready before its successor needs it: `D1 Film (3
 * working days early)`.
 */
function withBuffer(label: string, days = 0): MessageValue {
  if (days === 0) return label;
  if (days === 1) return say`${label} (${say`1 working day early`})`;
  if (days === -1) return say`${label} (${say`1 working day late`})`;
  return days > 0
    ? say`${label} (${say`${days} working days early`})`
    : say`${label} (${say`${-days} working days late`})`;
}

/** The working days that are left, or by which it is late. */
export function spareInWords(days: number): Message {
  if (days === 0) return say`no float`;
  if (days === 1) return say`1 working day of float`;
  if (days === -1) return say`already 1 working day late`;
  return days > 0 ? say`${days} working days of float` : say`already ${-days} working days late`;
}

/** The hand-off to the first successor that needs a piece of work; undefined if there is none or a date is missing. */
export function tightestHandOff({ outgoing }: Work): HandOff | undefined {
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
export function goalInWords({ goal, days, day }: GoalMove): Message {
  if (days === 0)
    return goal.isLaunch ? say`Launch stays on ${day ?? '?'}` : say`The end of the plan stays on ${day ?? '?'}`;
  const moved = days === 1 ? say`moves by 1 working day` : say`moves by ${days} working days`;
  return goal.isLaunch ? say`Launch ${moved}, to ${day ?? '?'}` : say`The end of the plan ${moved}, to ${day ?? '?'}`;
}

/** A cycle in words, in the direction of the dependencies. */
export function cycleInWords(cycle: readonly HandOff[]): Message {
  const names = [...cycle, cycle[0]!].map(({ from }) => nameOf(from.entity)).toReversed();
  return say`Circular dependency: ${names.join(' → ')}`;
}

/** Why a dependency can't be scheduled. */
export function gapInWords({ kind, plan, from, mention }: Gap): Message {
  const who = nameOf(from);
  const what = mention.text;
  if (kind === 'elsewhere') {
    const other = plan.elsewhere(mention);
    return say`${who} depends on ${what} in another plan: ${other ? planTitle(other.snapshot.plan) : ''}`;
  }
  if (kind === 'empty') return say`${who} depends on ${what}, which has no named deliverables`;
  if (kind === 'many') return say`${who} depends on all of ${what}, and together they have too many items to schedule`;
  if (kind === 'crossed')
    return say`${who} can’t depend on all of ${what}, because ${what} depends on some of ${who}’s work by name`;
  return say`${who} depends on “${what}”, which isn’t in any plan`;
}

/** Why work has no date, as half a sentence; it must have none. */
export function whyUndated({ entity, plan, takes, incoming }: Work): Message {
  const stated = statedField(entity, 'due');
  if (stated) {
    const written = stated.value.text;
    const { state, value, reason } = readDateValue(stated.value, plan.calendar);
    if (reason) return say`“${written}” can’t be resolved: ${reason}`;
    if (state === 'ambiguous') return say`“${written}” can mean two different days`;
    if (state === 'missing' || (value && value.last === undefined)) return say`“${written}” has no end date`;
    return say`“${written}” isn’t a date`;
  }
  if (takes === undefined) return say`it has neither a date nor a duration`;
  const open = incoming.find(({ from, isInCycle }) => from.ready === undefined || isInCycle);
  if (!open) return say`it has no date, and no dependencies to calculate one from`;
  if (plan.dependencies.of(entity).length === 0) return say`it has no date`;
  return open.isInCycle
    ? say`it’s in a circular dependency with ${shortLabelOf(open.from.entity)}`
    : say`it depends on ${shortLabelOf(open.from.entity)}, which has no date`;
}

/** Why open work has no float, as half a sentence; it must have none. */
export function whyNoFloat({ inCycle, goals }: Schedule, work: Work): Message {
  if (inCycle.has(work)) return say`it’s in a circular dependency, or something that depends on it is`;
  if (work.ready === undefined) return whyUndated(work);
  return goals.get(work.plan)?.isLaunch ? say`it comes after launch` : say`nothing that depends on it has a date`;
}

/** How a date was calculated that the plan doesn't state; undefined for one that it does. */
export function computedInWords({ computedFrom, takes = 0 }: Work): Message | undefined {
  if (computedFrom === undefined) return undefined;
  if (takes === 1)
    return computedFrom === 'start'
      ? say`calculated from its start and a duration of 1 working day`
      : say`calculated from its dependencies and a duration of 1 working day`;
  return computedFrom === 'start'
    ? say`calculated from its start and a duration of ${takes} working days`
    : say`calculated from its dependencies and a duration of ${takes} working days`;
}

/** The short name of an entity: its id, or else its name. */
function shortLabelOf({ id, name }: Entity): string {
  return id?.value ?? name.text;
}
