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

describe('What an item says of when, and what else it may be', () => {
  for (const [item, expected] of [
    ['D1 Board review: 15 January (April)', 'Board review | due 2027-01-15'],
    ['D1 Text, Dora Mai, 15. Januar', 'Text, Dora Mai | due 2027-01-15'],
    ['D1 Logo: Ende KW 3', 'Logo | due 2027-01-24'],
    ['D1 Logo: end of March', 'Logo | due 2027-03-31'],
    ['D1 Report: March', 'Report: March'],
    ['D1 Spot – in 3 Wochen', 'Spot | due unread'],
    ['D1 Spot – in 3 weeks', 'Spot | due unread'],
    ['D1 Spot – dans 3 semaines', 'Spot | due unread'],
    ['D1 Spot – takes 3 weeks', 'Spot | takes 15 wd'],
    ['D1 Spot – takes depends on scope', 'Spot | takes unread'],
    ['D1 Spot – due giorni', 'Spot | takes 2 wd'],
    ['D1 Spot – due week beginning 11 January', 'Spot | due 2027-01-11..2027-01-17'],
    ['D1 Spot – 2026-12-11 – sent', 'Spot | due 2026-12-11 | status done'],
    ['D1 Spot – 2026-12-11 – ok', 'Spot | due 2026-12-11 | status unread'],
    ['D1 Spot – 2026-12-11 – with Mara for approval', 'Spot | due 2026-12-11 | status in review'],
    ['D1 Spot – 2026-12-11 – printed by Quill Works', 'Spot | due 2026-12-11'],
    ['D1 Spot – 2026-12-11 – printed flyers', 'Spot | due 2026-12-11'],
  ] as const)
    it(item, () => {
      const [name, ...fields] = readItem(`- [ ] ${item}`, 'Deliverables').split(' | ');
      // What states no field has a label of its own.
      const stated = fields.filter((field) => /^(?:due|takes|status|depends-on) /.test(field));
      assert.equal([name, ...stated].join(' | '), expected);
    });
});
