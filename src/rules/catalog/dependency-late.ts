import { addWorkingDays, workingDaysBetween } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { nameOf, statedField } from '../../plan/entity';
import { dueOf, isDone, isProvided } from '../../plan/progress';
import { datesOfWork } from '../../plan/workDates';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { shiftDates } from '../../edits/shiftDates';
import { say } from '../../text/message';
import type { Dependency } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/workspace';

export default defineRule({
  id: 'dependency-late',
  kind: 'broken',
  title: 'Deliverables are ready before others need them',
  why: 'Two dates that contradict each other are discovered by whoever is standing there with nothing to do. Move one of them today, while both firms can still book other work.',
  *check({ snapshot, plan, names, calendar }) {
    const { holidays } = snapshot;
    for (const [{ successor, predecessor, mention, lag }, home] of dependenciesIn(snapshot)) {
      if (
        successor.kind === 'vendor' ||
        predecessor.kind === 'vendor' ||
        isDone(successor) ||
        names.uriOf(successor) !== plan.uri
      )
        continue;
      if (predecessor.kind === 'collateral' ? isProvided(predecessor) : isDone(predecessor)) continue;
      const vendor = home.names.vendorOf(predecessor);
      const ofVendor = vendor && home.stated(vendor, 'review');
      const { ready, review } = datesOfWork(predecessor, ofVendor, home.calendar, home.holidays);
      const { needed: begin } = datesOfWork(successor, undefined, calendar, holidays);
      const needed = begin === undefined || lag === 0 ? begin : addWorkingDays(begin, -lag, holidays);
      if (ready === undefined || needed === undefined || ready <= needed) continue;
      const days = workingDaysBetween(needed, ready, holidays);
      if (days <= 0) continue;
      const late = days === 1 ? say`1 working day late` : say`${days} working days late`;
      yield {
        at: mention.range,
        message:
          review > 0
            ? say`${nameOf(successor)} needs ${nameOf(predecessor)} on ${needed}, but including review it won’t be ready until ${ready}: ${late}`
            : say`${nameOf(successor)} needs ${nameOf(predecessor)} on ${needed}, but it won’t be ready until ${ready}: ${late}`,
        related: [
          {
            uri: home.names.uriOf(predecessor),
            range: (statedField(predecessor, 'due') ?? predecessor.name).range,
            message: say`${nameOf(predecessor)} is due here`,
          },
        ],
        fixes: () => moveBy(snapshot, successor, days),
      };
    }
  },
});

/**
 * The dependencies of the plan's work, each with the plan whose calendar applies: its own, or another to which the
 * dependency links.
 */
function* dependenciesIn(snapshot: PlanSnapshot): Iterable<[wait: Dependency, home: PlanSnapshot]> {
  for (const dependency of snapshot.dependencies.all) yield [dependency, snapshot];
  for (const unresolved of snapshot.dependencies.unresolved) {
    const found = snapshot.elsewhere(unresolved.mention);
    if (found) yield [{ ...unresolved, predecessor: found.entity }, found.snapshot];
  }
}

/** Moves the dates of work by a number of working days. */
function moveBy(snapshot: PlanSnapshot, work: Entity, days: number): Fix[] {
  const edits = shiftDates(snapshot, work, days);
  const due = dueOf(work, snapshot.calendar);
  const moved = due && addWorkingDays(due, days, snapshot.holidays);
  if (edits.length === 0 || moved === undefined) return [];
  return [{ title: say`Move ${nameOf(work)} to ${moved}`, edits }];
}
