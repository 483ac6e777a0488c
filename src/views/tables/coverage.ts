import { labelOf } from '../../features/card';
import { isDone } from '../../plan/progress';
import { outcomesOf } from '../../workspace/serving';
import type { Cast, ViewSource } from '../cast';
import type { Choice } from '../graph/graph';

/** How a vendor serves an outcome. */
export interface CoverageCell {
  readonly outcome: string;
  /** The vendor itself says so; otherwise only its deliverables do. */
  readonly isStated: boolean;
  /** The deliverables that serve it: those that say so, or all where none of them says whom it serves. */
  readonly works: readonly string[];
  readonly open: number;
}

export interface CoverageRow extends Choice {
  readonly isOurs: boolean;
  readonly cells: readonly CoverageCell[];
}

/** Which vendor works towards which outcome. A row without a cell serves none; an outcome in no cell is served by nobody. */
export interface Coverage {
  readonly outcomes: readonly (Choice & { readonly served: number })[];
  readonly vendors: readonly CoverageRow[];
}

/** Outcomes and vendors of the plans, in their order. */
export function coverage({ plans }: ViewSource, cast: Cast): Coverage {
  const rows = new Map<string, CoverageRow>();
  const outcomes: Choice[] = [];
  for (const known of plans) {
    outcomes.push(...known.plan.outcomes.map((one) => ({ id: cast.idOf(known, one), label: labelOf(one) })));
    for (const vendor of known.plan.vendors) {
      const works = known.handOffs.deliverablesOf(vendor);
      const own = works.map((work) => ({ work, outcomes: outcomesOf(known, work) }));
      const stated = new Set(outcomesOf(known, vendor));
      const cells = known.plan.outcomes.flatMap((outcome): CoverageCell[] => {
        const serving = own.filter(
          ({ outcomes: served }) => served.includes(outcome) || (served.length === 0 && stated.has(outcome)),
        );
        if (!stated.has(outcome) && serving.length === 0) return [];
        return [
          {
            outcome: cast.idOf(known, outcome),
            isStated: stated.has(outcome),
            works: serving.map(({ work }) => labelOf(work)),
            open: serving.filter(({ work }) => !isDone(work)).length,
          },
        ];
      });
      const id = cast.idOf(known, vendor);
      const before = rows.get(id);
      rows.set(
        id,
        before
          ? { ...before, cells: [...before.cells, ...cells] }
          : { id, label: vendor.name.text, isOurs: !known.isOutside(vendor), cells },
      );
    }
  }
  const vendors = [...rows.values()];
  const served = new Map<string, number>();
  for (const { cells } of vendors) for (const { outcome } of cells) served.set(outcome, (served.get(outcome) ?? 0) + 1);
  return { outcomes: outcomes.map((one) => ({ ...one, served: served.get(one.id) ?? 0 })), vendors };
}
