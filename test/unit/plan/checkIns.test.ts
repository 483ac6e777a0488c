import { strict as assert } from 'node:assert';
import { checkInAfter, nextCheckIn } from '../../../src/plan/checkIns';
import type { Cadence } from '../../../src/plan/values/cadenceModel';
import { valueOf } from '../../support/readValue';

const calendar = { launch: '2027-04-06', periodStart: '2026-11-16' };

function cadence(text: string): Cadence {
  return valueOf('cadence', text, { calendar })!;
}

/** The day of the next check-in, in a plan that starts on the Monday 2026-11-16. */
function next(text: string, last: string | undefined, holidays: readonly string[] = []): string | undefined {
  return nextCheckIn(cadence(text), last, calendar.periodStart, new Set(holidays));
}

describe('The next check-in', () => {
  for (const [what, text, last, expected] of [
    ['is a week after the last', 'weekly', '2026-11-24', '2026-12-01'],
    ['is on the day that the rhythm names', 'weekly, Thursday 09:30', '2026-11-19', '2026-11-26'],
    ['is on that day too where the last was moved forward', 'weekly, Thursday 09:30', '2026-11-18', '2026-11-26'],
    ['is on that day too where the last was moved back', 'weekly, Thursday 09:30', '2026-11-20', '2026-11-26'],
    ['is in two weeks', 'every second Tuesday', '2026-11-24', '2026-12-08'],
    ['is in three weeks', 'every 3 weeks, Tuesday', '2026-11-24', '2026-12-15'],
    ['is on the next of several days', 'Monday and Thursday', '2026-11-23', '2026-11-26'],
    ['is on the next of several days, over the weekend', 'Monday and Thursday', '2026-11-26', '2026-11-30'],
    ['is on no weekend', 'daily', '2026-11-27', '2026-11-30'],
    ['is on a weekend that the rhythm names', 'weekly, Sunday', '2026-11-22', '2026-11-29'],
    ['is on the same day of the next month', 'monthly', '2026-11-10', '2026-12-10'],
    ['is on the last day of a shorter month', 'monthly', '2027-01-29', '2027-03-01'],
    ['is on the first Monday of the next month', 'first Monday of the month', '2026-12-07', '2027-01-04'],
    ['is on it too where that is five weeks later', 'first Monday of the month', '2027-03-01', '2027-04-05'],
    ['is on it too where the last was moved', 'first Monday of the month', '2026-12-09', '2027-01-04'],
    ['is a quarter later', 'once a quarter', '2026-11-10', '2027-02-10'],
    ['is half a month later', 'twice a month', '2026-11-10', '2026-11-26'],
    ['is weekly while that lasts', 'weekly until launch, then monthly', '2027-03-23', '2027-03-30'],
    ['is monthly after that', 'weekly until launch, then monthly', '2027-04-06', '2027-05-06'],
    ['is not on a day that is excepted', 'every Tuesday except 1 December', '2026-11-24', '2026-12-08'],
    ['is not in a week that is excepted', 'every Tuesday except launch week', '2027-03-30', '2027-04-13'],
    ['is on the first day of the plan where nobody talked yet', 'monthly', undefined, '2026-11-16'],
    ['is on the first such day of the plan where nobody talked yet', 'weekly, Thursday', undefined, '2026-11-19'],
    ['is on the first such day of a month where nobody talked yet', 'second Tuesday', undefined, '2026-12-08'],
  ] as const) {
    it(what, () => assert.equal(next(text, last), expected));
  }

  it('is on no holiday', () => {
    assert.equal(next('weekly, Thursday', '2026-12-17', ['2026-12-24', '2026-12-25']), '2026-12-28');
    assert.equal(next('weekly, Sunday', '2026-12-20', ['2026-12-27']), '2026-12-28');
  });
});

describe('The time between two check-ins', () => {
  for (const [text, last, days] of [
    ['weekly', '2026-11-24', 7],
    ['every 6 weeks', '2026-11-24', 42],
    ['monthly', '2027-02-10', 28],
    ['monthly', '2026-12-10', 31],
    ['first Monday of the month', '2027-03-01', 35],
    ['once a quarter', '2026-11-10', 92],
    ['twice a week', '2026-11-24', 4],
    ['daily', '2026-11-24', 1],
  ] as const) {
    it(`is ${days} days after ${last} for: ${text}`, () =>
      assert.equal(checkInAfter(cadence(text), last)?.interval, days));
  }
});
