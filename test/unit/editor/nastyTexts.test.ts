import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { contexts } from '../../../bench/hostile/contexts';
import { makePlan } from '../../../bench/plans.mjs';
import { chanceOf } from '../../../bench/random';
import { NotWorded, partsPair } from '../../../bench/soak/holds';
import { queries } from '../../../bench/soak/queries';
import { fixesAllAtOnce, fixesSettle } from '../../../bench/soak/settling';
import { today } from '../../support/check';
import { runs } from '../../support/effort';
import { nastyText } from '../../support/nastyText';
import { openService } from '../../support/openService';

const uri = 'file:///workspace/a.plan.md';

/** Every question of the soak and every fix, at a place of a document: none throws, and every answer fits the text. */
function assertAnswered(text: string, seed: number, at?: number): void {
  const service = openService({ today });
  service.setText(uri, text);
  const chance = chanceOf(seed);
  const anywhere = at ?? chance.below(text.length + 1);
  const offset = partsPair(text, anywhere) ? anywhere + 1 : anywhere;
  const texts = new Map([[uri, text]]);
  for (const [name, ask] of Object.entries({ ...queries, fixesAllAtOnce, fixesSettle })) {
    try {
      ask({ service, texts, uri, text, offset, chance });
    } catch (error) {
      // What the document has itself may be shown.
      if (error instanceof NotWorded && text.includes(error.what)) continue;
      throw new Error(`${name} at ${offset}: ${String(error)}`, { cause: error });
    }
  }
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('Every question is answered', function () {
  this.timeout(300_000);

  it('about a vendor whose name has half of a surrogate pair', () => {
    const text = contexts['name of a vendor']!('Ac\ud83dme');
    assertAnswered(text, 1, text.indexOf('me\n'));
  });

  it('about unusual text in every place of a plan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(contexts)), nastyText, seeds, (context, text, seed) =>
        assertAnswered(contexts[context]!(text), seed),
      ),
      runs(60),
    );
  });

  it('about a plan that ends anywhere', () => {
    const plans = [
      readFileSync('examples/autumn-launch.md', 'utf8'),
      readFileSync('examples/first-draft.plan.md', 'utf8'),
      makePlan(4000, 1),
      makePlan(4000, 2).replaceAll('\n', '\r\n'),
    ];
    const cut = fc
      .constantFrom(...plans)
      .chain((plan) => fc.integer({ min: 0, max: plan.length }).map((end) => plan.slice(0, end)));
    fc.assert(
      fc.property(cut, seeds, (text, seed) => assertAnswered(text, seed)),
      runs(20),
    );
  });

  it('about a plan with unusual text anywhere in it', () => {
    const plan = makePlan(3000, 3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: plan.length }), nastyText, seeds, (at, text, seed) =>
        assertAnswered(plan.slice(0, at) + text + plan.slice(at), seed),
      ),
      runs(20),
    );
  });
});
