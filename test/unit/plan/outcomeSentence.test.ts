import { strict as assert } from 'node:assert';
import { readSentence } from '../../../src/plan/values/outcomeSentence';
import { meansQuantity, quantityType } from '../../../src/plan/values/quantity';
import { noContext } from '../../../src/plan/values/valueContext';
import { SourceText } from '../../../src/syntax/sourceText';

/** `14 → 40`; `-` for what the sentence doesn't say. */
function way(text: string): string {
  const { baseline, target } = readSentence(text);
  const inWords = (mention: typeof target): string => (mention ? meansQuantity(mention.quantity) : '-');
  return `${inWords(baseline)} → ${inWords(target)}`;
}

function reads(rows: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of rows) it(`${text}: ${expected}`, () => assert.equal(way(text), expected));
}

describe('The sentence of an outcome', () => {
  describe('goes from one number to another', () => {
    reads([
      ['Demo requests rise from 14 to 40 a month by 2027-06-30', '14 → 40'],
      ['Grow demo requests to 40 from 14', '14 → 40'],
      ['Demo requests 14 → 40', '14 → 40'],
      ['Demo requests 14 → 40, 30 June 2027', '14 → 40'],
      ['Order value £48 → £55, 30 June 2027', '£ 48 → £ 55'],
      ['NPS 38 -> 50', '38 → 50'],
      ['Newsletter subscribers: 1.2k → 3k', '1200 → 3000'],
      ['Lower churn from 5% to under 3% by Q2 2027', '5% → <3%'],
      ['Market share from 11 to 19%', '11% → 19%'],
      ['CAC from €180 to 120', 'EUR 180 → EUR 120'],
      ['Demo requests rise 14 to 40', '14 → 40'],
      ['Conversion rate: 1.8% to 2.5%', '1.8% → 2.5%'],
      ['Increase conversion rate to 2.5% (from 1.8%)', '1.8% → 2.5%'],
      ['Increase conversion rate (currently 1.8%) to 2.5%', '1.8% → 2.5%'],
      ['Demo requests: 40 (today 14)', '14 → 40'],
      ['40 demo requests a month vs 14 today', '14 → 40'],
      ['Baseline 14, target 40 demos', '14 → 40'],
      ['Get from 0 to 1 million users', '0 → 1000000'],
      ['Bekanntheit von 11 % auf 19 % steigern', '11% → 19%'],
      ['Faire passer la notoriété de 11 % à 19 %', '11% → 19%'],
      ['Reducir la tasa de abandono del 5 % a menos del 3 %', '5% → <3%'],
      ['Aumentar de 14 a 40 as demonstrações por mês', '14 → 40'],
      ['Van 14 naar 40 demo’s per maand', '14 → 40'],
      ['Portare le richieste da 14 a 40 al mese', '14 → 40'],
    ]);
  });

  describe('reaches a number', () => {
    reads([
      ['90 pre-orders by launch day', '- → 90'],
      ['Ten case studies', '- → 10'],
      ['€1.5m pipeline', '- → EUR 1500000'],
      ['Between 30 and 40 demos a month', '- → 30..40'],
      ['60 to 80 demos', '- → 60..80'],
      ['At least 40 demos a month', '- → >=40'],
      ['Reduce bounce rate to 40% or less', '- → <=40%'],
      ['CAC below €120', '- → <EUR 120'],
      ['Email open rate 35%+', '- → >=35%'],
      ['Kündigungsrate unter 3 % senken', '- → <3%'],
      ['Zero complaints', '- → 0'],
      ['First 100 customers', '- → 100'],
      ['Half of customers renew', '- → 50%'],
      ['Two thirds of visitors recognise the brand', '- → 67%'],
      ['3 out of 4 customers recommend us', '- → 3 of 4'],
      ['4 of 6 target retailers list the bike', '- → 4 of 6'],
      ['Top 3 for “e-bike leasing”', '- → top 3'],
      ['Be number one in Germany', '- → top 1'],
      ['Platz 1 bei Google', '- → top 1'],
      ['Win two awards', '- → 2'],
      ['Win a Cannes Lion', '- → 1'],
      ['Break even on paid search', '- → break-even'],
    ]);
  });

  describe('changes a number', () => {
    reads([
      ['15% more sign-ups', '- → +15%'],
      ['Revenue +15 % YoY', '- → +15% YoY'],
      ['20% fewer complaints', '- → -20%'],
      ['Grow B2B leads by 20%', '- → +20%'],
      ['Increase sales 20%', '- → +20%'],
      ['Churn -10%', '- → -10%'],
      ['Cut cost per lead by a third', '- → -33%'],
      ['NPS up by 10 points to 52', '- → 52'],
      ['Double demo requests', '- → ×2'],
      ['Halve the cost per lead', '- → ×0.5'],
      ['2x ROAS', '- → ×2'],
      ['Demoanfragen verdoppeln', '- → ×2'],
      ['Duplicar las solicitudes', '- → ×2'],
      ['Aumentare le vendite del 20%', '- → +20%'],
    ]);
  });

  describe('has numbers that are no results', () => {
    reads([
      ['Increase brand awareness in 2027', '- → -'],
      ['Raise Model 3 test rides from 80 to 150 a month', '80 → 150'],
      ['Launch Model 3', '- → -'],
      ['Sell 200 Model 3', '- → 200'],
      ['Reach 25-44 year olds', '- → -'],
      ['500 sign-ups among 25–44 year olds', '- → 500'],
      ['Better 24/7 support', '- → -'],
      ['More B2B leads in Q3', '- → -'],
      ['Launch 5G campaign', '- → -'],
      ['iOS 18 app in store', '- → -'],
      ['Launch within 3 months', '- → -'],
      ['Get more people talking about us in Q3', '- → -'],
      ['Markenbekanntheit steigern', '- → -'],
      ['Mejorar la notoriedad de marca', '- → -'],
      ['Améliorer la notoriété en 2027', '- → -'],
    ]);
  });

  it('says what is measured', () => {
    for (const [text, metric] of [
      ['Demo requests rise from 14 to 40 a month by 2027-06-30', 'Demo requests a month'],
      ['Lift conversion from 1.8% to 2.5% by 2027-06-30', 'conversion'],
      ['500 sign-ups among 25–44 year olds by 2027-06-30', 'sign-ups among 25–44 year olds'],
      ['Top 3 for “e-bike leasing” by 2027-06-30', 'rank “e-bike leasing”'],
      ['60 sales-accepted meetings per quarter — baseline 22 (owner: Mara)', 'sales-accepted meetings per quarter'],
    ] as const)
      assert.equal(readSentence(text).metric, metric);
  });

  it('is read in linear time, whatever it consists of', () => {
    for (const piece of ['the ', 'from 1 to ', '1 ', 'by ', '(', 'between 1 and ', 'Model 3 '])
      assert.ok(readSentence(piece.repeat(20_000)).metric.length <= 1000);
  });
});

describe('A quantity', () => {
  for (const [text, expected] of [
    ['22', '22'],
    ['1.8 %', '1.8%'],
    ['€1.5m', 'EUR 1500000'],
    ['40+', '>=40'],
    ['at least 40', '>=40'],
    ['< 3%', '<3%'],
    ['+15 %', '+15%'],
    ['15% more', '+15%'],
    ['30–40', '30..40'],
    ['double', '×2'],
    ['3x', '×3'],
    ['top 3', 'top 3'],
    ['#1', 'top 1'],
    ['40 a month', '40'],
    ['40 demo requests per month', '40'],
    ['NPS 50', '50'],
    ['a Lion', '1'],
    ['vierzig', '40'],
    ['1.250,5', '1250.5'],
    ['more', 'none'],
    ['see KPI sheet v2', 'none'],
    ['Model 3', 'none'],
    ['40 (stretch 50)', '40'],
    ['40, ideally 50', '40'],
    ['40 (idealerweise 50)', '40'],
    ['40 (50)', 'partly'],
    ['not 40', 'partly'],
    ['TBD', 'missing'],
  ] as const)
    it(`reads ${text} as ${expected}`, () => {
      const { state, value } = quantityType.read(SourceText.exact(text, { offset: 0 }, 0), noContext);
      assert.equal(state === 'whole' ? meansQuantity(value!) : state, expected);
    });
});
