import { nameOf } from '../../plan/entity';
import type { IsoDate } from '../../plan/calendar';
import { planTitle } from '../../plan/plan';
import type { Words } from '../../text/message';
import type { Schedule } from '../../schedule/schedule';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { idsBelow } from '../viewRow';
import type { AgendaDraft, AgendaSource } from './agendaItem';
import { AgendaItem } from './agendaItem';
import { PeopleInCharge } from './peopleInCharge';
import { collateralOwed, outcomeDays } from './commitmentItems';
import { checkIns, referenceCalls } from './conversationItems';
import { noticeDays, serviceWindows, turnArounds } from './termItems';
import { workItems } from './workItems';
import type { PlanStatus } from '../../plan/values/statusMeanings';
import { readinessOf } from '../../plan/progress';

/** The agenda of one plan. */
export interface PlanAgenda {
  readonly uri: string;
  readonly title: string;
  /** The plan's status if nothing more is expected of it, or nothing for now. */
  readonly leftOut?: PlanStatus;
  readonly items: readonly AgendaItem[];
  /** The other plans connected to it by dependencies, directly or transitively. */
  readonly connected: readonly string[];
  /** Whether some of it may be in vendors' files, which other plans link to as well. */
  readonly hasFiles: boolean;
}

/** Everything in a plan that is open and has a date, or should have one. Empty for a plan that is done, canceled or paused. */
export function agendaOf(snapshot: PlanSnapshot, schedule: Schedule, today: IsoDate, words: Words): PlanAgenda {
  const { uri, plan } = snapshot;
  const readiness = readinessOf(plan);
  const common = {
    uri,
    title: planTitle(plan),
    connected: schedule.plans.flatMap((other) => (other === snapshot ? [] : [other.uri])),
    hasFiles: plan.vendors.some((vendor) => snapshot.names.fileOf(vendor)),
  };
  if (readiness === 'done' || readiness === 'canceled' || readiness === 'paused')
    return { ...common, leftOut: readiness, items: [] };
  const source: AgendaSource = { snapshot, schedule, today, words, people: new PeopleInCharge(snapshot) };
  const drafts = [...draftsOf(source)];
  let ids: ReadonlyMap<AgendaDraft, string> | undefined;
  const idOf = (draft: AgendaDraft): string => (ids ??= idsOf(uri, drafts)).get(draft)!;
  return { ...common, items: drafts.map((draft) => new AgendaItem(draft, source.people, idOf)) };
}

function idsOf(uri: string, drafts: readonly AgendaDraft[]): ReadonlyMap<AgendaDraft, string> {
  const idOf = idsBelow(uri);
  const ids = new Map<AgendaDraft, string>();
  for (const draft of drafts) {
    const { kind, entity, vendor, aspect } = draft;
    const of = vendor === undefined || vendor === entity ? '' : ` (${vendor.name.text})`;
    ids.set(draft, idOf(`${kind} ${nameOf(entity)}${of}${aspect === undefined ? '' : ` ${aspect}`}`));
  }
  return ids;
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
