import { labelOf } from '../../features/card';
import type { Place } from '../../features/place';
import { reckonedInWords, spareInWords, whyUndated } from '../../features/scheduleWords';
import type { Entity } from '../../plan/entity';
import { statedField } from '../../plan/entity';
import { dueOf, isInReview, isProvided } from '../../plan/progress';
import { grouped } from '../../text/grouped';
import { leastOf } from '../../text/least';
import type { Message } from '../../text/message';
import { both, say } from '../../text/message';
import type { Work } from '../../workspace/work';
import type { KnownPlan } from '../../workspace/workspace';
import { approversOf, reviewOf } from '../approvers';
import type { GraphNode } from './graph';
import { approvalId } from './graph';
import type { GraphDraft } from './graphDraft';
import { launchId, nobodyId } from './graphDraft';
import { stateOf, stateOfAll } from '../reckoning';

/** Adds all that a plan speaks of: vendors, their work and its approvals, milestones, the launch, and what we provide. */
export function addNodes(draft: GraphDraft, known: KnownPlan): void {
  const { plan, names, calendar } = known;
  const works = draft.reckoning.schedule.worksOfPlan(known);
  const made = grouped(works, ({ entity, vendor }) => (entity.kind === 'deliverable' ? vendor : undefined));
  for (const vendor of plan.vendors) draft.add(vendorNode(draft, known, vendor, made.get(vendor) ?? []));
  const nobodys = works.filter(({ entity, vendor }) => entity.kind === 'deliverable' && !vendor);
  if (nobodys.length > 0) draft.add(nobodyNode(draft, known, nobodys));
  for (const work of works) {
    if (work.entity.kind === 'collateral') continue;
    draft.add(workNode(draft, work));
    if (work.review > 0) draft.add(approvalNode(draft, work));
  }
  for (const item of names.collateral()) draft.add(collateralNode(draft, known, item));
  if (calendar.launch !== undefined) draft.add(launchNode(draft, known, calendar.launch));
}

function vendorNode(draft: GraphDraft, known: KnownPlan, vendor: Entity, works: readonly Work[]): GraphNode {
  const { cast } = draft;
  return {
    ...summed(draft, works),
    id: cast.idOf(known, vendor),
    kind: 'vendor',
    label: vendor.name.text,
    plans: [known.uri],
    isOurs: !known.isOutside(vendor),
    owners: cast.peopleOf(known, vendor, 'owner'),
    outcomes: cast.outcomesOf(known, vendor),
    places: cast.placesOf(known, vendor),
  };
}

function nobodyNode(draft: GraphDraft, known: KnownPlan, works: readonly Work[]): GraphNode {
  return {
    ...summed(draft, works),
    id: nobodyId(known),
    kind: 'nobody',
    label: draft.source.words(say`No vendor named`),
    plans: [known.uri],
    isOurs: true,
    owners: [],
    outcomes: [],
    places: [],
  };
}

type Summed = Pick<GraphNode, 'state' | 'due' | 'float' | 'spare' | 'isCritical' | 'isInCircle'>;

/** What the work of one vendor comes to: how far it is, and when the next of it is due. */
function summed(draft: GraphDraft, works: readonly Work[]): Summed {
  const { source, reckoning } = draft;
  const open = works.filter(({ isDone }) => !isDone);
  const floats = open.flatMap((work) => reckoning.schedule.floatOf(work) ?? []);
  return {
    state: stateOfAll(works.map((work) => stateOf(work, source.today))),
    due: open.flatMap(({ due }) => due ?? []).sort()[0],
    ...floatIn(draft, leastOf(floats)),
    isCritical: works.some((work) => reckoning.critical.has(work)),
    isInCircle: works.some(isCircling),
  };
}

function isCircling({ before }: Work): boolean {
  return before.some(({ isInCircle }) => isInCircle);
}

function floatIn({ source }: GraphDraft, float: number | undefined): Pick<GraphNode, 'float' | 'spare'> {
  return { float, spare: float === undefined ? undefined : source.words(spareInWords(float)) };
}

function workNode(draft: GraphDraft, work: Work): GraphNode {
  const { source, cast, reckoning } = draft;
  const { entity, vendor, plan, due, needed, isDone } = work;
  const isDeliverable = entity.kind === 'deliverable';
  const isLaunch = reckoning.launches.has(work);
  const own = cast.peopleOf(plan, entity, 'owner');
  const served = cast.outcomesOf(plan, entity);
  const reckoned = reckonedInWords(work);
  return {
    id: draft.idOf(plan, entity),
    kind: isLaunch ? 'launch' : isDeliverable ? 'deliverable' : 'milestone',
    label: labelOf(entity),
    plans: [plan.uri],
    parent: isDeliverable ? (vendor ? cast.idOf(plan, vendor) : nobodyId(plan)) : undefined,
    isOurs: work.isOurs,
    state: stateOf(work, source.today),
    start: needed !== due ? needed : undefined,
    due,
    ready: work.ready,
    note: due === undefined ? source.words(whyUndated(work)) : reckoned && source.words(reckoned),
    isReckoned: reckoned !== undefined,
    ...floatIn(draft, isDone ? undefined : reckoning.schedule.floatOf(work)),
    isCritical: reckoning.critical.has(work),
    isInCircle: isCircling(work),
    owners: own.length > 0 || !vendor ? own : cast.peopleOf(plan, vendor, 'owner'),
    outcomes: served.length > 0 || !vendor ? served : cast.outcomesOf(plan, vendor),
    places: cast.placesOf(plan, entity),
  };
}

/** Our look at a deliverable, between the day it is due and the day others may use it. */
function approvalNode(draft: GraphDraft, work: Work): GraphNode {
  const whole = workNode(draft, work);
  const approvers = approversOf(draft.cast, work);
  const isPast = work.ready !== undefined && work.ready < draft.source.today;
  return {
    ...whole,
    id: approvalId(whole.id),
    kind: 'approval',
    label: draft.source.words(approvalInWords(approvers, work.review)),
    isOurs: true,
    state: whole.state === 'done' ? 'done' : isPast ? 'overdue' : isInReview(work.entity) ? 'in progress' : 'open',
    start: work.due,
    due: work.ready,
    owners: approvers.length > 0 ? approvers : whole.owners,
    places: reviewPlaces(work) ?? whole.places,
  };
}

function approvalInWords(approvers: readonly string[], days: number): Message {
  if (approvers.length === 0) return days === 1 ? say`Our approval, 1 day` : say`Our approval, ${days} days`;
  const who = both(approvers);
  return days === 1 ? say`Approval by ${who}, 1 day` : say`Approval by ${who}, ${days} days`;
}

/** Where the review is written, where that is in the plan itself or beside the work. */
function reviewPlaces(work: Work): readonly Place[] | undefined {
  const stated = reviewOf(work);
  const home = [work.entity, ...(work.vendor ? [work.vendor] : [])].find(
    (one) => statedField(one, 'review') === stated,
  );
  return home && stated && [{ uri: work.plan.names.uriOf(home), range: stated.value.range, whole: stated.range }];
}

/** Something that we provide: a piece of work where it is promised for a day or not there yet, else there for good. */
function collateralNode(draft: GraphDraft, known: KnownPlan, item: Entity): GraphNode {
  const { cast, source, reckoning } = draft;
  const vendor = known.names.vendorOf(item);
  const work = draft.workOf(known, item);
  const own = cast.peopleOf(known, item, 'owner');
  const due = work ? work.due : dueOf(item, known.calendar);
  return {
    id: cast.idOf(known, item),
    kind: 'collateral',
    label: labelOf(item),
    plans: [known.uri],
    isOurs: true,
    state: work ? stateOf(work, source.today) : isProvided(item) ? 'done' : 'open',
    due,
    ready: due,
    note: work && due === undefined ? source.words(whyUndated(work)) : undefined,
    ...floatIn(draft, work && !work.isDone ? reckoning.schedule.floatOf(work) : undefined),
    isCritical: work !== undefined && reckoning.critical.has(work),
    isInCircle: false,
    isStanding: work === undefined,
    owners: own.length > 0 || !vendor ? own : cast.peopleOf(known, vendor, 'owner'),
    outcomes: vendor ? cast.outcomesOf(known, vendor) : [],
    places: cast.placesOf(known, item),
  };
}

function launchNode(draft: GraphDraft, known: KnownPlan, launch: string): GraphNode {
  const { source, cast, reckoning } = draft;
  const stated = statedField(known.plan.self, 'launch');
  return {
    id: launchId(known),
    kind: 'launch',
    label: source.words(say`Launch`),
    plans: [known.uri],
    isOurs: true,
    state: launch < source.today ? 'done' : 'open',
    due: launch,
    ready: launch,
    isCritical: reckoning.chains.get(known)?.goal.isLaunch === true,
    isInCircle: false,
    owners: cast.peopleOf(known, known.plan.self, 'owner'),
    outcomes: [],
    places: stated ? [{ uri: known.uri, range: stated.value.range, whole: stated.range }] : [],
  };
}
