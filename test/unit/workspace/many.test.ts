import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { chainInWords, gapInWords } from '../../../src/features/scheduleWords';
import { allThatCanWait, possibleWaits } from '../../../src/features/waits/waitChoices';
import { canWaitFor, waitRefusal } from '../../../src/features/waits/waitRefusal';
import { english } from '../../../src/text/message';
import { mostOfWholes } from '../../../src/workspace/connect';
import { criticalChain } from '../../../src/workspace/criticalChain';
import { scheduleOf } from '../../../src/workspace/schedule';
import { runs } from '../../support/effort';
import { randomPlan } from '../../support/randomPlan';
import { planOfRows, plansOf } from '../../support/schedule';

/** Two vendors with so many works each, of which one waits for all of the other. */
function twoVendors(works: number): ReturnType<typeof plansOf>[number] {
  const list = (letter: string): string =>
    Array.from({ length: works }, (_, index) => `- [ ] ${letter}${index + 1} Work — 2027-01-04`).join('\n');
  return plansOf(
    `---\ntype: marketing-plan\n---\n\n## Vendors\n\n### Alpha\n\nDeliverables:\n\n${list('A')}\n\n### Beta\n\n- **Depends on:** Alpha\n\nDeliverables:\n\n${list('B')}\n`,
  )[0]!;
}

describe('Very many works', () => {
  it('wait for all of a vendor one by one, up to a bound that is said', () => {
    const few = scheduleOf(twoVendors(10));
    assert.equal(
      few.works.reduce((sum, { after }) => sum + after.length, 0),
      100,
    );
    assert.deepEqual(few.gaps, []);
    const many = scheduleOf(twoVendors(Math.ceil(Math.sqrt(mostOfWholes)) + 1));
    assert.equal(
      many.works.reduce((sum, { after }) => sum + after.length, 0),
      0,
    );
    assert.deepEqual(
      many.gaps.map((gap) => english(gapInWords(gap))),
      ['Beta depends on all of Alpha: both have too much work to compute item by item'],
    );
  });

  it('may wait for each other in a chain of any length', () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `D${index + 1} | | ${index > 0 ? `D${index}` : ''} | 1 day`,
    );
    const known = planOfRows(['D0 | 2027-01-04', 'D1 | | D0 | 1 day', ...rows.slice(1)]);
    const schedule = scheduleOf(known);
    const chain = criticalChain(schedule, known)!;
    assert.equal(chain.handOffs.length, 1500);
    const said = english(chainInWords(chain));
    assert.ok(said.length < 4000, String(said.length));
    assert.match(said, /1460 more, starting with D0 Work D0/);
  });
});

describe('What a thing can wait for', () => {
  it('is all that is not refused', () => {
    fc.assert(
      fc.property(randomPlan, (text) => {
        for (const known of plansOf(text)) {
          const all = [...allThatCanWait(known), ...known.names.collateral()];
          for (const from of all) {
            const can = canWaitFor(known, from);
            for (const to of all) assert.equal(can(to), waitRefusal(known, { from, to }) === undefined);
            if (from.kind !== 'vendor')
              assert.deepEqual(
                possibleWaits(known, from).filter((to) => all.includes(to)),
                all.filter((to) => can(to) && (to.kind !== 'collateral' || possibleWaits(known, from).includes(to))),
              );
          }
        }
      }),
      runs(500),
    );
  });
});
