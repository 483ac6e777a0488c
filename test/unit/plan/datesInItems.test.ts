import { strict as assert } from 'node:assert';
import { planReading } from '../../../src/views/reading/planReading';
import { openService } from '../../support/openService';

/** What is read of an item of a list of work, as `name | key means | …`. */
function readItem(item: string, section: string): string {
  const service = openService({ today: '2026-11-16' });
  const uri = 'file:///workspace/plan.md';
  service.setText(
    uri,
    `---\ntype: launch-plan\nperiod: 2026-11-02 to 2027-03-31\n---\n## Deliverables\n\n- [ ] D99 House — 2027-01-04\n\n## ${section}\n\n${item}\n`,
  );
  const kind = section === 'Milestones' ? 'milestone' : 'deliverable';
  const found = planReading(service.workspace.get(uri)!, '2026-11-16').entities.filter(
    (one) => one.kind === kind && one.id !== 'D99',
  );
  return found
    .map(({ name, fields }) => [name, ...fields.map(({ key, means }) => `${key} ${means ?? 'unread'}`)].join(' | '))
    .join('; ');
}

const due = 'Kit | due 2026-12-11';
const dueAfter = `${due} | depends-on D99`;

describe('A date in an item', () => {
  const asDue = [
    'D1 Kit by 2026-12-11',
    'D1 Kit, 2026-12-11',
    'D1 Kit: 2026-12-11',
    '2026-12-11 D1 Kit',
    '11 December: D1 Kit',
    '2026-12-11 — D1 Kit',
    'D1 Kit -- 2026-12-11',
    'D1 Kit | 2026-12-11',
    'D1 Kit due 2026-12-11',
    'D1 Kit due on 11 December',
    'D1 Kit by Friday, 11 December',
    'D1 Kit 2026-12-11',
    'D1 Kit → 2026-12-11',
    'D1 Kit -> 11 Dec',
    'D1 Kit … 2026-12-11',
    'D1 Kit bis zum 11. Dezember',
    'D1 Kit entro il 11 dicembre',
    'D1 – Kit – 2026-12-11',
    'D1 - Kit - due 11 December',
  ];
  for (const item of asDue)
    it(`is the due date of ${item}`, () => assert.equal(readItem(`- [ ] ${item}`, 'Deliverables'), due));

  const withDependency = [
    'D1 Kit — 2026-12-11, after D99',
    'D1 Kit — 2026-12-11 after D99',
    'D1 Kit — due 11 December needs D99',
    'D1 Kit, 2026-12-11, after D99',
    'D1 Kit by 11 December, after D99',
    'D1 Kit (due: 2026-12-11; after D99)',
    'D1 Kit (due: 2026-12-11, needs D99)',
    'D1 Kit (2026-12-11, after D99)',
  ];
  for (const item of withDependency)
    it(`stands next to a dependency in ${item}`, () =>
      assert.equal(readItem(`- [ ] ${item}`, 'Deliverables'), dueAfter));

  const inName = [
    'Recap of 11 December 2026',
    'Report: Q3 2026',
    'Newsletter March 2027',
    'Model 3, 2nd edition',
    'Ads on 3 channels',
    'Ad for 24 December',
    'Film → cut → mix',
  ];
  for (const name of inName)
    it(`belongs to the name of ${name}`, () => assert.equal(readItem(`- [ ] D1 ${name}`, 'Deliverables'), name));

  const milestones: readonly (readonly [item: string, read: string])[] = [
    ['2026-12-11 — Gate', 'Gate | due 2026-12-11'],
    ['2026-12-11: Gate', 'Gate | due 2026-12-11'],
    ['2026-12-11 Gate', 'Gate | due 2026-12-11'],
    ['M1 – Gate – 2026-12-11', 'Gate | due 2026-12-11'],
    ['M1 Gate on 11 December', 'Gate | due 2026-12-11'],
  ];
  for (const [item, read] of milestones)
    it(`is the date of the milestone ${item}`, () => assert.equal(readItem(`- ${item}`, 'Milestones'), read));

  it('is the day on which work was finished', () =>
    assert.equal(readItem('- [ ] D1 Kit — delivered 2026-11-11', 'Deliverables'), 'Kit | status done'));

  it('is no lag', () =>
    assert.equal(readItem('- [ ] D1 Kit — 2 days after D99', 'Deliverables'), 'Kit | depends-on D99+2wd'));
});

describe('A part of an item', () => {
  for (const [part, expected] of [
    ['due when the budget is signed off', 'due unread'],
    ['due not before 12 December', 'due unread'],
    ['after 12 December', 'due unread'],
    ['due 2 weeks before Christmas', 'due 2026-12-11'],
    ['2026-12-11 — not done', 'due 2026-12-11 | status unread'],
    ['2026-12-11 — approved by Mara', 'due 2026-12-11 | status done'],
    ['2026-12-11 — on hold until January', 'due 2026-12-11 | status paused'],
    ['2026-12-11 — after 1 December', 'due 2026-12-11 | depends-on unread'],
    ['2026-12-11 — open until 5 January', 'due 2026-12-11 | open until 5 january unread'],
  ] as const)
    it(`may be ${part}`, () => assert.equal(readItem(`- [ ] D1 Kit — ${part}`, 'Deliverables'), `Kit | ${expected}`));
});
