import { strict as assert } from 'node:assert';
import { createReportService } from '../../../src/service/reportService';
import { inOneLine, readEntities } from '../../support/readEntities';

/** What is read of a document with this body, apart from the document itself, and whether it is stated. */
function read(...lines: string[]): string[] {
  return readEntities(lines)
    .slice(1)
    .map((entity) => inOneLine(entity) + (entity.strength === 'stated' ? ' | stated' : ''));
}

describe('Sentences of a document that nobody wrote as a plan', () => {
  for (const [sentence, expected] of [
    [
      'The goal is to grow newsletter subscribers from 800 to 2,000 by June 2027.',
      'outcome | grow newsletter subscribers from 800 to 2,000 by June 2027 | baseline=800 | target=2,000 | by=June 2027',
    ],
    ['The goal of the campaign is to sell 400 tickets.', 'outcome | sell 400 tickets | target=400'],
    ['Our aim is to be known among bakers.', 'outcome | known among bakers'],
    ['This year we want to raise €30,000 from members.', 'outcome | raise €30,000 from members | target=€30,000'],
    ['Unser Ziel ist, 40 Anfragen pro Monat zu erreichen.', 'outcome | 40 Anfragen pro Monat zu erreichen'],
  ] as const)
    it(`state an aim, with its number if there is one: ${sentence}`, () => {
      const [first] = read('# Notes', '', sentence);
      assert.ok(first?.startsWith(expected), first);
      assert.ok(!first?.endsWith('stated'));
    });

  for (const sentence of [
    'We will hold 2 meetings in the first 30 days.',
    'Is the goal to raise €30,000 this year?',
    'There are 12 chapters in 3 countries.',
    'We will publish the results on the site.',
  ])
    it(`state none otherwise: ${sentence}`, () => {
      assert.deepEqual(read('# Notes', '', sentence), []);
    });

  for (const [sentence, expected] of [
    [
      'We hired Acme Media for $25,000 a month until 31 March 2027.',
      'vendor | Acme Media | fee=for $25,000 a month until 31 March 2027 | ends=31 March 2027',
    ],
    ['Ads are run by our agency, [Hey Digital](https://hey.example), each month.', 'vendor | Hey Digital'],
    ['The logo comes from Tania Walker, a freelance illustrator in Bristol.', 'vendor | Tania Walker'],
    ['Printing goes to Kraus GmbH in Leipzig.', 'vendor | Kraus GmbH'],
    ['Die Texte schreibt unsere Agentur Nordlicht aus Kiel.', 'vendor | Nordlicht'],
    ['Le site est réalisé par le studio Petit Pont à Lyon.', 'vendor | Petit Pont'],
  ] as const)
    it(`name who is hired: ${sentence}`, () => {
      assert.deepEqual(read('# Notes', '', sentence), [expected]);
    });

  for (const sentence of [
    'We work with Product Marketing and the Design Team on each release.',
    'Contact the Events Committee before you contract anyone in March.',
    'Looking forward to working with Sales.',
  ])
    it(`name nobody who is in house: ${sentence}`, () => {
      assert.deepEqual(read('# Notes', '', sentence), []);
    });

  it('tell what is due by a date', () => {
    assert.deepEqual(read('# Notes', '', 'All drafts are due by 5 March 2027.'), [
      'milestone | All drafts are | due=5 March 2027',
    ]);
  });

  for (const [lines, expected] of [
    [['- Venue – $3,000'], 'budget line | Venue | amount=$3,000'],
    [['We ask for a total budget of 12.000 €.'], 'budget line | We ask for a total budget of | amount=12.000 €'],
    [['## Phase 2 – Warm-up (15 June – 1 July 2027)'], 'milestone | Phase 2 – Warm-up | due=15 June – 1 July 2027'],
    [['- 29 October 2027 – Open day'], 'milestone | Open day | due=29 October 2027'],
  ] as const)
    it(`name an amount or a date: ${lines.join(' ')}`, () => {
      assert.deepEqual(read('# Notes', '', ...lines), [expected]);
    });

  for (const [lines, expected] of [
    [['**KPIs:** 400 sign-ups, 80 demos'], ['outcome | 400 sign-ups | target=400', 'outcome | 80 demos | target=80']],
    [['We hire a freelance designer for $900.'], ['vendor | freelance designer | fee=for $900']],
    [['The events team is responsible for the stand.'], []],
    [['The Events Unit is responsible for the stand.'], ['person | Events Unit']],
    [['- Ana and Jonas to draft the post'], ['person | Ana', 'person | Jonas']],
    [
      ['- Events: Ana Ruiz', '- Press: Jonas Weber'],
      ['person | Ana Ruiz | role=Events', 'person | Jonas Weber | role=Press'],
    ],
    [
      ['## Purpose', '', 'Get more local people through the door.'],
      ['outcome | Get more local people through the door'],
    ],
  ] as const)
    it(`name who does what, and what for: ${lines.join(' ')}`, () => {
      assert.deepEqual(read('# Notes', '', ...lines), expected);
    });

  it('name several amounts and times in a document that plans something', () => {
    assert.deepEqual(
      read('# Budget proposal', '', 'Operations take $1,100 and partners $900 from July 2027 to June 2028.'),
      [
        'budget line | Operations take | amount=$1,100',
        'budget line | partners | amount=$900',
        'milestone | Operations take $1,100 and partners $900 from | due=July 2027 to June 2028',
      ],
    );
  });

  it('name no amount that is a price', () => {
    assert.deepEqual(read('# Notes', '', 'Members get a mug, which sells at €12 in our shop.'), []);
  });

  it('count for nothing in a document that was written as a plan', () => {
    const text = 'Our goal is to sell 400 tickets by June 2027. We hired Acme Media for $25,000 a month.';
    const service = createReportService({ today: '2026-11-24' });
    service.setText('file:///plan.md', `---\ntype: marketing-plan\nowner: Ana Ruiz\n---\n\n${text}\n`);
    assert.equal(service.reports.reading('file:///plan.md')!.reading.entities.length, 1);
  });

  it('put nothing on the agenda or in the schedule', () => {
    const service = createReportService({ today: '2027-11-24' });
    service.setText('file:///plan.md', '---\ntype: marketing-plan\n---\n\nAll drafts are due by 5 March 2027.\n');
    assert.doesNotMatch(service.reports.schedule('file:///plan.md')!.lines.join('\n'), /drafts/);
    assert.ok(!service.check('file:///plan.md').some(({ message }) => /drafts/.test(message)));
  });
});
