import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { Coverage, CoverageCell } from './coverage';
import type { Cell, Table } from './table';
import { asList, cell, isTooLarge } from './table';
import { grouped } from '../../text/lists';

/**
 * Vendors and outcomes as a matrix: a filled dot if a vendor states that it serves the outcome, an empty one if only
 * its work does.
 */
export function coverageMatrix(coverage: Coverage, isShown: (id: string) => boolean, words: Words): Table {
  const { outcomes, vendors } = coverage;
  const count = vendors.filter(({ id }) => isShown(id)).length;
  if (isTooLarge(count, outcomes.length))
    return asList(coverageTable(coverage, isShown, words), count, outcomes.length, words);
  const served: Cell[] = [
    cell(words(say`Served by`)),
    ...outcomes.map((one) =>
      one.served === 0 ? cell(words(say`nobody`), { mark: 'gap' as const, id: one.id }) : cell(String(one.served)),
    ),
    cell(''),
  ];
  return {
    caption: words(say`Who works toward which outcome`),
    columns: [words(say`Vendor`), ...outcomes.map(({ label }) => label), words(say`Note`)],
    rows: [
      ...vendors
        .filter(({ id }) => isShown(id))
        .map(({ id, label, cells, isOurs }): Cell[] => [
          cell(label, { id, mark: isOurs ? 'ours' : undefined }),
          ...inOrder(cells, outcomes).map((one) => matrixCell(one, words)),
          cells.length === 0 ? cell(words(say`serves no outcome`), { mark: 'gap' }) : cell(''),
        ]),
      served,
    ],
  };
}

/** The cells of a vendor for each of the outcomes. */
function inOrder(cells: readonly CoverageCell[], outcomes: Coverage['outcomes']): (CoverageCell | undefined)[] {
  const byOutcome = new Map(cells.map((one) => [one.outcome, one]));
  return outcomes.map(({ id }) => byOutcome.get(id));
}

function matrixCell(one: CoverageCell | undefined, words: Words): Cell {
  if (!one) return cell('');
  const because = one.isStated ? words(say`Stated for the vendor`) : words(say`Stated for its deliverables`);
  const works = one.works.length > 0 ? `${because}: ${one.works.join(', ')}` : because;
  return cell(one.isStated ? (one.open > 0 ? `● ${one.open}` : '●') : `○ ${one.open}`, { because: works });
}

/** The same as a list: a row for each vendor and outcome that it serves. */
export function coverageTable({ outcomes, vendors }: Coverage, isShown: (id: string) => boolean, words: Words): Table {
  const labels = new Map(outcomes.map(({ id, label }) => [id, label]));
  const unserved = outcomes.filter((one) => one.served === 0);
  const serving = grouped(
    vendors.filter(({ id }) => isShown(id)).flatMap((vendor) => vendor.cells.map((one) => ({ vendor, one }))),
    ({ one }) => one.outcome,
  );
  return {
    caption: words(say`Who works toward which outcome`),
    columns: [say`Outcome`, say`Vendor`, say`Deliverables`, say`Open`].map(words),
    rows: [
      ...unserved.map((one) => [
        cell(one.label, { id: one.id }),
        cell(words(say`nobody`), { mark: 'gap' as const }),
        cell(''),
        cell(''),
      ]),
      ...outcomes.flatMap((outcome) =>
        (serving.get(outcome.id) ?? []).map(({ vendor: { id, label }, one }) => [
          cell(labels.get(one.outcome), { id: outcome.id }),
          cell(label, { id }),
          cell(one.works.join(', ')),
          cell(String(one.open), { isNumber: true }),
        ]),
      ),
      ...vendors
        .filter(({ id, cells }) => cells.length === 0 && isShown(id))
        .map(({ id, label }) => [
          cell(words(say`no outcome`), { mark: 'gap' as const }),
          cell(label, { id }),
          cell(''),
          cell(''),
        ]),
    ],
  };
}
