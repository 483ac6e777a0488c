import { labelOf } from '../../features/card';
import type { Entity } from '../../plan/entity';
import { isMissing } from '../../plan/missing';
import type { Reference } from '../../plan/names';
import { planTitle } from '../../plan/plan';
import { dueOf } from '../../plan/progress';
import { say } from '../../text/message';
import { mostOfWholes } from '../../workspace/connect';
import { ownFloat } from '../../workspace/float';
import type { OpenWait } from '../../workspace/handOffs';
import type { HandOff, Work } from '../../workspace/work';
import type { KnownPlan } from '../../workspace/workspace';
import { shortAddress } from '../cast';
import type { GraphEdge } from './graph';
import { approvalId } from './graph';
import type { GraphDraft } from './graphDraft';
import { launchId } from './graphDraft';

/** Adds all that is handed over in a plan: what it says, and what follows from reviews, collateral and the launch. */
export function addEdges(draft: GraphDraft, known: KnownPlan): void {
  for (const wait of known.handOffs.waits) draft.link(waitEdge(draft, known, wait, { known, entity: wait.to }));
  for (const wait of known.handOffs.open) addOpen(draft, known, wait);
  for (const work of draft.reckoning.schedule.worksOfPlan(known)) {
    if (work.review > 0) draft.link(approvalEdge(draft, work));
    if (goesToLaunch(draft, work)) draft.link(launchEdge(draft, work));
  }
  for (const item of known.names.collateral()) addCollateral(draft, known, item);
}

/** A thing of a plan. */
interface Giver {
  readonly known: KnownPlan;
  readonly entity: Entity;
}

function waitEdge(
  draft: GraphDraft,
  known: KnownPlan,
  { from, mention, lag }: OpenWait,
  giver: Giver,
): Omit<GraphEdge, 'id'> {
  const { criticalHandOffs } = draft.reckoning;
  const givers = worksAt(draft, giver);
  const takers = new Set(worksAt(draft, { known, entity: from }));
  const handOffs = handOffsBetween(draft, givers, takers);
  const tightest = tightestOf(handOffs);
  const only = giver.entity.kind === 'vendor' ? undefined : givers[0];
  return {
    kind: 'wait',
    from: only ? draft.handsOn(only) : draft.idOf(giver.known, giver.entity),
    to: draft.idOf(known, from),
    what: labelOf(giver.entity),
    ready: only?.ready ?? tightest?.from.ready,
    needed: tightest?.to.needed ?? [...takers][0]?.needed,
    buffer: tightest?.buffer,
    lag: lag > 0 ? lag : undefined,
    isCritical: handOffs.some((handOff) => criticalHandOffs.has(handOff)),
    isInCircle: handOffs.some(({ isInCircle }) => isInCircle),
    places: [{ uri: known.names.uriOf(from), range: mention.range, whole: from.range }],
  };
}

/** The hand-offs from some works to others. */
function handOffsBetween({ handOffOf }: GraphDraft, givers: readonly Work[], takers: ReadonlySet<Work>): HandOff[] {
  // Where that would be more pairs than are reckoned, there is none between them.
  if (givers.length * takers.size > mostOfWholes) return [];
  return givers.flatMap((giver) => [...takers].flatMap((taker) => handOffOf(giver, taker) ?? []));
}

/** The work that a thing stands for: a vendor for all that it makes. */
function worksAt({ reckoning: { schedule } }: GraphDraft, { known, entity }: Giver): readonly Work[] {
  const works = entity.kind === 'vendor' ? schedule.madeBy(entity) : schedule.worksOf(entity);
  return works.filter(({ plan }) => plan === known);
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
    what: labelOf(work.entity),
    ready: work.due,
    needed: work.due,
    isCritical: draft.reckoning.critical.has(work),
    isInCircle: false,
    places: [],
  };
}

/** What nobody else waits for, and is there before launch, is what launch itself waits for. */
function goesToLaunch({ reckoning: { schedule, last, launches } }: GraphDraft, work: Work): boolean {
  const goal = schedule.goals.get(work.plan);
  if (!goal?.isLaunch || launches.has(work) || ownFloat(work, goal) === undefined) return false;
  if (last.has(work)) return true;
  const isOnlyADay = work.entity.kind !== 'deliverable' && work.before.length === 0;
  return (
    !isOnlyADay && !work.after.some(({ to, buffer }) => buffer !== undefined && schedule.floatOf(to) !== undefined)
  );
}

function launchEdge(draft: GraphDraft, work: Work): Omit<GraphEdge, 'id'> {
  const goal = draft.reckoning.schedule.goals.get(work.plan)!;
  return {
    kind: 'launch',
    from: draft.handsOn(work),
    to: launchId(work.plan),
    what: labelOf(work.entity),
    ready: work.ready,
    needed: goal.day,
    buffer: ownFloat(work, goal),
    isCritical: draft.reckoning.last.has(work),
    isInCircle: false,
    places: [],
  };
}

/** What is provided to a vendor. Where something waits for it by name, it is handed over there and not to all of the vendor. */
function addCollateral(draft: GraphDraft, known: KnownPlan, item: Entity): void {
  const vendor = known.names.vendorOf(item);
  if (!vendor || known.handOffs.neededBy(item).length > 0) return;
  const work = draft.workOf(known, item);
  const tightest = work && tightestOf(work.after);
  const due = work ? work.due : dueOf(item, known.calendar);
  draft.link({
    kind: 'collateral',
    from: draft.cast.idOf(known, item),
    to: draft.cast.idOf(known, vendor),
    what: labelOf(item),
    ready: due,
    needed: tightest?.to.needed,
    buffer: tightest?.buffer,
    isCritical: work?.after.some((handOff) => draft.reckoning.criticalHandOffs.has(handOff)) ?? false,
    isInCircle: false,
    places: [{ uri: known.names.uriOf(item), range: item.name.range, whole: item.range }],
  });
}

/** What a thing waits for that its own plan does not have: something of another plan that is shown, or a node for what is not. */
function addOpen(draft: GraphDraft, known: KnownPlan, wait: OpenWait): void {
  if (isMissing(wait.mention.text)) return;
  const other = known.elsewhere(wait.mention);
  const home = other && draft.planAt(other.known.uri);
  if (other && home) {
    draft.link(waitEdge(draft, known, wait, { known: home, entity: other.entity }));
    return;
  }
  const from = outsideNode(draft, known, wait.mention, other);
  if (other) {
    // What is in a plan that is not shown has its days all the same.
    draft.link({ ...waitEdge(draft, known, wait, other), from });
    return;
  }
  draft.link({
    kind: 'wait',
    from,
    to: draft.idOf(known, wait.from),
    what: wait.mention.text,
    needed: draft.workOf(known, wait.from)?.needed,
    isCritical: false,
    isInCircle: false,
    places: [{ uri: known.names.uriOf(wait.from), range: wait.mention.range, whole: wait.from.range }],
  });
}

function outsideNode(
  { nodes, source }: GraphDraft,
  known: KnownPlan,
  { text, range }: Reference,
  other: Giver | undefined,
): string {
  const id = `${shortAddress(known.uri)}#outside:${text.toLowerCase()}`;
  if (nodes.has(id)) return id;
  const name = text.trim() === '' ? source.words(say`Unnamed item`) : text;
  nodes.set(id, {
    id,
    kind: 'outside',
    label: other ? source.words(say`${name} of ${planTitle(other.known.plan)}`) : name,
    plans: [known.uri],
    isOurs: false,
    state: 'open',
    isCritical: false,
    isInCircle: false,
    owners: [],
    outcomes: [],
    places: [{ uri: known.uri, range, whole: range }],
  });
  return id;
}
