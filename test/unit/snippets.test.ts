import { strict as assert } from 'node:assert';
import { snippetsIn } from '../../src/commands/newPlan/snippets';
import { vocabularies } from '../../src/plan/vocabulary/words';
import { serviceOf, today } from '../support/check';
import { describePlan } from '../support/describePlan';
import { readFixture } from '../support/fixture';
import { languagesOfPlans, textsIn } from '../support/planTexts';

/** What a snippet leaves where nobody changes its examples. */
function expanded(language: string, prefix: string): string {
  const snippet = snippetsIn(textsIn(language), today).find((one) => one.prefix === prefix)!;
  return snippet.body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$0/g, '$1')
    .replace(/\\([\\$}])/g, '$1');
}

/** What is found in a plan made of snippets, the calls left out that are still to be made. */
function found(text: string): string[] {
  const files = readFixture(text);
  return serviceOf(files)
    .check(files[0]!.uri)
    .filter(({ rule }) => rule !== 'reference-not-called')
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('Snippets', () => {
  for (const language of languagesOfPlans) {
    const snippet = (prefix: string): string => expanded(language, `baton-${prefix}`);
    const { examples, label, section } = textsIn(language);
    const vendor = snippet('vendor').replaceAll(examples.ownerInHouse, examples.ownerName);

    it(`make a draft in which nothing is wrong or missing: ${language}`, () => {
      assert.deepEqual(found(`${snippet('plan')}${vendor}`), []);
    });

    it(`leave nothing wrong or missing wherever they go: ${language}`, () => {
      const head = snippet('plan');
      const table = snippet('deliverables').replaceAll('D1', 'D2');
      const reference = snippet('reference').replaceAll(examples.caller, examples.ownerName);
      const outcome = snippet('outcome').replaceAll(`: ${examples.owner},`, `: ${examples.ownerName},`);
      for (const text of [
        `${head}${vendor}\n${snippet('brief')}`,
        `${head}${vendor.replace(new RegExp(`- ${examples.client}.*`), reference)}`,
        `${head}${vendor}\n## ${section('deliverables')}\n\n${table}`,
        `${head.replace(/\| ID? [^]*?\n\n|\|[^]*?\n\n/, `${outcome}\n\n`)}${vendor}`,
      ])
        assert.deepEqual(found(text), [], text);
    });

    it(`say what they seem to say: ${language}`, () => {
      const plan = (text: string): string[] => {
        const files = readFixture(text);
        return describePlan(serviceOf(files).workspace.get(files[0]!.uri)!.plan);
      };
      const head = `---\ntype: marketing-plan\nlang: ${language}\n---\n`;
      const [, outcome = ''] = plan(`${head}## ${section('outcomes')}\n\n${snippet('outcome')}`);
      for (const said of ['baseline=14', 'target=40', `owner=${examples.owner}`])
        assert.ok(outcome.includes(said), outcome);
      assert.match(outcome, /by=.*2027-05-25/);
      const field = `- **${label('vendor', 'references')}:**\n  ${snippet('reference')}`;
      const call = plan(`${head}## ${section('vendors')}\n\n### Ada\n\n${field}`);
      const reference = call.find((line) => line.startsWith('reference'))!;
      for (const said of ['called=2026-11-24', `by=${examples.caller}`, `space=${examples.space}`])
        assert.ok(reference.includes(said), reference);
      for (const key of ['partner', 'learn', 'change']) assert.ok(reference.includes(`${key}=`), reference);
      const table = plan(`${head}## ${section('deliverables')}\n\n${snippet('deliverables')}`);
      assert.ok(table[1]!.startsWith(`deliverable D1 ${examples.deliverable}`), table.join('\n'));
    });
  }

  it('have a word to type and a description, each its own', () => {
    const all = snippetsIn(textsIn('en'), today);
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    for (const { prefix, description } of all)
      assert.ok(prefix.startsWith('baton-') && description.template.length > 10);
  });

  it('have the same examples in every language, with the same blanks', () => {
    assert.deepEqual(
      languagesOfPlans.toSorted(),
      vocabularies()
        .map(({ code }) => code)
        .toSorted(),
    );
    const english = Object.entries(textsIn('en').examples);
    for (const language of languagesOfPlans) {
      const { examples } = textsIn(language);
      assert.deepEqual(
        Object.keys(examples),
        english.map(([key]) => key),
        language,
      );
      for (const [key, words] of english)
        assert.deepEqual(
          examples[key as 'rise'].match(/\{\d\}/g)?.toSorted(),
          words.match(/\{\d\}/g)?.toSorted(),
          `${language} ${key}`,
        );
    }
  });
});
