import type { FieldKey } from '../../../src/plan/fields';
import { strict as assert } from 'node:assert';
import { checkInOf, nextCheckIn } from '../../../src/plan/checkIns';
import type { Field } from '../../../src/plan/entity';
import { fieldDefinition } from '../../../src/plan/fields';
import { makeField } from '../../../src/plan/readFields';
import { SourceText } from '../../../src/syntax/sourceText';

function fieldOf(key: FieldKey, text: string): Field {
  const value = SourceText.exact(text, { offset: 0 }, 0);
  return makeField(fieldDefinition('vendor', key), value, value, 'item', value.range);
}

/** The day of the next check-in, in a plan that starts on the Monday 2026-11-16. */
function next(cadence: string, last: string | undefined, holidays: readonly string[] = []): string | undefined {
  const said = fieldOf('cadence', cadence);
  const checkIn = checkInOf(said, last === undefined ? undefined : fieldOf('last-check-in', last));
  return checkIn && nextCheckIn(said, checkIn, '2026-11-16', new Set(holidays));
}

describe('The next check-in', () => {
  for (const [what, cadence, last, expected] of [
    ['is a week after the last', 'weekly', '2026-11-24', '2026-12-01'],
    ['is on the day that the rhythm names', 'weekly, Thursday 09:30', '2026-11-19', '2026-11-26'],
    ['is on that day too where the last was moved forward', 'weekly, Thursday 09:30', '2026-11-18', '2026-11-26'],
    ['is on that day too where the last was moved back', 'weekly, Thursday 09:30', '2026-11-20', '2026-11-26'],
    ['is in two weeks', 'every second Tuesday', '2026-11-24', '2026-12-08'],
    ['is on the next of several days', 'Monday and Thursday', '2026-11-23', '2026-11-26'],
    ['is on the next of several days, over the weekend', 'Monday and Thursday', '2026-11-26', '2026-11-30'],
    ['is on no weekend', 'daily', '2026-11-27', '2026-11-30'],
    ['is on a weekend that the rhythm names', 'weekly, Sunday', '2026-11-22', '2026-11-29'],
    ['is a month later', 'monthly', '2026-11-10', '2026-12-11'],
    ['is on the first day of the plan where nobody talked yet', 'monthly', undefined, '2026-11-16'],
    ['is on the first such day of the plan where nobody talked yet', 'weekly, Thursday', undefined, '2026-11-19'],
    ['is not known where no rhythm is named', 'when needed', '2026-11-10', undefined],
    ['is counting from the plan’s start where the last is no date', 'weekly', 'before summer', '2026-11-16'],
  ] as const) {
    it(what, () => assert.equal(next(cadence, last), expected));
  }

  it('is on no holiday', () => {
    assert.equal(next('weekly, Thursday', '2026-12-17', ['2026-12-24', '2026-12-25']), '2026-12-28');
    assert.equal(next('weekly, Sunday', '2026-12-20', ['2026-12-27']), '2026-12-28');
  });
});
