import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { Lines } from '../../../src/text/lines';
import { serviceOf } from '../../support/check';
import { uriOf } from '../../support/fixture';

/** The findings of a plan by rule, with the lines in which they stand; `others` are the files it links to. */
function found(path: string, others: readonly string[] = []): string[] {
  const text = readFileSync(path, 'utf8');
  const files = [path, ...others].map((file) => ({ uri: uriOf(file), text: readFileSync(file, 'utf8'), marks: [] }));
  const service = serviceOf(files);
  for (const file of service.unseenFiles(uriOf(path))) service.setFile(file, true);
  const lines = new Lines(text);
  const byRule = new Map<string, number[]>();
  for (const { rule, range } of service.check(uriOf(path))) {
    byRule.set(rule, [...(byRule.get(rule) ?? []), lines.positionAt(range.start).line + 1]);
  }
  return Array.from(byRule, ([rule, places]) => `${rule} ${places.join(' ')}`).sort();
}

describe('A careful reader finds this and nothing else', () => {
  it('in a campaign with twelve firms', () => {
    assert.deepEqual(found('test/fixtures/campaign-12-vendors.md'), [
      // An investor's or retailer's secret in the hands of an agency, and no signature.
      'collateral-confidential 53',
      'dependency-on-vendor 91',
      'dependency-redundant 81 82 87 90 92',
      'goal-missing 2',
      // Two clients said no to one of the three questions.
      'reference-negative 62 66',
      'reference-not-called 67',
      // The lead agency alone has something to work from, and nobody an agreed end.
      'vendor-collateral-missing 31 32 33 34 35 36 37 38 39 40 41',
      'vendor-exit-missing 31 32 33 34 35 36 37 38 39 40 41 47',
    ]);
  });

  it('in a small plan with four firms, of which one has no reference', () => {
    assert.deepEqual(found('test/fixtures/small-b2b-plan.md'), [
      'collateral-confidential 52 75',
      'deliverable-overdue 61 81 101 120 140',
      'dependency-redundant 61 120',
      'goal-missing 2',
      'reference-missing 116',
      'reference-negative 97',
      'reference-questions-open 56',
      'reference-space-missing 56 77 97 136',
      // The in-house desk is where customers complain, and nobody is named to answer them.
      'vendor-escalation-missing 143',
      'vendor-exit-missing 64 84 104 123',
      'vendor-micromanaged 132',
    ]);
  });

  it('in the samples that come with Baton', () => {
    assert.deepEqual(found('examples/autumn-launch.md', ['examples/vendors/halyard-films.md']), [
      'reference-negative 96',
      'reference-not-called 76',
    ]);
    assert.deepEqual(found('examples/first-draft.plan.md'), [
      'budget-missing 2',
      'coordinator-missing 2',
      'date-invalid 41',
      'dependency-cycle 40',
      'field-unknown 24',
      'goal-missing 2',
      'link-broken 32',
      'outcome-owner-missing 16',
      'outcome-unmeasurable 16',
      'owner-external 30',
      'reference-missing 25',
      'reference-not-called 34',
      'vendor-incomplete 21 27',
      'vendor-outcome-missing 21',
      'vendor-owner-missing 21',
    ]);
  });
});
