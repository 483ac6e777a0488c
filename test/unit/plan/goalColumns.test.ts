import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

const linesOf = (heading: string, ...rows: readonly string[]): readonly string[] =>
  readEntities([`## ${heading}`, '', ...rows])
    .slice(1)
    .map(inOneLine);

describe('a column of goals', () => {
  for (const [what, now, goal, row] of [
    ['What', 'Today', 'Goal', '| Demo requests | 14 | 40 |'],
    ['Was', 'Heute', 'Ziel', '| Anfragen | 14 (2026) | mind. 40 |'],
    ['Was', 'Heute', 'Ziel 2027', '| Anfragen | 14 | 40 |'],
    ['Quoi', "Aujourd'hui", 'Objectif', '| Demandes | 14 | 40 |'],
    ['Qué', 'Hoy', 'Objetivo', '| Solicitudes | 14 | 40 |'],
  ] as const)
    it(`has the targets where they are numbers: ${goal}`, () => {
      const [read] = linesOf('Outcomes', `| ${what} | ${now} | ${goal} |`, '| --- | --- | --- |', row);
      assert.match(read!, /^outcome \| \p{L}+ ?\p{L}* \| baseline=14.* \| target=(?:mind\. )?40$/u);
    });

  it('has the outcomes where they are words', () => {
    const table = ['| Goal | Target |', '| --- | --- |', '| More demo requests | 40 |'];
    assert.deepEqual(linesOf('Outcomes', ...table), ['outcome | More demo requests | target=40']);
  });
});

describe('a column of whom work is from', () => {
  const table = (cell: string): readonly string[] => [
    '| Nr | Lieferung | Von | Bis wann |',
    '| --- | --- | --- | --- |',
    `| L1 | Standbau | ${cell} | 2027-10-08 |`,
  ];

  it('has the vendor, or the day on which it starts', () => {
    const read = (cell: string): string => linesOf('Termine und Lieferungen', ...table(cell))[0]!;
    assert.equal(read('Standwerk'), 'deliverable | Standbau | id=L1 | vendor=Standwerk | due=2027-10-08');
    assert.equal(read('2027-09-01'), 'deliverable | Standbau | id=L1 | start=2027-09-01 | due=2027-10-08');
  });
});
