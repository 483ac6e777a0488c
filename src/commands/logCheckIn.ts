import type { IsoDate } from '../plan/calendar';
import { dateStyleOf, writeDate } from '../plan/values/dateStyle';
import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import { insertField } from '../edits/insertField';
import type { DocumentEdits } from '../text/edit';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/**
 * The edits that record a check-in with a vendor: in place of the previous date, else as a new field, in the vendor's
 * own file if it has one that states the date or can.
 */
export function logCheckIn(snapshot: PlanSnapshot, vendor: Entity, date: IsoDate): DocumentEdits {
  const written = writtenIn(snapshot, vendor, date);
  const file = written.isNew ? snapshot.fileOf(vendor) : undefined;
  if (!file) return { uri: snapshot.uri, edits: written.edits };
  return { uri: file.plan.uri, edits: writtenIn(file.plan, file.vendor, date).edits };
}

function writtenIn(
  { plan }: PlanSnapshot,
  vendor: Entity,
  date: IsoDate,
): { isNew: boolean; edits: DocumentEdits['edits'] } {
  const day = writeDate(date, dateStyleOf(plan));
  const before = mentionsOf(vendor)
    .flatMap(({ fields }) => fields)
    .find(({ definition, isMissing }) => definition?.key === 'last-check-in' && !isMissing);
  if (before) return { isNew: false, edits: [{ range: before.value.range, newText: day }] };
  return { isNew: true, edits: insertField(plan, vendor, 'last-check-in', day) };
}
