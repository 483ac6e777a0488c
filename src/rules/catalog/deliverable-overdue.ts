import { isSure } from '../../plan/evidence/vouched';
import { isByOthers } from '../../plan/planContents';
import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { placeOfDate } from '../../plan/places';
import { worksFor } from '../../schedule/schedule';
import { computedInWords } from '../../schedule/scheduleWords';
import type { Work } from '../../schedule/work';
import { isOverdue } from '../../schedule/work';
import { timingFields } from '../reads';
import { defineRule } from '../rule';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'deliverable-overdue',
  kind: 'missing',
  isWordless: true,
  isAboutToday: true,
  title: 'Deliverables past their due date are done or rescheduled',
  why: 'A date that has passed in silence teaches everybody that dates here mean little. Either it is done and nobody checked it off, or the people who depend on it deserve a new one today.',
  reads: timingFields,
  *check({ snapshot, plan, today, schedule }) {
    if (plan.deliverables.length === 0) return;
    const earliest = new Map<Entity, Work>();
    for (const work of worksFor(schedule(), snapshot)) {
      const { entity, due } = work;
      if (entity.kind !== 'deliverable' || !isSure(plan, entity)) continue;
      if (due === undefined || !isOverdue(work, today)) continue;
      if (work.plan.names.uriOf(entity) !== plan.uri) continue;
      // Each plan that links to a vendor's file has dates of its own.
      const known = earliest.get(entity);
      if (!known || due < known.due!) earliest.set(entity, work);
    }
    for (const [entity, work] of earliest) {
      const dependents = snapshot.dependencies.on(entity);
      yield {
        at: placeOfDate(entity),
        message: overdue(work, dependents.length),
        // Whoever writes for Baton has each one marked; in another document the list may be over as a whole.
        together: isByOthers(plan) ? overdueTogether : undefined,
        related: dependents.map(({ successor, mention }) => ({
          range: mention.range,
          message: say`${nameOf(successor)} depends on it`,
        })),
      };
    }
  },
});

const overdueTogether = (count: number): Message => say`${count} deliverables are past their due date and aren’t done`;

function overdue(work: Work, dependents: number): Message {
  const name = nameOf(work.entity);
  const due = work.due!;
  const computed = computedInWords(work);
  const was = computed
    ? say`${name} was due on ${due} (${computed}) and isn’t done`
    : say`${name} was due on ${due} and isn’t done`;
  if (dependents === 0) return was;
  return dependents === 1 ? say`${was}; 1 item depends on it` : say`${was}; ${dependents} items depend on it`;
}
