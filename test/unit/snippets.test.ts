import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { serviceOf } from '../support/check';
import { describePlan } from '../support/describePlan';
import { readFixture } from '../support/fixture';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = parse(readFileSync('snippets/baton.code-snippets', 'utf8')) as Record<string, Snippet>;

/** What a snippet leaves where nobody changes its examples, on the day of the tests. */
function expanded(name: string): string {
  return snippets[name]!.body.join('\n')
    .replace(/\$\{CURRENT_YEAR\}/g, '2026')
    .replace(/\$\{CURRENT_MONTH\}/g, '11')
    .replace(/\$\{CURRENT_DATE\}/g, '24')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1');
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
  it('make a draft in which nothing is wrong or missing', () => {
    const text = `${expanded('Marketing plan')}${expanded('Vendor')}`;
    assert.deepEqual(found(text.replaceAll('in-house owner', 'Owner')), []);
  });

  it('leave nothing wrong or missing wherever they go', () => {
    const head = expanded('Marketing plan');
    const vendor = expanded('Vendor').replaceAll('in-house owner', 'Owner');
    const table = expanded('Deliverables table').replaceAll('D1', 'D2');
    for (const text of [
      `${head}${vendor}\n${expanded('Brief request')}`,
      `${head}${vendor}\n## Briefs\n\n${expanded('Brief request')}`,
      `${head}${vendor.replace(/- Client, role.*/, expanded('Reference call'))}`,
      `${head}${vendor}\n## Deliverables\n\n${table}`,
      `${head.replace(/\| ID [^]*?\n\n/, `${expanded('Outcome')}\n\n`)}${vendor}`,
    ])
      assert.deepEqual(found(text), [], text);
  });

  it('say what they seem to say', () => {
    const plan = (text: string): string[] => {
      const files = readFixture(text);
      return describePlan(serviceOf(files).workspace.get(files[0]!.uri)!.plan);
    };
    const head = '---\ntype: marketing-plan\n---\n';
    const outcome = plan(`${head}## Outcomes\n\n${expanded('Outcome')}`);
    assert.ok(
      outcome[1]!.includes('baseline=14') && outcome[1]!.includes('target=40') && outcome[1]!.includes('by=2099-06-30'),
    );
    const call = plan(`${head}## Vendors\n\n### Ada\n\n- **References:**\n  ${expanded('Reference call')}`);
    const reference = call.find((line) => line.startsWith('reference'))!;
    for (const said of ['called=2026-11-24', 'by=caller', 'space=industry', 'partner=yes', 'learn=yes', 'change=yes'])
      assert.ok(reference.includes(said), reference);
    const table = plan(`${head}## Deliverables\n\n${expanded('Deliverables table')}`);
    assert.ok(table[1]!.startsWith('deliverable D1 Deliverable'));
  });

  it('have a word to type and a description, each its own', () => {
    const all = Object.values(snippets);
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    for (const { prefix, description } of all) assert.ok(prefix.startsWith('baton-') && description.length > 10);
  });
});
