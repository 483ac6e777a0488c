import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { FreeIds } from '../../../src/plan/ids';
import type { PersonMention } from '../../../src/plan/values/people';
import { samePerson } from '../../../src/plan/values/people';
import { PeopleIndex } from '../../../src/plan/peopleIndex';
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
  it('are those whom comparing one by one finds', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), person, (all, one) => {
        const index = new PeopleIndex<number>();
        for (const [place, other] of all.entries()) index.add(other, place);
        const place = all.findIndex((other) => samePerson(other, one));
        assert.equal(index.find(one), place < 0 ? undefined : place);
      }),
      runs(20_000),
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
