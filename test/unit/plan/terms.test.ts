import { strict as assert } from 'node:assert';
import { lastDayOfNotice } from '../../../src/plan/values/notice';
import { valueOf } from '../../support/readValue';

describe('Notice', () => {
  const holidays = new Set(['2027-07-28']);
  for (const [text, stated, last] of [
    ["30 days' notice; media list is ours", "30 days' notice", '2027-07-01'],
    ['30 days’ notice', '30 days’ notice', '2027-07-01'],
    ['ends with six weeks notice', 'six weeks notice', '2027-06-19'],
    ["accounts are ours; 10 working days' written notice", "10 working days' written notice", '2027-07-16'],
    ['two months’ notice', 'two months’ notice', '2027-05-31'],
    ["a month's notice", "a month's notice", '2027-06-30'],
    ['five-month notice', 'five-month notice', '2027-02-28'],
    ['notice period: 90 days', 'notice period: 90 days', '2027-05-02'],
    ['notice of 3 months, footage is ours', 'notice of 3 months', '2027-04-30'],
    ['three months to the end of a quarter', 'three months to the end of a quarter', '2027-03-31'],
    ['4 weeks to the end of a month', '4 weeks to the end of a month', '2027-07-03'],
    ['code is ours from the first day', undefined, undefined],
    ['without notice', undefined, undefined],
  ] as const) {
    it(`is read in: ${text}`, () => {
      const notice = valueOf('notice', text);
      assert.equal(notice && text.slice(notice.start, notice.end), stated);
      assert.equal(notice && lastDayOfNotice(notice, '2027-07-31', holidays), last);
    });
  }

  it('counts back from the last end of a period before the end of the contract', () => {
    const notice = valueOf('notice', '3 months to the end of a quarter')!;
    assert.equal(lastDayOfNotice(notice, '2027-06-30', holidays), '2027-03-31');
    assert.equal(lastDayOfNotice(notice, '2027-06-29', holidays), '2026-12-31');
  });
});

describe('Service levels', () => {
  const calendar = { launch: '2027-04-06', periodStart: '2026-11-02' };
  for (const [text, expected] of [
    ['crisis statement in 45 minutes, 24/7 from T-2 weeks to T+4 weeks', { first: '2027-03-23', last: '2027-05-04' }],
    ['on call 24/7 2027-03-01 to 2027-03-12, 1 h', { first: '2027-03-01', last: '2027-03-12' }],
    ['in by 18:00 ET, out by 09:00 ET', undefined],
    ['replies within 1 hour, 08:00–22:00 ET', undefined],
  ] as const) {
    it(`hold for a window of dates: ${text}`, () =>
      assert.deepEqual(valueOf('service-level', text, { calendar })![0]!.window, expected));
  }

  it('are unclear where the plan does not say from when the window counts', () => {
    assert.equal(valueOf('service-level', 'replies in 1 h from T-2 weeks to T+4 weeks'), undefined);
    assert.equal(valueOf('service-level', 'replies in 1 h from 2027-03-12 to 2027-03-01'), undefined);
  });

  for (const [text, expected] of [
    [
      'concept revisions 3 business days; brand-safety question 2 hours',
      ['concept revisions 3 business days', 3, 'revision'],
    ],
    ['answer in 4 hours, review within two working days', ['review within two working days', 2, 'review']],
    ['second draft in 5 business days', ['second draft in 5 business days', 5, 'revision']],
    ['first draft in 5 business days', undefined],
    ['written answer in 1 business day', undefined],
  ] as const) {
    it(`commit to a turnaround: ${text}`, () => {
      const found = valueOf('service-level', text)!.find(({ about }) => about !== undefined);
      assert.deepEqual(found && [text.slice(found.start, found.end), found.limit?.count, found.about], expected);
    });
  }
});
