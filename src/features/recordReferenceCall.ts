import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { field, mentionsOf } from '../plan/entity';
import { comparableLabel } from '../plan/labels';
import type { Plan } from '../plan/plan';
import { fillField, insertField, lineBreak } from '../rules/insertField';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import type { KnownPlan } from '../workspace/workspace';
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
 * The edits that record a call: in the reference of this client where the plan has it already, else as a new row of its
 * table of references, or as an entry under the vendor's field.
 */
export function recordReferenceCall(known: KnownPlan, vendor: Entity, call: ReferenceCall): TextEdit[] {
  const { plan, names } = known;
  const before = plan.references.find(
    (one) => one.key === comparableLabel(call.client) && names.vendorOf(one) === vendor,
  );
  if (before) return fillReference(plan, before, call);
  const row = plan.references.findLast((one) => one.form === 'row' && field(one, 'vendor'));
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
