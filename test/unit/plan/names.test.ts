import { strict as assert } from 'node:assert';
import { serviceOf } from '../../support/check';
import { readFixture } from '../../support/fixture';

/** What D9 waits for, by id or name, with the places of its mentions. */
function dependenciesOf(said: string): string[] {
  const files = readFixture(`
---
type: marketing-plan
---
## Vendors

### Retail

### Salt and Pepper

## Deliverables

- D1 Script
- D2 Message and tone
- D9 Film — after ${said}
`);
  const [snapshot] = serviceOf(files).workspace.plans();
  return snapshot!.dependencies.all.map(
    ({ predecessor, mention }) => `${predecessor.id?.value ?? predecessor.name.text} by ${mention.text}`,
  );
}

describe('The items that a value lists', () => {
  it('are all of those that stand between commas and “and”', () => {
    assert.deepEqual(dependenciesOf('D1 and D2'), ['D1 by D1', 'D2 by D2']);
    assert.deepEqual(dependenciesOf('D1, D2 and Retail'), ['D1 by D1', 'D2 by D2', 'Retail by Retail']);
    assert.deepEqual(dependenciesOf('D1 Script and D2 + 5 days'), ['D1 by D1 Script', 'D2 by D2']);
    assert.deepEqual(dependenciesOf('[Retail](#retail) & D1'), [
      'Retail by [Retail](#retail)'.replace(/\[|\]|\(.*\)/g, ''),
      'D1 by D1',
    ]);
  });

  it('are not cut where a name holds an “and”', () => {
    assert.deepEqual(dependenciesOf('Salt and Pepper'), ['Salt and Pepper by Salt and Pepper']);
    assert.deepEqual(dependenciesOf('D2 Message and tone'), ['D2 by D2 Message and tone']);
    assert.deepEqual(dependenciesOf('D2 Message and whatever'), ['D2 by D2 Message and whatever']);
  });
});
