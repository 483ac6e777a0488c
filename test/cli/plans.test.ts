import { strict as assert } from 'node:assert';
import { buildCli, Folder } from './process';

const plan = `---
type: launch-plan
title: Spring
launch: 2027-04-06
---
## Outcomes

- **O1** 9 trials by 2027-03-30

## Vendors

### Lumen Video

- **Owner:** Ada Byron
- **Outcomes:** O1

Deliverables:

- [ ] D1 Film — 2027-03-26
- [ ] D2 Cut — 2027-04-05 — after D1

### Northlight PR

Deliverables:

- [ ] D3 Kit — TBD — after D2
`;

describe('baton on whole plans', function () {
  this.timeout(20_000);
  let folder: Folder;
  before(buildCli);
  beforeEach(() => {
    folder = new Folder();
    folder.write('spring.md', plan);
    folder.write('notes.md', '# Notes\n');
  });
  afterEach(() => folder.remove());

  it('shows what is due when and what decides launch', () => {
    assert.deepEqual(folder.run('schedule', '--today', '2026-11-24'), {
      code: 0,
      err: '',
      out: `spring.md: Spring
  Launch depends on D2 Cut, which depends on D1 Film (6 working days early); 1 working day of float

  2027-03-26  D1 Film (Lumen Video); 6 working days before D2; 7 working days of float
  2027-04-05  D2 Cut (Lumen Video); 1 working day of float
  no date     D3 Kit (Northlight PR); it has neither a date nor a duration; needed by 2027-04-06 for launch

  Lumen Video has 1 working day of float: D2 Cut
  Northlight PR: D3 Kit (it has neither a date nor a duration)
`,
    });
  });

  it('shows what moves when something is late, by id, by name and by vendor', () => {
    const lines = (what: string, days: string): string[] =>
      folder.run('slip', what, days, 'spring.md').out.trim().split('\n').slice(1);
    assert.deepEqual(lines('D1', '3'), [
      '  If D1 Film is 3 working days late:',
      '  D1 Film (Lumen Video): 2027-03-26 → 2027-03-31 (+3)',
      '  O1 9 trials by 2027-03-30: due on 2027-03-30, but D1 Film is ready on 2027-03-31',
      '  Launch stays on 2027-04-06',
    ]);
    assert.deepEqual(lines('Cut', '3'), [
      '  If D2 Cut is 3 working days late:',
      '  D2 Cut (Lumen Video): 2027-04-05 → 2027-04-08 (+3)',
      '  D3 Kit (Northlight PR): the new date can’t be calculated, because a date is missing',
      '  Launch moves by at least 2 working days, to 2027-04-08; how far isn’t known, because the new date of D3 Kit can’t be calculated',
    ]);
    assert.equal(lines('Lumen Video', '1')[2], '  D2 Cut (Lumen Video): 2027-04-05 → 2027-04-06 (+1)');
  });

  it('shows who depends on whom, either way round', () => {
    assert.match(
      folder.run('tree').out,
      /Northlight PR — .*\n {4}Lumen Video — Ada Byron · D1 Fri 2027-03-26, .*\n {6}D2 Cut/,
    );
    assert.match(
      folder.run('tree', '--needed-by').out,
      /Lumen Video — Ada Byron · D1 Fri 2027-03-26, .*\n {4}Northlight PR/,
    );
  });

  it('says the same as data', () => {
    const [schedule] = JSON.parse(folder.run('schedule', '--format', 'json').out) as {
      file: string;
      chain: unknown;
    }[];
    assert.deepEqual(schedule!.chain, { spare: 1, works: ['D1 Film', 'D2 Cut'], ties: [], unknown: [] });
    const [slip] = JSON.parse(folder.run('slip', 'D2', '3', '--format', 'json').out) as {
      goals: unknown;
      moved: unknown[];
    }[];
    assert.deepEqual(slip!.goals, [
      { isLaunch: true, from: '2027-04-06', to: '2027-04-08', days: 2, anyway: 0, isKnown: false },
    ]);
    const [tree] = JSON.parse(folder.run('tree', '--format', 'json').out) as { vendors: { label: string }[] }[];
    assert.deepEqual(
      tree!.vendors.map(({ label }) => label),
      ['Lumen Video', 'Northlight PR'],
    );
  });

  it('knows the files of vendors that are not named', () => {
    folder.write(
      'vendors/ada.md',
      '---\ntype: vendor\ntitle: Ada\n---\nDeliverables:\n\n- [ ] D1 Words — 2027-01-04\n',
    );
    folder.write(
      'a.plan.md',
      '## Vendors\n\n### [Ada](vendors/ada.md)\n\n## Deliverables\n\n- [ ] D2 Cut — 2027-01-08 — after D1\n',
    );
    assert.match(folder.run('schedule', 'a.plan.md').out, /D1 Words \(Ada\); 4 working days before D2/);
  });

  it('writes the hand-offs as a graph, in the format that is asked for', () => {
    assert.match(folder.run('graph', 'spring.md').out, /^flowchart LR\n {2}subgraph of_n\d+ \["Lumen Video"\]/);
    assert.match(folder.run('graph', '--format', 'dot').out, /^digraph "Spring" \{[^]*"D1 Film[^]*->[^]*\}\n$/);
    assert.match(
      folder.run('graph', '--format', 'svg').out,
      /^<svg [^]*<title>Spring<\/title><rect [^]*D2 Cut[^]*<\/svg>\n$/,
    );
    const { nodes, edges } = JSON.parse(folder.run('graph', '--format', 'json').out) as {
      nodes: { id: string; label: string }[];
      edges: { from: string; to: string; kind: string; buffer?: number }[];
    };
    const labelOf = (id: string): string => nodes.find((node) => node.id === id)!.label;
    assert.deepEqual(
      edges.filter(({ kind }) => kind === 'wait').map(({ from, to, buffer }) => [labelOf(from), labelOf(to), buffer]),
      [
        ['D1 Film', 'D2 Cut', 6],
        ['D2 Cut', 'D3 Kit', undefined],
      ],
    );
    assert.match(folder.run('graph', '--format', 'png').err, /--format is png: it must be mermaid, dot, svg, or json/);
  });

  it('says what is missing', () => {
    assert.deepEqual(folder.run('slip', 'D9', '3'), {
      code: 2,
      out: '',
      err: 'baton: nothing in these plans is called D9; use the ID or name of an item or vendor\n',
    });
    assert.match(folder.run('schedule', 'gone.md').err, /gone\.md/);
    assert.match(folder.run('slip', 'D1', '3', 'gone.md').err, /^baton: gone\.md: [^\n]*\n$/);
    assert.match(
      folder.run('slip', 'D1').err,
      /slip needs an item and a number of working days; for example: baton slip D6 5/,
    );
    assert.match(folder.run('slip', 'D1', 'soon').err, /soon is not a valid number of working days/);
    const advice = (...args: string[]): string | undefined =>
      folder
        .run(...args)
        .err.split('\n')
        .at(-2);
    assert.deepEqual(
      [
        ['chekc'],
        ['check', '--foramt', 'json'],
        ['check', '--Fix'],
        ['hello'],
        ['check', '--silent'],
        ['check', '-x'],
      ].map((args) => advice(...args)),
      [
        'Did you mean check?',
        'Did you mean --format?',
        'Did you mean --fix?',
        ...Array<string>(3).fill('Try baton --help'),
      ],
    );
    assert.match(
      folder.run('tee').err,
      /unknown command tee; use check, explain, tree, agenda, schedule, slip, graph, read, brief, or report/,
    );
  });
});
