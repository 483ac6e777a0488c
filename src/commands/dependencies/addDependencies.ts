import { labelIn } from '../../plan/wording';
import type { Entity } from '../../plan/entity';
import { mentionsOf, nameOf, statedField } from '../../plan/entity';
import type { Plan } from '../../plan/plan';
import { columnsOf } from '../../plan/reader/readTable';
import { insertField } from '../../edits/insertField';
import type { TableBlock } from '../../syntax/blocks';
import { applyEdits, insertion } from '../../text/edit';
import type { DocumentEdits, TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { predecessorKinds } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { addColumn, cell, tableOf } from '../../edits/tableRow';
import type { DependencyPair } from './dependencyRefusal';
import { dependencyRefusal } from './dependencyRefusal';
import { SourceText } from '../../syntax/sourceText';
import { append, grouped } from '../../text/lists';

/** Why a dependency isn't written, and its successor. */
export interface RefusedDependency extends DependencyPair {
  readonly reason: Message;
}

/** The dependencies that were written, and those that weren't. */
export interface AddedDependencies {
  readonly edits: readonly DocumentEdits[];
  readonly refused: readonly RefusedDependency[];
}

/**
 * The edits that add dependencies to entities of a plan, each in the form of its neighbors: after its existing
 * dependencies, in the cell, part or line for them, or in a new one. Invalid or duplicate dependencies are refused.
 */
export function addDependencies(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  wanted: readonly DependencyPair[],
): AddedDependencies {
  const refused: RefusedDependency[] = [];
  const taken: DependencyPair[] = [];
  for (const pair of wanted) {
    const reason =
      dependencyRefusal(snapshot, pair, taken) ??
      (mentionOf(snapshot, pair) === undefined
        ? say`${nameOf(pair.predecessor)} has no ID or name that a dependency can refer to: add one`
        : undefined);
    if (reason) refused.push({ ...pair, reason });
    else taken.push(pair);
  }
  const edits = editsOf(workspace, snapshot, taken);
  const unread = unreadOf(workspace, snapshot, edits, taken);
  if (unread.length === 0) return { edits, refused };
  const rest = addDependencies(
    workspace,
    snapshot,
    taken.filter((pair) => !unread.includes(pair)),
  );
  const reasons = unread.map((pair) => ({
    ...pair,
    reason: say`There is no place to add dependencies of ${nameOf(pair.successor)}: give it a “Depends on” field`,
  }));
  return { edits: rest.edits, refused: [...refused, ...reasons, ...rest.refused] };
}

/** The parts of a name that would separate it in a list item. */
const mayPart = /[;\n]|\s[—–-]\s|[()]/;

/**
 * The name of an entity in its successor's document: its id or name, or a link to its heading; undefined if that would
 * mean another entity.
 */
function mentionOf({ names }: PlanSnapshot, { successor, predecessor }: DependencyPair): string | undefined {
  const means = (text: string): boolean => {
    const [only, ...others] = names.references(SourceText.exact(text, { offset: 0 }, 0), predecessorKinds);
    return others.length === 0 && only?.target === predecessor && !only.lag && !only.from;
  };
  const id = predecessor.id?.value;
  if (id !== undefined && means(id)) return id;
  const name = predecessor.name.text;
  if (means(name) && !mayPart.test(name)) return name;
  const slug = mentionsOf(predecessor).find((mention) => mention.slug !== undefined)?.slug;
  const isHere = names.uriOf(successor) === names.uriOf(predecessor);
  return slug !== undefined && isHere && names.atSlug(slug) === predecessor
    ? `[${name.replace(/[[\]]/g, '')}](#${slug})`
    : undefined;
}

function editsOf(workspace: Workspace, snapshot: PlanSnapshot, pairs: readonly DependencyPair[]): DocumentEdits[] {
  const byDocument = grouped(pairs, ({ successor }) => snapshot.names.uriOf(successor));
  return Array.from(byDocument, ([uri, ofDocument]) => {
    const plan = uri === snapshot.uri ? snapshot.plan : workspace.get(uri)?.plan;
    return { uri, edits: plan ? editsIn(plan, snapshot, ofDocument) : [] };
  });
}

function editsIn(plan: Plan, snapshot: PlanSnapshot, pairs: readonly DependencyPair[]): TextEdit[] {
  const edits: TextEdit[] = [];
  /** Rows of tables that have no column for dependencies yet, by table. */
  const rows = new Map<TableBlock, Map<number, string>>();
  for (const [from, ofOne] of grouped(pairs, (pair) => pair.successor)) {
    const value = ofOne.map((pair) => mentionOf(snapshot, pair)!).join(', ');
    const table = tableWithoutColumn(plan, from);
    if (table) {
      const cells = rows.get(table) ?? new Map<number, string>();
      rows.set(table, cells.set(from.range.start, cell(value)));
    } else {
      append(edits, fieldEdits(plan, from, value));
    }
  }
  const label = labelIn(plan, 'deliverable', 'depends-on');
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

/** The table of an entity that has only a row, if it has no column for dependencies; vendors get a heading instead. */
function tableWithoutColumn(plan: Plan, from: Entity): TableBlock | undefined {
  if (from.kind === 'vendor' || from.form !== 'row') return undefined;
  const table = tableOf(plan, from);
  return table && !columnsOf(from.kind, table.header).some((column) => column?.key === 'depends-on')
    ? table
    : undefined;
}

/** The dependencies that the plan wouldn't have after the edits. */
function unreadOf(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  changes: readonly DocumentEdits[],
  pairs: readonly DependencyPair[],
): readonly DependencyPair[] {
  if (pairs.length === 0) return [];
  const after = afterEdits(workspace, snapshot, changes);
  const { all } = after.dependencies;
  return pairs.filter(
    ({ successor, predecessor }) =>
      !all.some(
        (dependency) =>
          isCalledSame(dependency.successor, successor) && isCalledSame(dependency.predecessor, predecessor),
      ),
  );
}

/** A plan with its vendors' files as they would be read after edits. */
export function afterEdits(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  changes: readonly DocumentEdits[],
): PlanSnapshot {
  let after = workspace;
  const files = snapshot.plan.vendors.flatMap((vendor) => snapshot.fileOf(vendor)?.plan ?? []);
  for (const { uri, plan } of new Set([snapshot, ...files])) {
    const edits = changes.filter((change) => change.uri === uri).flatMap((change) => change.edits);
    after = after.with(uri, applyEdits(plan.document.text, edits));
  }
  return after.get(snapshot.uri) ?? snapshot;
}

/** Whether two entities, of one plan or of two versions of it, are called the same. */
export function isCalledSame(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && a.key === b.key && a.id?.value === b.id?.value;
}

/** The current version of an entity from an earlier version of a plan; undefined if it was removed or renamed. */
export function findAgain({ plan, names }: PlanSnapshot, entity: Entity): Entity | undefined {
  const all = [...plan.vendors, ...names.deliverables(), ...plan.milestones, ...names.collateral()];
  return all.find((one) => one === entity) ?? all.find((one) => isCalledSame(one, entity));
}
