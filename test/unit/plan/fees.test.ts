import { strict as assert } from 'node:assert';
import { feeOf } from '../../../src/plan/values/fees';
import { writtenLike } from '../../../src/plan/values/money';
import { SourceText } from '../../../src/syntax/sourceText';

describe('Fees', () => {
  const fee = (text: string) => feeOf(SourceText.exact(text, { offset: 0 }, 0));

  for (const [text, expected] of [
    ['€6,000/month × 6 = €36,000', { minor: 3_600_000, currency: 'EUR' }],
    ['€450 per article × 40 = €18,000', { minor: 1_800_000, currency: 'EUR' }],
    ['12% of media, media €70,000, total €78,400', { minor: 7_840_000, currency: 'EUR' }],
    ['€22,600 fixed, 40/30/30', { minor: 2_260_000, currency: 'EUR' }],
    ['$30,000 + $5,000', { minor: 3_500_000, currency: 'USD' }],
    ['1,540 DAI + 280 DORG', undefined],
    ['12% of media, media €70,000', { minor: 840_000, currency: 'EUR' }],
    ['12% of media', undefined],
    ['as agreed', undefined],
  ] as const) {
    it(`read ${text}`, () => assert.deepEqual(fee(text), expected));
  }

  it('are written as the author writes money', () => {
    assert.equal(writtenLike('€58,000', 6_000_000), '€60,000');
    assert.equal(writtenLike('58.000 €', 6_000_050), '60.000,50 €');
    assert.equal(writtenLike('USD 1,200', 123_456_700), 'USD 1,234,567');
    assert.equal(writtenLike('as agreed', 1), undefined);
  });
});
