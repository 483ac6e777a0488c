import { strict as assert } from 'node:assert';
import { amountsIn, amountsOfMoney } from '../../../src/outputs/sealing/amounts';

/** Whether a text gives away what a field of money states. */
function givesAway(text: string, fee: string): boolean {
  const secrets = amountsOfMoney(fee);
  return [...amountsIn(text)].some((amount) => secrets.has(amount));
}

describe('Amounts in a brief that are compared by value', () => {
  const sames = [
    '€24,000 fixed',
    '24k',
    '24.0k',
    '24 thousand',
    '0.024m',
    '24.000',
    "24'000",
    'TEUR 24',
    '24 000 €',
    '24 k',
    '2**4**k',
  ];
  for (const fee of ['€24,000', '24k', '24 thousand'])
    for (const text of sames)
      it(`finds ${fee} in ${text}`, () => {
        assert.ok(givesAway(`the film is ${text}, paid late`, fee));
      });

  it('tells other amounts apart', () => {
    for (const text of ['25k', '2,400', '240,000', '24 days', 'version 24', '24%'])
      assert.ok(!givesAway(`the film is ${text}`, '€24,000'), text);
  });

  it('counts a small number only beside a currency, a rate, or a percent sign', () => {
    for (const text of ['€800 a month', '800/month', '800 EUR', '800 euros'])
      assert.ok(givesAway(`Print gets ${text}`, '€800/month'), text);
    assert.ok(givesAway('they take 12 percent', '12% of media spend'));
    assert.ok(!givesAway('800 brochures in 12 days', '€800/month, 12% of spend'));
  });

  it('takes no year beside an amount for one', () => {
    assert.ok(!givesAway('until 2026', '€24,000 in 2026'));
    assert.ok(givesAway('they get 2026 in all', '2026'));
  });
});
