import type { FrontMatterValue } from '../../../src/syntax/yaml';
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { FrontMatter } from '../../../src/syntax/frontMatter';
import { readFrontMatter } from '../../../src/syntax/frontMatter';
import type { SyntaxFix } from '../../../src/syntax/problem';
import type { TextEdit } from '../../../src/text/edit';
import { applyEdits } from '../../../src/text/edit';
import { runs } from '../../support/effort';
import type { RandomEntry } from '../../support/randomFrontMatter';
import { damages, randomEntries, withFrontMatter } from '../../support/randomFrontMatter';

const lineBreak = fc.constantFrom('\n', '\n', '\r\n', '\r');
const start = fc.constantFrom('', '\ufeff', '<!-- ours -->\n');

function certainFixes(found: FrontMatter | undefined): SyntaxFix[] {
  return found?.problems.flatMap(({ fixes }) => fixes.filter(({ isCertain }) => isCertain)) ?? [];
}

/** The certain fixes at once; of two that touch each other the later one waits for the next round, as when all are applied. */
function fixed(text: string): string {
  const edits: TextEdit[] = [];
  for (const fix of certainFixes(readFrontMatter(text))) {
    const touches = fix.edits.some(({ range: { start: from, end } }) =>
      edits.some(({ range }) => from <= range.end && range.start <= end),
    );
    if (!touches) edits.push(...fix.edits);
  }
  return applyEdits(text, edits);
}

function shown(value: FrontMatterValue): unknown {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(shown);
  return value.kind === 'map' ? Object.fromEntries(value.entries.map((one) => [one.key, shown(one.value)])) : undefined;
}

function read(text: string): Record<string, unknown> {
  return Object.fromEntries(readFrontMatter(text)!.entries.map(({ key, value }) => [key, shown(value)]));
}

/** What YAML itself reads, by key. */
function yaml(text: string): Record<string, unknown> {
  const { content } = readFrontMatter(text)!;
  const document = parseDocument(text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
  });
  assert.deepEqual(document.errors, []);
  const { items } = document.contents as unknown as {
    items: { key: { value: string }; value?: { value?: unknown } }[];
  };
  return Object.fromEntries(items.map(({ key, value }) => [key.value, value?.value]));
}

/** Whatever a text holds: each certain fix mends its own problem and brings no other, all read as before, and once is enough. */
function assertSettles(text: string): void {
  const before = readFrontMatter(text);
  if (!before) return;
  const said = (all: FrontMatter | undefined): string[] =>
    all?.problems.map(({ message }) => JSON.stringify(message)) ?? [];
  for (const { fixes } of before.problems) {
    for (const fix of fixes.filter(({ isCertain }) => isCertain)) {
      const after = applyEdits(text, fix.edits);
      const label = `${JSON.stringify(text)} → ${JSON.stringify(after)}`;
      const left = said(readFrontMatter(after));
      assert.ok(left.length < before.problems.length, `${label}: ${left.join()}`);
      assert.deepEqual(
        left.filter((one) => !said(before).includes(one)),
        [],
        label,
      );
      assert.deepEqual(read(after), read(text), label);
    }
  }
  const once = fixed(text);
  const twice = fixed(once);
  assert.equal(fixed(twice), twice, JSON.stringify(text));
  if (before.problems.length === 1) assert.equal(twice, once, JSON.stringify(text));
}

describe('Fixes of front matter', () => {
  it('find nothing to fix in what YAML reads well', () => {
    fc.assert(
      fc.property(randomEntries, lineBreak, start, (entries, eol, head) => {
        const text = withFrontMatter(entries, eol, head);
        yaml(text);
        const problems = readFrontMatter(text)!.problems.filter(({ message }) => !message.template.includes('anchor'));
        assert.deepEqual(problems, [], text);
        const values = read(text);
        for (const { key, meant } of entries) if (meant !== '') assert.equal(values[key], meant, text);
      }),
      runs(1500),
    );
  });

  it('give a spoiled value back as it was meant, or leave it to its author', () => {
    const how = fc.constantFrom(...Object.keys(damages));
    fc.assert(
      fc.property(randomEntries, lineBreak, start, fc.nat(), how, (entries, eol, head, at, damage) => {
        const sound = entries.filter(({ written }) => !written.startsWith('&'));
        const spoiled = sound[at % sound.length];
        const written = spoiled && damages[damage]!(spoiled);
        if (written === undefined || written === spoiled!.written) return;
        const spoil = (entry: RandomEntry) => (entry === spoiled ? { ...entry, written } : entry);
        const text = withFrontMatter(sound.map(spoil), eol, head);
        assertSettles(text);
        const after = fixed(text);
        if (after === text) return;
        const values = read(after);
        for (const { key, meant } of sound)
          if (meant !== '') assert.equal(values[key], meant, `${JSON.stringify(text)} → ${JSON.stringify(after)}`);
        // What we read is what YAML reads.
        for (const [key, value] of Object.entries(yaml(after))) {
          if (typeof value === 'string' && value !== '') assert.equal(values[key], value);
        }
      }),
      runs(3000),
    );
  });

  it('settle in one step whatever a front matter holds', () => {
    const pieces = [
      'title',
      'owner',
      ':',
      ': ',
      ' ',
      '  ',
      '\n',
      '\n',
      '\n',
      '\t',
      '"',
      "'",
      '@',
      '`',
      '#',
      ' #',
      '[',
      ']',
      '{',
      '}',
      ',',
      '- ',
      '? ',
      '&a',
      ' *a',
      '!t',
      '!!str ',
      '%',
      '|',
      '>',
      '>-',
      'Priya',
      "Priya's",
      'plan',
      'a:b',
      '\\',
      '~',
      '---',
      '...',
      '🎬',
      '\u00a0',
      '\ufeff',
      '\u2028',
      "\\'",
      'C:\\',
      '](',
      '”',
      '\r\n',
      '\r',
      'status:',
      'goal: x\n',
      'x: "y"\n',
    ];
    const broken = fc
      .array(fc.constantFrom(...pieces), { maxLength: 14 })
      .map((parts) => `---\ntype: marketing-plan\n${parts.join('')}`);
    const ending = fc.constantFrom('\n---\n', '\n---\n# Plan\n', '', '\n\n# Plan\n', '\n\nText: x\n');
    fc.assert(
      fc.property(broken, ending, (text, end) => assertSettles(text + end)),
      runs(3000),
    );
  });

  /** The title that a front matter says once all certain fixes are applied, as YAML reads it; undefined where there is none. */
  const fixTitle = (title: string): unknown => {
    const text = `---\ntype: marketing-plan\ntitle:${title}\nowner: Priya Raman\n---\n`;
    assertSettles(text);
    const after = fixed(text);
    if (after === text) return undefined;
    assert.equal(yaml(after)['owner'], 'Priya Raman');
    assert.equal(read(after)['title'], yaml(after)['title']);
    return yaml(after)['title'];
  };

  it('fix what can have been meant in one way only', () => {
    for (const [title, meant] of [
      [' @ann\u00a0', '@ann\u00a0'],
      [' \u00a0note: it', '\u00a0note: it'],
      ['"Spring"', 'Spring'],
      ["'Priya''s'", "Priya's"],
      [' "C:\\Users\\ann"', 'C:\\Users\\ann'],
      [' "C:\\temp\\new" # ours', 'C:\\temp\\new'],
      [' "\\d+ demos"', '\\d+ demos'],
      [' "it\\\'s on"', "it's on"],
      [" 'it\\'s on'", "it's on"],
      [" 'the \\'new\\' plan'", "the 'new' plan"],
      [' [Film](#film) and more', '[Film](#film) and more'],
    ] as const)
      assert.equal(fixTitle(title), meant, title);
  });

  it('leave to the author what can have been meant in several', () => {
    assertSettles('---\ntype: marketing-plan\n\t? : \n---\n');
    for (const title of [
      ' "Spring\nplan"',
      ' @ann\nand bob',
      '"Spring"\nplan',
      ' "Spring”',
      " 'Spring’",
      ' "',
      " '",
      ' |',
      ' >-',
      ' |\nplan',
      " ''Spring''",
      ' "50\\% off"',
      ' "docs\\new\\Plan"',
      ' [Ann] Bob',
      ' {TBD} plan',
      ' - Spring',
      ' ? Spring',
      ' , Spring',
    ])
      assert.equal(fixTitle(title), undefined, title);
  });

  it('say what is wrong with every sign that a value may not begin with, and read the value all the same', () => {
    for (const value of [
      '- dash',
      '? question',
      ', comma',
      ']',
      '} x',
      '[x] done',
      '[a](b)',
      '{a} b',
      '[[wiki]] link',
    ]) {
      const text = `---\ntype: marketing-plan\ntitle: ${value}\nowner: Priya Raman\n---\n`;
      const [problem, ...others] = readFrontMatter(text)!.problems;
      assert.deepEqual(others, []);
      assert.equal(read(text)['title'], value);
      assert.equal(read(text)['owner'], 'Priya Raman');
      assert.equal(yaml(applyEdits(text, problem!.fixes[0]!.edits))['title'], value);
    }
  });

  it('know that a block of text may be empty, and that its blanks are two', () => {
    for (const value of [
      '|',
      '>-',
      '\u00a0Spring',
      '\ufeffSpring',
      'Spring\u00a0#1',
      'a:\u00a0b',
      '[a, "b] c", d]',
      '[a] # b',
    ])
      assert.deepEqual(
        readFrontMatter(`---\ntype: marketing-plan\ntitle: ${value}\nowner: x\n---\n`)!.problems,
        [],
        value,
      );
  });
});
