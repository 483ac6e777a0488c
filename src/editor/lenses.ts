import type { Entity } from '../plan/entity';
import { mentionsOf } from '../plan/entity';
import type { Finding } from '../rules/check';
import type { Message } from '../text/message';
import { say } from '../text/message';
import type { Range, Place } from '../text/range';
import { contributionsOf } from '../workspace/contributions';
import { FindingsIndex } from '../rules/findingsIndex';
import type { PlanSnapshot } from '../workspace/planSnapshot';

/** A code lens above something in a plan, and the locations it leads to. */
export interface Lens {
  /** The line below it. */
  readonly range: Range;
  readonly title: Message;
  readonly places: readonly Place[];
  /** The findings at the locations, if the lens is about them. */
  readonly findings?: readonly Finding[];
}

/**
 * The code lenses: above vendors and outcomes their dependents, problems, and contributors; above the plan its totals.
 */
export function lenses(snapshot: PlanSnapshot, findings: readonly Finding[]): Lens[] {
  const { plan } = snapshot;
  const found: Lens[] = [];
  const index = new FindingsIndex(findings);
  for (const vendor of plan.vendors) {
    const heading = mentionsOf(vendor).find(({ form }) => form === 'heading');
    if (heading) for (const lens of vendorLenses(snapshot, vendor, heading, index)) found.push(lens);
  }
  for (const outcome of plan.outcomes) for (const lens of outcomeLenses(snapshot, outcome)) found.push(lens);
  return found;
}

function vendorLenses(snapshot: PlanSnapshot, vendor: Entity, heading: Entity, findings: FindingsIndex): Lens[] {
  const { dependencies, plan } = snapshot;
  const range = heading.name.range;
  const needed = dependencies.onVendor(vendor);
  const needs = dependencies.ofVendor(vendor);
  const here = findings.within([heading.range]);
  const count = (list: readonly unknown[]): number => new Set(list).size;
  const found: Lens[] = [];
  const add = (title: Message, places: readonly Place[]): void => void found.push({ range, title, places });
  const dependents = count(needed.map(({ successor }) => successor));
  if (dependents > 0)
    add(
      dependents === 1 ? say`1 dependent` : say`${dependents} dependents`,
      needed.map(({ successor, mention }) => placeOf(snapshot, successor, mention.range)),
    );
  const predecessors = count(needs.map(({ predecessor }) => predecessor));
  if (predecessors > 0)
    add(
      predecessors === 1 ? say`1 dependency` : say`${predecessors} dependencies`,
      needs.map(({ predecessor }) => placeOf(snapshot, predecessor, predecessor.name.range)),
    );
  if (here.length > 0)
    found.push({
      range,
      title: here.length === 1 ? say`1 problem` : say`${here.length} problems`,
      places: here.map((finding) => ({ uri: plan.uri, range: finding.range, whole: finding.range })),
      findings: here,
    });
  return found;
}

function outcomeLenses(snapshot: PlanSnapshot, outcome: Entity): Lens[] {
  const serving = contributionsOf(snapshot)
    .contributorsOf(outcome)
    .flatMap(({ vendor, uri, range }) => (vendor ? [{ uri, range, whole: vendor.range }] : []));
  // A lens above each row would break up a table: there the hover shows it.
  const mention = mentionsOf(outcome).find(({ form }) => form !== 'row');
  if (!mention || serving.length === 0) return [];
  const title = serving.length === 1 ? say`served by 1 vendor` : say`served by ${serving.length} vendors`;
  return [{ range: mention.name.range, title, places: serving }];
}

function placeOf({ names }: PlanSnapshot, entity: Entity, range: Range): Place {
  return { uri: names.uriOf(entity), range, whole: entity.range };
}
