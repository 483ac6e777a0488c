import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Chunk } from '../../../src/syntax/chunks';
import { chunkOf, readChunk, readChunks } from '../../../src/syntax/chunks';
import { parseMarkdown } from '../../../src/syntax/markdown';
import { runs } from '../../support/effort';
import { edited, randomEdit, randomMarkdown } from '../../support/randomMarkdown';

/** What the chunks say, as plain data in offsets of the document. */
function outline(chunks: readonly Chunk[]): unknown {
  return chunks.flatMap((chunk) =>
    chunk.parts.map(({ heading, blocks, links, range }) => ({
      heading: heading && {
        depth: heading.depth,
        text: heading.text.text,
        start: heading.range.start,
        end: heading.range.end,
      },
      blocks: blocks.map((block) => ({
        kind: block.kind,
        start: block.range.start,
        end: block.range.end,
        text: texts(block),
      })),
      links: links.map((link) => [link.url, link.range.start]),
      start: range.start,
    })),
  );
}

function texts(block: unknown): string {
  return JSON.stringify(block, (key, value: unknown) =>
    ['origin', 'pieces', 'marks', 'from', 'to'].includes(key) ? undefined : value,
  );
}

function wholeOutline(text: string): unknown {
  return outline([chunkOf(text, 0, parseMarkdown(text))]);
}

/** How many characters are parsed to read a text. */
function parsed(text: string): number {
  let sum = 0;
  readChunks(text, 0, [], (chunk, offset) => {
    sum += chunk.length;
    return readChunk(chunk, offset);
  });
  return sum;
}

describe('Chunks', () => {
  it('say together what the document parsed whole does', () => {
    fc.assert(
      fc.property(randomMarkdown, (text) => {
        assert.deepEqual(outline(readChunks(text, 0, [])), wholeOutline(text));
      }),
      runs(600),
    );
  });

  it('say the same after any edits as when read afresh', () => {
    fc.assert(
      fc.property(randomMarkdown, fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let chunks = readChunks(text, 0, []);
        for (const edit of edits) {
          text = edited(text, edit);
          chunks = readChunks(text, 0, chunks);
          assert.deepEqual(outline(chunks), wholeOutline(text));
          assert.deepEqual(
            chunks.map((chunk) => chunk.text),
            readChunks(text, 0, []).map((chunk) => chunk.text),
          );
        }
      }),
      runs(300),
    );
  });

  it('parse one section where one was edited', () => {
    const sections = Array.from({ length: 50 }, (_, index) => `## Section ${index}\n\nText of ${index}.\n\n`);
    const before = readChunks(sections.join(''), 0, []);
    sections[20] = '## Section 20\n\nAnother text.\n\n';
    const after = readChunks(sections.join(''), 0, before);
    const known = new Set(before.map(({ original }) => original));
    assert.equal(after.filter(({ original }) => !known.has(original)).length, 1);
  });

  for (const [what, section] of Object.entries({
    'a comment in a shell block': '```sh\n# a\nb\n```\n\n',
    'a fence in an item': '- a\n\n  ~~~\n  # a\n  ~~~\n# b\n\n',
    'a fence under another': '````\n```\n# a\n````\n',
    'lines that end in CR': '```\r# a\r```\r\r',
    'a tag above a heading': '<br>\n## Section\n\ntext\n\n',
    'a block above a heading': '<details>\n<summary>x</summary>\n## Head\n\n</details>\n\n',
    'a comment of several lines': '<!--\n# a\n\n# b\n-->\n# c\n',
    'a script': '<script>\n\n# a\n</script>\n# b\n',
    'other HTML': '<?x\n# a\n?>\n<!X\n# b\n>\n<![CDATA[\n# c\n]]>\n# d\n',
  })) {
    it(`are seen before they are parsed, with ${what}`, () => {
      const text = section.repeat(100);
      assert.equal(parsed(text), text.length);
    });
  }

  for (const [what, section] of Object.entries({
    'tags in attributes': '<a title=">">\n# a\n\n',
    'a fence that seems to stand in an item': '- a\n\nb\n\n  ```\n# a\n  ```\n',
    'a tag below a ruler': '***\n<br>\n# a\n\n',
    'a fence that is never closed': '# a\n- b\n\nc\n\n ```\n',
  })) {
    it(`are parsed a few times at most, with ${what}`, () => {
      const text = section.repeat(200);
      assert.ok(parsed(text) <= 4 * text.length);
      assert.deepEqual(outline(readChunks(text, 0, [])), wholeOutline(text));
    });
  }

  it('keep the same text twice as two chunks, each with its own place', () => {
    const text = '# A\n\n# A\n\n# A\n';
    const chunks = readChunks(`x\n${text}`, 0, readChunks(text, 0, []));
    assert.deepEqual(
      chunks.map((chunk) => chunk.origin.offset),
      [0, 2, 7, 12],
    );
  });

  describe('with link definitions', () => {
    const sections = [
      '# A\n\n[x][y] and [z]\n\n',
      '# B\n\n[z]\n\n',
      '# C\n\nno link\n\n',
      '# D\n\n[y]: y.md\n[q]: z.md\n',
    ];
    const chunks = readChunks(sections.join(''), 0, []);

    it('are read one by one', () => {
      assert.equal(chunks.length, 4);
      assert.deepEqual(outline(chunks), wholeOutline(sections.join('')));
    });

    it('are read again where they refer to another definition now', () => {
      const text = sections.join('').replace('[q]: z', '[z]: z');
      const after = readChunks(text, 0, chunks);
      const known = new Set(chunks.map(({ original }) => original));
      assert.deepEqual(
        after.map(({ original }) => known.has(original)),
        [false, false, true, false],
      );
      assert.deepEqual(outline(after), wholeOutline(text));
    });

    it('are read again where a definition is gone', () => {
      const text = sections.slice(0, 3).join('');
      assert.deepEqual(outline(readChunks(text, 0, chunks)), wholeOutline(text));
    });

    it('ask about their own labels only, however many definitions there are', () => {
      const asked: string[] = [];
      const defined = { size: 10_000, has: (label: string) => asked.push(label) > 0 && label !== 'b' };
      const [chunk] = readChunks('# A\n\n[a] [b] [c] [a]\n\n[c]: x.md\n', 0, []);
      assert.deepEqual(chunk!.referencesTo(defined), ['a']);
      assert.deepEqual(asked, ['a', 'b']);
    });

    it('are one piece where one that refers to another takes remark', () => {
      const text = `# A\n\n[x]\n<?\n\n# B\n\n[x]: y.md\n`;
      assert.equal(readChunks(text, 0, []).length, 1);
      assert.equal(readChunks(text, 0, readChunks(text, 0, [])).length, 1);
      assert.deepEqual(outline(readChunks(text, 0, [])), wholeOutline(text));
    });
  });

  it('place every node of a table with escaped bars', () => {
    const text = '| a | b |\n| --- | --- |\n| x \\| y | z |\n';
    const [chunk] = readChunks(text, 0, []);
    const table = chunk!.parts[0]!.blocks[0]!;
    assert.ok(table.kind === 'table');
    const cell = table.rows[0]!.cells[0]!;
    assert.equal(cell.text, 'x | y');
    const at = cell.at(4, 5);
    assert.equal(text.slice(at.start, at.end), 'y');
  });
});
