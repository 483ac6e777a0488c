import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { comparableLabel } from '../../../src/plan/labels';
import { didYouMean, Spellings } from '../../../src/rules/didYouMean';
import { readSuppressions } from '../../../src/rules/suppression';
import { serviceOf } from '../../support/check';
import { runs } from '../../support/effort';

/** Suppressions as one would write them down: each comment with the stretch that it hides. */
function naive(text: string): { rule: string; start: number; from: number; to: number }[] {
  const found: { rule: string; start: number; from: number; to: number }[] = [];
  for (const match of text.matchAll(/<!--\s*baton-(disable-next-line|disable)((?:\s+[\w-]+)*)\s*-->/g)) {
    const end = match.index + match[0].length;
    const enabled = text.slice(end).search(/<!--\s*baton-enable\s*-->/);
    const lines = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(end));
    const next = lines?.index === 0 ? end + lines[0].length : text.length;
    const ending = text.slice(next).search(/[\r\n]/);
    const [from, to] =
      match[1] === 'disable'
        ? [end, enabled < 0 ? text.length : end + enabled]
        : [next, (ending < 0 ? text.length : next + ending) + 1];
    for (const id of match[2]!.matchAll(/[\w-]+/g))
      found.push({ rule: id[0], start: match.index + match[0].indexOf(match[2]!) + id.index, from, to });
  }
  return found;
}

describe('Many comments that hide findings', () => {
  const piece = fc.constantFrom(
    '<!-- baton-disable a -->',
    '<!-- baton-disable a b -->',
    '<!-- baton-disable-next-line a -->',
    '<!-- baton-disable-next-line b a -->',
    '<!-- baton-enable -->',
    '<!-- baton-disable -->',
    'text',
    '\n',
    '\n  \n',
    '\r\n',
    ' ',
  );

  it('hide what each of them hides, and those that hid nothing are told', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(150))),
        (pieces, asked) => {
          const text = pieces.join('');
          const all = naive(text);
          const read = readSuppressions(text, (id) => id);
          const used = new Set<(typeof all)[number]>();
          for (const [rule, offset] of asked) {
            const hiding = all.filter((one) => one.rule === rule && one.from <= offset && offset < one.to);
            for (const one of hiding) used.add(one);
            assert.equal(read?.covers(rule, offset) ?? false, hiding.length > 0);
          }
          const unused = read?.unused(() => false).map(({ rule, range }) => `${range.start} ${rule}`) ?? [];
          assert.deepEqual(
            unused.sort(),
            all.flatMap((one) => (used.has(one) ? [] : [`${one.start} ${one.rule}`])).sort(),
          );
        },
      ),
      runs(2000),
    );
  });
});

describe('Did you mean', () => {
  it('offers what comparing with each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'D', ' '), minLength: 1, maxLength: 9 });
    const sorted = (text: string): string => Array.from(text).sort().join('');
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (written, candidates) => {
        const wanted = comparableLabel(written);
        const most = Math.max(1, Math.floor(wanted.length / 3));
        const once = [
          ...new Map(candidates.toReversed().map((one) => [comparableLabel(one), one])).values(),
        ].toReversed();
        const expected = once
          .map((candidate) => {
            const other = comparableLabel(candidate);
            const isSlip = wanted !== other && sorted(wanted) === sorted(other);
            return { candidate, apart: isSlip ? 1 : distance(wanted, other) };
          })
          .filter(({ apart }) => apart > 0 && apart <= most);
        const apartOf = new Map(expected.map(({ candidate, apart }) => [candidate, apart]));
        const found = didYouMean(written, once);
        assert.deepEqual(
          found.map((one) => apartOf.get(one)),
          expected
            .map(({ apart }) => apart)
            .sort((a, b) => a - b)
            .slice(0, 3),
        );
        assert.deepEqual(new Spellings(once).closestTo(written), found);
      }),
      runs(5000),
    );
  });

  it('still finds the one that is meant among thousands of others', () => {
    const names = Array.from(
      { length: 4000 },
      (_, index) => `${['Copper', 'Amber', 'Birch', 'Dune'][index % 4]} house ${index}`,
    );
    assert.deepEqual(didYouMean('Kestrel fims', [...names, 'Kestrel films']), ['Kestrel films']);
  });
});

describe('Budgets with many totals', () => {
  it('count each total against its lines and against all lines, as adding them up does', () => {
    const rows = ['a|5', 'b|7', 'Subtotal|12', 'c|3', 'Subtotal|4', 'Total|15', 'Total|16', 'd|1', 'Total|16'];
    const text = `---\ntype: marketing-plan\n---\n\n## Budget\n\n| Line | Amount |\n|-|-|\n${rows.map((row) => `| ${row.replace('|', ' | €')} |`).join('\n')}\n`;
    const service = serviceOf([{ uri: 'file:///a.md', text, marks: [] }], { rule: 'budget-total-mismatch' });
    const said = service.check('file:///a.md').filter(({ rule }) => rule === 'budget-total-mismatch');
    assert.deepEqual(
      said.map(({ message }) => message),
      ['The lines add up to EUR 3, not €4', 'The lines add up to EUR 15, not €16'],
    );
  });
});
