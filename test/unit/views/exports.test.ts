import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { english } from '../../../src/text/message';
import { csv } from '../../../src/views/tables/csv';
import { dot } from '../../../src/views/graph/dot';
import { graphTables } from '../../../src/views/graph/graphTable';
import { mermaidFlowchart, mermaidGantt } from '../../../src/views/graph/mermaid';
import { cell } from '../../../src/views/tables/table';
import { daysOf, timeline } from '../../../src/views/timeline/timeline';
import { handOffGraph } from '../../../src/views/graph/handOffGraph';
import { hostileNames } from '../../support/randomPlan';
import { graphOf, sourceOf, trimmed } from '../../support/views';

const plan = `
---
type: launch-plan
launch: 2027-04-06
---
## Vendors

### Alpha "A"

Deliverables:

- [ ] D1 Film — 2027-02-05

### Desk

- **Sourcing:** in-house
- **Depends on:** D1

## Deliverables

- [x] D2 Brief — 2026-11-20 — after Legal
`;

describe('The graph as Mermaid', () => {
  it('has a subgraph for each vendor, and what hands over to what', () => {
    assert.equal(
      mermaidFlowchart(graphOf(plan)),
      trimmed(`
flowchart LR
  subgraph of_n1 ["Alpha #34;A#34;"]
    n4["D1 Film<br>2027-02-05"]
  end
  n2["Desk"]
  subgraph of_n3 ["No vendor named"]
    n5["D2 Brief<br>2026-11-20"]
  end
  n6{{"Launch<br>2027-04-06"}}
  n7(["Legal"])
  n4 --> n2
  n7 --> n5
  n4 ==>|"42 d"| n6
  classDef critical stroke-width:4px
  class n4,n6 critical
  classDef ours stroke-dasharray:4
  class n2,n5,n6 ours`) + '\n',
    );
  });

  it('lets no name end its quotes', () => {
    for (const name of hostileNames) {
      const text = mermaidFlowchart(graphOf(plan.replace('D1 Film', `D1 ${name}`)));
      for (const line of text.split('\n').slice(1))
        assert.match(
          line,
          /^ *(?:end|subgraph \w+ \["[^"<>[\]{}]*"\]|n\d+(?:\["[^"]*"\]|\{\{"[^"]*"\}\}|\(\["[^"]*"\]\))|n\d+ (?:-->|==>|-\.->)(?:\|"-?\d+ d"\|)? n\d+|class.*|)$/,
          line,
        );
      assert.ok(!/<(?!br>)/.test(text));
    }
  });

  it('has no name that Mermaid takes for Markdown, an icon or a direction', () => {
    for (const [name, text] of [
      ['1. list', '1#46; list'],
      ['12) list', '12#41; list'],
      ['- list', '#45; list'],
      ['---', '#45;--'],
      ['2026-12-11 3.5 -', '2026-12-11 3.5 -'],
      ['%%{init: {"theme": "dark"}}%%', '#37;#37;#123;init#58; #123;#34;theme#34;#58; #34;dark#34;#125;#125;#37;#37;'],
      ['fa:fa-user', 'fa#58;fa-user'],
      ['\u202eevil\u001b', '#8238;evil#27;'],
      ['a & b &amp; #quot;', 'a #38; b #38;amp; #35;quot;'],
    ] as const) {
      const graph = graphOf(plan);
      const nodes = graph.nodes.map((node) => (node.label === 'Desk' ? { ...node, label: name } : node));
      assert.ok(mermaidFlowchart({ ...graph, nodes }).includes(`  n2["${text}"]\n`), name);
    }
  });

  it('has no task that begins another kind of line of a Gantt chart', () => {
    const source = sourceOf(plan);
    const { groups, ...rest } = timeline(handOffGraph(source), daysOf(source));
    for (const label of [
      'Section of the site',
      'title page',
      'click n1 call x',
      'dateFormat X',
      '%%% x',
      '%%{init}%%',
    ]) {
      const named = groups.map(({ rows, ...group }) => ({
        ...group,
        rows: rows.map((row) => ({ ...row, node: { ...row.node, label } })),
      }));
      for (const line of mermaidGantt({ ...rest, groups: named }, label, 'Milestones')
        .split('\n')
        .slice(5))
        assert.match(line, /^(?: {2}section .*| {4}(?!section|title|click|dateformat|%%)\S.* :[\w, -]+|)$/i, line);
    }
  });

  it('is a Gantt chart of the timeline', () => {
    const source = sourceOf(plan.replace('D1 Film', 'D1 Film: "x"; #1'));
    assert.equal(
      mermaidGantt(timeline(handOffGraph(source), daysOf(source)), 'A: plan', 'Milestones'),
      trimmed(`
gantt
  title A plan
  dateFormat YYYY-MM-DD
  axisFormat %b %d
  inclusiveEndDates
  section Milestones
    Launch :milestone, crit, n1, 2027-04-06, 0d
  section Alpha A
    D1 Film x :crit, n2, 2027-02-05, 1d
  section No vendor named
    D2 Brief :done, n3, 2026-11-20, 1d`) + '\n',
    );
  });
});

describe('The graph for Graphviz', () => {
  it('shows references and what turns characters around as they are written', () => {
    assert.ok(dot(graphOf(plan), 'A & &amp; \u202eB').startsWith('digraph "A & &#38;amp; &#8238;B" {'));
  });

  it('has a cluster for each vendor, and what hands over to what', () => {
    assert.equal(
      dot(graphOf(plan), 'A "plan"'),
      trimmed(`
digraph "A \\"plan\\"" {
  rankdir=LR;
  compound=true;
  node [shape=box, style=rounded, fontname="sans-serif"];
  edge [fontname="sans-serif", fontsize=10];
  subgraph cluster_n1 {
    label="Alpha \\"A\\"";
    n4 [label="D1 Film\\n2027-02-05", penwidth=3];
  }
  n2 [label="Desk", peripheries=2];
  subgraph cluster_n3 {
    label="No vendor named";
    n5 [label="D2 Brief\\n2026-11-20", peripheries=2];
  }
  n6 [label="Launch\\n2027-04-06", shape=hexagon, penwidth=3, peripheries=2];
  n7 [label="Legal", shape=ellipse];
  n4 -> n2;
  n7 -> n5;
  n4 -> n6 [label="42 d", penwidth=3, style=dashed];
}`) + '\n',
    );
  });

  it('lets no name end its quotes', () => {
    for (const name of hostileNames) {
      for (const line of dot(graphOf(plan.replace('D1 Film', `D1 ${name}`)), name).split('\n')) {
        const outside = line.replace(/"(?:\\.|[^"\\])*"/g, '""');
        assert.ok(!/["<>&\\]/.test(outside.replaceAll('""', '').replace('->', '')), line);
      }
    }
  });
});

/** Reads values as RFC 4180 writes them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('Tables as CSV', () => {
  it('are read back as they were', () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => !/^[\s\p{Cc}]*[=+\-@]|^[\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        const table = { caption: 'c', columns: ['a', 'b'], rows: rows.map((row) => row.map((text) => cell(text))) };
        assert.deepEqual(readCsv(csv([table])), [['a', 'b'], ...rows]);
      }),
    );
  });

  it('hold nothing that a spreadsheet takes for a formula, but numbers as they are', () => {
    const line = (text: string): string => csv([{ caption: '', columns: [], rows: [[cell(text)]] }]).split('\r\n')[1]!;
    assert.deepEqual(['=1+1', '+49', '-cmd', '@sum', '\t=1', ' =1', '-5', '-1,200', '2027-01-04'].map(line), [
      "'=1+1",
      "'+49",
      "'-cmd",
      "'@sum",
      "'\t=1",
      "' =1",
      '-5',
      '"-1,200"',
      '2027-01-04',
    ]);
  });

  it('have each hand-off of the graph with both its ends', () => {
    const [handOffs] = graphTables(graphOf(plan), () => true, english);
    assert.equal(
      csv([handOffs!]),
      [
        'What,From,Ready,To,Needed,Working days between,Note',
        'D1 Film,"Alpha ""A""",2027-02-05,Desk,,,on the critical path'.replace(',on the critical path', ','),
        'Legal,,,D2 Brief (No vendor named),2026-11-20,,',
        'D1 Film,"Alpha ""A""",2027-02-05,Launch,2027-04-06,42,on the critical path',
        '',
      ].join('\r\n'),
    );
  });
});
