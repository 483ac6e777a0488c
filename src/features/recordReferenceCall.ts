import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { field, mentionsOf } from '../plan/entity';
import { comparableLabel } from '../plan/labels';
import type { Plan } from '../plan/plan';
import { fillField, insertField, lineBreak } from '../rules/insertField';
import type { DocumentEdits, TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { KnownPlan, Workspace } from '../workspace/workspace';
import { appendToSection } from './insertSection';
import { appendRow, tableOf } from './tableRow';

/** What came of a call to a client of a vendor. */
export interface ReferenceCall {
  /** Name, role and firm. */
  readonly client: string;
  readonly space?: string;
  readonly called: IsoDate;
  readonly by?: string;
  readonly partner?: string;
  readonly learn?: string;
  readonly change?: string;
}

/**
 * The edits that record a call: in the reference of this client where it is named already, else as a new row of the table
 * of references, or as an entry under the vendor's field. They go to the vendor's own file where its references stand there.
 */
export function recordReferenceCall(
  workspace: Workspace,
  known: KnownPlan,
  vendor: Entity,
  call: ReferenceCall,
): DocumentEdits {
  const isSaidHere = known.plan.references.some((one) => known.names.vendorOf(one) === vendor);
  const file = isSaidHere ? undefined : workspace.fileOfVendor(known, vendor);
  if (file) return { uri: file.plan.uri, edits: editsIn(file.plan, file.vendor, call) };
  return { uri: known.uri, edits: editsIn(known, vendor, call) };
}

function editsIn({ plan, names }: KnownPlan, vendor: Entity, call: ReferenceCall): TextEdit[] {
  const isOf = (one: Entity): boolean => plan.kind === 'vendor' || names.vendorOf(one) === vendor;
  const before = plan.references.find((one) => one.key === comparableLabel(call.client) && isOf(one));
  if (before) return fillReference(plan, before, call);
  const row = plan.references.findLast((one) => one.form === 'row' && (plan.kind === 'vendor' || field(one, 'vendor')));
  const table = row && tableOf(plan, row);
  if (table) return [appendRow(plan, table, 'reference', { vendor: vendor.name.text, ...call })];
  return newItem(plan, vendor, call);
}

function fillReference(plan: Plan, reference: Entity, call: ReferenceCall): TextEdit[] {
  if (reference.form === 'row') {
    return Object.entries(call).flatMap(([key, value]: [string, string | undefined]) => {
      const open = value === undefined || key === 'client' ? undefined : field(reference, key);
      return open?.isMissing === true || (open && key === 'called') ? [fillField(plan, open, value!)] : [];
    });
  }
  const { text } = plan.document;
  const first = /[^\r\n]*/y;
  first.lastIndex = reference.name.range.end;
  first.test(text);
  return [{ range: { start: reference.name.range.end, end: first.lastIndex }, newText: said(call, reference) }];
}

/** ` — called … by … — space — partner …`, without repeating what the item says of the space. */
function said({ space, called, by, partner, learn, change }: ReferenceCall, before?: Entity): string {
  const known = before && field(before, 'space');
  const answers = Object.entries({ partner, learn, change }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${value}`],
  );
  const parts = [
    `called ${called}${by === undefined ? '' : ` by ${by}`}`,
    space ?? known?.value.text ?? '',
    answers.join(', '),
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => ` — ${part}`)
    .join('');
}

function newItem(plan: Plan, vendor: Entity, call: ReferenceCall): TextEdit[] {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const line = `- ${call.client}${said(call)}`;
  const stated = mentionsOf(vendor)
    .flatMap(({ fields }) => fields)
    .find(({ definition, form }) => definition?.key === 'references' && form === 'item');
  if (!stated && vendor.form === 'document') return [appendToSection(plan, 'references', [line])];
  if (!stated) return insertField(plan, vendor, 'references', `${eol}  ${line}`).map(withoutTrailingBlank);
  const start =
    Math.max(text.lastIndexOf('\n', stated.range.start - 1), text.lastIndexOf('\r', stated.range.start - 1)) + 1;
  const indent = ' '.repeat(stated.range.start - start + 2);
  const lastItem = stated.items.at(-1);
  if (lastItem) return [insertion(lastItem.range.end, `${eol}${indent}${line}`)];
  const { start: from, end } = stated.value.range;
  const blanks = /[ \t]*$/.exec(text.slice(0, from))![0].length;
  const kept = stated.isMissing || stated.value.text === '' ? '' : `${eol}${indent}- ${text.slice(from, end)}`;
  return [{ range: { start: from - blanks, end }, newText: `${kept}${eol}${indent}${line}` }];
}

function withoutTrailingBlank(edit: TextEdit): TextEdit {
  return { ...edit, newText: edit.newText.replace(/:\*\* (?=[\r\n])/, ':**') };
}
