import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dayNumber,
  isWorkingDay,
  isoDate,
  workingDaysBetween,
} from '../../../src/plan/calendar';
import { readDates } from '../../../src/plan/values/dates';
import { findIds, nextFreeId, readId } from '../../../src/plan/names/ids';
import { isMissing } from '../../../src/plan/missing';
import { readPeople } from '../../../src/plan/values/people';
import { samePerson } from '../../../src/plan/values/personMention';
import { runs } from '../../support/effort';
import { resolveDate } from '../../../src/plan/values/resolveDate';
import type { PlanCalendar } from '../../../src/plan/values/resolveDate';

/** The days that each date in a text means, as `first..last`; `?` where that cannot be told, `!` where it is none. */
function days(text: string, calendar: PlanCalendar = {}): string[] {
  return readDates(text).map(({ date }) => {
    if (date.kind === 'invalid') return '!';
    const meant = resolveDate(date, calendar);
    return !meant ? '?' : meant.first === meant.last ? meant.first : `${meant.first}..${meant.last}`;
  });
}

describe('Dates', () => {
  const calendar = { periodStart: '2026-10-01', periodEnd: '2027-03-31', launch: '2027-01-12' };

  for (const [text, ...expected] of [
    ['2027-02-28', '2027-02-28'],
    ['2027-02-29', '!'],
    ['7 May 2027', '2027-05-07'],
    ['May 7, 2027', '2027-05-07'],
    ['7 May', '?'],
    ['May 2027', '2027-05-01..2027-05-31'],
    ['mid-May 2027', '2027-05-11..2027-05-20'],
    ['Q3 2026', '2026-07-01..2026-09-30'],
    ['H2 2026', '2026-07-01..2026-12-31'],
    ['T-8 weeks', '?'],
    ['soon'],
    ['version 2.0.1'],
  ] as const) {
    it(`reads ${text}`, () => assert.deepEqual(days(text), expected));
  }

  for (const [text, expected] of [
    ['7 May', '2027-05-07'],
    ['12 October', '2026-10-12'],
    ['Week 1', '2026-10-01..2026-10-07'],
    ['Week 2-3', '2026-10-08..2026-10-21'],
    ['Month 2', '2026-11-01..2026-11-30'],
    ['T-8 weeks', '2026-11-17'],
    ['T-1 day', '2027-01-11'],
    ['T-1', '?'],
    ['2 weeks out', '2026-12-29'],
    ['launch day', '2027-01-12'],
  ] as const) {
    it(`reads ${text} by the plan’s period and launch`, () => assert.deepEqual(days(text, calendar), [expected]));
  }

  it('places fiscal quarters by the first month of the fiscal year', () => {
    assert.deepEqual(days('FY27-Q1', { fiscalYearStart: 7 }), ['2026-07-01..2026-09-30']);
    assert.deepEqual(days('FY27-Q1'), ['2027-01-01..2027-03-31']);
  });

  it('are in the text where they say they are', () => {
    const text = 'the film on 2027-01-05, the cut by May 7, 2027, and launch in Q3 2027';
    assert.deepEqual(
      readDates(text).map(({ start, end }) => text.slice(start, end)),
      ['2027-01-05', 'May 7, 2027', 'Q3 2027'],
    );
  });
});

describe('The calendar', () => {
  const date = fc
    .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') })
    .map((number) => isoDate(number)!);
  const holidays = fc.uniqueArray(date, { maxLength: 20 }).map((all) => new Set(all));

  it('counts days there and back', () => {
    fc.assert(
      fc.property(date, (day) => assert.equal(isoDate(dayNumber(day)), day)),
      runs(100),
    );
    assert.ok(Number.isNaN(dayNumber('2027-02-30')));
    assert.ok(Number.isNaN(dayNumber('soon')));
  });

  it('counts working days as somebody would who looks at every day', () => {
    const near = fc.tuple(date, fc.integer({ min: 0, max: 60 })).chain(([from, count]) =>
      fc.record({
        from: fc.constant(from),
        to: fc.constant(isoDate(dayNumber(from) + count)!),
        off: fc
          .uniqueArray(fc.integer({ min: -5, max: 65 }), { maxLength: 6 })
          .map((all) => new Set(all.map((by) => isoDate(dayNumber(from) + by)!))),
      }),
    );
    fc.assert(
      fc.property(near, ({ from, to, off }) => {
        let count = 0;
        for (let day = dayNumber(from) + 1; day <= dayNumber(to); day++) if (isWorkingDay(isoDate(day)!, off)) count++;
        assert.equal(workingDaysBetween(from, to, off), count);
      }),
      runs(100),
    );
  });

  it('adds working days so that as many lie between', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 90 }), holidays, (from, count, off) => {
        const to = addWorkingDays(from, count, off)!;
        assert.equal(workingDaysBetween(from, to, off), count);
        assert.ok(isWorkingDay(to, off));
      }),
      runs(100),
    );
  });

  it('adds working days, there and back, as somebody would who goes day by day', () => {
    const counts = fc.integer({ min: -90, max: 90 });
    const near = date.chain((from) =>
      fc.tuple(
        fc.constant(from),
        fc
          .uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 12 })
          .map((all) => new Set(all.map((by) => isoDate(dayNumber(from) + by)!))),
      ),
    );
    fc.assert(
      fc.property(near, counts, ([from, off], count) => {
        let at = dayNumber(from);
        for (let left = Math.abs(count); left > 0;) {
          at += Math.sign(count);
          if (isWorkingDay(isoDate(at)!, off)) left--;
        }
        assert.equal(addWorkingDays(from, count, off), isoDate(at));
      }),
      runs(200),
    );
  });

  it('knows no day behind its last and before its first', () => {
    const none = new Set<string>();
    assert.equal(addWorkingDays('9999-12-30', 1, none), '9999-12-31');
    assert.equal(addWorkingDays('9999-12-31', 1, none), undefined);
    assert.equal(addWorkingDays('9999-12-30', 1, new Set(['9999-12-31'])), undefined);
    assert.equal(addWorkingDays('0001-01-01', -1, none), undefined);
    assert.equal(addWorkingDays('0001-01-01', 1e12, none), undefined);
    assert.equal(addDays('9999-12-31', 1), undefined);
    assert.equal(isoDate(dayNumber('0001-01-01') - 1), undefined);
    assert.equal(addWorkingDays('soon', 0, none), undefined);
  });

  it('leaves out weekends and holidays', () => {
    assert.equal(addWorkingDays('2026-12-23', 3, new Set(['2026-12-25'])), '2026-12-29');
    assert.equal(addWorkingDays('2026-12-29', -3, new Set(['2026-12-25'])), '2026-12-23');
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-23', new Set()), 1);
  });
});

describe('People', () => {
  it('are read with all they are known by', () => {
    const text = 'Priya Raman (CMO), @jonas and Ellen Marsh, ellen@northlight.example';
    assert.deepEqual(
      readPeople(text).map(({ name, handle, email, note }) => ({ name, handle, email, note })),
      [
        { name: 'Priya Raman', handle: undefined, email: undefined, note: 'CMO' },
        { name: undefined, handle: 'jonas', email: undefined, note: undefined },
        { name: 'Ellen Marsh', handle: undefined, email: 'ellen@northlight.example', note: undefined },
      ],
    );
  });

  it('are known again by a first name, a handle or an address', () => {
    const same = (a: string, b: string): boolean => samePerson(readPeople(a)[0]!, readPeople(b)[0]!);
    assert.ok(same('Priya', 'Priya Raman'));
    assert.ok(same('@hana-novak', 'Hana Novak'));
    assert.ok(same('Ellen <e@n.example>', 'Ellen Marsh, e@n.example'));
    assert.ok(!same('Priya Raman', 'Priya Shah'));
    assert.ok(!same('@hana', 'Hana Novak'));
  });
});

describe('Ids', () => {
  it('stand at the beginning of a text, and are no dates', () => {
    assert.deepEqual(readId('O2: Leads'), { id: 'O2', end: 4 });
    assert.equal(readId('Q3 2026 leads'), undefined);
    assert.equal(readId('GA4 set up'), undefined);
    assert.equal(readId('UTC-5'), undefined);
    assert.equal(readId('Leads'), undefined);
  });

  it('are found as words of their own', () => {
    assert.deepEqual(
      findIds('after D1, D-12 and files/D3.md in Q3 2026, UTC-5').map(({ id }) => id),
      ['D1', 'D-12'],
    );
  });

  it('go on in their own style', () => {
    assert.equal(nextFreeId('D09', new Set(['D10'])), 'D11');
    assert.equal(nextFreeId('D1.2', new Set()), 'D1.3');
  });
});

describe('What says nothing', () => {
  for (const text of ['', '—', 'TBD', 'tbc', '?', 'N/A', 'none yet', '[Name]', 'xxx', '@TODO'])
    it(`is ${text || 'nothing'}`, () => assert.ok(isMissing(text)));
  for (const text of ['None of the others', 'Priya', '0', 'TBD Agency Ltd'])
    it(`is not ${text}`, () => assert.ok(!isMissing(text)));
});
