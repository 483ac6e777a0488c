import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Service } from '../../../src/service';
import { createService } from '../../../src/service';
import { today } from '../../support/check';
import { buffersIn } from '../../support/schedule';

const uriOf = (plan: number): string => `file:///w/${plan}.plan.md`;

/** A plan with one deliverable, which waits for that of another plan. */
function planOf(day: number, awaited: number | undefined): string {
  const wait = awaited === undefined ? '' : ` — after [D1](${awaited}.plan.md)`;
  return `## Deliverables\n\n- D1 Film — 2027-01-${String(day).padStart(2, '0')}${wait}\n`;
}

function answers(service: Service): string[][] {
  return service.plans().map((plan) => {
    const schedule = service.schedule(plan);
    return [...schedule.plans.map(({ uri }) => uri), ...buffersIn(schedule)];
  });
}

describe('The schedules of a workspace', () => {
  it('hold those plans together that wait for each other, and no others', () => {
    const service = createService({ today });
    for (const [plan, awaited] of [undefined, 0, 1, undefined].entries())
      service.setText(uriOf(plan), planOf(4 + plan, awaited));
    const groups = service.plans().map((plan) => service.schedule(plan).plans.length);
    assert.deepEqual(groups, [3, 3, 3, 1]);
  });

  it('keep what a change does not concern', () => {
    const service = createService({ today });
    for (const plan of [0, 1]) service.setText(uriOf(plan), planOf(4, undefined));
    const [first, second] = service.plans().map((plan) => service.schedule(plan));
    service.setText(uriOf(1), planOf(5, undefined));
    const [same, other] = service.plans().map((plan) => service.schedule(plan));
    assert.equal(same, first);
    assert.notEqual(other, second);
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
        const service = createService({ today });
        const texts = new Map<string, string>();
        for (const { plan, day, awaited, isGone } of changes) {
          const uri = uriOf(plan);
          if (isGone) {
            texts.delete(uri);
            service.remove(uri);
          } else {
            texts.set(uri, planOf(day, awaited));
            service.setText(uri, planOf(day, awaited));
          }
          answers(service);
        }
        const fresh = createService({ today });
        for (const [uri, text] of texts) fresh.setText(uri, text);
        assert.deepEqual(answers(service), answers(fresh));
      }),
      { numRuns: 50 },
    );
  });
});
