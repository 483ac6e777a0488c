import type { IsoDate } from '../plan/calendar';
import { writeDay } from '../plan/values/dateStyle';
import { statedField } from '../plan/entity';
import { insertField } from '../edits/insertField';
import { rewriteDate, shiftDates } from '../edits/shiftDates';
import type { DocumentEdits, TextEdit } from '../text/edit';
import type { DelayPropagation } from '../schedule/delayPropagation';
import type { Work } from '../schedule/work';
import type { LatestDate } from '../schedule/backwardPass';
import type { Workspace } from '../workspace/workspace';
import { grouped } from '../text/lists';

/** Edits in the documents of the work, and the work whose date couldn't be written there. */
export interface DateChange {
  readonly edits: readonly DocumentEdits[];
  readonly left: readonly Work[];
}

/**
 * Writes the effects of a delay: every date that moves, start and due, in its own format. Work whose date is calculated
 * from its dependencies follows from the others, unless it is late itself: then it gets a date of its own.
 */
export function writeMoves(workspace: Workspace, { moved, late }: DelayPropagation): DateChange {
  return change(moved, ({ work, days, due }) =>
    work.computedFrom === 'dependencies' && late.has(work) && due !== undefined
      ? inserted(workspace, work, due)
      : shiftDates(work.plan, work.entity, days, work.holidays),
  );
}

/** Writes the latest dates for launch, in place of existing ones or as new ones. */
export function writeLatest(workspace: Workspace, latest: readonly LatestDate[]): DateChange {
  return change(latest, ({ work, due }) => {
    const field = statedField(work.entity, 'due');
    return field && work.computedFrom === undefined && work.due !== undefined
      ? rewriteDate(work.plan, field, work.due, due)
      : inserted(workspace, work, due);
  });
}

function change<Dated extends { readonly work: Work }>(
  all: readonly Dated[],
  editsFor: (one: Dated) => readonly TextEdit[],
): DateChange {
  const left: Work[] = [];
  const found: { readonly uri: string; readonly edit: TextEdit }[] = [];
  for (const one of all) {
    const { entity, plan } = one.work;
    const edits = editsFor(one);
    if (edits.length === 0) left.push(one.work);
    for (const edit of edits) found.push({ uri: plan.names.uriOf(entity), edit });
  }
  const edits = [...grouped(found, ({ uri }) => uri)].map(([uri, here]) => {
    // A vendor's file that several plans share is written once.
    const once = new Map(here.map(({ edit }) => [`${edit.range.start} ${edit.range.end}`, edit]));
    return { uri, edits: [...once.values()] };
  });
  return { edits, left };
}

function inserted(workspace: Workspace, { entity, plan }: Work, day: IsoDate): TextEdit[] {
  const home = workspace.get(plan.names.uriOf(entity));
  if (!home) return [];
  return insertField(home.plan, entity, 'due', writeDay(plan.plan, day, plan.calendar.launch));
}
