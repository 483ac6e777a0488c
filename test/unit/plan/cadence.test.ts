import { strict as assert } from 'node:assert';
import { readCadence } from '../../../src/plan/values/cadence';
import { commonHours, minutesAhead, readTimeZone } from '../../../src/plan/values/timeZones';

describe('Time zones', () => {
  for (const [text, expected] of [
    ['Europe/Berlin', { name: 'Europe/Berlin' }],
    ['London, UK (nearshore, UTC+0)', { name: 'Europe/London' }],
    ['New York, UTC-5', { name: 'America/New_York' }],
    ['Austin, UTC−6', { minutes: -360 }],
    ['Pune, UTC+5:30', { minutes: 330 }],
    ['remote (UTC)', { minutes: 0 }],
    ['somewhere nice', undefined],
    ['Europe/Atlantis', undefined],
  ] as const) {
    it(`read ${text}`, () => assert.deepEqual(readTimeZone(text), expected));
  }

  it('know summer time, on the day it is about', () => {
    const berlin = { name: 'Europe/Berlin' };
    assert.equal(minutesAhead(berlin, '2027-01-15'), 60);
    assert.equal(minutesAhead(berlin, '2027-07-15'), 120);
    // For two weeks in March New York has summer time and Berlin has not.
    assert.equal(commonHours(berlin, { name: 'America/New_York' }, '2027-03-20'), 3);
    assert.equal(commonHours(berlin, { name: 'America/New_York' }, '2027-04-20'), 2);
  });

  it('have nothing in common on opposite sides, across midnight too', () => {
    assert.equal(commonHours({ minutes: 0 }, { minutes: 720 }, '2027-01-15'), 0);
    assert.equal(commonHours({ minutes: 720 }, { minutes: -660 }, '2027-01-15'), 7);
  });
});

describe('Rhythms', () => {
  const [sunday, monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4, 5] as const;
  for (const [text, days, timesAWeek, weekdays] of [
    ['weekly, Thursday 09:30', 7, 1, [thursday]],
    ['weekly call; Thursday numbers', 7, 1, [thursday]],
    ['Tuesdays 30 min; written update every second Friday', 7, 1, [tuesday]],
    ['daily written stand-up, Wednesday demo 09:30', 1, 6, []],
    ['Monday and Thursday 10:00 ET', 7, 2, [monday, thursday]],
    ['every second Thursday', 14, 0, [thursday]],
    ['every second Tuesday; written note each Friday', 7, 1, [friday]],
    ['weekly during shoots, otherwise every second Monday', 7, 0, []],
    ['fortnightly, Wednesday 14:00 CET', 14, 0, [wednesday]],
    ['every two weeks, on Sunday', 14, 0, [sunday]],
    ['first Monday of the month', 31, 0, [monday]],
    ['monthly, Tuesday', 31, 0, [tuesday]],
    ['twice a week', 4, 2, []],
    ['monthly review by the 5th', 31, 0, []],
    ['on request', undefined, 0, []],
  ] as const) {
    it(`read ${text}`, () => assert.deepEqual(readCadence(text), { days, timesAWeek, weekdays }));
  }
});
