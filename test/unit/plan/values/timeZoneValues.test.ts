import { strict as assert } from 'node:assert';
import { commonHours, minutesAhead } from '../../../../src/plan/values/zoneOffsets';
import { meaningOf } from '../../../support/readValue';

describe('Time zones as people write them', () => {
  for (const [text, expected] of [
    ['Europe/Berlin', 'Europe/Berlin'],
    ['New York, UTC-5', 'America/New_York'],
    ['Austin, UTC−6', 'America/Chicago'],
    ['Pune, UTC+5:30', 'Asia/Kolkata'],
    ['remote (UTC)', 'UTC+0'],
    ['somewhere nice', 'unread'],
    ['Europe/Atlantis', 'unread'],
    ['europe/berlin', 'Europe/Berlin'],
    ['UTC', 'UTC+0'],
    ['UTC-03:00', 'UTC-3'],
    ['GMT+2', 'UTC+2'],
    ['+05:30', 'UTC+5:30'],
    ['UTC+0530', 'UTC+5:30'],
    ['CET', 'UTC+1'],
    ['CEST', 'UTC+2'],
    ['ET', 'America/New_York'],
    ['EST', 'UTC-5'],
    ['EST/EDT', 'America/New_York'],
    ['PT (Pacific)', 'America/Los_Angeles'],
    ['Pacific time', 'America/Los_Angeles'],
    ['US Eastern', 'America/New_York'],
    ['IST', 'ambiguous: Asia/Kolkata | Europe/Dublin | Asia/Jerusalem'],
    ['CST', 'ambiguous: America/Chicago | Asia/Shanghai'],
    ['London, UK (nearshore, UTC+0)', 'Europe/London'],
    ['Lisbon, PT', 'Europe/Lisbon'],
    ['Germany', 'Europe/Berlin'],
    ['Deutschland', 'Europe/Berlin'],
    ['Países Bajos', 'Europe/Amsterdam'],
    ['München', 'Europe/Berlin'],
    ['Munich (CET)', 'Europe/Berlin'],
    ['Bangalore, India', 'Asia/Kolkata'],
    ['same as us', 'unread'],
    ['USA', 'unread'],
    ['flexible', 'unread'],
    ['hora de Madrid', 'Europe/Madrid'],
    ['heure de Paris', 'Europe/Paris'],
    ['Pariser Zeit', 'unread'],
    ['ora di Roma', 'Europe/Rome'],
    ['MEZ', 'UTC+1'],
    ['Mitteleuropäische Zeit', 'UTC+1'],
    ['Central European Time', 'UTC+1'],
    ['Tokyo (JST)', 'Asia/Tokyo'],
    ['Sydney / Melbourne', 'Australia/Sydney'],
    ['London or Berlin', 'ambiguous: Europe/London | Europe/Berlin'],
    ['Europe/Berlin, 9-17', 'unread'],
    ['Mars/Base', 'unread'],
    ['UTC+25', 'unread'],
    ['Berlin, UTC+9', 'ambiguous: Europe/Berlin | UTC+9'],
    ['GMT/BST', 'Europe/London'],
    ['UK time', 'Europe/London'],
    ['Cape Town', 'Africa/Johannesburg'],
    ['Kyiv', 'Europe/Kyiv'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['UTC + 2', 'UTC+2'],
    ['Kiev', 'Europe/Kyiv'],
    ['not London', 'unread'],
    ['3 hours ahead', 'unread'],
    ['Birmingham, Alabama', 'ambiguous: Europe/London | America/Chicago'],
  ] as const) {
    it(`are read in: ${text}`, () => assert.equal(meaningOf('time-zone', text), expected));
  }
});

describe('Hours in common', () => {
  it('know summer time, on the day it is about', () => {
    const berlin = { name: 'Europe/Berlin' };
    assert.equal(minutesAhead(berlin, '2027-01-15'), 60);
    assert.equal(minutesAhead(berlin, '2027-07-15'), 120);
    // For two weeks in March New York has summer time and Berlin has not.
    assert.equal(commonHours(berlin, { name: 'America/New_York' }, '2027-03-20'), 3);
    assert.equal(commonHours(berlin, { name: 'America/New_York' }, '2027-04-20'), 2);
  });

  it('are none on opposite sides, across midnight too', () => {
    assert.equal(commonHours({ minutes: 0 }, { minutes: 720 }, '2027-01-15'), 0);
    assert.equal(commonHours({ minutes: 720 }, { minutes: -660 }, '2027-01-15'), 7);
  });

  it('are unknown where the host does not know the zone', () => {
    assert.equal(commonHours({ minutes: 0 }, { name: 'Europe/Atlantis' }, '2027-01-15'), undefined);
  });
});
