import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globBase, globMatcher, isTooLong } from '../../../src/text/glob';
import { runs } from '../../support/effort';

describe('Globs', () => {
  for (const [glob, named, others] of [
    ['**/*.plan.md', ['a.plan.md', 'C:/plans/x/.a.plan.md'], ['a.md', 'a.plan.md/b.md']],
    ['plans/**', ['plans/a.md', 'plans/x/y/a.md'], ['plan/a.md', 'x/plans/a.md']],
    ['plans/*/{brief,plan}.{md,mdx}', ['plans/a/plan.mdx'], ['plans/plan.md', 'plans/a/b/plan.md']],
    ['{a,{b,c/*}}.md', ['a.md', 'b.md', 'c/x.md'], ['c.md']],
    ['2027-??-[!a-z]*[\\].md', ['2027-01-1\\.md'], ['2027-01-a\\.md', '2027-1-1\\.md']],
    ['[[]a] (1+1)$.md', ['[a] (1+1)$.md'], ['a (11)$.md']],
    ['[a.md', ['[a.md'], ['a.md']],
    ['?.md', ['🚲.md'], ['.md', 'ab.md']],
    ['', [''], ['a.md']],
  ] as const) {
    it(`${glob} names what it says`, () => {
      assert.deepEqual([...named, ...others].filter(globMatcher([glob])), named);
    });
  }

  it('name what one of them names', () => {
    assert.deepEqual(['a.md', 'b.md', 'c.md'].filter(globMatcher(['a.*', 'c.*'])), ['a.md', 'c.md']);
    assert.ok(!globMatcher([])('a.md'));
  });

  it('have a folder below which everything lies', () => {
    assert.equal(globBase('plans/2027/*/a.md'), 'plans/2027/');
    assert.equal(globBase('*.md'), '');
    assert.equal(globBase('/plans/a.md'), undefined);
  });

  it('name what another reader of globs finds they name', () => {
    const letters = fc.constantFrom('a', 'b', 'ab', '.a', '*', '?', '{a,b}', '{a*,.b}', 'é');
    const name = fc
      .tuple(letters, fc.array(fc.oneof(letters, fc.constantFrom('[ab]', '[^a]')), { maxLength: 2 }))
      .map((parts) => parts.flat().join('').replace(/\*+/g, '*'));
    const folder = fc.oneof(fc.constant('**'), name);
    const glob = fc.tuple(fc.array(folder, { maxLength: 3 }), name).map((names) => names.flat().join('/'));
    const path = fc
      .array(
        fc.stringMatching(/^[ab.é]{1,4}$/).filter((one) => !/^\.+$/.test(one)),
        { minLength: 1, maxLength: 4 },
      )
      .map((names) => names.join('/'));
    fc.assert(
      fc.property(glob, path, (pattern, candidate) => {
        assert.equal(globMatcher([pattern])(candidate), picomatch(pattern, { dot: true })(candidate));
      }),
      runs(3000),
    );
  });

  it('do not take time by the power of their stars', () => {
    assert.ok(
      !globMatcher([`${'*a'.repeat(200)}b`, `${'**/a/'.repeat(200)}b`])(`${'a'.repeat(2000)}/${'a/'.repeat(500)}`),
    );
  });

  it('stand for themselves where their braces stand for more than anybody means', () => {
    const many = [
      '{a,b}'.repeat(50),
      `{${'a,'.repeat(100_000)}}`,
      '{}'.repeat(50_000),
      `{${'{a,b},'.repeat(300)}}`,
      '{a'.repeat(20_000),
      'a'.repeat(100_000),
    ];
    for (const glob of many) {
      assert.ok(isTooLong(glob), glob.slice(0, 20));
      assert.ok(globMatcher([glob])(glob), glob.slice(0, 20));
    }
  });

  it('may have braces in braces, as deep as anybody likes, and braces that are never closed', () => {
    const deep = `${'{a,'.repeat(400)}b${'}'.repeat(400)}`;
    assert.ok(!isTooLong(deep));
    assert.deepEqual(['a', 'b', 'c'].filter(globMatcher([deep])), ['a', 'b']);
    assert.deepEqual(['x{ab', 'x{ac', 'x{a{b,c}'].filter(globMatcher(['x{a{b,c}'])), ['x{ab', 'x{ac']);
    assert.deepEqual(['{a,b', '{a', 'b'].filter(globMatcher(['{a,b'])), ['{a,b']);
    assert.deepEqual(['a}', 'b}'].filter(globMatcher(['{a,b}}'])), ['a}', 'b}']);
    assert.deepEqual(['a,b', 'a'].filter(globMatcher(['a,b'])), ['a,b']);
  });
});
