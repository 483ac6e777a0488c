import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { frontMatterType, readFrontMatter, readType } from '../../../src/syntax/frontMatter';
import { readYaml } from '../../../src/syntax/yaml';
import { applyEdits } from '../../../src/text/edit';
import { serviceOf } from '../../support/check';
import { runs } from '../../support/effort';
import { uriOf } from '../../support/fixture';

/** The front matter with the fix of every problem that has one. */
function fixed(lines: string): string {
  const text = `---\n${lines}\n---\n`;
  const edits = readFrontMatter(text)!.problems.flatMap(
    ({ fixes }) => fixes.find(({ isCertain }) => isCertain)?.edits ?? [],
  );
  return applyEdits(text, edits).slice(4, -5);
}

describe('Front matter', () => {
  for (const [written, expected] of [
    ['owner: @priya', 'owner: "@priya"'],
    ['title: Spring: the plan', 'title: "Spring: the plan"'],
    ['goal: > 50 demos', 'goal: "> 50 demos"'],
    ['tags: #launch', 'tags: "#launch"'],
    ['owner: &lead Priya', 'owner: "&lead Priya"'],
    ['owner: *priya*', 'owner: "*priya*"'],
    ['title: "Spring', 'title: "Spring"'],
    ['status:draft', 'status: draft'],
    ['owner:@priya', 'owner: "@priya"'],
    ["title: 'Priya's plan'", "title: 'Priya''s plan'"],
    ['title: "The "best" plan" # ours', 'title: "The "best" plan" # ours'],
    ['title: "The "best" plan"', 'title: "The \\"best\\" plan"'],
    ["title: 'Rock 'n' roll'", "title: 'Rock ''n'' roll'"],
    ['title: x\n\tgoal: y', 'title: x\ngoal: y'],
    ['team:\n\tlead: @x\n\tdeputy: y', 'team:\n  lead: "@x"\n  deputy: y'],
    ['goal: |\n\tGrow: @all', 'goal: |\n  Grow: @all'],
    ['team:\n  - lead: @x', 'team:\n  - lead: "@x"'],
  ] as const) {
    it(`fixes ${written}`, () =>
      assert.equal(fixed(`type: marketing-plan\n${written}`), `type: marketing-plan\n${expected}`));
  }

  for (const lines of [
    'title: "Ann" and "Bob"',
    "title: 'the teams' plan'",
    'title: "Spring" plan',
    'title: "Spring # ours',
    'title: "Spring\n  goes on',
    "title: '90s night",
    'title: Spring owner: Priya',
    'title: Spring: the plan\n  goes on',
    'owner: #todo ask Priya',
    'owner: @ann #1',
    'path: C:\\x: y"',
    'team:\n  lead: x\n\tdeputy: y',
    'list: [a\nowner: @x',
  ]) {
    it(`leaves to its author ${JSON.stringify(lines)}`, () => {
      const text = `---\ntype: marketing-plan\n${lines}\n---\n`;
      const service = serviceOf([{ uri: uriOf('plan.md'), text, marks: [] }]);
      assert.ok(service.check(uriOf('plan.md')).some(({ rule }) => rule === 'front-matter-invalid'));
      assert.deepEqual(service.fixAll(uriOf('plan.md'), 'front-matter-invalid'), []);
    });
  }

  for (const lines of [
    "title: 'one\n  two'",
    'title: "owner: @x\n  goal: > y"',
    'goal: |\n  owner: @x\n  title: "open',
    'people: [\n  Ann,\n  Bob\n]',
    'lead: &lead Priya\nowner: *lead',
    'x: !!str 2027',
    'tags: #ours\n- a',
  ]) {
    it(`finds nothing wrong with ${JSON.stringify(lines)}`, () =>
      assert.deepEqual(readFrontMatter(`---\ntype: marketing-plan\n${lines}\n---\n`)!.problems, []));
  }

  it('keeps comments, quotes and what follows them as they are', () => {
    const lines = "# ours\ntype: 'marketing-plan' # a plan\nowner: @priya # in house";
    assert.equal(fixed(lines), '# ours\ntype: \'marketing-plan\' # a plan\nowner: "@priya" # in house');
  });

  it('is read by the parts of the parser that are built in, whatever it holds', () => {
    const pieces =
      'a: b|- x|: |, |\n|\n  |\n- |\t|\r|{|}|[|]|"q"|\'s\'|"\\u0041|>-\n  t\n|%YAML 1.1\n|---\n|...\n|# c\n|? k|<<: *a|&a |*a|!t |!!str |!!int 1|!!float x|!!set |!!omap |!!timestamp |!!binary x|0x1F|1e3|yes|~|2027-01-01';
    const yaml = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(yaml, (source) => {
        const said = readYaml(source, 0).problems.map(({ message }) => message.template);
        assert.ok(!said.includes('The front matter isn’t valid YAML'));
      }),
      runs(2000),
    );
  });

  it('says its places in the document', () => {
    const text = '\ufeff---\r\ntype: vendor\r\nowner: Priya Raman\r\n---\r\n# A\r\n';
    const { entries } = readFrontMatter(text)!;
    assert.deepEqual(
      entries.map(({ keyRange }) => text.slice(keyRange.start, keyRange.end)),
      ['type', 'owner'],
    );
  });

  it('is seen to be a plan’s even where it is broken or never closed', () => {
    assert.equal(frontMatterType('---\ntype: Marketing-Plan\nowner: @x\n'), 'marketing-plan');
    assert.equal(frontMatterType('<!-- licence -->\n---\ntype: vendor # ours\n---\n'), 'vendor');
    assert.equal(frontMatterType('# type: marketing-plan\n'), undefined);
    assert.equal(frontMatterType('---\nkind: x\n---\ntype: vendor\n'), undefined);
  });

  it('says its type however far down it stands', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `key${index}: value\n`).join('');
    assert.equal(frontMatterType(`---\n${keys}type: vendor\n---\n`), 'vendor');
    assert.equal(frontMatterType(`${' \t\r\n'.repeat(200)}---\n${keys}type: vendor\n---\n`), 'vendor');
    assert.equal(frontMatterType(`---\nA ruler above prose.\n${keys}type: vendor\n`), undefined);
  });

  it('says by a head of the text what the whole says, or that it is open', () => {
    const pieces = [
      '\ufeff',
      '\r\n',
      '\n',
      '\r',
      ' ',
      '<!-- x',
      '-->',
      '---',
      '...',
      'type: vendor',
      "type: 'plan'",
      'a: b',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), fc.nat(60), (parts, length) => {
        const text = parts.join('');
        const { type, isOpen } = readType(text.slice(0, length), false);
        if (!isOpen) assert.equal(type, frontMatterType(text));
      }),
      runs(3000),
    );
  });

  it('is open no longer than until it ends', () => {
    const isOpen = (head: string): boolean => readType(head, false).isOpen;
    assert.deepEqual(
      ['', '\r\n', '--', '<!', '<!-- a', '<!-- a -->\n', '---\ntype: vend', '---\na: b\n--'].map(isOpen),
      Array(8).fill(true),
    );
    assert.deepEqual(
      ['# A', 'a', '<!-- a --> b', '----', '---\na: b\n---\n', '\n'.repeat(20_001)].map(isOpen),
      Array(6).fill(false),
    );
  });

  it('is looked for in time that grows with the text, whatever blank lines and comments stand above it', () => {
    for (const blank of ['\n', '\r\n', '\r', ' \t\r\n', '<!-- a -->\r\n']) {
      for (const end of ['<!-- x', '--', 'x']) {
        const text = blank.repeat(5000) + end;
        assert.equal(readFrontMatter(text), undefined);
        assert.equal(frontMatterType(text), undefined);
      }
    }
  });

  it('is read where a value begins with a blank that is none for YAML', () => {
    for (const blank of '\u00a0\u1680\u2003\u2028\u2029\u202f\u3000\ufeff\v\f') {
      for (const rest of ['a', ' :', 'a: b', '/e'])
        assert.doesNotThrow(() => readFrontMatter(`---\ne: a\nl:${blank}${rest}\n---\n`), JSON.stringify(blank + rest));
    }
  });

  it('leaves the body read where it is broken', () => {
    const uri = uriOf('plan.md');
    const text = '---\ntype: marketing-plan\nowner: [Priya\n---\n\n## Outcomes\n\n- **O1** 40 demos by 2027-02-28\n';
    const service = serviceOf([{ uri, text, marks: [] }]);
    const { plan } = service.workspace.get(uri)!;
    assert.equal(plan.outcomes.length, 1);
    assert.ok(service.check(uri).some(({ rule }) => rule === 'front-matter-invalid'));
  });

  for (const [what, deep] of [
    ['lists in brackets', (levels: number) => `x: ${'['.repeat(levels)}a${']'.repeat(levels)}`],
    ['lists that are never closed', (levels: number) => `x: ${'['.repeat(levels)}`],
    ['maps in brackets', (levels: number) => `x: ${'{a: '.repeat(levels)}b${'}'.repeat(levels)}`],
    ['maps that are never closed', (levels: number) => `x: ${'{a: '.repeat(levels)}`],
    ['keys after each other in brackets', (levels: number) => `x: {${'a: '.repeat(levels)}}`],
    [
      'lists on lines',
      (levels: number) => `x:\n${Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}-`).join('\n')}`,
    ],
    ['lists on one line', (levels: number) => `x:\n  ${'- '.repeat(levels)}a`],
    ['keys on one line', (levels: number) => `x:\n  ${'? '.repeat(levels)}a`],
    ['maps on lines', (levels: number) => Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
  ] as const) {
    it(`says once where ${what} stand too deep, however full the stack is, and reads what follows`, () => {
      for (const levels of [60, 600, 1300]) {
        const text = `---\ntype: marketing-plan\n${deep(levels)}\nowner: Priya Raman\n---\n`;
        const { entries, problems } = readFrontMatter(text)!;
        const said = problems.filter(({ message }) => message.template.includes('nested too deep'));
        assert.equal(said.length, 1, `${levels}`);
        assert.ok(entries.some(({ key }) => key === 'owner'));
        assert.deepEqual(
          onFullStack(() => readFrontMatter(text)!.problems.map(({ range }) => range)),
          problems.map(({ range }) => range),
        );
      }
      assert.ok(
        readFrontMatter(`---\n${deep(20)}\n---\n`)!.problems.every(
          ({ message }) => !message.template.includes('too deep'),
        ),
      );
    });
  }
});

/** What comes of it below many other calls. */
function onFullStack<T>(run: () => T, calls = 3000): T {
  return calls === 0 ? run() : onFullStack(run, calls - 1);
}
