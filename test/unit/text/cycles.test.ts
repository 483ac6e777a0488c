import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cycles } from '../../../src/text/cycles';
import { serviceOf } from '../../support/check';
import { runs } from '../../support/effort';
import { uriOf } from '../../support/fixture';

/** A plan in which each deliverable waits for others, by number. */
function planOf(edges: readonly (readonly number[])[]): string {
  const rows = edges.map((after, index) => `| D${index} | Work ${index} | ${after.map((to) => `D${to}`).join(', ')} |`);
  return [
    '---',
    'type: marketing-plan',
    '---',
    '## Deliverables',
    '',
    '| ID | Deliverable | Depends on |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function cyclesOf(edges: readonly (readonly number[])[]): string[] {
  const uri = uriOf('plan.md');
  const service = serviceOf([{ uri, text: planOf(edges), marks: [] }]);
  return service.workspace
    .get(uri)!
    .dependencies.cycles()
    .map((cycle) => cycle.map(({ successor }) => successor.id!.value).join(' '));
}

/** The things from which a way leads to `to`, by looking at every way. */
function reaches(edges: readonly (readonly number[])[], from: number, to: number, seen = new Set<number>()): boolean {
  return edges[from]!.some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(edges, next, to, seen);
  });
}

describe('Circles', () => {
  it('are found once for each strongly connected component, by the shortest way round', () => {
    assert.deepEqual(cyclesOf([[1], [2], [0], [0]]), ['D0 D1 D2']);
    assert.deepEqual(cyclesOf([[1], [0, 2], [3], [2]]).sort(), ['D0 D1', 'D2 D3']);
    assert.deepEqual(cyclesOf([[1], [2], []]), []);
  });

  it('are found where there are any, and nowhere else', () => {
    const graph = fc.integer({ min: 2, max: 9 }).chain((count) =>
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 }), {
        minLength: count,
        maxLength: count,
      }),
    );
    fc.assert(
      fc.property(graph, (drawn) => {
        const edges = drawn.map((after, from) => after.filter((to) => to !== from));
        const inCycle = edges.map((_, index) => index).filter((index) => reaches(edges, index, index));
        const components = new Set(
          inCycle.map((index) =>
            inCycle.filter((other) => reaches(edges, index, other) && reaches(edges, other, index)).join(' '),
          ),
        );
        const found = cyclesOf(edges);
        assert.equal(found.length, components.size);
        for (const cycle of found) {
          const numbers = cycle.split(' ').map((id) => Number(id.slice(1)));
          numbers.forEach((from, at) => assert.ok(edges[from]!.includes(numbers[(at + 1) % numbers.length]!)));
        }
      }),
      runs(100),
    );
  });

  it('are no matter of the stack, however long the chain', () => {
    const nodes = Array.from({ length: 20_000 }, (_, from) => from);
    const edgesOf = (from: number) => (from + 1 < nodes.length ? [{ from, to: from + 1 }] : []);
    assert.deepEqual(cycles({ nodes, edgesOf, targetOf: ({ to }) => to }), []);
  });
});
