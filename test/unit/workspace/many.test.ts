import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { criticalPathInWords, gapInWords } from '../../../src/schedule/scheduleWords';
import { possibleSuccessors, possiblePredecessors } from '../../../src/commands/dependencies/dependencyChoices';
import { canDependOn, dependencyRefusal } from '../../../src/commands/dependencies/dependencyRefusal';
import { english } from '../../../src/text/message';
import { mostOfWholes } from '../../../src/schedule/connect';
import { criticalPath } from '../../../src/schedule/criticalPath';
import { scheduleOf } from '../../../src/schedule/schedule';
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
  it('depend on all of a vendor one by one, up to a stated bound', () => {
    const few = scheduleOf(twoVendors(10));
    assert.equal(
      few.works.reduce((sum, { outgoing }) => sum + outgoing.length, 0),
      100,
    );
    assert.deepEqual(few.gaps, []);
    const many = scheduleOf(twoVendors(Math.ceil(Math.sqrt(mostOfWholes)) + 1));
    assert.equal(
      many.works.reduce((sum, { outgoing }) => sum + outgoing.length, 0),
      0,
    );
    assert.deepEqual(
      many.gaps.map((gap) => english(gapInWords(gap))),
      ['Beta depends on all of Alpha, and together they have too many items to schedule'],
    );
  });

  it('may depend on each other in a chain of any length', () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index) => `D${index + 1} | | ${index > 0 ? `D${index}` : ''} | 1 day`,
    );
    const snapshot = planOfRows(['D0 | 2027-01-04', 'D1 | | D0 | 1 day', ...rows.slice(1)]);
    const schedule = scheduleOf(snapshot);
    const chain = criticalPath(schedule, snapshot)!;
    assert.equal(chain.handOffs.length, 1500);
    const said = criticalPathInWords(chain).map(english).join('\n');
    assert.ok(said.length < 4000, String(said.length));
    assert.match(said, /1460 more, starting with D0 Work D0/);
  });
});

describe('What an item can depend on', () => {
  it('is all that is not refused', () => {
    fc.assert(
      fc.property(randomPlan, (text) => {
        for (const snapshot of plansOf(text)) {
          const all = [...possibleSuccessors(snapshot), ...snapshot.names.collateral()];
          for (const from of all) {
            const can = canDependOn(snapshot, from);
            for (const to of all)
              assert.equal(can(to), dependencyRefusal(snapshot, { successor: from, predecessor: to }) === undefined);
            if (from.kind !== 'vendor')
              assert.deepEqual(
                possiblePredecessors(snapshot, from).filter((to) => all.includes(to)),
                all.filter(
                  (to) => can(to) && (to.kind !== 'collateral' || possiblePredecessors(snapshot, from).includes(to)),
                ),
              );
          }
        }
      }),
      runs(500),
    );
  });
});
