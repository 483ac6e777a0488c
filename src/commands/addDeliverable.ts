import { lineBreak } from '../text/lines';
import type { IsoDate } from '../plan/calendar';
import { dateStyleOf, writeDate } from '../plan/values/dateStyle';
import type { Entity } from '../plan/entity';
import { field, mentionsOf, statedField } from '../plan/entity';
import { nextFreeId } from '../plan/names/ids';
import type { Plan } from '../plan/plan';
import { labelIn, smallLabelIn } from '../plan/wording';
import type { DocumentEdits, TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { blanksBefore } from '../text/ends';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { appendToSection, block } from '../edits/insertSection';
import { isListItem, itemBehind } from '../edits/listItem';
import { appendRow, emptyTable, indentOf, tableOf } from '../edits/tableRow';

/** A new deliverable of a vendor. */
export interface NewDeliverable {
  readonly name: string;
  /** Left open if not known yet. */
  readonly due?: IsoDate;
}

/**
 * The edits that add a deliverable with the next free id: after the vendor's last one, in the form of the plan's
 * others, or as a new list under the vendor; in the vendor's own file if its others are there, or can be.
 */
export function addDeliverable(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  vendor: Entity,
  wanted: NewDeliverable,
): DocumentEdits {
  const id = nextId(workspace, snapshot, vendor);
  const its = snapshot.dependencies.deliverablesOf(vendor);
  const here = its.filter((one) => snapshot.names.uriOf(one) === snapshot.uri);
  const isListedHere =
    here.length > 0 || statedField(snapshot.plan.deliverables.at(-1) ?? vendor, 'vendor') !== undefined;
  const file = isListedHere ? undefined : snapshot.fileOf(vendor);
  const { plan } = file?.plan ?? snapshot;
  const last = file ? plan.deliverables.at(-1) : here.at(-1);
  return { uri: plan.uri, edits: [editIn(plan, file?.vendor ?? vendor, last, { ...wanted, id })] };
}

/** The new text, with its id if the plan uses ids. */
type Written = NewDeliverable & { readonly id?: string };

function editIn(plan: Plan, vendor: Entity, last: Entity | undefined, { name: text, due, id }: Written): TextEdit {
  const name = text.replace(/\s+/g, ' ').trim();
  const date = due === undefined ? '' : writeDate(due, dateStyleOf(plan));
  const model = last ?? plan.deliverables.findLast((one) => statedField(one, 'vendor'));
  const table =
    model?.form === 'row' ? tableOf(plan, model) : model ? undefined : emptyTable(plan, 'deliverables', 'deliverable');
  if (table) return appendRow(plan, table, 'deliverable', { id: id ?? '', name, vendor: vendor.name.text, due: date });
  const isBold = model?.id !== undefined && plan.document.text.slice(0, model.id.range.start).endsWith('**');
  const mark = id === undefined ? '' : isBold ? `**${id}** ` : `${id} `;
  const line = `${mark}${name}${date === '' ? '' : ` — ${date}`}`;
  const ofVendor =
    model && statedField(model, 'vendor')
      ? ` — ${smallLabelIn(plan, 'deliverable', 'vendor')}: ${vendor.name.text}`
      : '';
  if (model && isListItem(plan, model)) return itemBehind(plan, model, `${line}${ofVendor}`);
  return newList(plan, vendor, `- [ ] ${line}`);
}

/** The first item of a vendor's list: under its label or heading if that exists already. */
function newList(plan: Plan, vendor: Entity, item: string): TextEdit {
  if (vendor.form === 'document') return appendToSection(plan, 'deliverables', [item]);
  const mentions = mentionsOf(vendor);
  const open = mentions.map((mention) => field(mention, 'deliverables')).find((one) => one && one.form !== 'cell');
  const { text } = plan.document;
  if (open?.form === 'item') {
    const { start, end } = open.value.range;
    const newText = `${lineBreak(text)}${indentOf(text, open.range.start)}  ${item}`;
    if (!open.isMissing) return insertion(end, newText);
    const blanks = blanksBefore(text, start);
    return { range: { start: start - blanks, end }, newText };
  }
  if (open) return block(plan, open.range.end, [item]);
  const heading = mentions.find(({ form }) => form === 'heading');
  if (!heading)
    return appendToSection(plan, 'deliverables', [
      `${item} — ${smallLabelIn(plan, 'deliverable', 'vendor')}: ${vendor.name.text}`,
    ]);
  // Below a subheading the list would belong to that.
  const next = plan.headings.find(({ heading: { range } }) => range.start > heading.range.start);
  const end = Math.min(heading.range.end, next?.heading.range.start ?? text.length);
  return block(plan, end, [`${labelIn(plan, 'vendor', 'deliverables')}:`, '', item]);
}

/** The next free id after the vendor's own, or else the plan's; none if the plan's deliverables have none. */
function nextId(workspace: Workspace, snapshot: PlanSnapshot, vendor: Entity): string | undefined {
  const all = snapshot.names.deliverables();
  const last = [...all, ...snapshot.dependencies.deliverablesOf(vendor)].findLast(({ id }) => id)?.id?.value;
  if (last === undefined && all.length > 0) return undefined;
  const around = snapshot.plan.kind === 'vendor' ? workspace.plansOfFile(snapshot.uri) : [];
  const taken = [snapshot, ...around].flatMap(({ names }) => [
    ...names.ids(),
    ...names.deliverables().flatMap(({ id }) => id?.value.toUpperCase() ?? []),
  ]);
  return nextFreeId(last ?? 'D0', new Set(taken));
}
