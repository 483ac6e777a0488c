import type { IsoDate } from '../../plan/calendar';
import { planTitle } from '../../plan/plan';
import type { Readiness } from '../../plan/readiness';
import { readinessOf } from '../../plan/readiness';
import type { Words } from '../../text/message';
import type { KnownPlan } from '../../workspace/workspace';
import { labelOf } from '../card';
import { idsBelow } from '../viewRow';
import type { AgendaDraft, AgendaItem, AgendaSource } from './agendaItem';
import { PeopleInCharge } from './peopleInCharge';
import { collateralOwed, outcomeDays } from './promiseItems';
import { checkIns, referenceCalls } from './talkItems';
import { noticeDays, serviceWindows, turnArounds } from './termItems';
import { workItems } from './workItems';

/** What the days ask for in one plan. */
export interface PlanAgenda {
  readonly uri: string;
  readonly title: string;
  /** What the plan's status says where nothing is asked of it any more, or for now. */
  readonly leftOut?: Readiness;
  readonly items: readonly AgendaItem[];
}

/** Everything in a plan that is open and has a day, or should have one. Nothing of a plan that is done or paused. */
export function agendaOf(known: KnownPlan, today: IsoDate, words: Words): PlanAgenda {
  const { uri, plan } = known;
  const readiness = readinessOf(plan);
  const title = planTitle(plan);
  if (readiness === 'done' || readiness === 'paused') return { uri, title, leftOut: readiness, items: [] };
  const source: AgendaSource = { known, today, words, people: new PeopleInCharge(known) };
  const idOf = idsBelow(uri);
  const items = Array.from(draftsOf(source), ({ ofVendor, aspect, ...draft }): AgendaItem => {
    const { inCharge = source.people.of(draft.entity, ofVendor) } = draft;
    const id = idOf([draft.kind, nameOf(draft), aspect].filter(Boolean).join(' '));
    return { forWhom: [], isOurs: false, ...draft, inCharge, id };
  });
  return { uri, title, items };
}

function* draftsOf(source: AgendaSource): Iterable<AgendaDraft> {
  yield* workItems(source);
  yield* outcomeDays(source);
  yield* collateralOwed(source);
  yield* checkIns(source);
  yield* referenceCalls(source);
  yield* serviceWindows(source);
  yield* turnArounds(source);
  yield* noticeDays(source);
}

function nameOf({ entity, vendor }: AgendaDraft): string {
  return vendor === undefined || entity.kind === 'vendor' ? labelOf(entity) : `${labelOf(entity)} (${vendor})`;
}
