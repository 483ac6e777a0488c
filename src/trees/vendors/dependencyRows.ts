import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import type { Finding } from '../../rules/check';
import type { Words } from '../../text/message';
import { originalOf } from '../../plan/moved';
import { memoized } from '../../text/memoized';
import { say } from '../../text/message';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { card } from '../../editor/card';
import type { PlanFacts } from './planFacts';
import { turned } from './planFacts';
import type { RowWordsOptions } from './rowWords';
import { findingsInWords, rowInWords } from './rowWords';
import type { Direction, StatedDependency, TreeNode } from './treeNode';
import { otherSide, statedDependenciesOf } from './dependenciesOf';
import { escaped } from '../../text/quoting';

/** The source of the rows of a plan's vendors. */
export interface RowSource {
  readonly facts: PlanFacts;
  readonly direction: Direction;
}

/** The context of a row, and what it has to show there. */
export interface RowPlace {
  readonly id: string;
  readonly parent: TreeNode;
  readonly options?: RowWordsOptions;
}

/** The top-level row of a vendor, with its dependencies or dependents under it. */
export function vendorRow(source: RowSource, vendor: Entity, place: RowPlace): TreeNode {
  return entityRow(source, { facts: source.facts, entity: vendor }, place, []);
}

/** The content below a row, and why. */
interface Group {
  /** The facts of its own plan, which may differ from that of the row above. */
  readonly facts: PlanFacts;
  readonly entity: Entity;
  /** The dependencies that connect it to the row above; for a vendor, which of its work is involved. */
  readonly dependencies?: readonly StatedDependency[];
}

function entityRow(source: RowSource, group: Group, place: RowPlace, path: readonly Entity[]): TreeNode {
  const { facts, entity, dependencies = [] } = group;
  const { snapshot, words } = facts;
  const isCycle = path.includes(entity);
  const own = facts.of(entity);
  const count = source.direction === 'waits for' ? own.waitsFor : own.neededBy;
  const description = isCycle ? words(say`circular dependency`) : rowInWords(facts, entity, place.options);
  let groups: readonly Group[] | undefined;
  let rows: readonly TreeNode[] | undefined;
  const below = (): readonly Group[] => (groups ??= isCycle ? [] : groupsBelow(source, group));
  const node: TreeNode = {
    id: place.id,
    kind: entity.kind as TreeNode['kind'],
    label: isCycle ? `${nameOf(entity)} ↺` : nameOf(entity),
    description,
    state: own.state,
    subject: { snapshot, entity },
    place: { uri: snapshot.names.uriOf(entity), range: entity.name.range, whole: entity.range },
    findings: own.findings.length,
    isWaiting: own.waitsFor > 0,
    dependencies,
    isCycle,
    parent: place.parent,
    hasChildren: !isCycle && (dependencies.length > 0 && entity.kind === 'vendor' ? below().length > 0 : count > 0),
    children: () => (rows ??= rowsOf(source, below(), node, [...path, entity])),
    content: () => contentOf(source, group),
    alone: () => entityRow(source, group, place, []),
    tooltip: () =>
      // In a narrow side bar rows are truncated.
      [card(facts.cardSource, entity), escaped(description), findingsList(own.findings, words)]
        .filter((part) => part !== '')
        .join('\n\n'),
  };
  return node;
}

/** The most findings that are listed: more can be read in the editor. */
const mostFindings = 5;

function findingsList(findings: readonly Finding[], words: Words): string {
  if (findings.length === 0) return '';
  const lines = findings.slice(0, mostFindings).map(({ message }) => `- ${escaped(message)}`);
  const more = findings.length - lines.length;
  if (more > 0) lines.push(words(say`- and ${more} more`));
  return `${words(findingsInWords(findings.length))}:\n\n${lines.join('\n')}`;
}

/** The rows of one level. Rows with the same name, such as one that was just copied, are distinguished by a counter. */
function rowsOf(source: RowSource, groups: readonly Group[], parent: TreeNode, path: readonly Entity[]): TreeNode[] {
  const turns = new Map<string, number>();
  return groups.map((group) => {
    const isOther = group.facts.snapshot !== parent.subject?.snapshot;
    const plan = isOther ? `${group.facts.snapshot.uri} › ` : '';
    const name = turned(turns, `${plan}${group.entity.kind} ${nameOf(group.entity)}`);
    const options = { plan: isOther ? group.facts.title : undefined };
    return entityRow(source, group, { id: `${parent.id} › ${name}`, parent, options }, path);
  });
}

/**
 * Identifies the content below a row: a vendor under another for everything it does has the same content as at the top.
 */
function contentOf({ direction }: RowSource, { entity, dependencies }: Group): string {
  const own = numberOf(entity);
  if (entity.kind !== 'vendor' || !dependencies) return String(own);
  const others = dependencies.map((dependency) => otherSide(dependency, direction));
  const isNeededWhole = others.includes(entity);
  const handedOver = [...new Set(others.filter(({ kind }) => kind !== 'vendor').map(numberOf))];
  if (isNeededWhole && handedOver.length === 0) return String(own);
  return `${own} ${isNeededWhole ? 'with' : 'of'} ${handedOver.join(' ')}`;
}

let count = 0;
/** Entities are distinguished by a number that each gets on first use. */
const numberOfOriginal = memoized((_: Entity) => ++count);

function numberOf(entity: Entity): number {
  return numberOfOriginal(originalOf(entity));
}

/** For a vendor under another, what it hands over and, if all of it is needed, its own dependencies. */
function groupsBelow(source: RowSource, { facts, entity, dependencies }: Group): Group[] {
  const { direction } = source;
  if (entity.kind !== 'vendor')
    return grouped(facts, direction, statedDependenciesOf(facts, entity, direction), (one) => one);
  if (!dependencies) return dependenciesOfVendor(source, facts, entity);
  const handedOver = grouped(facts, direction, dependencies, (one) => one).filter(
    (one) => one.entity.kind !== 'vendor',
  );
  const isNeededWhole = dependencies.some((dependency) => otherSide(dependency, direction) === entity);
  return [...handedOver, ...(isNeededWhole ? dependenciesOfVendor(source, facts, entity) : [])];
}

/**
 * The vendors at the other end of a vendor's dependencies, each with what is handed over; work that no vendor makes
 * gets a separate row.
 */
function dependenciesOfVendor({ direction }: RowSource, facts: PlanFacts, vendor: Entity): Group[] {
  return grouped(facts, direction, statedDependenciesOf(facts, vendor, direction), (other, { names }) =>
    other.kind === 'deliverable' ? (names.vendorOf(other) ?? other) : other,
  );
}

/** Dependencies grouped by what `shownAs` returns for their other end. */
function grouped(
  facts: PlanFacts,
  direction: Direction,
  dependencies: readonly StatedDependency[],
  shownAs: (other: Entity, snapshot: PlanSnapshot) => Entity,
): Group[] {
  const groups = new Map<Entity, { facts: PlanFacts; entity: Entity; dependencies: StatedDependency[] }>();
  for (const dependency of dependencies) {
    const there = direction === 'waits for' ? dependency.predecessorPlan : dependency.successorPlan;
    const entity = shownAs(otherSide(dependency, direction), there);
    const group = groups.get(entity);
    if (group) group.dependencies.push(dependency);
    else groups.set(entity, { facts: facts.elsewhere(there), entity, dependencies: [dependency] });
  }
  return [...groups.values()];
}
