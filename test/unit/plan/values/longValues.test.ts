import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { FieldType } from '../../../../src/plan/fields';
import { noContext } from '../../../../src/plan/values/valueContext';
import { valueTypeOf } from '../../../../src/plan/values/valueTypes';
import { SourceText } from '../../../../src/syntax/sourceText';
import { runs, someOf } from '../../../support/effort';
import { stepsOf } from '../../../support/steps';

const types: readonly FieldType[] = ['duration', 'review', 'cadence', 'notice', 'time-zone', 'service-level'];

/** Pieces that readers look for. */
const pieces = [
  ['every', 'second', 'Monday', 'weekly', 'monthly,', 'first', '1st', 'and', 'until', 'from', 'the', 'of', 'except'],
  ['days', 'weeks', '30 days', '2 rounds', 'each', 'notice', 'end of the month', 'ends', '2027-03-05', '5 March'],
  ['Berlin', 'UTC+1', 'CET', 'Priya', '@ann', '(', ')', ';', ',', '.', '/', '-', '+', '"', '24/7', 'in 4 h', '%'],
  ['le', 'due', 'de', 'jeden', 'zwei', 'Wochen', 'om', 'launch', 'then', 'no', 'asap', '10:00', 'T-2 weeks'],
].flat();

describe('Values of any length', () => {
  for (const type of types) {
    const read = (text: string) => valueTypeOf(type)!.read(SourceText.exact(text, { offset: 0 }, 0), noContext);

    it(`account for all of a text: ${type}`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
          const text = parts.join(' ');
          const { state, value, options = [], unread, notes } = read(text);
          assert.equal(value !== undefined, state === 'whole' || state === 'partly');
          assert.equal(options.length > 1, state === 'ambiguous');
          if (state === 'whole') assert.equal(unread.length, 0);
          for (const { start, end } of [...unread, ...notes])
            assert.ok(0 <= start && start <= end && end <= text.length);
        }),
        runs(300),
      );
    });

    it(`take steps in proportion to their length: ${type}`, () => {
      for (const piece of someOf(pieces, type.length)) {
        const steps = (count: number): number => stepsOf(() => void read(`${piece} `.repeat(count)));
        const [few, many] = [steps(50), steps(400)];
        assert.ok(many <= 12 * few + 40_000, `${piece}: ${few} steps for 50, ${many} for 400`);
      }
    });
  }
});
