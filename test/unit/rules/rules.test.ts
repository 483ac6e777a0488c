import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { rules } from '../../../src/rules/rules';
import { applyEdits } from '../../../src/text/edit';
import { checkFindings, findings, serviceOf } from '../../support/check';
import { readFixture } from '../../support/fixture';

describe('Rules', () => {
  it('are each listed once, under the name of their file', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    const files = readdirSync('src/rules/catalog').filter((file) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(file));
    assert.deepEqual([...ids].sort(), files.map((file) => file.replace(/\.ts$/, '')).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('says what it asks for and why', () => {
        assert.match(rule.title, /^\p{Lu}.*[^.]$/u);
        assert.match(rule.why, /^\p{Lu}[^]{60,}[.?]$/u);
        assert.ok(rule.bad.length > 0 && rule.good.length > 0);
        assert.ok(existsSync('src/rules/catalog'));
      });

      for (const [index, example] of rule.bad.entries()) {
        it(`finds what is marked in bad example ${index + 1}`, () => {
          checkFindings(example, { rule: rule.id });
          assert.ok(readFixture(example).some(({ marks }) => marks.some(({ label }) => label.includes(`${rule.id}:`))));
        });

        it(`mends bad example ${index + 1} with each of its fixes`, () => {
          const files = readFixture(example);
          const service = serviceOf(files, { rule: rule.id });
          for (const { uri, text } of files) {
            for (const finding of findings(service, uri, { rule: rule.id })) {
              for (const fix of finding.fixes()) {
                const fixed = applyEdits(text, fix.edits);
                assert.notEqual(fixed, text, `${fix.title} changes nothing`);
                const after = serviceOf(
                  [...files.filter((file) => file.uri !== uri), { uri, text: fixed, marks: [] }],
                  {
                    rule: rule.id,
                  },
                );
                const offering = (it: typeof service): number =>
                  findings(it, uri, { rule: rule.id }).filter(({ fixes }) =>
                    fixes().some(({ title }) => title === fix.title),
                  ).length;
                const [before, left] = [service, after].map((it) => findings(it, uri, { rule: rule.id }).length) as [
                  number,
                  number,
                ];
                // Where only the author knows the value, a fix leaves the finding at the place to fill in, and does not come again.
                const isDone = fix.title.includes('placeholder') ? left <= before : left < before;
                assert.ok(
                  isDone && offering(after) < offering(service),
                  `${fix.title} does not mend the finding:\n${fixed}`,
                );
                const others = after
                  .check(uri)
                  .filter(({ severity, rule: other }) => severity === 'error' && other !== rule.id);
                const othersBefore = service
                  .check(uri)
                  .filter(({ severity, rule: other }) => severity === 'error' && other !== rule.id);
                assert.ok(others.length <= othersBefore.length, `${fix.title} breaks something else:\n${fixed}`);
              }
            }
          }
        });
      }

      for (const [index, example] of rule.good.entries()) {
        it(`is silent on good example ${index + 1}`, () => checkFindings(example, { rule: rule.id }));
      }
    });
  }
});
