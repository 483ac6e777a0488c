import { strict as assert } from 'node:assert';
import type { Field } from '../../../src/plan/entity';
import { fieldDefinition } from '../../../src/plan/fields';
import { lastDayOfNotice, readNotice } from '../../../src/plan/values/notice';
import { makeField } from '../../../src/plan/readFields';
import { turnAroundOf, windowOf } from '../../../src/plan/values/serviceLevels';
import { SourceText } from '../../../src/syntax/sourceText';

function sourceOf(text: string): SourceText {
  return SourceText.exact(text, { offset: 0 }, 0);
}

function exit(text: string, label = 'Exit'): Field {
  const value = sourceOf(text);
  return makeField(fieldDefinition('vendor', 'exit'), sourceOf(label), value, 'item', value.range);
}

describe('Notice', () => {
  const holidays = new Set(['2027-07-28']);
  for (const [text, said, last] of [
    ["30 days' notice; media list is ours", "30 days' notice", '2027-07-01'],
    ['30 days’ notice', '30 days’ notice', '2027-07-01'],
    ['ends with six weeks notice', 'six weeks notice', '2027-06-19'],
    ["accounts are ours; 10 working days' written notice", "10 working days' written notice", '2027-07-16'],
    ['two months’ notice', 'two months’ notice', '2027-05-31'],
    ["a month's notice", "a month's notice", '2027-06-30'],
    ['five-month notice', 'five-month notice', '2027-02-28'],
    ['notice period: 90 days', 'notice period: 90 days', '2027-05-02'],
    ['notice of 3 months, footage is ours', 'notice of 3 months', '2027-04-30'],
    ['code is ours from the first day', undefined, undefined],
    ['without notice', undefined, undefined],
  ] as const) {
    it(`is read in: ${text}`, () => {
      const notice = readNotice(exit(text));
      assert.equal(notice && text.slice(notice.start, notice.end), said);
      assert.equal(notice && lastDayOfNotice(notice, '2027-07-31', holidays), last);
    });
  }

  it('is a mere time where the field is called notice', () => {
    assert.equal(readNotice(exit('30 days', 'Notice period'))?.count, 30);
    assert.equal(readNotice(exit('30 days', 'Exit')), undefined);
  });
});

describe('Service levels', () => {
  const calendar = { launch: '2027-04-06', periodStart: '2026-11-02' };
  for (const [text, expected] of [
    ['crisis statement in 45 minutes, 24/7 from T-2 weeks to T+4 weeks', { first: '2027-03-23', last: '2027-05-04' }],
    ['on call 2027-03-01 to 2027-03-12', { first: '2027-03-01', last: '2027-03-12' }],
    ['from 2027-03-12 to 2027-03-01', undefined],
    ['in by 18:00 ET, out by 09:00 ET', undefined],
    ['replies within 1 hour, 08:00–22:00 ET', undefined],
  ] as const) {
    it(`hold for a window of dates: ${text}`, () => assert.deepEqual(windowOf(sourceOf(text), calendar), expected));
  }

  it('hold always where the plan does not say from when the window counts', () => {
    assert.equal(windowOf(sourceOf('24/7 from T-2 weeks to T+4 weeks'), {}), undefined);
  });

  for (const [text, expected] of [
    [
      'concept revisions 3 business days; brand-safety question 2 hours',
      ['concept revisions 3 business days', 3, true],
    ],
    ['answer in 4 hours, review within two working days', ['review within two working days', 2, false]],
    ['second draft in 5 business days', ['second draft in 5 business days', 5, true]],
    ['first draft in 5 business days', undefined],
    ['written answer in 1 business day', undefined],
    ['revisions in 24 hours', undefined],
    ['revisions in 5 days', undefined],
  ] as const) {
    it(`commit to a turnaround: ${text}`, () => {
      const found = turnAroundOf(sourceOf(text));
      assert.deepEqual(found && [found.text.text, found.days, found.isAfterReview], expected);
    });
  }
});
