import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { chainInWords, gapInWords } from '../../../src/features/scheduleWords';
import { allThatCanWait, possibleWaits } from '../../../src/features/waits/waitChoices';
import { canWaitFor, waitRefusal } from '../../../src/features/waits/waitRefusal';
import { english } from '../../../src/text/message';
import { mostOfWholes } from '../../../src/workspace/connect';
import { criticalChain } from '../../../src/workspace/criticalChain';
import { mostCompared, Passages } from '../../../src/workspace/likeness';
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
      ['Beta waits for all of Alpha: both have so much work that it is not reckoned piece by piece'],
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
    assert.match(said, /1460 more, the first of which is D0 Work D0/);
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

describe('Passages that are like many others', () => {
  const words = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');

  it('are compared with so many, and the answer is the same whichever was read first', () => {
    const passages = Array.from({ length: mostCompared + 50 }, (_, index) => ({
      uri: `file:///${String(index).padStart(4, '0')}.md`,
      passage: { text: `## Part\n\n${words} and what follows is of ${index}` },
    }));
    const asked = { text: `## Part\n\n${words}` };
    const answers = [passages, passages.toReversed()].map((order) => {
      const index = new Passages();
      for (const { uri, passage } of order) index.set(uri, [passage]);
      index.set('file:///asked.md', [asked]);
      return index.likest('file:///asked.md', asked);
    });
    assert.equal(answers[0]?.uri, 'file:///0000.md');
    assert.deepEqual(answers[0], answers[1]);
  });

  it('are forgotten with their document', () => {
    const index = new Passages();
    const [one, other] = [{ text: `## A\n\n${words}` }, { text: `## B\n\n${words}` }];
    for (const uri of ['file:///b.md', 'file:///a.md', 'file:///c.md']) index.set(uri, [{ ...one }, { ...one }]);
    index.set('file:///x.md', [other]);
    assert.equal(index.likest('file:///x.md', other)?.uri, 'file:///a.md');
    index.set('file:///a.md', []);
    assert.equal(index.likest('file:///x.md', other)?.uri, 'file:///b.md');
    index.set('file:///b.md', []);
    index.set('file:///c.md', []);
    assert.equal(index.likest('file:///x.md', other), undefined);
  });
});
