import type { IsoDate } from '../plan/calendar';
import type { Entity } from '../plan/entity';
import { mentionsOf, statedField } from '../plan/entity';
import { planTitle } from '../plan/plan';
import { calendarOf } from '../plan/planCalendar';
import { dueOf, isDone, isUnderWay } from '../plan/progress';
import type { Finding } from '../rules/check';
import type { Words } from '../text/message';
import { say, saying } from '../text/message';
import type { Range } from '../text/range';
import { encloses } from '../text/range';
import type { Wait } from '../workspace/handOffs';
import type { KnownPlan } from '../workspace/workspace';
import { card, labelOf } from './card';
import { grouped } from '../text/grouped';

/** `waits for` shows below each vendor what it waits for, `needed by` who waits for it. */
export type Direction = 'waits for' | 'needed by';

/** How it stands with what a row shows: the worst comes first. */
export type State = 'error' | 'warning' | 'overdue' | 'done' | 'in progress' | 'open';

/** A row of the Vendors view. */
export interface TreeNode {
  /** The same for the same thing at the same place in the tree, whatever else changes. */
  readonly id: string;
  readonly kind: 'plan' | 'vendor' | 'deliverable' | 'milestone';
  readonly label: string;
  /** What stands beside the label: the owner and the next date. */
  readonly description: string;
  readonly state: State;
  readonly uri: string;
  /** Where a click goes. */
  readonly range: Range;
  /** The row stands above itself: it is shown, and not opened again. */
  readonly isCircle: boolean;
  readonly parent?: TreeNode;
  readonly hasChildren: boolean;
  readonly children: () => readonly TreeNode[];
  /** Markdown. */
  readonly tooltip: () => string;
}

/** What the rows of one plan are made from. */
export interface TreeSource {
  readonly known: KnownPlan;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly direction: Direction;
  readonly words: Words;
}

/** The row of a plan with its vendors under it, in the plan's order. */
export function vendorTree(source: TreeSource): TreeNode {
  const { known } = source;
  const { plan } = known;
  const count = plan.vendors.length;
  const node: TreeNode = {
    id: known.uri,
    kind: 'plan',
    label: planTitle(plan),
    description: source.words(count === 1 ? say`1 vendor` : say`${count} vendors and teams`),
    state: worst(source.findings),
    uri: known.uri,
    range: plan.self.name.range,
    isCircle: false,
    hasChildren: count > 0,
    children: () =>
      rows(
        source,
        plan.vendors.map((entity) => ({ entity })),
        node,
        [],
      ),
    tooltip: () => card(known, plan.self, source.words),
  };
  return node;
}

/** The vendor that the text at an offset is about: its own rows and sections, and what it delivers and is vouched for by. */
export function vendorAt({ plan, names }: KnownPlan, offset: number): Entity | undefined {
  const isHere = (entity: Entity): boolean =>
    mentionsOf(entity).some(({ range }) => range.start <= offset && offset < range.end);
  const vendor = plan.vendors.find(isHere);
  if (vendor) return vendor;
  const others = [...plan.deliverables, ...plan.references, ...plan.budgetLines];
  const other = others.find(isHere);
  return other && names.vendorOf(other);
}

/** The rows of one level. What is called the same, such as a row just copied, is told apart by its turn. */
function rows(source: TreeSource, groups: readonly Group[], parent: TreeNode, path: readonly Entity[]): TreeNode[] {
  const turns = new Map<string, number>();
  return groups.map((group) => {
    const name = `${group.entity.kind} ${labelOf(group.entity)}`;
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return entityNode(source, group, parent, path, `${parent.id} › ${turn > 1 ? `${name} #${turn}` : name}`);
  });
}

function entityNode(
  source: TreeSource,
  { entity, waits: handedOver }: Group,
  parent: TreeNode,
  path: readonly Entity[],
  id: string,
): TreeNode {
  const { known } = source;
  const isCircle = path.includes(entity);
  const trail = [...path, entity];
  const groups = isCircle ? [] : below(source, entity, handedOver);
  const node: TreeNode = {
    id,
    kind: entity.kind as TreeNode['kind'],
    label: isCircle ? `${labelOf(entity)} ↺` : labelOf(entity),
    description: isCircle ? source.words(say`waits in a circle`) : describe(source, entity),
    state: stateOf(source, entity),
    uri: known.names.uriOf(entity),
    range: entity.name.range,
    isCircle,
    parent,
    hasChildren: groups.length > 0,
    children: () => rows(source, groups, node, trail),
    tooltip: () => card(known, entity, source.words),
  };
  return node;
}

/** What stands under a row: for a vendor under another, what it hands over, and where all of it is awaited, what it waits for itself. */
function below(source: TreeSource, entity: Entity, handedOver: readonly Wait[] | undefined): Group[] {
  if (entity.kind !== 'vendor') return waitsOf(source, entity);
  if (!handedOver) return groupsOf(source, entity);
  const isAwaitedWhole = handedOver.some(({ from, to }) => (source.direction === 'waits for' ? to : from) === entity);
  return [...deliverablesOf(source, handedOver), ...(isAwaitedWhole ? groupsOf(source, entity) : [])];
}

interface Group {
  readonly entity: Entity;
  /** For a vendor: what it hands over, of all that it does. */
  readonly waits?: readonly Wait[];
}

/** The vendors on the other side of a vendor's waits, each with what is handed over; what no vendor makes stands by itself. */
function groupsOf({ known, direction }: TreeSource, vendor: Entity): Group[] {
  const waits =
    direction === 'waits for' ? known.handOffs.vendorWaitsFor(vendor) : known.handOffs.vendorNeededBy(vendor);
  const groups = grouped(waits, (wait) => {
    const other = direction === 'waits for' ? wait.to : wait.from;
    return other.kind === 'deliverable' ? (known.names.vendorOf(other) ?? other) : other;
  });
  return [...groups].map(([entity, list]) => (entity.kind === 'vendor' ? { entity, waits: list } : { entity }));
}

/** The deliverables that a vendor hands over in these waits. */
function deliverablesOf({ direction }: TreeSource, waits: readonly Wait[]): Group[] {
  const others = waits.map((wait) => (direction === 'waits for' ? wait.to : wait.from));
  return [...new Set(others)].filter((entity) => entity.kind !== 'vendor').map((entity) => ({ entity }));
}

/** What a deliverable itself waits for, or what waits for it. */
function waitsOf({ known, direction }: TreeSource, entity: Entity): Group[] {
  const others =
    direction === 'waits for'
      ? known.handOffs.waitsFor(entity).map(({ to }) => to)
      : known.handOffs.neededBy(entity).map(({ from }) => from);
  return [...new Set(others)].map((other) => ({ entity: other }));
}

/** Owner and next date; for a deliverable also who makes it. */
function describe({ known, today, words }: TreeSource, entity: Entity): string {
  const calendar = calendarOf(known.plan);
  const vendor = entity.kind === 'deliverable' ? known.names.vendorOf(entity)?.name.text : undefined;
  const owner = statedField(entity, 'owner')?.value.text;
  const work = entity.kind === 'vendor' ? known.handOffs.deliverablesOf(entity) : [entity];
  const dates = work
    .filter((one) => !isDone(one))
    .flatMap((one) => dueOf(one, calendar) ?? [])
    .sort();
  const next = dates.find((date) => date >= today) ?? dates[0];
  const isAllDone = work.length > 0 && work.every(isDone);
  return [vendor, owner, isAllDone ? words(saying('done')) : next]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function stateOf({ known, findings, today }: TreeSource, entity: Entity): State {
  const { plan, names } = known;
  const references = entity.kind === 'vendor' ? plan.references.filter((one) => names.vendorOf(one) === entity) : [];
  const places = [...mentionsOf(entity), ...references].map(({ range }) => range);
  const found = worst(findings.filter((finding) => places.some((place) => encloses(place, finding.range))));
  if (found !== 'open') return found;
  const work = entity.kind === 'vendor' ? known.handOffs.deliverablesOf(entity) : [entity];
  if (work.length > 0 && work.every(isDone)) return 'done';
  const calendar = calendarOf(known.plan);
  if (work.some((one) => !isDone(one) && (dueOf(one, calendar) ?? today) < today)) return 'overdue';
  return work.some(isUnderWay) ? 'in progress' : 'open';
}

function worst(findings: readonly Finding[]): State {
  if (findings.some(({ severity }) => severity === 'error')) return 'error';
  return findings.some(({ severity }) => severity === 'warning') ? 'warning' : 'open';
}
