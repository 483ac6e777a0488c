import { strict as assert } from 'node:assert';
import { english } from '../../../src/text/message';
import { layoutGraph } from '../../../src/views/graph/graphLayout';
import { graphSvg } from '../../../src/views/graph/graphSvg';
import { shownGraph } from '../../../src/views/graph/shownGraph';
import { paper } from '../../../src/views/drawing/palette';
import { svgText } from '../../../src/views/drawing/svg';
import { raciMatrix } from '../../../src/views/tables/raciTable';
import type { Raci } from '../../../src/views/tables/raci';
import { coverageMatrix } from '../../../src/views/tables/coverageTable';
import type { Coverage } from '../../../src/views/tables/coverage';
import { graphOf } from '../../support/views';

const rough = /boxes hide some lines/;

/** Vendors each of which depends on the one before and for the one half-way up. */
function vendors(count: number): string {
  const of = (index: number): string =>
    `### Vendor ${index}\n\n- **Owner:** Ann Bee\n${index > 0 ? `- **Depends on:** Vendor ${index - 1}, Vendor ${index >> 1}\n` : ''}`;
  return `---\ntype: marketing-plan\n---\n\n## Vendors\n\n${Array.from({ length: count }, (_, index) => of(index)).join('\n')}`;
}

function drawn(count: number): { layout: ReturnType<typeof layoutGraph>; links: number; text: string } {
  const { boxes, links } = shownGraph(graphOf(vendors(count)), {});
  const layout = layoutGraph(boxes, links);
  const picture = graphSvg({ layout, labels: new Map(), palette: paper, words: english, title: '' });
  return { layout, links: links.length, text: svgText(picture) };
}

describe('Pictures of very much', () => {
  it('are laid out roughly with all that is in them, and say so', () => {
    const { layout, links, text } = drawn(300);
    assert.equal(layout.isRough, true);
    assert.equal(layout.placed.length, 300);
    assert.equal(layout.routes.length, links);
    assert.match(text, rough);
    const places = new Set(layout.placed.map(({ x, y }) => `${x} ${y}`));
    assert.equal(places.size, 300, 'no two boxes stand in one place');
  });

  it('are laid out roughly where each depends on the one before, however many those are', () => {
    const chain = Array.from({ length: 2500 }, (_, index) => ({ id: `v${index}`, label: 'a' }));
    const [first] = shownGraph(graphOf(vendors(1)), {}).boxes;
    const boxes = chain.map((node) => ({ ...first!, node: { ...first!.node, ...node } }));
    const [link] = shownGraph(graphOf(vendors(2)), {}).links;
    const links = chain.slice(1).map(({ id }, index) => ({ ...link!, from: { box: `v${index}` }, to: { box: id } }));
    const layout = layoutGraph(boxes, links);
    assert.equal(layout.isRough, true);
    assert.equal(layout.placed.length, boxes.length);
  });

  it('are laid out well where that can be done', () => {
    const { layout, text } = drawn(40);
    assert.equal(layout.isRough, false);
    assert.doesNotMatch(text, rough);
  });

  it('are lists where a matrix would have too many cells, and say so', () => {
    const count = 200;
    const rows = Array.from({ length: count }, (_, index) => ({
      id: `d${index}`,
      label: `D${index}`,
      parts: [{ who: `Vendor ${index}`, letter: 'R' as const, because: 'makes it' }],
      gaps: [],
    }));
    const raci: Raci = { parties: rows.map(({ parts }) => parts[0]!.who), rows };
    const large = raciMatrix(raci, () => true, english);
    assert.match(large.caption, /a matrix of 200 rows and 200 columns would be too large to read/);
    assert.equal(large.rows.length, count);
    assert.equal(raciMatrix({ ...raci, rows: rows.slice(0, 5) }, () => true, english).columns.length, 5 + 2);
    const coverage: Coverage = {
      outcomes: rows.map(({ id, label }) => ({ id, label, served: 0 })),
      vendors: rows.map(({ id, label }) => ({ id: `v${id}`, label, isOurs: false, cells: [] })),
    };
    assert.match(coverageMatrix(coverage, () => true, english).caption, /shown as a list/);
  });
});
