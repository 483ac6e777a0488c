import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { FrontMatter, FrontMatterValue } from '../../../src/syntax/frontMatter';
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
function mended(text: string): string {
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
  const once = mended(text);
  const twice = mended(once);
  assert.equal(mended(twice), twice, JSON.stringify(text));
  if (before.problems.length === 1) assert.equal(twice, once, JSON.stringify(text));
}

describe('Fixes of front matter', () => {
  it('find nothing to mend in what YAML reads well', () => {
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
        const after = mended(text);
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
});
