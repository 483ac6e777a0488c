import { strict as assert } from 'node:assert';
import { inOneLine, readEntities } from '../../support/readEntities';

/** What is read of a document with this body, apart from the document itself. */
function read(...lines: string[]): string[] {
  return readEntities(lines).slice(1).map(inOneLine);
}

function readAbout(...lines: string[]): string[] {
  const [self] = readEntities(lines);
  return self!.fields.slice(1).map(({ key, text }) => `${key}=${text}`);
}

describe('A document that nobody wrote as a plan', () => {
  it('has deliverables in a table of tasks under any heading', () => {
    assert.deepEqual(
      read(
        '## How we get there',
        '',
        '| Activity | Week | Lead |',
        '| --- | --- | --- |',
        '| Landing page | 5 March 2027 | Ana Ruiz |',
      ),
      ['deliverable | Landing page | due=5 March 2027 | owner=Ana Ruiz'],
    );
  });

  it('has them in other languages', () => {
    assert.deepEqual(
      read(
        '## Wie es weitergeht',
        '',
        '| Maßnahme | Frist | Verantwortlich | Kosten |',
        '| --- | --- | --- | --- |',
        '| Messestand | 5. März 2027 | Jonas Weber | 900 € |',
      ),
      ['deliverable | Messestand | due=5. März 2027 | owner=Jonas Weber | amount=900 €'],
    );
    assert.deepEqual(read('## Suite', '', '| Tâche | Responsable |', '| --- | --- |', '| Affiche | Anne Roux |'), [
      'deliverable | Affiche | owner=Anne Roux',
    ]);
  });

  it('has vendors in a table of companies, and their fees by its header', () => {
    assert.deepEqual(read('## Offers', '', '| Company | Cost/month |', '| --- | --- |', '| Northlight | $1,475.00 |'), [
      'vendor | Northlight | fee=$1,475.00',
    ]);
  });

  it('has the header of a table in its first row where converters left it empty', () => {
    assert.deepEqual(
      read('| | |', '| --- | --- |', '| **Company** | **Cost** |', '| Northlight | $900 |', '| Southside | $800 |'),
      ['vendor | Northlight | fee=$900', 'vendor | Southside | fee=$800'],
    );
  });

  it('has budget lines where a column of amounts says so, without the names of groups', () => {
    assert.deepEqual(
      read('## What we ask for', '', '| Item | Amount |', '| --- | --- |', '| **People** | |', '| Travel | EUR 200 |'),
      ['budget line | Travel | amount=EUR 200'],
    );
  });

  it('has nothing in price lists, logs, comparisons, and attendance', () => {
    const table = (header: string, row: string): string[] => [`| ${header} |`, '| --- | --- | --- |', `| ${row} |`, ''];
    assert.deepEqual(
      read(
        ...table('Date | Update | Notes', '2026-10-01 | Added a log | none'),
        ...table('Factor | Tool A | Tool B', 'Cost | free | 3'),
        ...table('Name | Company | Town', 'Ana Ruiz | Acme | Lisbon'),
        ...table('Meeting | Time | Recording', '#1 | Friday | link'),
      ),
      [],
    );
  });

  it('has outcomes in headings with a baseline and a target below them', () => {
    assert.deepEqual(
      read(
        '## 1. We last',
        '',
        '### Success indicators for this',
        '',
        '#### Members join',
        '',
        '- Baseline: 2 members',
        '- Target: 9 members',
      ),
      ['outcome | Members join | baseline=2 members | target=9 members'],
    );
  });

  it('has tasks in lists with checkboxes, if somebody is named for one of them', () => {
    assert.deepEqual(read('## Site updates', '', '- [x] Case study - @joe & @ana', '- [ ] Product page'), [
      'deliverable | Case study | owner=@joe & @ana',
      'deliverable | Product page',
    ]);
    assert.deepEqual(read('## Before you start', '', '- [ ] I have read the rules'), []);
  });

  it('has tasks under the names of those who do them', () => {
    assert.deepEqual(read('## Action items', '', '- **Ana Ruiz**:', '  - Draft the brief.', '  - Book the hall.'), [
      'deliverable | Draft the brief. | owner=Ana Ruiz',
      'deliverable | Book the hall. | owner=Ana Ruiz',
    ]);
  });

  it('tells its owner, period, and status in lines, sections, and its title', () => {
    assert.deepEqual(
      readAbout(
        '# Goals: December 2026 - March 2027',
        '',
        '**Project Coordinator:** Jeff Miles',
        '',
        'Status: Accepted',
        '',
        '## Leads',
        '',
        '- Ana Ruiz',
      ),
      ['coordinator=Jeff Miles', 'status=Accepted', 'owner=Ana Ruiz', 'period=December 2026 - March 2027'],
    );
  });

  it('tells nothing about itself with blanks and single days', () => {
    assert.deepEqual(readAbout('# Notes', '', '- Owner: [name]', '- Date: Wednesday, 20 November 2026'), []);
  });

  it('has no people in what a role does', () => {
    assert.deepEqual(
      read(
        '## Roles',
        '',
        '### Lead',
        '',
        '- Define the goals of the team and align them with the mission',
        '- Keep the site up to date for everybody who reads it',
      ),
      [],
    );
  });

  it('has no milestones in a section of planning without dates', () => {
    assert.deepEqual(read('## Planning', '', '- Translations', '- Nothing else is in scope'), []);
  });
});

describe('The parts of the work in a document that nobody wrote as a plan', () => {
  it('have the time in their heading, in any language', () => {
    assert.deepEqual(
      read('# Launch plan', '', '## Phase 1: Seed (March–April 2027)', '', '- Contact 50 artists', '- Open the shop'),
      [
        'deliverable | Contact 50 artists | due=March–April 2027',
        'deliverable | Open the shop | due=March–April 2027',
        'milestone | Phase 1: Seed | due=March–April 2027',
      ],
    );
    assert.deepEqual(
      read('# Plan de lancement', '', '## Calendrier', '', '**Avril 2027 — Amorçage**', '', '- Publier 4 vidéos'),
      ['milestone | Publier 4 vidéos | due=Avril 2027'],
    );
    assert.deepEqual(read('# Plan', '', '## Acciones', '', '- **Mayo 2027**', '  - Publicar el sitio'), [
      'deliverable | Publicar el sitio | due=Mayo 2027',
    ]);
  });

  it('have it at the beginning of an item', () => {
    assert.deepEqual(
      read('# Launch plan', '', '## Planned activities', '', '- June 2027: Relaunch', '- July 2027 – Fair'),
      ['deliverable | Relaunch | due=June 2027', 'deliverable | Fair | due=July 2027'],
    );
  });

  it('are numbered, with what applies to them below', () => {
    assert.deepEqual(
      read(
        '# Grant proposal',
        '',
        '## Roadmap',
        '',
        '### Milestone 1 – Plugin',
        '',
        '- Duration: 1 month',
        '- Costs: €900',
      ),
      ['deliverable | Milestone 1 – Plugin | takes=1 month | amount=€900'],
    );
  });

  it('are lists with checkboxes in a plan, and lines numbered by hand', () => {
    assert.deepEqual(read('# Campaign', '', '## Website', '', '- [ ] New hero', '- [ ] New footer'), [
      'deliverable | New hero',
      'deliverable | New footer',
    ]);
    assert.deepEqual(read('# Campaign', '', '## Tasks', '', '1.1. Book the hall', '1.2. Print flyers'), [
      'deliverable | Book the hall',
      'deliverable | Print flyers',
    ]);
  });

  it('have the owner in square brackets, or in a line before them', () => {
    assert.deepEqual(read('## Milestones', '', '- 2027-03-05, Close the call for papers, [Emily]'), [
      'milestone | Close the call for papers | due=2027-03-05 | owner=Emily',
    ]);
    assert.deepEqual(read('# Plan', '', '## Action items', '', 'Owner: Ana Ruiz', '', '- Book the hall'), [
      'deliverable | Book the hall | owner=Ana Ruiz',
    ]);
    assert.deepEqual(read('## Milestones', '', '- 2027-03-05, Launch [Owner]'), [
      'milestone | Launch [Owner] | due=2027-03-05',
    ]);
  });

  it('have an owner by the letters of a table of responsibilities', () => {
    assert.deepEqual(
      read('## Who', '', '| Task | Cara | Bo |', '| --- | --- | --- |', '| Site | A | R |', '| Ads | I | R |'),
      ['deliverable | Site | owner=Cara', 'deliverable | Ads | owner=Bo'],
    );
  });

  it('are not listed a second time by a table of responsibilities', () => {
    const table = [
      '## RACI',
      '',
      '| Task | Cara | Bo |',
      '| - | - | - |',
      '| D1 Site | A | R |',
      '| Hoarding | C | A/R |',
    ];
    const site = 'deliverable | Site | due=2027-03-05';
    assert.deepEqual(read('## Deliverables', '', '- D1 Site — 2027-03-05', '', ...table), [site]);
    assert.deepEqual(read(...table, '', '## Deliverables', '', '- D1 Site — 2027-03-05'), [site]);
    assert.deepEqual(read('## Milestones', '', '- Hoarding: 2027-03-05', '', ...table), [
      'deliverable | Site | owner=Cara',
      'milestone | Hoarding | due=2027-03-05',
    ]);
    const numbered = ['', '| # | Deliverable | Cara | Bo |', '| - | - | - | - |', '| D1 | Site | A | R |'];
    assert.deepEqual(read('## Deliverables', '', '- D1 Site — 2027-03-05', ...numbered), [site]);
  });

  it('are rows of a table in HTML', () => {
    assert.deepEqual(
      read(
        '## What is next',
        '',
        '<table>',
        '<tr><th>Activity</th><th>Date</th></tr>',
        '<tr><td>Fair &amp; party</td><td>5&nbsp;May 2027</td></tr>',
        '<tr><td><p>Film</p></td><td>9 May 2027</td></tr>',
        '</table>',
      ),
      ['deliverable | Fair & party | due=5 May 2027', 'deliverable | Film | due=9 May 2027'],
    );
  });

  it('aren’t what is out of scope, links, files, copy, and what is said in minutes', () => {
    assert.deepEqual(read('# Plan', '', '## Actions', '', '### Out of scope', '', '- Print a book'), []);
    assert.deepEqual(
      read('# Plan', '', '## Deliverables', '', '- brand/logo.svg', '- Guide: https://example.com/a'),
      [],
    );
    assert.deepEqual(read('# Plan', '', '## Tasks', '', '- Headline: “Buy now”', '- Who pays?'), []);
    assert.deepEqual(read('# Meeting notes', '', '## Actions', '', '- ann: I think so, too', '- bob: same'), []);
  });
});

describe('The columns of a table in a document that nobody wrote as a plan', () => {
  it('are told by their cells where their headers don’t tell', () => {
    assert.deepEqual(
      read(
        '## Dates',
        '',
        '| What | On |',
        '| --- | --- |',
        '| Proposals close | 15 April 2027 |',
        '| Start | 1 June 2027 |',
      ),
      ['milestone | Proposals close | due=15 April 2027', 'milestone | Start | due=1 June 2027'],
    );
    assert.deepEqual(
      read(
        '## Budget details',
        '',
        '| What | Annually |',
        '| --- | --- |',
        '| Staff | $265,000 |',
        '| Events | $110,000 |',
      ),
      ['budget line | Staff | amount=$265,000', 'budget line | Events | amount=$110,000'],
    );
  });

  it('hold no dates where they hold lengths of time', () => {
    assert.deepEqual(
      read('## Suite', '', '| Action | Délai | Statut |', '| --- | --- | --- |', '| Dépôt | 30 min | fait |').map(
        (line) => line.includes('due='),
      ),
      [false],
    );
  });

  it('say what to do, day by day, below headings that are a day', () => {
    assert.deepEqual(
      read(
        '# Launch plan',
        '',
        '## Monday, 5 April 2027',
        '',
        '### To do today',
        '',
        '- Book the hall',
        '- Print flyers',
      ),
      [
        'deliverable | Book the hall | due=Monday, 5 April 2027',
        'deliverable | Print flyers | due=Monday, 5 April 2027',
      ],
    );
  });

  it('say what to do in any language of a plan', () => {
    assert.deepEqual(
      read('# Marketingplan', '', '## Messe', '', '- Website überarbeiten', '- Flyer drucken (bis Mai)'),
      ['deliverable | Website überarbeiten', 'deliverable | Flyer drucken | due=Mai'],
    );
  });

  it('have goals in a table of metrics, by a header or by times', () => {
    assert.deepEqual(read('## Zahlen', '', '| KPI | Objectif |', '| --- | --- |', '| Inscriptions | 400 |'), [
      'outcome | Inscriptions | target=400',
    ]);
    assert.deepEqual(
      read(
        '## Numbers',
        '',
        '| Metric | Month 3 | Month 6 |',
        '| --- | --- | --- |',
        '| Members | 15 | 50 |',
        '| Calls | 20 | 40 |',
      ),
      ['outcome | Members | target=15 | month 6=50', 'outcome | Calls | target=20 | month 6=40'],
    );
  });
});
