import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { remark } from 'remark';
import { parseMarkdown } from '../../../src/syntax/markdown';
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
        assert.deepEqual(parseMarkdown(text), plain.parse(text));
      }),
      runs(100),
    );
  });

  it('knows tables and task lists', () => {
    const types = ({ children }: Root): string[] => children.map(({ type }) => type);
    assert.deepEqual(types(parseMarkdown('| A |\n| --- |\n| 1 |\n\n- [x] done\n')), ['table', 'list']);
  });

  it('answers texts nested beyond all reason with an empty tree, and at once', () => {
    const start = performance.now();
    assert.deepEqual(parseMarkdown('> '.repeat(50_000)).children, []);
    assert.deepEqual(parseMarkdown('- '.repeat(50_000)).children, []);
    assert.ok(performance.now() - start < 1000);
  });
});
