import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../src/rules/settings';
import { applyEdits } from '../../../src/text/edit';
import { today } from '../../support/check';
import { openService } from '../../support/openService';

const uri = 'file:///plan.md';
const head =
  '---\ntype: marketing-plan\nlaunch: 2027-05-10\n---\n\n## Team\n\n- Jon Fry (Sales)\n\n## Deliverables\n\n';

/** What the automatic fixes of redundant dependencies make of the last deliverable. */
function fixed(last: string): string {
  const text = `${head}- [ ] D1 Brief — 2027-01-08\n- [ ] D2 Names — 2027-01-22 — after D1\n${last}\n`;
  const service = openService({ today, settings: defaultSettings });
  service.setText(uri, text);
  const edits = service
    .check(uri)
    .filter(({ rule }) => rule === 'dependency-redundant')
    .flatMap(({ fixes }) => fixes()[0]?.edits ?? []);
  return applyEdits(text, edits).trimEnd().split('\n').at(-1)!;
}

describe('A redundant dependency in a list', () => {
  for (const [before, after] of [
    ['depends on D1 and D2', 'depends on D2'],
    ['depends on D2 and D1', 'depends on D2'],
    ['depends on D1 & D2', 'depends on D2'],
    ['after D1/D2', 'after D2'],
    ['after D1, D2', 'after D2'],
    ['nach D1 und D2', 'nach D2'],
    ['après D2 et D1', 'après D2'],
    ['needs D2 as well as D1', 'needs D2'],
  ] as const) {
    it(`is removed with what separates it from the others: ${before}`, () => {
      assert.equal(
        fixed(`- [ ] D3 Site — 2027-04-23 — Jon — ${before} — takes 6 weeks`),
        `- [ ] D3 Site — 2027-04-23 — Jon — ${after} — takes 6 weeks`,
      );
    });
  }

  it('is removed with its part where it is alone in it', () => {
    assert.equal(fixed('- [ ] D3 Site — after D1 — after D2 — 2027-04-23'), '- [ ] D3 Site — after D2 — 2027-04-23');
  });
});
