import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { isMissing } from '../../plan/missing';
import type { Reference } from '../../plan/names/reference';
import { planTitle } from '../../plan/plan';
import { dueOf } from '../../plan/progress';
import { say } from '../../text/message';
import { mostOfWholes } from '../../schedule/connect';
import type { Timing } from '../../schedule/timing';
import { timingOf } from '../../schedule/timing';
import { ownFloat } from '../../schedule/float';
import type { UnresolvedDependency } from '../../workspace/dependencyGraph';
import type { HandOff, Work } from '../../schedule/work';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { shortAddress } from '../viewEntities';
import type { GraphEdge } from './graph';
import { approvalId } from './graph';
import type { GraphDraft } from './graphDraft';
import { launchId } from './graphDraft';

/** Adds all hand-offs of a plan: stated ones, and those implied by reviews, collateral and launch. */
export function addEdges(draft: GraphDraft, snapshot: PlanSnapshot): void {
  for (const dependency of snapshot.dependencies.all)
    draft.link(dependencyEdge(draft, snapshot, dependency, { snapshot, entity: dependency.predecessor }));
  for (const dependency of snapshot.dependencies.unresolved) addOpen(draft, snapshot, dependency);
  for (const work of draft.facts.schedule.worksOfPlan(snapshot)) {
    if (work.review.days > 0) draft.link(approvalEdge(draft, work));
    if (goesToLaunch(draft, work)) draft.link(launchEdge(draft, work));
  }
  for (const item of snapshot.names.collateral()) addCollateral(draft, snapshot, item);
}

/** An entity of a plan. */
interface Giver {
  readonly snapshot: PlanSnapshot;
  readonly entity: Entity;
}

function dependencyEdge(
  draft: GraphDraft,
  snapshot: PlanSnapshot,
  { successor, mention }: UnresolvedDependency,
  giver: Giver,
): Omit<GraphEdge, 'id'> {
  const { criticalHandOffs } = draft.facts;
  const givers = worksAt(draft, giver);
  const takers = new Set(worksAt(draft, { snapshot, entity: successor }));
  const handOffs = handOffsBetween(draft, givers, takers);
  const tightest = tightestOf(handOffs);
  const only = giver.entity.kind === 'vendor' ? undefined : givers[0];
  return {
    kind: 'wait',
    from: only ? draft.handsOn(only) : draft.idOf(giver.snapshot, giver.entity),
    to: draft.idOf(snapshot, successor),
    what: nameOf(giver.entity),
    ready: only?.ready ?? tightest?.from.ready,
    needed: tightest?.to.needed ?? [...takers][0]?.needed,
    buffer: tightest?.buffer,
    ...lagOf(timingOf(mention)),
    isCritical: handOffs.some((handOff) => criticalHandOffs.has(handOff)),
    isInCircle: handOffs.some(({ isInCycle }) => isInCycle),
    places: [{ uri: snapshot.names.uriOf(successor), range: mention.range, whole: successor.range }],
  };
}

function lagOf({ days, kind, from, to }: Timing): Pick<GraphEdge, 'lag' | 'lagKind' | 'isFromStart' | 'isToFinish'> {
  return {
    ...(days !== 0 && { lag: days }),
    ...(days !== 0 && kind === 'calendar' && { lagKind: kind }),
    ...(from === 'start' && { isFromStart: true }),
    ...(to === 'finish' && { isToFinish: true }),
  };
}

/** The hand-offs between two sets of work. */
function handOffsBetween({ handOffOf }: GraphDraft, givers: readonly Work[], takers: ReadonlySet<Work>): HandOff[] {
  // If that would be more pairs than are calculated, there are none.
  if (givers.length * takers.size > mostOfWholes) return [];
  return givers.flatMap((giver) => [...takers].flatMap((taker) => handOffOf(giver, taker) ?? []));
}

/** The work that an entity stands for: for a vendor, everything it makes. */
function worksAt({ facts: { schedule } }: GraphDraft, { snapshot, entity }: Giver): readonly Work[] {
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  return works.filter(({ plan }) => plan === snapshot);
}

function tightestOf(handOffs: readonly HandOff[]): HandOff | undefined {
  let tightest: HandOff | undefined;
  for (const handOff of handOffs)
    if ((handOff.buffer ?? Infinity) < (tightest?.buffer ?? Infinity) || !tightest) tightest = handOff;
  return tightest;
}

function approvalEdge(draft: GraphDraft, work: Work): Omit<GraphEdge, 'id'> {
  const from = draft.idOf(work.plan, work.entity);
  return {
    kind: 'approval',
    from,
    to: approvalId(from),
    what: nameOf(work.entity),
    ready: work.due,
    needed: work.due,
    isCritical: draft.facts.critical.has(work),
    isInCircle: false,
    places: [],
  };
}

/** Launch depends on everything that is ready before it and that nothing else depends on. */
function goesToLaunch({ facts: { schedule, last, launches } }: GraphDraft, work: Work): boolean {
  const goal = schedule.goals.get(work.plan);
  if (!goal?.isLaunch || launches.has(work) || ownFloat(work, goal) === undefined) return false;
  if (last.has(work)) return true;
  const isOnlyADay = work.entity.kind !== 'deliverable' && work.incoming.length === 0;
  return (
    !isOnlyADay && !work.outgoing.some(({ to, buffer }) => buffer !== undefined && schedule.floatOf(to) !== undefined)
  );
}

function launchEdge(draft: GraphDraft, work: Work): Omit<GraphEdge, 'id'> {
  const goal = draft.facts.schedule.goals.get(work.plan)!;
  return {
    kind: 'launch',
    from: draft.handsOn(work),
    to: launchId(work.plan),
    what: nameOf(work.entity),
    ready: work.ready,
    needed: goal.day,
    buffer: ownFloat(work, goal),
    isCritical: draft.facts.last.has(work),
    isInCircle: false,
    places: [],
  };
}

/**
 * Collateral for a vendor. If something depends on it by name, it is handed over there and not to the vendor as a
 * whole.
 */
function addCollateral(draft: GraphDraft, snapshot: PlanSnapshot, item: Entity): void {
  const vendor = snapshot.names.vendorOf(item);
  if (!vendor || snapshot.dependencies.on(item).length > 0) return;
  const work = draft.workOf(snapshot, item);
  const tightest = work && tightestOf(work.outgoing);
  const due = work ? work.due : dueOf(item, snapshot.calendar);
  draft.link({
    kind: 'collateral',
    from: draft.entities.idOf(snapshot, item),
    to: draft.entities.idOf(snapshot, vendor),
    what: nameOf(item),
    ready: due,
    needed: tightest?.to.needed,
    buffer: tightest?.buffer,
    isCritical: work?.outgoing.some((handOff) => draft.facts.criticalHandOffs.has(handOff)) ?? false,
    isInCircle: false,
    places: [{ uri: snapshot.names.uriOf(item), range: item.name.range, whole: item.range }],
  });
}

/** Dependencies of an entity outside its own plan: something in another shown plan, or a node for what isn't shown. */
function addOpen(draft: GraphDraft, snapshot: PlanSnapshot, dependency: UnresolvedDependency): void {
  if (isMissing(dependency.mention.text)) return;
  const other = snapshot.elsewhere(dependency);
  const home = other && draft.planAt(other.snapshot.uri);
  if (other && home) {
    draft.link(dependencyEdge(draft, snapshot, dependency, { snapshot: home, entity: other.entity }));
    return;
  }
  const from = outsideNode(draft, snapshot, dependency.mention, other);
  if (other) {
    // Work in a plan that isn't shown still has its dates.
    draft.link({ ...dependencyEdge(draft, snapshot, dependency, other), from });
    return;
  }
  draft.link({
    kind: 'wait',
    from,
    to: draft.idOf(snapshot, dependency.successor),
    what: dependency.mention.text,
    needed: draft.workOf(snapshot, dependency.successor)?.needed,
    isCritical: false,
    isInCircle: false,
    places: [
      {
        uri: snapshot.names.uriOf(dependency.successor),
        range: dependency.mention.range,
        whole: dependency.successor.range,
      },
    ],
  });
}

function outsideNode(
  { nodes, source }: GraphDraft,
  snapshot: PlanSnapshot,
  { text, range }: Reference,
  other: Giver | undefined,
): string {
  const id = `${shortAddress(snapshot.uri)}#outside:${text.toLowerCase()}`;
  if (nodes.has(id)) return id;
  const name = text.trim() === '' ? source.words(say`Unnamed item`) : text;
  nodes.set(id, {
    id,
    kind: 'outside',
    label: other ? source.words(say`${name} of ${planTitle(other.snapshot.plan)}`) : name,
    plans: [snapshot.uri],
    isOurs: false,
    state: 'open',
    isCritical: false,
    isInCircle: false,
    owners: [],
    outcomes: [],
    places: [{ uri: snapshot.uri, range, whole: range }],
  });
  return id;
}
