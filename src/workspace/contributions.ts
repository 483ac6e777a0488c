import type { FieldKey } from '../plan/fields';
import type { Entity } from '../plan/entity';
import { statedField } from '../plan/entity';
import { idsOf } from '../plan/names/ids';
import type { SourceText } from '../syntax/sourceText';
import { memoized } from '../text/memoized';
import type { Range } from '../text/range';
import type { PlanSnapshot } from './planSnapshot';
import { grouped } from '../text/lists';

/** A vendor's or deliverable's statement that it works toward an outcome. */
interface Contribution {
  readonly contributor: Entity;
  readonly outcome: Entity;
  readonly range: Range;
}

/** Who works toward an outcome, and with what. */
export interface Contributor {
  /** Undefined for a deliverable that no vendor makes. */
  readonly vendor?: Entity;
  /** Its deliverables for the outcome: those that name it and, if the vendor does, those that name none. */
  readonly works: readonly Entity[];
  /** Where it is stated. */
  readonly uri: string;
  readonly range: Range;
}

/** Who works toward what in a plan. */
export interface Contributions {
  /** In the order of the plan's vendors, then the deliverables that nobody makes. */
  readonly contributorsOf: (outcome: Entity) => readonly Contributor[];
  /**
   * What a vendor works toward itself or through its deliverables, and what a deliverable is for; in the plan's order.
   */
  readonly outcomesOf: (worker: Entity) => readonly Entity[];
  /** The vendors that work toward no outcome. */
  readonly idle: readonly Entity[];
}

/** The outcomes that a vendor, including in its own file, or a deliverable names as its own, in order. */
export function outcomesOf(snapshot: PlanSnapshot, contributor: Entity): Entity[] {
  return (statedContributions(snapshot).get(contributor) ?? []).map(({ outcome }) => outcome);
}

/** What each vendor and deliverable states that it works toward. */
const statedContributions = memoized((snapshot: PlanSnapshot): ReadonlyMap<Entity, readonly Contribution[]> => {
  const contributions = possibleContributors(snapshot).flatMap((contributor): Contribution[] => {
    const value = snapshot.stated(contributor, 'outcomes')?.value;
    if (!value) return [];
    return Array.from(namedIn(snapshot, value), ([outcome, range]) => ({ contributor, outcome, range }));
  });
  return grouped(contributions, ({ contributor }) => contributor);
});

/**
 * The outcomes that somebody works toward; undefined if nobody states any. For callers at each keystroke: identical
 * texts are read once.
 */
export function outcomesWithContributors(snapshot: PlanSnapshot): ReadonlySet<Entity> | undefined {
  const served = new Set<Entity>();
  const values = new Set<string>();
  for (const contributor of possibleContributors(snapshot)) {
    const value = snapshot.stated(contributor, 'outcomes')?.value;
    if (!value || values.has(value.text)) continue;
    values.add(value.text);
    for (const outcome of namedIn(snapshot, value).keys()) served.add(outcome);
  }
  return values.size > 0 ? served : undefined;
}

/** Who may work toward an outcome. */
function possibleContributors({ plan, names }: PlanSnapshot): Entity[] {
  return [...plan.vendors, ...names.deliverables()];
}

/**
 * The outcomes that a text names by id, name or link, and by an id anywhere in a sentence; each once, with its range.
 */
function namedIn({ names }: PlanSnapshot, value: SourceText): Map<Entity, Range> {
  const found = new Map<Entity, Range>();
  const add = (outcome: Entity | undefined, range: Range): void => {
    if (outcome?.kind === 'outcome' && !found.has(outcome)) found.set(outcome, range);
  };
  for (const { target, range } of names.references(value, ['outcome'])) add(target, range);
  for (const { id, start, end } of idsOf(value))
    for (const outcome of names.withId(id)) add(outcome, value.at(start, end));
  return found;
}

/** Computed once for a plan, from its vendors, their own files and deliverables. */
export const contributionsOf = memoized((snapshot: PlanSnapshot): Contributions => {
  const { plan, names, dependencies } = snapshot;
  const contributors = new Map<Entity, Contributor[]>(plan.outcomes.map((outcome) => [outcome, []]));
  const served = new Map<Entity, readonly Entity[]>();
  const places = new Map(plan.outcomes.map((outcome, place) => [outcome, place]));
  const ofPlan = (contributions: readonly Contribution[]): Entity[] => {
    const named = [...new Set(contributions.map(({ outcome }) => outcome))].filter((outcome) => places.has(outcome));
    return named.sort((a, b) => places.get(a)! - places.get(b)!);
  };
  const contributionsFrom = (contributor: Entity): readonly Contribution[] =>
    statedContributions(snapshot).get(contributor) ?? [];
  for (const vendor of plan.vendors) {
    const own = contributionsFrom(vendor);
    const works = dependencies.deliverablesOf(vendor);
    const ofVendor = ofPlan(own);
    for (const work of works)
      served.set(work, contributionsFrom(work).length > 0 ? ofPlan(contributionsFrom(work)) : ofVendor);
    const all = [...own, ...works.flatMap(contributionsFrom)];
    served.set(vendor, ofPlan(all));
    const first = new Map(all.toReversed().map((service) => [service.outcome, service]));
    const isOwn = new Set(ofVendor);
    const named = works.flatMap((work) =>
      served.get(work) === ofVendor ? [] : served.get(work)!.map((outcome) => ({ work, outcome })),
    );
    const worksNaming = grouped(named, ({ outcome }) => outcome);
    // Most deliverables name none, and there may be many of them for many outcomes: they share one list.
    const others = works.filter((work) => served.get(work) === ofVendor);
    const worksFor = (outcome: Entity): readonly Entity[] => {
      const its = (worksNaming.get(outcome) ?? []).map(({ work }) => work);
      if (!isOwn.has(outcome)) return its;
      if (its.length === 0) return others;
      const both = new Set([...its, ...others]);
      return works.filter((work) => both.has(work));
    };
    for (const outcome of served.get(vendor)!) {
      const { contributor, range } = first.get(outcome)!;
      const its = worksFor(outcome);
      const uri = contributor === vendor ? uriOfStated(snapshot, vendor, 'outcomes') : names.uriOf(contributor);
      contributors.get(outcome)!.push({ vendor, works: its, uri, range });
    }
  }
  for (const work of names.deliverables()) {
    if (served.has(work)) continue;
    const contributions = contributionsFrom(work);
    served.set(work, ofPlan(contributions));
    for (const { outcome, range } of contributions)
      contributors.get(outcome)?.push({ works: [work], uri: names.uriOf(work), range });
  }
  return {
    contributorsOf: (outcome) => contributors.get(outcome) ?? [],
    outcomesOf: (worker) => served.get(worker) ?? [],
    idle: plan.vendors.filter((vendor) => served.get(vendor)!.length === 0),
  };
});

/** The address of the document of a vendor's field: the plan's, or that of the vendor's own file. */
export function uriOfStated({ uri, names }: PlanSnapshot, vendor: Entity, key: FieldKey): string {
  return statedField(vendor, key) ? uri : (names.fileOf(vendor)?.plan.uri ?? uri);
}
