import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { ruleExamples } from '../../../scripts/ruleExamples';
import { rulePage } from '../../../scripts/rulePages';
import { rules } from '../../../src/rules/rules';
import { applyEdits } from '../../../src/text/edit';
import { checkFindings, findings, serviceOf } from '../../support/check';
import { readFixture } from '../../support/fixture';

describe('Rules', () => {
  it('are each listed once, under the name of their file', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    const files = readdirSync('src/rules/catalog').sort();
    assert.deepEqual(files, ids.flatMap((id) => [`${id}.md`, `${id}.ts`]).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const { bad, good } = ruleExamples(rule.id);

      it('states what it asks for and why', () => {
        assert.match(rule.title, /^\p{Lu}.*[^.]$/u, 'the title starts with a capital and ends without a period');
        assert.match(rule.why, /^\p{Lu}[^]{60,}[.?]$/u, 'the why is two or three full sentences');
      });

      it('has a page without the notation of the tests', () => {
        const page = rulePage(rule, { bad, good });
        assert.doesNotMatch(page, /^\/\/-|^\s*\^+ |💡|<\|>/m);
        for (const { marks } of bad.flatMap(readFixture))
          for (const { label } of marks.filter((mark) => mark.label.includes(` ${rule.id}: `)))
            assert.ok(page.includes(`> ${label.slice(label.indexOf(': ') + 2)}`), label);
      });

      for (const [index, example] of bad.entries()) {
        it(`finds what is marked in bad example ${index + 1}`, () => {
          checkFindings(example, { rule: rule.id });
          assert.ok(readFixture(example).some(({ marks }) => marks.some(({ label }) => label.includes(`${rule.id}:`))));
        });

        it(`fixes bad example ${index + 1} with each of its fixes`, () => {
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

      for (const [index, example] of good.entries()) {
        it(`is silent on good example ${index + 1}`, () => checkFindings(example, { rule: rule.id }));
      }
    });
  }
});
