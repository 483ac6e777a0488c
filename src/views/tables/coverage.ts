import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { isDone } from '../../plan/progress';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import { outcomesOf } from '../../workspace/contributions';
import type { ViewEntities, ViewSource } from '../viewEntities';
import type { Choice } from '../graph/graph';

/** How a vendor serves an outcome. */
export interface CoverageCell {
  readonly outcome: string;
  /** The vendor itself states it; otherwise only its deliverables do. */
  readonly isStated: boolean;
  /** The deliverables that serve it: those that state it, or all if none states an outcome. */
  readonly works: readonly string[];
  readonly open: number;
}

export interface CoverageRow extends Choice {
  readonly isOurs: boolean;
  readonly cells: readonly CoverageCell[];
}

/**
 * Which vendor works toward which outcome. A row without a cell serves none; an outcome in no cell is served by nobody.
 */
export interface Coverage {
  readonly outcomes: readonly (Choice & { readonly served: number })[];
  readonly vendors: readonly CoverageRow[];
}

/** Outcomes and vendors of the plans, in their order. */
export function coverage({ plans, words }: ViewSource, entities: ViewEntities): Coverage {
  const rows = new Map<string, CoverageRow>();
  const outcomes: Choice[] = [];
  for (const snapshot of plans) {
    const places = new Map(snapshot.plan.outcomes.map((one, place) => [one, place]));
    for (const one of snapshot.plan.outcomes) outcomes.push({ id: entities.idOf(snapshot, one), label: nameOf(one) });
    for (const vendor of snapshot.plan.vendors) {
      const works = snapshot.dependencies.deliverablesOf(vendor);
      const own = works.map((work) => ({ work, outcomes: outcomesOf(snapshot, work) }));
      const stated = new Set(outcomesOf(snapshot, vendor));
      const naming = new Map<Entity, Set<Entity>>();
      for (const { work, outcomes: served } of own)
        for (const outcome of served) naming.set(outcome, (naming.get(outcome) ?? new Set()).add(work));
      const open = own.filter(({ outcomes: served }) => served.length === 0).map(({ work }) => work);
      const named = [...new Set([...stated, ...naming.keys()])].filter((outcome) => places.has(outcome));
      const cells = named
        .sort((a, b) => places.get(a)! - places.get(b)!)
        .map((outcome): CoverageCell => {
          const its = naming.get(outcome);
          // Usually no work states its outcomes, and all of it counts for each outcome of its vendor.
          const serving = !stated.has(outcome)
            ? [...its!]
            : !its
              ? open
              : works.filter((work) => its.has(work) || outcomesOf(snapshot, work).length === 0);
          return {
            outcome: entities.idOf(snapshot, outcome),
            isStated: stated.has(outcome),
            works: mostOf(serving, words),
            open: serving.filter((work) => !isDone(work)).length,
          };
        });
      const id = entities.idOf(snapshot, vendor);
      const before = rows.get(id);
      rows.set(
        id,
        before
          ? { ...before, cells: [...before.cells, ...cells] }
          : { id, label: vendor.name.text, isOurs: !snapshot.isOutside(vendor), cells },
      );
    }
  }
  const vendors = [...rows.values()];
  const served = new Map<string, number>();
  for (const { cells } of vendors) for (const { outcome } of cells) served.set(outcome, (served.get(outcome) ?? 0) + 1);
  return { outcomes: outcomes.map((one) => ({ ...one, served: served.get(one.id) ?? 0 })), vendors };
}

/** The most items that are named in one cell. */
const mostNamed = 50;

/** The names of work, and how many more there are. */
function mostOf(works: readonly Entity[], words: Words): string[] {
  const names = works.slice(0, mostNamed).map(nameOf);
  return works.length > mostNamed ? [...names, words(say`and ${works.length - mostNamed} more`)] : names;
}
