import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

/** What is read of a document with this body, apart from the document itself. */
function read(...lines: string[]): string[] {
  return readEntities(lines)
    .slice(1)
    .map((entity) => inOneLine(entity));
}

describe('Work in a document that nobody wrote as a plan', () => {
  for (const [heading, item] of [
    ['4 months before', 'Stickers'],
    ['Six weeks before the fair', 'Badges'],
    ['3 Wochen vorher', 'Plakate'],
    ['2 semaines avant', 'Affiches'],
    ['Blog', '“How we bake bread”'],
    ['3.2 Email marketing', 'Welcome letter'],
    ['Soziale Medien & Videos', 'Ein Film über die Werkstatt'],
    ['Contenidos', 'Carruseles sobre el taller'],
    ['Redes sociais', 'Carrosséis sobre a oficina'],
  ] as const)
    it(`is listed below a time that counts from another, and below content: ${heading}`, () => {
      assert.ok(read('# Spring plan', '', `## ${heading}`, '', `- ${item}`).includes(`deliverable | ${item}`));
    });

  it("isn't below content in a handbook, nor in a list of words that somebody searches for", () => {
    assert.deepEqual(read('# Handbook', '', '## Blog', '', '- Short sentences'), []);
    assert.deepEqual(read('# Spring plan', '', '## SEO', '', '- "bread near me"', '- "bakery"'), []);
  });

  it('is what the labels of a list say that they list', () => {
    assert.deepEqual(
      read(
        '# Spring plan',
        '',
        '## Phase 1',
        '',
        '1. **Objectives**',
        '   - Win 12 bakeries by June 2027',
        '2. **Activities**',
        '   - Call each bakery',
      ),
      ['outcome | Win 12 bakeries by June 2027 | target=12 | by=June 2027', 'deliverable | Call each bakery'],
    );
  });

  it('is below a bare label, and the label is none', () => {
    assert.deepEqual(
      read('# Spring plan', '', '## Next steps', '', '- Weekly:', '  - Post a photo', '  - Send the letter'),
      ['deliverable | Post a photo', 'deliverable | Send the letter'],
    );
  });

  it('is behind labels that tell where it is done', () => {
    assert.deepEqual(
      read('# Spring plan', '', '## Our shop', '', '- **Window**: Design a poster', '- **Counter**: Print 200 flyers'),
      ['deliverable | Window: Design a poster', 'deliverable | Counter: Print 200 flyers'],
    );
  });

  it('is in each column of a calendar', () => {
    assert.deepEqual(
      read(
        '# Spring plan',
        '',
        '| Month | Letters | Films |',
        '| --- | --- | --- |',
        '| Mar 2027 | Bread | Oven |',
        '| Apr 2027 | — | Mill |',
      ),
      ['deliverable | Bread | due=Mar 2027', 'deliverable | Oven | due=Mar 2027', 'deliverable | Mill | due=Apr 2027'],
    );
  });

  it('is a numbered piece that is a heading, and a checklist in code', () => {
    assert.deepEqual(read('# Spring plan', '', '## Campaign 2: Warm bread', '', 'Shown near the shop.'), [
      'deliverable | Campaign 2: Warm bread',
    ]);
    assert.deepEqual(read('# Notes', '', '```', '- [ ] Logo', '- Colors', '```'), ['deliverable | Logo']);
  });

  it('has the dates of phases, of short lines, and of quotations', () => {
    assert.deepEqual(read('# Spring plan', '', 'Version 2 | 4 March 2027'), [
      'milestone | Version 2 | due=4 March 2027',
    ]);
    assert.deepEqual(read('# Spring plan', '', '> Last updated: 3 March 2027'), [
      'milestone | Last updated | due=3 March 2027',
    ]);
    assert.deepEqual(read('# Spring plan', '', 'For ages 15–30.'), []);
  });

  it('has goals below a label without a colon, and behind a sentence', () => {
    assert.deepEqual(read('# Notes', '', 'Purpose', '- Grow to 40 bakers'), [
      'outcome | Grow to 40 bakers | target=40',
    ]);
    assert.deepEqual(
      read('# Notes', '', 'We have sold bread in this town for many years now. Goals:', '- 300 loaves a day'),
      ['outcome | 300 loaves a day | target=300'],
    );
  });

  it('has the amounts of a budget next to their shares', () => {
    assert.deepEqual(
      read(
        '## Budget',
        '',
        '| Category | Allocation | Monthly |',
        '| --- | --- | --- |',
        '| Flyers | 25% | $400 |',
        '| Films | 75% | $1,200 |',
      ),
      ['budget line | Flyers | allocation=25% | amount=$400', 'budget line | Films | allocation=75% | amount=$1,200'],
    );
  });
});
