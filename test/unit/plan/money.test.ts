import { strict as assert } from 'node:assert';
import { currencyType } from '../../../src/plan/values/currency';
import { formatMoney, formatSpan } from '../../../src/plan/values/formatMoney';
import { amountOfMoney } from '../../../src/plan/values/moneySum';
import { moneyType } from '../../../src/plan/values/moneyValue';
import type { Reading } from '../../../src/plan/values/reading';
import type { ValueContext } from '../../../src/plan/values/valueContext';
import { noContext } from '../../../src/plan/values/valueContext';
import type { ValueType } from '../../../src/plan/values/valueType';
import { writtenLike } from '../../../src/plan/values/writtenLike';
import { SourceText } from '../../../src/syntax/sourceText';

/** A plan of six months, from October to March, in euros. */
const halfYear: ValueContext = {
  ...noContext,
  currency: 'EUR',
  calendar: { periodStart: '2026-10-01', periodEnd: '2027-03-31' },
};

function meaning<Value>(type: ValueType<Value>, text: string, context: ValueContext): string {
  const reading: Reading<Value> = type.read(SourceText.exact(text, { offset: 0 }, 0), context);
  const means = (value: Value): string => type.means(value, context, '2026-11-24');
  if (reading.state === 'whole') return means(reading.value!);
  if (reading.state !== 'ambiguous') return reading.state;
  return `ambiguous: ${reading.options!.map(({ value }) => means(value)).join(' | ')}`;
}

function reads<Value>(
  type: ValueType<Value>,
  context: ValueContext,
  rows: readonly (readonly [string, string])[],
): void {
  for (const [text, expected] of rows)
    it(`reads ${text} as ${expected}`, () => assert.equal(meaning(type, text, context), expected));
}

describe('An amount of money', () => {
  describe('has digits in groups, as each language writes them', () => {
    reads(moneyType, halfYear, [
      ['€12,000', 'EUR 12000'],
      ['1.000,00 €', 'EUR 1000'],
      ['1 000,50 €', 'EUR 1000.50'],
      ['12\u202f500 €', 'EUR 12500'],
      ["CHF 1'250.50", 'CHF 1250.50'],
      ['CHF 1’250.–', 'CHF 1250'],
      ['Fr. 500.-', 'CHF 500'],
      ['5.000,- €', 'EUR 5000'],
      ['₹1,50,000', 'INR 150000'],
      ['€ 1.234.567,89', 'EUR 1234567.89'],
      ['€1.500', 'EUR 1500'],
      ['€0.35', 'EUR 0.35'],
      ['$12,00,0', 'none'],
      ['1.2.3 €', 'none'],
    ]);
  });

  describe('has a scale', () => {
    reads(moneyType, halfYear, [
      ['$1.2MM', 'USD 1200000'],
      ['1,2 Mio. €', 'EUR 1200000'],
      ['12,5k €', 'EUR 12500'],
      ['250 T€', 'EUR 250000'],
      ['TEUR 250', 'EUR 250000'],
      ['30 Tsd. EUR', 'EUR 30000'],
      ['₹5 lakh', 'INR 500000'],
      ['1.5 Cr', 'INR 15000000'],
      ['R$ 2,5 mil', 'BRL 2500'],
      ['120万円', 'JPY 1200000'],
      ["deux millions d'euros", 'EUR 2000000'],
      ['186 mila euro', 'EUR 186000'],
      ['twelve thousand euros', 'EUR 12000'],
      ['half a million euros', 'EUR 500000'],
      ['€1.5bn', 'EUR 1500000000'],
      ['zehntausend Euro', 'EUR 10000'],
      ['diecimila euro', 'EUR 10000'],
    ]);
  });

  describe('has a currency', () => {
    reads(moneyType, halfYear, [
      ['A$5,000', 'AUD 5000'],
      ['CA$ 12,000', 'CAD 12000'],
      ['CAD $12,000', 'CAD 12000'],
      ['$12,000 CAD', 'CAD 12000'],
      ['HK$80,000', 'HKD 80000'],
      ['5,000 (USD)', 'USD 5000'],
      ['12,000 Canadian dollars', 'CAD 12000'],
      ['4 500 zł', 'PLN 4500'],
      ['1000 Kč', 'CZK 1000'],
      ['Rp 5.000.000', 'IDR 5000000'],
      ['KWD 12.500', 'KWD 12.500'],
      ['1,540 DAI', 'DAI 1540'],
      ['12,000', 'EUR 12000'],
      ['12,000 kr.', 'ambiguous: SEK 12000 | NOK 12000 | DKK 12000 | ISK 12000'],
      ['€12,000 USD', 'partly'],
      ['$5,000 / €4,600', 'ambiguous: USD 5000 | EUR 4600'],
      ['1,540 DAI + 280 DORG', 'DAI 1540 + DORG 280'],
    ]);
    reads(moneyType, { ...noContext, currency: 'SEK' }, [['12,000 kr', 'SEK 12000']]);
    reads(moneyType, { ...noContext, currency: 'CAD' }, [
      ['$10,000', 'CAD 10000'],
      ['US$10,000', 'USD 10000'],
    ]);
    reads(moneyType, noContext, [['12,000', '12000']]);
  });

  describe('may be negative, a range, or a limit', () => {
    reads(moneyType, halfYear, [
      ['-€500', 'EUR -500'],
      ['($500)', 'USD -500'],
      ['€-500', 'EUR -500'],
      ['€10–12k', 'EUR 10000..12000'],
      ['€800–1.2k', 'EUR 800..1200'],
      ['EUR 12k-15k', 'EUR 12000..15000'],
      ['zwischen 10.000 und 12.000 €', 'EUR 10000..12000'],
      ['entre 10 000 et 12 000 €', 'EUR 10000..12000'],
      ['up to €5,000', 'EUR 5000'],
      ['bis zu 5.000 €', 'EUR 5000'],
      ["jusqu'à 5 000 €", 'EUR 5000'],
      ['€10k minimum', 'EUR 10000'],
      ['ab 10.000 €', 'EUR 10000'],
      ['~~€24,000~~ €30,000', 'EUR 30000'],
      ['not €12,000', 'partly'],
      ['was €12,000', 'partly'],
      ['€12,000?', 'partly'],
      ['€12,000 to be confirmed', 'EUR 12000'],
      ['EUR/USD 12,000', 'partly'],
      ['1e6', 'none'],
      ['١٢٠٠٠ €', 'EUR 12000'],
      ['€12,000 (tentative)', 'EUR 12000'],
    ]);
  });

  describe('may have tax in it or on top', () => {
    reads(moneyType, halfYear, [
      ['€4,000 + VAT', 'EUR 4000 +VAT'],
      ['12.000 € zzgl. 19% USt', 'EUR 12000 +19% VAT'],
      ['10.000 € netto', 'EUR 10000 +VAT'],
      ['10 000 € HT', 'EUR 10000 +VAT'],
      ['12 000 € TTC', 'EUR 12000 incl. VAT'],
      ['10.000 € IVA incluido', 'EUR 10000 incl. VAT'],
      ['10.000 € IVA esclusa', 'EUR 10000 +VAT'],
      ['€ 12.100 incl. 21% btw', 'EUR 12100 incl. 21% VAT'],
      ['€11,900 (incl. 19% VAT)', 'EUR 11900 incl. 19% VAT'],
      ['€10,000 + 19% VAT = €11,900', 'EUR 10000 +19% VAT'],
      ['10.000 € netto (11.900 € brutto)', 'EUR 10000 +19% VAT'],
      ['€10,000 HT soit €12,000 TTC', 'EUR 10000 +20% VAT'],
      ['$10,000 plus 8.875% sales tax', 'USD 10000 +8.875% VAT'],
      ['€10,000 plus expenses', 'EUR 10000 + expenses'],
      ['€10,000 excl. travel', 'EUR 10000 + travel'],
      ['net 30', 'none'],
      ['€12,000, net 30', 'EUR 12000'],
    ]);
  });
});

describe('A fee', () => {
  describe('is a rate times how often it is paid', () => {
    reads(moneyType, halfYear, [
      ['€6,000/month × 6 = €36,000', 'EUR 36000 (6000/month × 6)'],
      ['€6,000/month × 6 = €38,000', 'ambiguous: EUR 36000 (6000/month × 6) | EUR 38000'],
      ['€36,000 (6 × €6,000)', 'EUR 36000'],
      ['€6,000/month, 6 months, €36,000 total', 'EUR 36000 (6000/month × 6)'],
      ['€5,000/month', 'EUR 30000 (5000/month × 6)'],
      ['€72,000 p.a.', 'EUR 36000 (72000/year × 0.5)'],
      ['€500/day', 'EUR 500/day'],
      ['€500/post, 10 posts', 'EUR 5000 (500/post × 10)'],
      ['€500/post, 4 posts a month', 'EUR 12000 (500/post × 24)'],
      ['€800 per day, 2 days a month', 'EUR 9600 (800/day × 12)'],
      ['€5,000 per month per country', 'EUR 5000/month/country'],
      ['40 articles at €450', 'EUR 18000 (450/article × 40)'],
      ['€95/hour, max 100 hours', 'EUR 9500 (95/hour × 100)'],
      ['€30 CPM, 1,000,000 impressions', 'EUR 30000 (30/thousand × 1000)'],
      ['€1,000/month until 2026-12-31', 'EUR 3000 (1000/month × 3)'],
      ['12 Tage à 500 €', 'EUR 6000 (500/day × 12)'],
      ['6.000 € im Monat für 6 Monate', 'EUR 36000 (6000/month × 6)'],
      ['6.000 € par mois pendant 6 mois', 'EUR 36000 (6000/month × 6)'],
      ['6.000 €/mes durante 6 meses', 'EUR 36000 (6000/month × 6)'],
      ['R$ 6.000 por mês por 6 meses', 'BRL 36000 (6000/month × 6)'],
      ['€6.000 per maand gedurende 6 maanden', 'EUR 36000 (6000/month × 6)'],
      ['6.000 € al mese per 6 mesi', 'EUR 36000 (6000/month × 6)'],
      ['Tagessatz 500 €', 'EUR 500/day'],
      ['650 € HT par jour × 12 jours', 'EUR 7800 (650/day × 12) +VAT'],
      ['€40 CPL, cap 300 leads', 'EUR 12000 (40/lead × 300)'],
      ['€120 per hour, capped at €4,800', 'EUR 4800 (120/hour)'],
      ['€1,000/month from October to December', 'EUR 3000 (1000/month × 3)'],
      ['€100 × 12 × 3', 'partly'],
      ['40 articles', 'none'],
    ]);
    reads(moneyType, { ...noContext, currency: 'EUR' }, [['€5,000/month', 'EUR 5000/month']]);
  });

  describe('may be a share', () => {
    reads(moneyType, halfYear, [
      ['12% of media', '12% of media'],
      ['15 % vom Mediabudget', '15% of media'],
      ['12% of €70,000 media', 'EUR 8400 (12% of 70000)'],
      ['12% of media, media €70,000', 'EUR 8400 (12% of 70000)'],
      ['12% of media, media €70,000, total €78,400', 'EUR 78400 (70000 + 12% of 70000)'],
      ['10% commission on media spend', '10% of media spend'],
      ['€10,000 + 15% of media', 'EUR 10000 + 15% of media'],
    ]);
  });

  describe('may have several parts, and be paid in parts', () => {
    reads(moneyType, halfYear, [
      ['€2,000 setup + €500/month × 6', 'EUR 5000 (2000 + 500/month × 6)'],
      ['€2,000 setup, then €500/month', 'EUR 5000 (2000 + 500/month × 6)'],
      ['$30,000 + $5,000', 'USD 35000'],
      ['50% on signing, 50% on delivery; €20,000', 'EUR 20000'],
      ['€20,000, 50% upfront', 'EUR 20000'],
      ['€22,600 fixed, 40/30/30', 'EUR 22600'],
      ['€12,000 in 3 instalments', 'EUR 12000'],
      ['€12,000 less 10% discount', 'partly'],
      ['3 phases, €20,000', 'partly'],
      ['€5,000 on signing, €5,000 on delivery', 'EUR 10000'],
      ['3 Raten à 4.000 €', 'EUR 12000'],
      ['€10,000 (of which 10% reserve)', 'EUR 10000'],
      ['€36,000 over 6 months', 'EUR 36000'],
      ['€4,000/month for 3 months, then €6,000/month', 'EUR 30000 (4000/month × 3 + 6000/month × 3)'],
      ['€70,000 media + 12% fee', 'EUR 78400 (70000 + 12% of 70000)'],
      ['pro bono', 'EUR 0'],
      ['as agreed', 'none'],
      ['TBD', 'missing'],
    ]);
  });
});

describe('The sum of a fee', () => {
  for (const [text, low, high] of [
    ['€12,000', 12_000, 12_000],
    ['€10–12k', 10_000, 12_000],
    ['up to €5,000', 0, 5000],
    ['from €5,000', 5000, Infinity],
    ['€40 per lead, cap 300', 0, 12_000],
    ['€120 per hour, capped at €4,800', 0, 4800],
    ['€1,000/month, at least 6 months', 6000, Infinity],
    ['12% of media, media €70,000, total €78,400', 78_400, 78_400],
    ['€500/day', undefined, undefined],
    ['€10,000 plus expenses', undefined, undefined],
    ['$5,000 + €5,000', undefined, undefined],
  ] as const)
    it(`of ${text} is from ${low} to ${high}`, () => {
      const { value } = moneyType.read(SourceText.exact(text, { offset: 0 }, 0), halfYear);
      const amount = amountOfMoney(value!);
      assert.deepEqual([amount?.low, amount?.high], [low && low * 100, high && high * 100]);
    });
});

describe('A currency', () => {
  reads(currencyType, noContext, [
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    ['Euro', 'EUR'],
    ['€', 'EUR'],
    ['US dollars', 'USD'],
    ['US dollars (USD)', 'USD'],
    ['Schweizer Franken', 'CHF'],
    ['livres sterling', 'GBP'],
    ['krona', 'ambiguous: SEK | NOK | DKK | ISK'],
    ['all amounts in EUR', 'EUR'],
    ['EUR and USD', 'none'],
    ['EUR/USD', 'none'],
    ['thousands of EUR', 'none'],
    ['EURO5', 'none'],
    ['European', 'none'],
    ['TBD', 'missing'],
  ]);
});

describe('Money', () => {
  it('is shown in the minor units of its currency', () => {
    assert.equal(formatMoney(1_200_000, 'USD'), 'USD 12,000');
    assert.equal(formatMoney(1_250, 'KWD'), 'KWD 1.25');
    assert.equal(formatMoney(1_200, 'JPY'), 'JPY 1,200');
    assert.equal(formatMoney(500_000, 'BTC'), 'BTC 0.50');
    assert.equal(formatSpan({ low: 1_000_000, high: 1_200_000 }, 'EUR'), 'EUR 10,000–12,000');
  });

  it('is written as the author writes it', () => {
    assert.equal(writtenLike('€58,000', 6_000_000, 'EUR'), '€60,000');
    assert.equal(writtenLike('58.000 €', 6_000_050, 'EUR'), '60.000,50 €');
    assert.equal(writtenLike('USD 1,200', 123_456_700, 'USD'), 'USD 1,234,567');
    assert.equal(writtenLike('¥120,000', 1_234_567, 'JPY'), '¥1,234,567');
    assert.equal(writtenLike('as agreed', 1, undefined), undefined);
  });
});
