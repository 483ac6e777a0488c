import { strict as assert } from 'node:assert';
import { scheduleOf } from '../../../src/schedule/schedule';
import { buffersIn, floatsIn, planOfRows, plansOf, slipped, workNamed } from '../../support/schedule';

const vendors = '\n## Vendors\n\n### Osprey Film\n\n- **Location:** Lisbon, Portugal\n\n### Northlight PR\n';
const launch = 'launch: 2027-01-29\n';

describe('Days off of one vendor or country', () => {
  const cases: readonly (readonly [name: string, holidays: string, due: string])[] = [
    ['are none without any', '[]', '2027-01-08'],
    ['extend the vendor’s work', '[2027-01-06 (Osprey Film)]', '2027-01-11'],
    ['may be those of the country in its location', '[2027-01-06 (Portugal)]', '2027-01-11'],
    ['may be those of a country’s code', '[2027-01-06 (PT)]', '2027-01-11'],
    ['may be those of a country in another language', '[2027-01-06 (Portogallo)]', '2027-01-11'],
    ['may be those of several', '[2027-01-06 (ES, PT)]', '2027-01-11'],
    ['leave others alone', '[2027-01-06 (Northlight PR)]', '2027-01-08'],
    ['leave vendors in other countries alone', '[2027-01-06 (DE)]', '2027-01-08'],
    ['come on top of everybody’s', '[2027-01-05, 2027-01-06 (Osprey Film)]', '2027-01-12'],
  ];
  for (const [name, holidays, due] of cases)
    it(name, () => {
      const plan = planOfRows(['D1|||5 days|||Osprey Film|2027-01-04'], `holidays: ${holidays}\n`, vendors);
      assert.equal(workNamed(scheduleOf(plan), 'D1').due, due);
    });

  it('are days of work for the review, which is ours', () => {
    const plan = planOfRows(['D1|2027-01-05|||2 days||Osprey Film'], 'holidays: [2027-01-06 (Osprey Film)]\n', vendors);
    assert.equal(workNamed(scheduleOf(plan), 'D1').ready, '2027-01-07');
  });

  it('count in what others leave the vendor, in its float and in a delay', () => {
    const plan = planOfRows(
      ['D1|2027-01-04', 'D2|2027-01-07|D1||||Osprey Film', 'D3|2027-01-29|D2'],
      `${launch}holidays: [2027-01-06 (Osprey Film), 2027-01-08 (Osprey Film)]\n`,
      vendors,
    );
    const schedule = scheduleOf(plan);
    assert.deepEqual(buffersIn(schedule), ['D1→D2 2', 'D2→D3 16']);
    assert.deepEqual(floatsIn(schedule), ['D1 19', 'D2 15', 'D3 0']);
    assert.deepEqual(slipped(schedule, ['D2'], 1).slice(0, 1), ['D2 +1 2027-01-11']);
  });

  it('are those of the country that the vendor’s own file states', () => {
    const [plan] = plansOf(`
//- plan.md
---
type: launch-plan
holidays: [2027-01-06 (Portugal)]
---
## Vendors

### [Osprey Film](osprey.md)

## Deliverables

- D2 Ours — start: 2027-01-04 — takes 5 days

//- osprey.md
---
type: vendor
title: Osprey Film
location: Lisbon, Portugal
---
## Deliverables

- D1 Film — start: 2027-01-04 — takes 5 days
`);
    const schedule = scheduleOf(plan!);
    assert.equal(workNamed(schedule, 'D1').due, '2027-01-11');
    assert.equal(workNamed(schedule, 'D2').due, '2027-01-08');
  });
});
