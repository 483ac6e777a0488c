import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import ignore from 'ignore';
import { ignorePatterns } from '../../../src/text/ignorePatterns';
import { runs } from '../../support/effort';

/** What patterns say of paths; one with a slash at its end is a folder. */
function said(text: string, ...paths: readonly string[]): (string | undefined)[] {
  const patterns = ignorePatterns(text)!;
  return paths.map((path) => patterns(path.replace(/\/$/, ''), path.endsWith('/')));
}

describe('Patterns of a .gitignore', () => {
  it('are about names, or about paths where they have a slash', () => {
    assert.deepEqual(said('a.md', 'a.md', 'x/a.md', 'ab.md'), ['ignored', 'ignored', undefined]);
    assert.deepEqual(said('/a.md', 'a.md', 'x/a.md'), ['ignored', undefined]);
    assert.deepEqual(said('x/a.md', 'x/a.md', 'y/x/a.md'), ['ignored', undefined]);
    assert.deepEqual(said('x/**/a', 'x/a', 'x/y/z/a'), ['ignored', 'ignored']);
    assert.deepEqual(said('**/x/a', 'x/a', 'y/x/a'), ['ignored', 'ignored']);
    assert.deepEqual(said('x/**', 'x/', 'x/a'), [undefined, 'ignored']);
  });

  it('are about folders where they end in a slash', () => {
    assert.deepEqual(said('drafts/', 'drafts/', 'drafts', 'x/drafts/'), ['ignored', undefined, 'ignored']);
  });

  it('have the last word where they come last', () => {
    assert.deepEqual(said('*.md\n!a.md\n', 'a.md', 'b.md'), ['kept', 'ignored']);
    assert.deepEqual(said('!a.md\n*.md\n', 'a.md'), ['ignored']);
  });

  it('take comments, blanks and escapes as git does', () => {
    assert.deepEqual(said('# a\n\n\ufeff\n  \n', '# a', ' '), [undefined, undefined]);
    assert.deepEqual(said('\\# a\n\\!b\nc\\ \nd  \r\n\\*e\n', '# a', '!b', 'c ', 'd', '*e', 'ee'), [
      'ignored',
      'ignored',
      'ignored',
      'ignored',
      'ignored',
      undefined,
    ]);
  });

  it('may be the same in capitals, where the disk takes them for the same', () => {
    assert.equal(ignorePatterns('A.md')!('a.MD', false), undefined);
    assert.equal(ignorePatterns('A.md', false)!('a.MD', false), 'ignored');
  });

  it('say what another reader of them says', () => {
    const name = fc.stringMatching(/^[ab]{1,3}$/);
    const part = fc.oneof(name, fc.constantFrom('*', 'a*', '*b', '?', 'a?', '[ab]', 'a*b*a'));
    const parts = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 3 });
    const pattern = fc
      .tuple(fc.constantFrom('', '!'), fc.constantFrom('', '/'), parts, fc.constantFrom('', '/'))
      .map(([kept, root, names, folder]) => `${kept}${root}${names.join('/')}${folder}`)
      // The other one takes a folder for ignored that only ever holds what is.
      .filter((one) => !/\*\*\/?$/.test(one) && !one.includes('**/**'));
    const path = fc.array(name, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 3 }), path, (lines, names) => {
        const other = ignore({ ignorecase: false }).add(lines);
        const ours = ignorePatterns(lines.join('\n'))!;
        // Git looks at the folders above a path first, and so do we, one call for each.
        let expected = false;
        let found = false;
        for (let depth = 1; depth <= names.length && !found && !expected; depth++) {
          const at = names.slice(0, depth).join('/');
          const isFolder = depth < names.length;
          found = ours(at, isFolder) === 'ignored';
          expected = other.ignores(isFolder ? `${at}/` : at);
        }
        assert.equal(found, expected, JSON.stringify({ lines, names }));
      }),
      runs(3000),
    );
  });

  it('are looked up where they have no wildcards, and are refused where they have more than anybody writes', () => {
    const many = (line: (index: number) => string): string =>
      Array.from({ length: 50_000 }, (_, index) => line(index)).join('\n');
    const plain = `${many((index) => `n${index}`)}\n${many((index) => `p/n${index}/`)}\n!n7\n*8\n!n8\n`;
    assert.deepEqual(said(plain, 'n6', 'x/n6', 'p/n6/', 'x/p/y6/', 'n7', 'n8', 'n18', 'n'), [
      'ignored',
      'ignored',
      'ignored',
      undefined,
      'kept',
      'kept',
      'ignored',
      undefined,
    ]);
    assert.equal(ignorePatterns(many((index) => `*${index}`)), undefined);
    assert.equal(ignorePatterns('*a'.repeat(100_000)), undefined);
  });

  it('do not take time by the power of their stars', () => {
    const name = 'a'.repeat(250);
    const text = [`${'a*'.repeat(100)}b`, `${'**/'.repeat(100)}b`, `${'*/'.repeat(100)}b`, '[a-'.repeat(300)].join(
      '\n',
    );
    assert.deepEqual(said(text, name, `${name}/`.repeat(40)), [undefined, undefined]);
  });
});
