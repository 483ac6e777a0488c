import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { someOf } from '../../support/effort';
import { makeProgramme } from '../../../bench/plans.mjs';
import { english } from '../../../src/text/message';
import { shortAddress } from '../../../src/views/viewEntities';
import { backwardFlows } from '../../../src/views/graph/flowOrder';
import type { HandOffGraph } from '../../../src/views/graph/graph';
import type { GraphLayout } from '../../../src/views/graph/graphLayout';
import { layoutGraph } from '../../../src/views/graph/graphLayout';
import { graphPicture, standaloneSvg } from '../../../src/views/graph/graphPicture';
import { graphSvg } from '../../../src/views/graph/graphSvg';
import { labelOfLink } from '../../../src/views/graph/graphWords';
import { paper, themed } from '../../../src/views/drawing/palette';
import type { ShownGraph, ShownOptions } from '../../../src/views/graph/shownGraph';
import { shownGraph } from '../../../src/views/graph/shownGraph';
import { svgText } from '../../../src/views/drawing/svg';
import { hostileNames, randomPlan } from '../../support/randomPlan';
import { graphOf, trimmed } from '../../support/views';
import { assertWellFormed } from '../../support/xml';

const campaign = `
---
type: campaign
launch: 2027-04-06
---
## Outcomes

- **O1** 40 demos by 2027-03-31
- **O2** 8 articles by 2027-03-31

## Vendors

| Vendor | Sourcing | Owner | Outcomes |
| --- | --- | --- | --- |
| Alpha | outsourced | Priya Raman | O1 |
| Beta | outsourced | Jonas Weber | O2 |
| Gamma | in-house | Priya Raman | |

## Deliverables

| ID | Deliverable | Vendor | Due | Depends on | Review |
| --- | --- | --- | --- | --- | --- |
| D1 | Message house | Alpha | 2027-01-04 | | Hana Novak, 2 days |
| D2 | Film | Beta | 2027-02-01 | D1 | |
| D3 | Cut | Beta | 2027-03-01 | D2 | |
| D4 | Ads | Alpha | 2027-04-01 | D3 | |
`;

/** Boxes with their rows, then links. */
function described({ boxes, links, asked, all }: ShownGraph): string {
  const short = (id: string): string => id.replace(/^.*[#:]/, '');
  const end = ({ box, row }: { box: string; row?: string }): string => (row === undefined ? short(box) : short(row));
  return [
    ...boxes.map(({ node, works, rows, isContext }) => {
      const inside =
        rows.length > 0
          ? ` [${rows.map(({ id }) => short(id)).join(', ')}]`
          : works.length > 0
            ? ` (${works.length})`
            : '';
      return `${node.label}${inside}${isContext ? ' context' : ''}`;
    }),
    ...links.map((link) => `${end(link.from)} → ${end(link.to)}: ${labelOfLink(link, english) ?? ''}`.trimEnd()),
    `${asked.vendors} of ${all.vendors} vendors, ${asked.works} of ${all.works} works`,
  ].join('\n');
}

function checkShown(options: ShownOptions, expected: string): void {
  assert.equal(described(shownGraph(graphOf(campaign), options)), trimmed(expected));
}

const document = shortAddress('file:///workspace/plan.md');

describe('What is shown of the graph', () => {
  it('is each vendor as one box, with what it hands over on the lines', () => {
    checkShown(
      { detail: 'vendors' },
      `
Alpha (3)
Beta (2)
Gamma
Launch
alpha → beta: ◆ D1 · 18 d
beta → alpha: ◆ D3 · 23 d
alpha → launch: ◆ D4 · 3 d
3 of 3 vendors, 4 of 4 works`,
    );
  });

  it('is each piece of work in its vendor, its approval behind it', () => {
    checkShown(
      {},
      `
Alpha [D1, D1/approval, D4]
Beta [D2, D3]
Gamma
Launch
D1/approval → D2: ◆ 18 d
D2 → D3: ◆ 20 d
D3 → D4: ◆ 23 d
D4 → launch: ◆ 3 d
3 of 3 vendors, 4 of 4 works`,
    );
  });

  it('opens one vendor', () => {
    checkShown(
      { detail: 'vendors', opened: new Set([`${document}#vendor:beta`]) },
      `
Alpha (3)
Beta [D2, D3]
Gamma
Launch
alpha → D2: ◆ D1 · 18 d
D2 → D3: ◆ 20 d
D3 → alpha: ◆ 23 d
alpha → launch: ◆ D4 · 3 d
3 of 3 vendors, 4 of 4 works`,
    );
  });

  it('is what an owner answers for, with what hands to it and takes from it', () => {
    checkShown(
      { filter: { owner: 'Jonas Weber' } },
      `
Alpha [D1, D1/approval, D4] context
Beta [D2, D3]
D1/approval → D2: ◆ 18 d
D2 → D3: ◆ 20 d
D3 → D4: ◆ 23 d
1 of 3 vendors, 2 of 4 works`,
    );
  });

  it('is what serves an outcome and an owner, both', () => {
    checkShown({ filter: { owner: 'Jonas Weber', outcome: `${document}#outcome:O1` } }, '0 of 3 vendors, 0 of 4 works');
  });
});

describe('The layout of the graph', () => {
  it('lets no two boxes overlap, and leads each line from box to box', () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom('vendors' as const, 'deliverables' as const), (text, detail) => {
        assertApart(laidOut(graphOf(text), { detail }));
      }),
    );
  });

  it('holds for a programme of 200 vendors', () => {
    for (const vendors of someOf([60, 200], 0))
      assertApart(laidOut(graphOf(makeProgramme(vendors, 7)), { detail: 'vendors' }));
  });

  it('flows from left to right where nothing is handed both ways', () => {
    const layout = laidOut(graphOf(campaign.replaceAll('| Alpha | 2027-04', '| Gamma | 2027-04')), {});
    const left = new Map(layout.placed.map(({ box, x }) => [box.node.label, x]));
    assert.ok(
      left.get('Alpha')! < left.get('Beta')! &&
        left.get('Beta')! < left.get('Gamma')! &&
        left.get('Gamma')! < left.get('Launch')!,
    );
  });

  it('turns round what matters least, and of that what goes back in time', () => {
    const flows = [
      { from: 'a', to: 'b', weight: 1 },
      { from: 'b', to: 'a', weight: 1 },
      { from: 'b', to: 'c', weight: 1 },
      { from: 'c', to: 'd', weight: 1 },
      { from: 'd', to: 'b', weight: 3 },
      { from: 'd', to: 'e', weight: 1 },
    ];
    assert.deepEqual(
      [...backwardFlows(['a', 'b', 'c', 'd', 'e'], flows)].map(({ from, to }) => `${from}${to}`),
      ['ba', 'bc'],
    );
  });

  it('leaves no cycle when the backward flows are turned', () => {
    const flow = fc.record({
      from: fc.nat({ max: 8 }).map(String),
      to: fc.nat({ max: 8 }).map(String),
      weight: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(flow), (all) => {
        const flows = all.filter(({ from, to }) => from !== to);
        const back = backwardFlows(
          Array.from({ length: 9 }, (_, index) => String(index)),
          flows,
        );
        const left = new Set(flows.map((one) => (back.has(one) ? `${one.to}${one.from}` : `${one.from}${one.to}`)));
        for (let size = -1; size !== left.size;) {
          size = left.size;
          for (const pair of left) if (![...left].some((other) => other[1] === pair[0])) left.delete(pair);
        }
        assert.deepEqual([...left], []);
      }),
    );
  });
});

/** Any UTF-16 code units, halves of characters and control characters among them. */
const anyText = fc.array(fc.nat({ max: 0xff_ff })).map((units) => String.fromCharCode(...units));

describe('The picture of the graph', () => {
  it('is well-formed, whatever its items are called, and has each node once', () => {
    for (const name of hostileNames) {
      const cell = name.replaceAll('|', '\\|').replaceAll('\n', ' ');
      const graph = graphOf(campaign.replace('Message house', cell).replaceAll('| Beta |', `| ${cell} |`));
      const text = drawn(laidOut(graph, {}), paper);
      const names = assertWellFormed(text);
      assert.ok(
        !names.some((one) => !['svg', 'title', 'g', 'path', 'rect', 'text', 'circle'].includes(one)),
        names.join(' '),
      );
      const ids = [...text.matchAll(/data-id="([^"]*)"(?! data-from)/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        assertWellFormed(svgText({ name: 'g', attributes: { title: name }, children: [name] }));
      }),
    );
  });

  it('says of each node what it is, how it stands and when', () => {
    const text = drawn(laidOut(graphOf(campaign, '2027-01-05'), {}), paper);
    const labels = [...text.matchAll(/data-id="[^"]*" role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
    assert.deepEqual(labels.slice(0, 4), [
      'Alpha, vendor, owner Priya Raman, 2 deliverables, next due 2027-01-04, overdue, on the critical path',
      'D1 Message house, deliverable, owner Priya Raman, due 2027-01-04, approval due 2027-01-06, overdue, on the critical path',
      'Approval by Hana Novak, 2 days, your approval, owner Hana Novak, due 2027-01-06, on the critical path',
      'D4 Ads, deliverable, owner Priya Raman, due 2027-04-01, on the critical path',
    ]);
  });

  it('is drawn in the colours of a style sheet, with others where there is none', () => {
    const text = drawn(laidOut(graphOf(campaign), {}), themed);
    assert.ok(text.includes('fill="var(--baton-text, #1f2328)"'));
    assert.ok(!/style=/.test(text), 'a strict policy lets no style in');
  });

  it('is a file of its own: its ground painted, in fixed colours, without the names for afar', () => {
    const drawing = graphPicture(graphOf(campaign), { palette: paper, words: english, title: 'A plan' });
    const text = standaloneSvg(drawing, paper);
    assertWellFormed(text);
    assert.match(
      text,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><title>A plan<\/title><rect width="100%" height="100%" fill="#ffffff"\/>/,
    );
    assert.ok(!/var\(|class="far"|style=|href=/.test(text));
  });

  it('stays the same while words are written around the work', () => {
    const before = drawn(laidOut(graphOf(campaign), {}), paper);
    assert.equal(
      drawn(laidOut(graphOf(campaign.replace('\n## Vendors', '\nWords.\n\n## Vendors')), {}), paper),
      before,
    );
  });
});

function laidOut(graph: HandOffGraph, options: ShownOptions): GraphLayout {
  const { boxes, links } = shownGraph(graph, options);
  const labels = new Map(links.flatMap((link) => [[link.id, labelOfLink(link, english) ?? ''] as const]));
  return layoutGraph(boxes, links, labels);
}

function drawn(layout: GraphLayout, palette: typeof paper): string {
  return svgText(graphSvg({ layout, labels: new Map(), palette, words: english, title: 'A plan' }));
}

function assertApart({ placed, routes, width, height }: GraphLayout): void {
  for (const [index, a] of placed.entries()) {
    assert.ok(
      a.x >= -0.01 && a.y >= -0.01 && a.x + a.width <= width + 0.01 && a.y + a.height <= height + 0.01,
      'inside',
    );
    for (const b of placed.slice(index + 1)) {
      const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      assert.ok(isApart, `${a.box.node.label} and ${b.box.node.label}`);
    }
  }
  for (const { link, points } of routes) {
    const near = ({ x, y }: { x: number; y: number }, id: string): boolean =>
      placed.some(
        (one) =>
          one.box.node.id === id &&
          x >= one.x - 4 &&
          x <= one.x + one.width + 4 &&
          y >= one.y &&
          y <= one.y + one.height,
      );
    assert.ok(near(points[0]!, link.from.box) && near(points.at(-1)!, link.to.box), link.id);
  }
}
