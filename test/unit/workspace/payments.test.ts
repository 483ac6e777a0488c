import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { formatMoney } from '../../../src/plan/values/formatMoney';
import { paymentsOf, sharesOf } from '../../../src/workspace/payments';
import { plansOf } from '../../support/schedule';

/** Each payment with its shares: `Ada EUR 100 = O1 50 + O2 50`. */
function payments(vendors: string, budget = '', deliverables = ''): string[] {
  const [plan] = plansOf(`
---
type: marketing-plan
currency: EUR
---
## Outcomes

- **O1** 40 demos a month by 2027-03-31
- **O2** 9 articles by 2027-03-31
- **O3** 3 awards by 2027-03-31

## Vendors

${vendors}
${deliverables === '' ? '' : `## Deliverables\n\n| ID | Deliverable | Vendor | Amount | Outcomes |\n| - | - | - | - | - |\n${deliverables}\n`}
${budget === '' ? '' : `## Budget\n\n| Line | Vendor | Amount |\n| - | - | - |\n${budget}\n`}`);
  return paymentsOf(plan!).map(({ vendor, entity, minor, currency, shares }) => {
    const who = vendor && vendor !== entity ? `${vendor.name.text}: ${entity.name.text}` : entity.name.text;
    const parts = shares.map(
      (share) => `${share.outcome.id!.value} ${formatMoney(share.minor, currency).replace(/^[A-Z]+ /, '')}`,
    );
    return `${who} ${formatMoney(minor, currency)} = ${parts.join(' + ') || 'nothing'}`;
  });
}

const ada = (fee: string, outcomes = 'O1'): string =>
  `### Ada\n\n- **Outcomes:** ${outcomes}\n${fee === '' ? '' : `- **Fee:** ${fee}\n`}`;

describe('Money behind outcomes', () => {
  it('is shared equally, to the last cent', () => {
    assert.deepEqual(payments(ada('€100', 'O1, O2, O3')), ['Ada EUR 100 = O1 33.34 + O2 33.33 + O3 33.33']);
    assert.deepEqual(payments(ada('¥100', 'O3, O2')), ['Ada JPY 100 = O2 50 + O3 50']);
  });

  it('is of nobody where a vendor serves no outcome', () => {
    assert.deepEqual(payments('### Ada\n\n- **Fee:** €100\n'), ['Ada EUR 100 = nothing']);
  });

  it('is counted once where the budget says the fee again, in one line or several', () => {
    assert.deepEqual(payments(ada('€24,000'), '| Films | Ada | €24,000 |'), ['Ada EUR 24,000 = O1 24,000']);
    assert.deepEqual(payments(ada('€24,000'), '| Films | Ada | €20,000 |\n| Travel | Ada | €4,000 |'), [
      'Ada EUR 24,000 = O1 24,000',
    ]);
    // The rule fee-mismatch says that the two differ; the vendor reads its fee.
    assert.deepEqual(payments(ada('€24,000'), '| Films | Ada | €20,000 |'), ['Ada EUR 24,000 = O1 24,000']);
  });

  it('is more where media goes through a vendor beside its fee', () => {
    assert.deepEqual(payments(ada('12% of media, media €70,000'), '| Paid media | Ada | €70,000 |'), [
      'Ada EUR 8,400 = O1 8,400',
      'Ada: Paid media EUR 70,000 = O1 70,000',
    ]);
    assert.deepEqual(payments(ada('€8,000'), '| Fee | Ada | €8,000 |\n| Ad spend | Ada | $70,000 |'), [
      'Ada EUR 8,000 = O1 8,000',
      'Ada: Ad spend USD 70,000 = O1 70,000',
    ]);
  });

  it('is not more where the fee holds the media already', () => {
    const total = '12% of media, media €70,000, total €78,400';
    assert.deepEqual(payments(ada(total), '| Fee | Ada | €8,400 |\n| Media | Ada | €70,000 |'), [
      'Ada EUR 78,400 = O1 78,400',
    ]);
    assert.deepEqual(payments(ada(total), '| Media | Ada | €70,000 |'), ['Ada EUR 78,400 = O1 78,400']);
    assert.deepEqual(payments(ada('€9,000'), '| Social media | Ada | €9,500 |'), ['Ada EUR 9,000 = O1 9,000']);
  });

  it('is what the budget says where there is no fee, its total left out', () => {
    assert.deepEqual(
      payments(ada(''), '| Films | Ada | €20,000 |\n| Travel | Ada | 400 |\n| **Total** | Ada | €20,400 |'),
      ['Ada: Films EUR 20,000 = O1 20,000', 'Ada: Travel EUR 400 = O1 400'],
    );
  });

  it('is what deliverables cost where there is neither, each for what it serves', () => {
    const rows = '| D1 | Film | Ada | €600 | O2 |\n| D2 | Cut | Ada | €300 | |\n| D3 | Survey | | $90 | O1, O3 |';
    assert.deepEqual(payments(ada('', 'O1'), '', rows), [
      'Ada: Film EUR 600 = O2 600',
      'Ada: Cut EUR 300 = O1 300',
      'Survey USD 90 = O1 45 + O3 45',
    ]);
    assert.deepEqual(payments(ada('€900', 'O1'), '', rows), [
      'Ada EUR 900 = O1 450 + O2 450',
      'Survey USD 90 = O1 45 + O3 45',
    ]);
  });

  it('adds up to what is paid, whatever is paid to whom', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), fc.integer({ min: 1, max: 50 }), (minor, count) => {
        const outcome = { name: 'O' } as never;
        const shares = sharesOf(
          minor,
          Array.from({ length: count }, () => outcome),
        ).map((share) => share.minor);
        assert.equal(
          shares.reduce((sum, share) => sum + share, 0),
          minor,
        );
        assert.ok(Math.max(...shares) - Math.min(...shares) <= 1);
      }),
    );
  });
});
