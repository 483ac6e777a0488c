import { computedInWords, spareInWords, whyUndated } from '../../schedule/scheduleWords';
import type { Entity } from '../../plan/entity';
import { field, nameOf, statedField } from '../../plan/entity';
import { dueOf, isInReview, isProvided } from '../../plan/progress';
import type { Message } from '../../text/message';
import { both, say } from '../../text/message';
import type { Work } from '../../schedule/work';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { approversOf, reviewOf } from '../approvers';
import type { GraphNode } from './graph';
import { approvalId } from './graph';
import type { GraphDraft } from './graphDraft';
import { launchId, nobodyId } from './graphDraft';
import { stateOf, stateOfAll } from '../scheduleFacts';
import { grouped, minimumOf } from '../../text/lists';
import type { Place } from '../../text/range';

/**
 * Adds everything that a plan mentions: vendors, their work and its approvals, milestones, launch, and what we provide.
 */
export function addNodes(draft: GraphDraft, snapshot: PlanSnapshot): void {
  const { plan, names, calendar } = snapshot;
  const works = draft.facts.schedule.worksOfPlan(snapshot);
  const made = grouped(works, ({ entity, vendor }) => (entity.kind === 'deliverable' ? vendor : undefined));
  for (const vendor of plan.vendors) draft.add(vendorNode(draft, snapshot, vendor, made.get(vendor) ?? []));
  const nobodys = works.filter(({ entity, vendor }) => entity.kind === 'deliverable' && !vendor);
  if (nobodys.length > 0) draft.add(nobodyNode(draft, snapshot, nobodys));
  for (const work of works) {
    if (work.entity.kind === 'collateral') continue;
    draft.add(workNode(draft, work));
    if (work.review.days > 0) draft.add(approvalNode(draft, work));
  }
  for (const item of names.collateral()) draft.add(collateralNode(draft, snapshot, item));
  if (calendar.launch !== undefined) draft.add(launchNode(draft, snapshot, calendar.launch));
}

function vendorNode(draft: GraphDraft, snapshot: PlanSnapshot, vendor: Entity, works: readonly Work[]): GraphNode {
  const { entities } = draft;
  return {
    ...summed(draft, works),
    id: entities.idOf(snapshot, vendor),
    kind: 'vendor',
    label: vendor.name.text,
    plans: [snapshot.uri],
    isOurs: !snapshot.isOutside(vendor),
    owners: entities.peopleOf(snapshot, vendor, 'owner'),
    outcomes: entities.outcomesOf(snapshot, vendor),
    places: entities.placesOf(snapshot, vendor),
  };
}

function nobodyNode(draft: GraphDraft, snapshot: PlanSnapshot, works: readonly Work[]): GraphNode {
  return {
    ...summed(draft, works),
    id: nobodyId(snapshot),
    kind: 'nobody',
    label: draft.source.words(say`No vendor named`),
    plans: [snapshot.uri],
    isOurs: true,
    owners: [],
    outcomes: [],
    places: [],
  };
}

type Summed = Pick<GraphNode, 'state' | 'due' | 'float' | 'spare' | 'isCritical' | 'isInCircle'>;

/** A summary of a vendor's work: its state, and when the next of it is due. */
function summed(draft: GraphDraft, works: readonly Work[]): Summed {
  const { source, facts } = draft;
  const open = works.filter(({ isDone }) => !isDone);
  const floats = open.flatMap((work) => facts.schedule.floatOf(work) ?? []);
  return {
    state: stateOfAll(works.map((work) => stateOf(work, source.today))),
    due: open.flatMap(({ due }) => due ?? []).sort()[0],
    ...floatIn(draft, minimumOf(floats)),
    isCritical: works.some((work) => facts.critical.has(work)),
    isInCircle: works.some(isCircling),
  };
}

function isCircling({ incoming }: Work): boolean {
  return incoming.some(({ isInCycle }) => isInCycle);
}

function floatIn({ source }: GraphDraft, float: number | undefined): Pick<GraphNode, 'float' | 'spare'> {
  return { float, spare: float === undefined ? undefined : source.words(spareInWords(float)) };
}

function workNode(draft: GraphDraft, work: Work): GraphNode {
  const { source, entities, facts } = draft;
  const { entity, vendor, plan, due, needed, isDone } = work;
  const isDeliverable = entity.kind === 'deliverable';
  const isLaunch = facts.launches.has(work);
  const own = entities.peopleOf(plan, entity, 'owner');
  const served = entities.outcomesOf(plan, entity);
  const computed = computedInWords(work);
  return {
    id: draft.idOf(plan, entity),
    kind: isLaunch ? 'launch' : isDeliverable ? 'deliverable' : 'milestone',
    label: nameOf(entity),
    plans: [plan.uri],
    parent: isDeliverable ? (vendor ? entities.idOf(plan, vendor) : nobodyId(plan)) : undefined,
    isOurs: work.isOurs,
    state: stateOf(work, source.today),
    start: needed !== due ? needed : undefined,
    due,
    ready: work.ready,
    note: due === undefined ? source.words(whyUndated(work)) : computed && source.words(computed),
    isReckoned: computed !== undefined,
    ...floatIn(draft, isDone ? undefined : facts.schedule.floatOf(work)),
    isCritical: facts.critical.has(work),
    isInCircle: isCircling(work),
    owners: own.length > 0 || !vendor ? own : entities.peopleOf(plan, vendor, 'owner'),
    outcomes: served.length > 0 || !vendor ? served : entities.outcomesOf(plan, vendor),
    places: entities.placesOf(plan, entity),
  };
}

/** Our review of a deliverable, between its due date and the day others can use it. */
function approvalNode(draft: GraphDraft, work: Work): GraphNode {
  const whole = workNode(draft, work);
  const approvers = approversOf(draft.entities, work);
  const isPast = work.ready !== undefined && work.ready < draft.source.today;
  return {
    ...whole,
    id: approvalId(whole.id),
    kind: 'approval',
    label: draft.source.words(approvalInWords(approvers, work.review.days)),
    isOurs: true,
    state: whole.state === 'done' ? 'done' : isPast ? 'overdue' : isInReview(work.entity) ? 'in progress' : 'open',
    start: work.due,
    due: work.ready,
    owners: approvers.length > 0 ? approvers : whole.owners,
    places: reviewPlaces(work) ?? whole.places,
  };
}

function approvalInWords(approvers: readonly string[], days: number): Message {
  if (approvers.length === 0) return days === 1 ? say`Your approval, 1 day` : say`Your approval, ${days} days`;
  const who = both(approvers);
  return days === 1 ? say`Approval by ${who}, 1 day` : say`Approval by ${who}, ${days} days`;
}

/** Where the review is stated, if that is in the plan itself or next to the work. */
function reviewPlaces(work: Work): readonly Place[] | undefined {
  const stated = reviewOf(work);
  const home = [work.entity, ...(work.vendor ? [work.vendor] : [])].find((one) => field(one, 'review') === stated);
  return home && stated && [{ uri: work.plan.names.uriOf(home), range: stated.value.range, whole: stated.range }];
}

/** Something that we provide: a piece of work if it has a date or isn't available yet, else permanently available. */
function collateralNode(draft: GraphDraft, snapshot: PlanSnapshot, item: Entity): GraphNode {
  const { entities, source, facts } = draft;
  const vendor = snapshot.names.vendorOf(item);
  const work = draft.workOf(snapshot, item);
  const own = entities.peopleOf(snapshot, item, 'owner');
  const due = work ? work.due : dueOf(item, snapshot.calendar);
  return {
    id: entities.idOf(snapshot, item),
    kind: 'collateral',
    label: nameOf(item),
    plans: [snapshot.uri],
    isOurs: true,
    state: work ? stateOf(work, source.today) : isProvided(item) ? 'done' : 'open',
    due,
    ready: due,
    note: work && due === undefined ? source.words(whyUndated(work)) : undefined,
    ...floatIn(draft, work && !work.isDone ? facts.schedule.floatOf(work) : undefined),
    isCritical: work !== undefined && facts.critical.has(work),
    isInCircle: false,
    isStanding: work === undefined,
    owners: own.length > 0 || !vendor ? own : entities.peopleOf(snapshot, vendor, 'owner'),
    outcomes: vendor ? entities.outcomesOf(snapshot, vendor) : [],
    places: entities.placesOf(snapshot, item),
  };
}

function launchNode(draft: GraphDraft, snapshot: PlanSnapshot, launch: string): GraphNode {
  const { source, entities, facts } = draft;
  const stated = statedField(snapshot.plan.self, 'launch');
  return {
    id: launchId(snapshot),
    kind: 'launch',
    label: source.words(say`Launch`),
    plans: [snapshot.uri],
    isOurs: true,
    state: launch < source.today ? 'done' : 'open',
    due: launch,
    ready: launch,
    isCritical: facts.criticalPaths.get(snapshot)?.goal.isLaunch === true,
    isInCircle: false,
    owners: entities.peopleOf(snapshot, snapshot.plan.self, 'owner'),
    outcomes: [],
    places: stated ? [{ uri: snapshot.uri, range: stated.value.range, whole: stated.range }] : [],
  };
}
