import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { FreeIds } from '../../../src/plan/names/ids';
import type { PersonMention } from '../../../src/plan/values/personMention';
import { samePerson } from '../../../src/plan/values/personMention';
import { PeopleIndex } from '../../../src/plan/names/peopleIndex';
import { runs } from '../../support/effort';

const said = (...all: string[]): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...all), { nil: undefined });
const person: fc.Arbitrary<PersonMention> = fc.record({
  start: fc.constant(0),
  end: fc.constant(0),
  name: said('Ann', 'ann  bee', 'Ann Bee', 'Ann Cole', 'Bee', 'Ann-Bee', 'Zoë'),
  handle: said('ann', 'ann-bee', 'annbee', 'Ann.Bee', 'bee', 'zoë'),
  email: said('ann@x.example', 'ANN@x.example', 'bee@x.example'),
});

describe('People found again', () => {
  it('are found by each of their own names, or ambiguous', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (all) => {
        const index = new PeopleIndex<PersonMention>();
        for (const other of all) index.add(other, other);
        for (const one of all) {
          if (!(one.name ?? one.handle ?? one.email)) continue;
          const found = index.all(one);
          assert.ok(found.length > 0);
          assert.ok(found.every((other) => !one.handle || !other.handle || samePerson(one, other)));
          assert.equal(index.find(one), found.length === 1 ? found[0] : undefined);
        }
      }),
      runs(5000),
    );
  });
});

describe('Free ids', () => {
  it('are the next ones, in whatever order they are asked for, and each that is taken is passed once', () => {
    let looked = 0;
    const taken = new (class extends Set<string> {
      override has(id: string): boolean {
        looked++;
        return super.has(id);
      }
    })(Array.from({ length: 500 }, (_, index) => `D${index + 1}`));
    const free = new FreeIds(taken);
    for (let index = 1; index <= 500; index++) assert.equal(free.after(`D${index}`), 'D501');
    assert.ok(looked < 5000, String(looked));
    assert.equal(new FreeIds(new Set(['D010'])).after('D009'), 'D011');
  });
});
