import type { Entity, Field } from '../plan/entity';
import { statedField } from '../plan/entity';
import { idsOf } from '../plan/ids';
import type { Names } from '../plan/names';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import type { KnownPlan } from './workspace';

/** Who works towards an outcome, and with what. */
export interface Server {
  /** Undefined for a deliverable that no vendor makes. */
  readonly vendor?: Entity;
  /** Its deliverables that are for the outcome: those that name it and, where the vendor does, those that name none. */
  readonly works: readonly Entity[];
  /** Where it is said. */
  readonly uri: string;
  readonly range: Range;
}

/** Who works towards what in a plan. */
export interface Serving {
  /** In the order of the plan's vendors, then the deliverables that nobody makes. */
  readonly serversOf: (outcome: Entity) => readonly Server[];
  /** The outcomes that a vendor serves by itself or through what it makes, or that a deliverable is for; in the plan's order. */
  readonly outcomesOf: (worker: Entity) => readonly Entity[];
  /** The vendors that serve none. */
  readonly idle: readonly Entity[];
}

/** Worked out once for a plan, from what vendors, their own files and deliverables say. */
export const servingOf = memoized((known: KnownPlan): Serving => {
  const { plan, names, handOffs } = known;
  const servers = new Map<Entity, Server[]>(plan.outcomes.map((outcome) => [outcome, []]));
  const served = new Map<Entity, readonly Entity[]>();
  const inOrder = (outcomes: ReadonlySet<Entity>): Entity[] => plan.outcomes.filter((one) => outcomes.has(one));
  for (const vendor of plan.vendors) {
    const own = named(names, known.stated(vendor, 'outcomes'));
    const all = new Map(own);
    const works = handOffs
      .deliverablesOf(vendor)
      .map((work) => ({ work, for: named(names, statedField(work, 'outcomes')) }));
    for (const { work, for: outcomes } of works) {
      served.set(work, inOrder(new Set((outcomes.size > 0 ? outcomes : own).keys())));
      for (const [outcome, range] of outcomes) if (!all.has(outcome)) all.set(outcome, range);
    }
    served.set(vendor, inOrder(new Set(all.keys())));
    for (const [outcome, range] of all) {
      const its = works.filter(({ work }) => served.get(work)!.includes(outcome)).map(({ work }) => work);
      const uri = own.has(outcome) ? uriOfStated(known, vendor, 'outcomes') : names.uriOf(its[0]!);
      servers.get(outcome)?.push({ vendor, works: its, uri, range });
    }
  }
  for (const work of names.deliverables()) {
    if (names.vendorOf(work)) continue;
    const outcomes = named(names, statedField(work, 'outcomes'));
    served.set(work, inOrder(new Set(outcomes.keys())));
    for (const [outcome, range] of outcomes)
      servers.get(outcome)?.push({ works: [work], uri: names.uriOf(work), range });
  }
  return {
    serversOf: (outcome) => servers.get(outcome) ?? [],
    outcomesOf: (worker) => served.get(worker) ?? [],
    idle: plan.vendors.filter((vendor) => served.get(vendor)!.length === 0),
  };
});

/** The address of the document in which a vendor's field stands: the plan's, or that of the vendor's own file. */
export function uriOfStated({ uri, names }: KnownPlan, vendor: Entity, key: string): string {
  return statedField(vendor, key) ? uri : (names.fileOf(vendor)?.plan.uri ?? uri);
}

/** The outcomes that a field names, each with the place: by id, name or link, and by an id anywhere in a sentence. */
function named(names: Names, field: Field | undefined): ReadonlyMap<Entity, Range> {
  const found = new Map<Entity, Range>();
  if (field)
    for (const [outcome, range] of outcomesIn(names, field.value)) if (!found.has(outcome)) found.set(outcome, range);
  return found;
}

/** Every place where a value names an outcome of a plan. */
export function* outcomesIn(names: Names, value: SourceText): Iterable<[outcome: Entity, range: Range]> {
  for (const { target, range } of names.references(value, ['outcome'])) if (target) yield [target, range];
  for (const { id, start, end } of idsOf(value))
    for (const entity of names.withId(id)) if (entity.kind === 'outcome') yield [entity, value.at(start, end)];
}
