import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { gapInWords } from '../../../src/schedule/scheduleWords';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';
import { english } from '../../../src/text/message';
import { today } from '../../support/check';
import { runs } from '../../support/effort';
import { buffersIn } from '../../support/schedule';

const uriOf = (plan: number): string => `file:///w/${plan}.plan.md`;

/** A plan with one deliverable, which depends on that of another plan; on day 1 it is a vendor’s without any that waits. */
function planOf(day: number, predecessor: number | undefined): string {
  const other = predecessor === undefined ? undefined : `[D1](${predecessor}.plan.md)`;
  if (day === 1) return `## Vendors\n\n### Acme\n\n- **Depends on:** ${other ?? 'TBD'}\n`;
  const part = other === undefined ? '' : ` — after ${other}`;
  return `## Deliverables\n\n- D1 Film — 2027-01-${String(day).padStart(2, '0')}${part}\n`;
}

function answers(service: OpenService): string[][] {
  return service.workspace.plans().map((plan) => {
    const schedule = service.schedule(plan);
    const gaps = schedule.gaps.map((gap) => english(gapInWords(gap)));
    return [...schedule.plans.map(({ uri }) => uri), ...buffersIn(schedule), ...gaps];
  });
}

describe('Plans that depend on each other', () => {
  it('share one schedule, and no others do', () => {
    const service = openService({ today });
    for (const [plan, predecessor] of [undefined, 0, 1, undefined].entries())
      service.setText(uriOf(plan), planOf(4 + plan, predecessor));
    const groups = service.workspace.plans().map((plan) => service.schedule(plan).plans.length);
    assert.deepEqual(groups, [3, 3, 3, 1]);
  });

  it('keep what a change does not concern', () => {
    const service = openService({ today });
    for (const plan of [0, 1]) service.setText(uriOf(plan), planOf(4, undefined));
    const [first, second] = service.workspace.plans().map((plan) => service.schedule(plan));
    service.setText(uriOf(1), planOf(5, undefined));
    const [same, other] = service.workspace.plans().map((plan) => service.schedule(plan));
    assert.equal(same, first);
    assert.notEqual(other, second);
  });

  it('are connected where one of them makes nothing', () => {
    const service = openService({ today });
    service.setText(uriOf(0), planOf(1, 1));
    service.setText(uriOf(1), planOf(4, undefined));
    assert.deepEqual(answers(service), [
      [uriOf(0), uriOf(1)],
      [uriOf(0), uriOf(1)],
    ]);
    service.setText(uriOf(1), '## Vendors\n\n### D1\n\n- **Scope:** Film\n');
    const gap = 'Acme depends on D1, which has no named deliverables';
    assert.deepEqual(answers(service), [
      [uriOf(0), uriOf(1), gap],
      [uriOf(0), uriOf(1), gap],
    ]);
  });

  it('say that what they depend on is nowhere, whatever was asked while it was there', () => {
    const service = openService({ today });
    for (const plan of [0, 1]) service.setText(uriOf(plan), planOf(4, plan === 0 ? 1 : undefined));
    for (const plan of [0, 1]) service.check(uriOf(plan));
    service.remove(uriOf(1));
    assert.deepEqual(answers(service), [[uriOf(0), 'D1 Film depends on “D1”, which isn’t in any plan']]);
  });

  it('answer after any changes as those of a workspace built afresh', () => {
    const change = fc.record({
      plan: fc.nat({ max: 4 }),
      day: fc.integer({ min: 1, max: 28 }),
      awaited: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
      isGone: fc.constantFrom(false, false, false, true),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const service = openService({ today });
        const texts = new Map<string, string>();
        for (const { plan, day, awaited: predecessor, isGone } of changes) {
          const uri = uriOf(plan);
          if (isGone) {
            texts.delete(uri);
            service.remove(uri);
          } else {
            texts.set(uri, planOf(day, predecessor));
            service.setText(uri, planOf(day, predecessor));
          }
          answers(service);
          // Some rules look at a plan as if there were no other.
          for (const snapshot of service.workspace.plans()) if (day % 2 === 0) service.check(snapshot.uri);
        }
        const fresh = openService({ today });
        for (const [uri, text] of texts) fresh.setText(uri, text);
        assert.deepEqual(answers(service), answers(fresh));
      }),
      runs(50),
    );
  });
});
