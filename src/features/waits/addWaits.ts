import { append } from '../../text/append';
import type { Entity } from '../../plan/entity';
import { mentionsOf, statedField } from '../../plan/entity';
import { fieldDefinition } from '../../plan/fields';
import type { Plan } from '../../plan/plan';
import { columnsOf } from '../../plan/readTable';
import { insertField } from '../../rules/insertField';
import type { TableBlock } from '../../syntax/blocks';
import { applyEdits, insertion } from '../../text/edit';
import type { DocumentEdits, TextEdit } from '../../text/edit';
import { grouped } from '../../text/grouped';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { awaited } from '../../workspace/handOffs';
import { Workspace } from '../../workspace/workspace';
import type { KnownPlan } from '../../workspace/workspace';
import { labelOf } from '../card';
import { addColumn, cell, tableOf } from '../tableRow';
import { isCalledSame } from './findAgain';
import type { Pair } from './waitRefusal';
import { waitRefusal } from './waitRefusal';

/** Why a wait is not written, and what was to wait. */
export interface RefusedWait extends Pair {
  readonly reason: Message;
}

/** What is written of some waits, and what is not. */
export interface AddedWaits {
  readonly edits: readonly DocumentEdits[];
  readonly refused: readonly RefusedWait[];
}

/**
 * The edits that make things of a plan wait for others, each in the form in which its like is written: behind what it waits
 * for already, in the cell, part or line for it, or in a new one. What would be wrong or a second mention is refused.
 */
export function addWaits(workspace: Workspace, known: KnownPlan, wanted: readonly Pair[]): AddedWaits {
  const refused: RefusedWait[] = [];
  const taken: Pair[] = [];
  for (const pair of wanted) {
    const reason =
      waitRefusal(known, pair, taken) ??
      (mentionOf(known, pair) === undefined
        ? say`${labelOf(pair.to)} has no name that a dependency could refer to`
        : undefined);
    if (reason) refused.push({ ...pair, reason });
    else taken.push(pair);
  }
  const edits = editsOf(workspace, known, taken);
  const unread = unreadOf(workspace, known, edits, taken);
  if (unread.length === 0) return { edits, refused };
  const rest = addWaits(
    workspace,
    known,
    taken.filter((pair) => !unread.includes(pair)),
  );
  const reasons = unread.map((pair) => ({
    ...pair,
    reason: say`There is no place to write the dependencies of ${labelOf(pair.from)}`,
  }));
  return { edits: rest.edits, refused: [...refused, ...reasons, ...rest.refused] };
}

/** What a thing is called in the document of what waits for it: its id or name, or a link to its heading; undefined where that would mean another. */
function mentionOf({ names }: KnownPlan, { from, to }: Pair): string | undefined {
  const means = (text: string): boolean => names.find(text, awaited) === to;
  const id = to.id?.value;
  if (id !== undefined && means(id)) return id;
  const name = to.name.text;
  if (means(name) && !/[,;\n&/+]|\s[—–-]\s|\s(?:and|und)\s|[()]/.test(name)) return name;
  const slug = mentionsOf(to).find((mention) => mention.slug !== undefined)?.slug;
  const isHere = names.uriOf(from) === names.uriOf(to);
  return slug !== undefined && isHere && names.atSlug(slug) === to
    ? `[${name.replace(/[[\]]/g, '')}](#${slug})`
    : undefined;
}

function editsOf(workspace: Workspace, known: KnownPlan, pairs: readonly Pair[]): DocumentEdits[] {
  const byDocument = grouped(pairs, ({ from }) => known.names.uriOf(from));
  return Array.from(byDocument, ([uri, ofDocument]) => {
    const plan = uri === known.uri ? known.plan : workspace.get(uri)?.plan;
    return { uri, edits: plan ? editsIn(plan, known, ofDocument) : [] };
  });
}

function editsIn(plan: Plan, known: KnownPlan, pairs: readonly Pair[]): TextEdit[] {
  const edits: TextEdit[] = [];
  /** Rows of tables that have no column for it yet, by table. */
  const rows = new Map<TableBlock, Map<number, string>>();
  for (const [from, ofOne] of grouped(pairs, (pair) => pair.from)) {
    const value = ofOne.map((pair) => mentionOf(known, pair)!).join(', ');
    const table = tableWithoutColumn(plan, from);
    if (table) {
      const cells = rows.get(table) ?? new Map<number, string>();
      rows.set(table, cells.set(from.range.start, cell(value)));
    } else {
      append(edits, fieldEdits(plan, from, value));
    }
  }
  const { label } = fieldDefinition('deliverable', 'depends-on');
  for (const [table, cells] of rows) append(edits, addColumn(plan, table, label, cells));
  return edits;
}

function fieldEdits(plan: Plan, from: Entity, value: string): TextEdit[] {
  const stated = statedField(from, 'depends-on');
  if (!stated) return insertField(plan, from, 'depends-on', value);
  const { text, range } = stated.value;
  const comma = /[,;]\s*$/.test(text) ? ' ' : ', ';
  return [insertion(range.end, `${comma}${stated.form === 'cell' ? cell(value) : value}`)];
}

/** The table of what is but a row in it, where it has no column that says what waits; vendors get a heading instead. */
function tableWithoutColumn(plan: Plan, from: Entity): TableBlock | undefined {
  if (from.kind === 'vendor' || from.form !== 'row') return undefined;
  const table = tableOf(plan, from);
  return table && !columnsOf(from.kind, table.header).some((column) => column?.key === 'depends-on')
    ? table
    : undefined;
}

/** The waits that the plan would not be read to say after the edits. */
function unreadOf(
  workspace: Workspace,
  known: KnownPlan,
  changes: readonly DocumentEdits[],
  pairs: readonly Pair[],
): readonly Pair[] {
  if (pairs.length === 0) return [];
  const after = afterEdits(workspace, known, changes);
  const { waits } = after.handOffs;
  return pairs.filter(
    ({ from, to }) => !waits.some((wait) => isCalledSame(wait.from, from) && isCalledSame(wait.to, to)),
  );
}

/** A plan with its vendors' files as they would be read after edits. */
export function afterEdits(workspace: Workspace, known: KnownPlan, changes: readonly DocumentEdits[]): KnownPlan {
  const after = new Workspace({
    isIncluded: () => true,
    fiscalYearStart: (uri) => workspace.fiscalYearStartOf(uri),
  });
  const files = known.plan.vendors.flatMap((vendor) => workspace.fileOfVendor(known, vendor)?.plan ?? []);
  for (const { uri, plan } of new Set([known, ...files])) {
    const edits = changes.filter((change) => change.uri === uri).flatMap((change) => change.edits);
    after.setText(uri, applyEdits(plan.document.text, edits));
  }
  return after.get(known.uri) ?? known;
}
