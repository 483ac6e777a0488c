import type { FieldKey } from '../plan/fields';
import { lineBreak } from '../text/lines';
import type { IsoDate } from '../plan/calendar';
import type { Entity, Field } from '../plan/entity';
import { field, mentionsOf } from '../plan/entity';
import { isInEnglish, labelIn, smallLabelIn, wordIn } from '../plan/wording';
import { comparableName } from '../plan/labels';
import type { Plan } from '../plan/plan';
import { fillField, insertField } from '../edits/insertField';
import type { DocumentEdits, TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { blanksBefore } from '../text/ends';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { linesAround } from '../syntax/linesAround';
import { appendToSection, block } from '../edits/insertSection';
import { isListItem, itemBehind } from '../edits/listItem';
import { appendRow, cell, emptyTable, indentOf, rowOf, tableOf } from '../edits/tableRow';

/** The result of a call to a vendor's client. */
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

/** The edits that record a call: in the plan if it lists the vendor's references, else in the vendor's own file. */
export function recordReferenceCall(snapshot: PlanSnapshot, vendor: Entity, call: ReferenceCall): DocumentEdits {
  const file = referencesOf(snapshot, vendor).length > 0 ? undefined : snapshot.fileOf(vendor);
  return file
    ? { uri: file.plan.uri, edits: recordedIn(file.plan, file.vendor, call) }
    : { uri: snapshot.uri, edits: recordedIn(snapshot, vendor, call) };
}

/**
 * In the reference of this client if there is one, else as a new one in the form of the vendor's others, of the plan's
 * others, or under the vendor.
 */
function recordedIn(snapshot: PlanSnapshot, vendor: Entity, content: ReferenceCall): TextEdit[] {
  const call = { ...content, client: content.client.replace(/\s+/g, ' ').trim() };
  const { plan } = snapshot;
  const its = referencesOf(snapshot, vendor);
  const before = its.find(({ key }) => key === comparableName(call.client));
  if (before) return fillReference(plan, before, call);
  const last = its.at(-1) ?? plan.references.findLast((one) => field(one, 'vendor'));
  const table = last?.form === 'row' ? tableOf(plan, last) : emptyTable(plan, 'references', 'reference');
  if (table) return [appendRow(plan, table, 'reference', { vendor: vendor.name.text, ...call })];
  const line = `${call.client}${partsOf(plan, call)}`;
  const ofPlan =
    last && field(last, 'vendor') ? ` — ${smallLabelIn(plan, 'reference', 'vendor')}: ${vendor.name.text}` : '';
  if (last && isListItem(plan, last)) return [itemBehind(plan, last, `${line}${ofPlan}`)];
  return underVendor(plan, vendor, line, call);
}

function referencesOf({ plan, names }: PlanSnapshot, vendor: Entity): Entity[] {
  return plan.references.filter(
    (one) => plan.kind === 'vendor' || one.parent === vendor || names.vendorOf(one) === vendor,
  );
}

/** Each answer in its place in the reference, and the others after it. Nothing else is touched. */
function fillReference(plan: Plan, reference: Entity, { client: _, ...call }: ReferenceCall): TextEdit[] {
  const content = Object.entries(call).filter((entry): entry is [FieldKey, string] => entry[1] !== undefined);
  const edits = content.flatMap(([key, value]) => {
    const place = field(reference, key);
    return place ? [fillField(plan, place, value)] : [];
  });
  const caller = call.by === undefined ? field(reference, 'by') : undefined;
  const before = field(reference, 'called');
  // Whoever made an earlier call didn't make this one.
  if (caller && before && !caller.isMissing && !before.isMissing) {
    const isPart = caller.form === 'part' && before.form === 'part' && caller.range.start === before.range.start;
    if (isPart) edits.push({ range: { start: before.value.range.end, end: caller.value.range.end }, newText: '' });
    else if (caller.form === 'cell') edits.push({ range: caller.value.range, newText: '' });
  }
  if (reference.form === 'row') return edits;
  const open = new Map(content.filter(([key]) => !field(reference, key)));
  const { line } = linesAround(plan.document.text, reference.name.range.end, 0);
  const end = line.start + line.text.trimEnd().length;
  const behind = (place: Field | undefined, text: string): void => {
    const at = place?.form === 'part' ? place.value.range.end : end;
    const same = edits.findIndex(({ range }) => range.end === at);
    // Two edits at one position are one, in the order of the sentence.
    if (same >= 0) edits[same] = { ...edits[same]!, newText: edits[same]!.newText + text };
    else edits.push(insertion(at, text));
  };
  const by = open.get('by');
  const called = field(reference, 'called');
  if (!called)
    behind(
      undefined,
      ` — ${wordIn(plan, 'called')} ${call.called}${by === undefined ? '' : ` ${wordIn(plan, 'by')} ${by}`}`,
    );
  else if (by !== undefined)
    behind(
      called,
      called.form === 'part' ? ` ${wordIn(plan, 'by')} ${by}` : ` — ${smallLabelIn(plan, 'reference', 'by')}: ${by}`,
    );
  if (open.has('space')) behind(undefined, ` — ${open.get('space')}`);
  const answers = questions.flatMap((key) => (open.has(key) ? [answerOf(plan, key, open.get(key)!)] : [])).join(', ');
  const answered = questions.flatMap((key) => field(reference, key) ?? []).findLast(({ form }) => form === 'part');
  if (answers !== '') behind(answered, `${answered ? ', ' : ' — '}${answers}`);
  return edits;
}

const questions = ['partner', 'learn', 'change'] as const;

function answerOf(plan: Plan, question: (typeof questions)[number], answer: string): string {
  return isInEnglish(plan)
    ? `${question} ${answer}`
    : `${smallLabelIn(plan, 'reference', question)}: ${wordIn(plan, answer)}`;
}

/** ` — called … by … — space — partner …` */
function partsOf(plan: Plan, call: ReferenceCall): string {
  const answers = questions.flatMap((key) => (call[key] === undefined ? [] : [answerOf(plan, key, call[key])]));
  const parts = [
    `${wordIn(plan, 'called')} ${call.called}${call.by === undefined ? '' : ` ${wordIn(plan, 'by')} ${call.by}`}`,
    call.space,
    answers.join(', '),
  ];
  return parts.map((part) => (part === undefined || part === '' ? '' : ` — ${part}`)).join('');
}

/** The first reference of a vendor: under its field, or in a table of all references if the vendor has only a row. */
function underVendor(plan: Plan, vendor: Entity, content: string, call: ReferenceCall): TextEdit[] {
  const { text } = plan.document;
  const eol = lineBreak(text);
  const mentions = mentionsOf(vendor);
  const stated = mentions
    .flatMap(({ fields }) => fields)
    .find(({ definition, form }) => definition?.key === 'references' && form !== 'cell' && form !== 'front-matter');
  if (stated?.form === 'heading') return [block(plan, stated.range.end, [`- ${content}`])];
  if (stated) {
    const indent = stated.form === 'item' ? `${indentOf(text, stated.range.start)}  ` : '';
    const { start: from, end } = stated.value.range;
    const blanks = blanksBefore(text, from);
    const kept = stated.isMissing || stated.value.text === '' ? '' : `${eol}${indent}- ${text.slice(from, end)}`;
    return [{ range: { start: from - blanks, end }, newText: `${kept}${eol}${indent}- ${content}` }];
  }
  if (mentions.some(({ form }) => form === 'heading'))
    return insertField(plan, vendor, 'references', `${eol}  - ${content}`).map(withoutTrailingBlank);
  if (vendor.form === 'document') return [appendToSection(plan, 'references', [`- ${content}`])];
  const keys = ['vendor', 'client', 'called', 'by', 'space', 'partner', 'learn', 'change'] as const;
  const header = keys.map((key) => labelIn(plan, 'reference', key));
  const { client, called, by = '', space = '', partner = '', learn = '', change = '' } = call;
  const cells = [vendor.name.text, client, called, by, space, partner, learn, change];
  const rows = [rowOf(header), rowOf(header.map(() => '---')), rowOf(cells.map(cell))];
  return [appendToSection(plan, 'references', rows)];
}

function withoutTrailingBlank(edit: TextEdit): TextEdit {
  return { ...edit, newText: edit.newText.replace(/:\*\* (?=[\r\n])/, ':**') };
}
