import { addWorkingDays } from '../../plan/calendar';
import { nameOf, statedField } from '../../plan/entity';
import { shiftDates } from '../../edits/shiftDates';
import { worksFor } from '../../schedule/schedule';
import type { StatedHandOff, Work } from '../../schedule/work';
import { availableOn, bufferOf, latestFor, neededFor } from '../../schedule/availability';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Range } from '../../text/range';
import type { Fix, Report, Subject } from '../rule';
import { timingFields } from '../reads';
import { defineRule } from '../rule';

export default defineRule({
  id: 'dependency-late',
  kind: 'broken',
  isWordless: true,
  title: 'Deliverables are ready before others need them',
  why: 'Two dates that contradict each other are discovered by whoever is standing there with nothing to do. Move one of them today, while both firms can still book other work.',
  reads: timingFields,
  *check(subject) {
    for (const late of lateHandOffs(subject).values()) yield reportOn(late);
  },
});

/** A dependency that the dates don't meet. */
interface LateHandOff {
  readonly from: Work;
  readonly to: Work;
  readonly stated: StatedHandOff;
  readonly at: Range;
  readonly days: number;
}

/**
 * Where the document states dependencies that the dates don't meet, each place with the worst of what it stands for: a
 * whole vendor, or work in a vendor's file that several plans share.
 */
function lateHandOffs({ snapshot, plan, schedule }: Subject): ReadonlyMap<string, LateHandOff> {
  const worst = new Map<string, LateHandOff>();
  if (!statesDependencies(snapshot)) return worst;
  for (const to of worksFor(schedule(), snapshot)) {
    for (const { from, stated: all, buffer } of to.incoming) {
      if (buffer === undefined || buffer >= 0) continue;
      for (const stated of all) {
        const { dependency, timing } = stated;
        const days = 0 - (bufferOf(from, to, timing) ?? 0);
        if (!dependency || days <= 0 || to.plan.names.uriOf(dependency.successor) !== plan.uri) continue;
        const { mention, successor } = dependency;
        const place = `${mention.range.start} ${successor.kind === 'vendor' ? '' : successor.range.start}`;
        const known = worst.get(place);
        if (!known || days > known.days) worst.set(place, { from, to, stated, at: mention.range, days });
      }
    }
  }
  return worst;
}

function statesDependencies({ dependencies }: Subject['snapshot']): boolean {
  return dependencies.all.length + dependencies.unresolved.length > 0;
}

function reportOn(late: LateHandOff): Report {
  const { from, to, at, days } = late;
  return {
    at,
    message: messageOf(late),
    related: [
      {
        uri: from.plan.names.uriOf(from.entity),
        range: (statedField(from.entity, 'due') ?? from.entity.name).range,
        message:
          from.computedFrom === undefined
            ? say`${nameOf(from.entity)} is due here`
            : say`${nameOf(from.entity)} is here`,
      },
    ],
    fixes: () => moveBy(to, days),
  };
}

function messageOf({ from, to, stated: { timing }, days }: LateHandOff): Message {
  const [successor, predecessor] = [nameOf(to.entity), nameOf(from.entity)];
  const late = days === 1 ? say`1 working day late` : say`${days} working days late`;
  if (timing.to === 'finish')
    return say`${successor} can’t be finished before ${availableOn(from, timing, to) ?? '?'}, because it depends on ${predecessor}: ${late}`;
  const needed = latestFor(neededFor(to, timing)!, timing, to) ?? '?';
  if (timing.from === 'start')
    return say`${successor} needs ${predecessor} to have started by ${needed}, but it won’t have until ${from.begun!}: ${late}`;
  const ready = from.ready!;
  if (from.review.days > 0)
    return say`${successor} needs ${predecessor} on ${needed}, but including review it won’t be ready until ${ready}: ${late}`;
  return say`${successor} needs ${predecessor} on ${needed}, but it won’t be ready until ${ready}: ${late}`;
}

/** Moves the dates of work by a number of working days. */
function moveBy({ plan, entity, due, holidays }: Work, days: number): Fix[] {
  const edits = shiftDates(plan, entity, days, holidays);
  const moved = due && addWorkingDays(due, days, holidays);
  if (edits.length === 0 || moved === undefined) return [];
  return [{ title: say`Move ${nameOf(entity)} to ${moved}`, edits, changesSchedule: true }];
}
