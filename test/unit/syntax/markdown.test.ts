import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { remark } from 'remark';
import { parseMarkdown } from '../../../src/syntax/markdown';
import { parseWithRemark } from '../../../src/syntax/remark';
import { runs } from '../../support/effort';
import { randomMarkdown } from '../../support/randomMarkdown';

/** The tree without tables and task boxes, which plain remark does not know. */
function parsesAlike(text: string): boolean {
  return !/\||\[[ xX]\]/.test(text);
}

describe('The Markdown parser', () => {
  it('gives remark’s own tree of everything but tables and task lists', () => {
    const plain = remark();
    fc.assert(
      fc.property(randomMarkdown.filter(parsesAlike), (text) => {
        assert.deepEqual(parseWithRemark(text).tree, plain.parse(text));
      }),
      runs(100),
    );
  });

  it('gives remark’s own tree of signs in any order', () => {
    const inLines = '*|**|_|[|](|![|]|)|`|``|<|>|<a>|<!--|-->|&|&amp;|\\|\\*|a|b |[a]|<b@c.d>|(|\'|"'.split('|');
    const signs = [
      ...inLines,
      '  \n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '    ',
      '\t',
      '- ',
      '1. ',
      '2) ',
      '# ',
      '```\n',
      '===\n',
    ];
    const plain = remark();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        assert.deepEqual(parseWithRemark(text).tree, plain.parse(text));
      }),
      runs(2000),
    );
  });

  it('knows tables and task lists', () => {
    const types = ({ children }: Root): string[] => children.map(({ type }) => type);
    assert.deepEqual(types(parseMarkdown('| A |\n| --- |\n| 1 |\n\n- [x] done\n').tree), ['table', 'list']);
  });

  const lines = (line: string, count: number): string => line.repeat(count);
  for (const [what, text, sign] of [
    ['quotes in quotes', `${lines('> ', 31)}a`, '>'],
    ['items in items', `${lines('- ', 31)}a`, '-'],
    ['numbers with tabs', `${lines('1)\t', 31)}a`, '1'],
    ['lists that go deeper line by line', Array.from({ length: 31 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''), '-'],
    ['lines that go on a quote lazily', `> a\n${lines('b\n', 1001)}`, 'b'],
    ['lines that go on a quote lazily, with others between', lines('> a\n===\n', 1001), '='],
    ['emphasis', lines('*a ', 2001), '*'],
    ['one run of emphasis', `a ${lines('_', 2001)}a`, '_'],
    ['links that never end', lines('[a', 51), '['],
    ['images that never end', lines('![', 51), '!'],
    ['comments that never end', `x ${lines('<!-- ', 200)}`, '<'],
    ['code that never ends', `x ${Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' ')}`, '`'],
    ['titles that never end', `x ${lines('[a](b (c ', 200)}`, '['],
  ] as const) {
    it(`says where it reads no more ${what}, and reads the rest`, () => {
      const { tree, unread } = parseMarkdown(`*a*\n\n${text}\n\n# Heading with *emphasis*\n`);
      const [first] = unread;
      assert.equal(unread.length, 1);
      assert.ok(first!.offset > 5 && first!.offset < text.length + 5);
      if (what !== 'titles that never end') assert.equal(text[first!.offset - 5], sign);
      const last = tree.children[tree.children.length - 1]!;
      assert.ok(last.type === 'heading' && last.children[1]?.type === 'emphasis');
    });
  }

  it('reads as deep and as much as people write', () => {
    const text = [
      `${lines('> ', 15)}${lines('- ', 15)}a`,
      lines('**a** *b* [c](d) ![e](f) `g` <h@i.j> ', 250),
      lines('[a] [b][c] ![d] ', 500),
      lines('- **a**\n', 2000),
      `| a |\n| --- |\n${lines('| *a* [b |\n', 2000)}`,
      `- a\n${lines('b\n', 900)}`,
      lines('- a\nb\n', 2000),
      lines('> a\nb\n\n', 2000),
    ].join('\n\n');
    assert.deepEqual(parseMarkdown(text).unread, []);
  });

  for (const [what, piece] of [
    ['links within links', '[a]('],
    ['addresses that never end', '[a](<b '],
    ['titles that never end', '[a](b "c '],
    ['images within links', '[![a]('],
    ['brackets', '[a] '],
    ['empty brackets', '[]'],
    ['task boxes', '[ ] [x] '],
  ] as const) {
    it(`moves each part of a text a few times only, whatever it holds: ${what}`, () => {
      for (const parse of [parseMarkdown, parseWithRemark]) {
        const small = moves(() => parse(lines(piece, 1000)));
        const large = moves(() => parse(lines(piece, 4000)));
        assert.ok(large < 5 * small + 1000, `${small} moves, and ${large} in four times the text`);
      }
    });
  }
});

/** How many elements lists move while something is done, because others before them are removed or put in. */
function moves(act: () => unknown): number {
  const lists = Array.prototype as unknown[];
  const { splice } = lists;
  let moved = 0;
  lists.splice = function counting(this: unknown[], start: number, removed: number, ...added: unknown[]): unknown[] {
    moved += Math.max(0, this.length - start - removed);
    return splice.call(this, start, removed, ...added);
  };
  try {
    act();
  } finally {
    lists.splice = splice;
  }
  return moved;
}
