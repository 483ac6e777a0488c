import { guessedItems, makePlan } from '../../../src/commands/makePlan';
import { applyEdits } from '../../../src/text/edit';
import { strict as assert } from 'node:assert';
import { openService } from '../../support/openService';
import { today } from '../../support/check';

/** What is said of a document, as `line rule`. */
function saidOf(text: string, { name = 'plan.md', on = today } = {}): string[] {
  const service = openService({ today: on });
  const uri = `file:///w/${name}`;
  service.setText(uri, text);
  return service.check(uri).map(({ rule, range }) => `${text.slice(0, range.start).split('\n').length} ${rule}`);
}

const type = '---\ntype: marketing-plan\n---\n';

describe('Of a document in which nothing reads like a plan', () => {
  const prose = '# How we order swag\n\nOrder early. See [the list](missing.pdf) and {{your name here}}.\n';

  it('one thing is said if its type makes it a plan', () => {
    assert.deepEqual(saidOf(type + prose), ['2 plan-unread']);
  });

  it('nothing is said if only its name does, or the type that games have too', () => {
    assert.deepEqual(saidOf(prose, { name: 'refactor.plan.md' }), []);
    assert.deepEqual(saidOf(`---\ntype: campaign\n---\n${prose}`), []);
  });

  it('all is said once something does', () => {
    const plan = '## Deliverables\n\n- D1 Press kit\n';
    assert.deepEqual(saidOf(`---\ntype: campaign\n---\n${plan}`).includes('6 deliverable-due-missing'), true);
    assert.deepEqual(saidOf(plan, { name: 'spring.plan.md' }).includes('3 deliverable-due-missing'), true);
  });
});

describe('What is only guessed', () => {
  it('is not blamed line by line, but for what all of it lacks', () => {
    const plan =
      '# Team\n\nLed by Ann Lee\n\n## Objectives\n\n- Raise awareness\n- Grow the community\n- Support partners\n';
    assert.deepEqual(saidOf(type + plan), ['8 outcome-unmeasurable']);
  });

  it('counts where a line beside it is stated', () => {
    const plan = `${type}# Plan\n\nLed by Ann Lee\n\n## Goals\n\n- More people know the book\n- **O2** 6,000 copies sold by 2027-06-30 (owner: Ann Lee)\n`;
    assert.deepEqual(
      saidOf(plan).filter((one) => one.endsWith('outcome-unmeasurable')),
      ['10 outcome-unmeasurable'],
    );
  });
});

describe('One cause', () => {
  const rows = Array.from({ length: 26 }, (_, index) => `| D${index + 1} | Item ${index + 1} | |\n`).join('');
  const plan = `---\ntype: marketing-plan\nowner: Ann Lee\n---\n## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n${rows}`;

  it('is one problem with related places', () => {
    const service = openService({ today });
    service.setText('file:///w/a.md', plan);
    const found = service.check('file:///w/a.md').filter(({ rule }) => rule === 'deliverable-due-missing');
    assert.equal(found.length, 1);
    assert.equal(found[0]!.message, '26 deliverables have no due date');
    assert.equal(found[0]!.related.length, 25);
  });

  it('has a fix for all of its places', () => {
    const service = openService({ today });
    service.setText('file:///w/a.md', plan);
    const finding = service.check('file:///w/a.md').find(({ rule }) => rule === 'deliverable-due-missing');
    assert.deepEqual(
      finding!.fixes().map(({ edits }) => edits.length),
      [],
      'an open cell has no better placeholder',
    );
  });

  it('is as many problems as there are places that a comment leaves', () => {
    const hidden = '<!-- baton-disable deliverable-due-missing -->\n';
    assert.deepEqual(
      saidOf(plan.replace('## Deliverables\n', `## Deliverables\n${hidden}`)).filter((one) =>
        one.endsWith('due-missing'),
      ),
      [],
    );
  });
});

describe('What a document says in other words', () => {
  for (const who of [
    '**Author:** Ann Lee',
    'Project Lead: Ann Lee',
    '```\nAuthor(s): @ann\n```',
    '| Project lead | Ann |\n| --- | --- |',
    'The work is led by Ann Lee.',
    '## Contact\n\nann@example.com',
    '**Verantwortlich:** Ann Lee',
    'Responsable: Ann Lee',
    '<table><tr><td><strong>Responsible</strong></td><td>Ann</td></tr></table>',
  ])
    it(`is not missing: ${JSON.stringify(who)}`, () => {
      const plan = `${type}# Launch\n\n${who}\n\n## Deliverables\n\n- D1 Press kit — due 2027-02-01\n`;
      assert.deepEqual(
        saidOf(plan).filter((one) => one.endsWith('plan-owner-missing')),
        [],
      );
    });

  it('is missing where it does not', () => {
    const plan = `${type}# Launch\n\n## Deliverables\n\n- D1 Press kit — due 2027-02-01 — owner: Ann Lee\n`;
    assert.deepEqual(saidOf(plan), ['2 goal-missing', '2 outcome-missing', '2 plan-owner-missing']);
  });
});

describe('Work that is over', () => {
  const plan = `${type}# Launch 2021\n\nLed by Ann Lee, to make the product known: our goal is 500 sign-ups.\n\n## Deliverables\n\n- D1 Press kit — due 2021-02-01\n`;

  it('is not overdue years later', () => assert.deepEqual(saidOf(plan), []));
  it('is overdue soon after', () => assert.deepEqual(saidOf(plan, { on: '2021-03-01' }), ['10 deliverable-overdue']));
  it('is overdue if the plan still counts as active', () =>
    assert.deepEqual(saidOf(plan.replace('---\n#', 'status: active\n---\n#')), ['11 deliverable-overdue']));

  for (const status of [
    'Rejected',
    'Implemented',
    'Superseded',
    'solved',
    'Abgelehnt',
    'rejeté',
    'archivado',
    'obsoleto',
    'retirada',
    'verworpen',
    'respinta',
  ])
    it(`is left alone where the plan is ${status}`, () =>
      assert.deepEqual(
        saidOf(`---\ntype: marketing-plan\nstatus: ${status}\n---\n## Deliverables\n\n- D1 Press kit\n`),
        [],
      ));

  for (const status of [
    'stable',
    'Accepted',
    'Final',
    'WIP',
    'Draft',
    'gültig',
    'adoptée',
    'vigente',
    'em vigor',
    'aangenomen',
    'in vigore',
  ])
    it(`is no problem of the status ${status}`, () =>
      assert.deepEqual(
        saidOf(`---\ntype: marketing-plan\nstatus: ${status}\nowner: Ann Lee\n---\n`).filter((one) =>
          one.endsWith('field-value-invalid'),
        ),
        [],
      ));
});

describe('A link', () => {
  const said = (link: string): string[] => {
    const service = openService({ today });
    const uri = 'file:///w/a.md';
    service.setText(uri, `---\ntype: marketing-plan\nowner: Ann Lee\n---\n${link}\n`);
    for (const file of service.linkedFiles(uri)) service.setFile(file, false);
    return service.check(uri).flatMap(({ rule, message }) => (rule === 'link-broken' ? message : []));
  };

  it('to a page of a site is no file', () => {
    for (const link of ['[a](pricing)', '[a](../guide/pricing/)', '[a](pricing.html#top)'])
      assert.deepEqual(said(link), []);
  });

  it('to an address without its scheme says what it should be', () => {
    assert.deepEqual(said('[mail](ann@example.com)'), [
      '“ann@example.com” is read as the name of a file: use mailto:ann@example.com',
    ]);
    assert.deepEqual(said('[site](example.dev)'), [
      '“example.dev” is read as the name of a file: use https://example.dev',
    ]);
  });

  it('is one of many that have one cause', () => {
    assert.deepEqual(said('![a](a.png) ![b](b.png) ![c](c.pdf)'), ['3 files that this document links to don’t exist']);
  });
});

describe('A text with merge conflicts', () => {
  it('gets one problem without a fix', () => {
    const text = `${type}## Deliverables\n\n<<<<<<< HEAD\n- D1 Press kit\n=======\n- D1 Press box — after D9\n>>>>>>> spring\n`;
    assert.deepEqual(saidOf(text), ['6 text-unread']);
  });

  it('is told from a heading with a line of signs', () => {
    assert.deepEqual(
      saidOf(`${type}Title\n=======\n\n## Deliverables\n\n- D1 Press kit — due 2027-02-01\n`).includes('5 text-unread'),
      false,
    );
  });
});

describe('Fields of a generator', () => {
  const said = (text: string): string[] =>
    saidOf(`---\ntype: marketing-plan\nowner: Ann Lee\n---\n${text}\n`).filter((one) =>
      one.endsWith('placeholder-text'),
    );

  it('are filled in by a machine', () => {
    for (const text of [
      '{{ site.baseurl }}',
      '{{< note >}}',
      '{{% alert %}}',
      'Dear {{first_name}}',
      'Hi {{FirstName}}',
      '{{ "a" | upcase }}',
    ])
      assert.deepEqual(said(text), [], text);
  });

  it('are told from those of a template', () => {
    for (const text of ['{{your name}}', '{{client}}', '[Insert client]'])
      assert.deepEqual(said(text), ['5 placeholder-text'], text);
  });
});

describe('Two languages of one plan', () => {
  it('are no problem of each other', () => {
    const service = openService({ today });
    const plan = '---\ntype: marketing-plan\nowner: Ann Lee\n---\n## Deliverables\n\n- D1 Press kit — due 2027-02-01\n';
    service.setText('file:///w/plan.md', plan);
    const before = service.check('file:///w/plan.md').length;
    service.setText('file:///w/plan.de.md', plan.replace('Press kit', 'Pressemappe'));
    assert.equal(service.check('file:///w/plan.md').length, before);
    assert.equal(service.check('file:///w/plan.de.md').length, before);
  });
});

describe('A document that is made a plan', () => {
  const text =
    '# Spring fair\n\nOwner: Ann Lee\n\n## Goals\n\n- Raise awareness\n- Win 40 partners by 2027-06-30\n\n## Deliverables\n\n- Booth design\n- Press kit\n';
  const uri = 'file:///w/fair.md';

  it('asks about what is guessed, and passes as a draft', () => {
    const guesses = guessedItems(uri, text);
    assert.deepEqual(
      guesses.map(({ kind, name }) => `${kind} ${name}`),
      ['outcome Raise awareness', 'deliverable Booth design', 'deliverable Press kit'],
    );
    const made = applyEdits(text, makePlan(uri, text, new Set(guesses.map(({ start }) => start))));
    assert.match(made, /^---\ntype: marketing-plan\ntitle: Spring fair\nowner: Ann Lee\nstatus: draft\n---\n/);
    assert.match(made, /- \*\*O1\*\* Raise awareness\n[^]*- D1 Booth design\n- D2 Press kit\n/);
    const service = openService({ today });
    service.setText(uri, made);
    assert.deepEqual(
      service.check(uri).filter(({ severity }) => severity === 'error' || severity === 'warning'),
      [],
    );
    assert.deepEqual(guessedItems(uri, made), []);
  });

  it('keeps as it is what its author does not confirm', () => {
    const made = applyEdits(text, makePlan(uri, text));
    assert.ok(made.endsWith(text));
  });
});

describe('Dates without a year', () => {
  it('are one warning: what they need is missing elsewhere', () => {
    const plan =
      '---\ntype: marketing-plan\nowner: Ann Lee\n---\n## Deliverables\n\n| ID | Deliverable | Due |\n| --- | --- | --- |\n| D1 | Kit | 1 March |\n| D2 | Film | 5 March |\n| D3 | Site | 9 April |\n';
    const service = openService({ today });
    service.setText('file:///w/a.md', plan);
    const found = service.check('file:///w/a.md').filter(({ rule }) => rule === 'date-invalid');
    assert.deepEqual(
      found.map(({ severity, message }) => `${severity} ${message}`),
      ['warning 3 dates have no year, and the plan has neither a period nor a launch date'],
    );
  });
});

describe('Goals of a document that is named after a year', () => {
  const goals =
    '# Conferences\n\nLed by Ann Lee\n\n## Goals\n\n1. Reach out to 300 developers (owner: Ann Lee)\n2. Win 40 partners\n3. Revise the rules\n';
  const said = (name: string): string[] => saidOf(type + goals, { name }).map((one) => one.replace(/^\d+ /, ''));

  it('are due then, and the verb is no metric', () => {
    assert.ok(!said('conferences-2027-plan.md').includes('outcome-due-missing'));
    assert.ok(!said('conferences-2027-plan.md').includes('outcome-vanity-metric'));
    assert.ok(!said('conferences-2027-plan.md').includes('goal-missing'));
  });

  it('have no date without it', () => assert.ok(said('conferences.md').includes('outcome-due-missing')));
});

describe('The plan that a marketing assistant writes', () => {
  const first = `# 90-Day Growth Plan: Larkspur Tea

**Prepared by:** Ann Lee | **Date:** January 11, 2027

## Executive Summary

Larkspur sells loose-leaf tea online. This plan builds a repeatable way to win subscribers.

## North Star Metric

Active subscriptions: from 1,200 to 2,000 by April 30, 2027.

## Funnel

| Stage | Move | Owner |
| --- | --- | --- |
| Awareness | Short videos with growers | Ann Lee |
| Consideration | Tasting kit landing page | Ben Ode |
| Retention | Refill reminders | Ann Lee |

## 90-Day Roadmap

| Phase | Weeks | Focus |
| --- | --- | --- |
| Foundation | 1–4 | Tracking, brand kit |
| Launch | 5–8 | Paid social, landing page |
| Scale | 9–12 | Referral program |

## RACI

| Activity | Responsible | Accountable | Consulted | Informed |
| --- | --- | --- | --- | --- |
| Paid social | Ben Ode | Ann Lee | Studio Mole | Sales |
`;
  const second = `# Go-to-Market Strategy — Fenwick Scheduler

*Prepared by the Fenwick marketing team (lead: Cara Voss)*

## 1. Executive summary

Clinics lose hours to no-shows. Our goal: 150 clinics live by September 2027.

## 2. Target audience

- Office managers in clinics with 3 to 10 doctors
- Dentists who run their own practice

## 3. KPIs

| KPI | Baseline | Target | Deadline | Owner |
| --- | --- | --- | --- | --- |
| Demo requests a month | 22 | 60 | 2027-06-30 | Cara Voss |
| Clinics live | 40 | 150 | 2027-09-30 | Cara Voss |

## 4. Risks

- A competitor lowers its price
`;
  for (const [name, text] of [
    ['with a north star and a roadmap', first],
    ['with a table of KPIs', second],
  ] as const)
    it(`has few problems, none of them an error: ${name}`, () => {
      const service = openService({ today });
      service.setText('file:///w/a.md', type + text);
      const found = service.check('file:///w/a.md');
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error').map(({ message }) => message),
        [],
      );
      // Who answers for it, what it is for, and what it is to reach are stated in the document.
      const absent = new Set(['plan-owner-missing', 'goal-missing', 'outcome-missing']);
      assert.deepEqual(
        found.filter(({ rule }) => absent.has(rule)).map(({ message }) => message),
        [],
      );
      assert.ok(found.length <= 4, found.map(({ message }) => message).join('\n'));
    });
});

describe('What a person sees at an outcome of a document by others', () => {
  const dueOf = (plan: string): string[] => saidOf(type + plan).filter((one) => one.endsWith('outcome-due-missing'));
  const list = '- 500 sign-ups\n- 40 paying customers\n';

  it('is missing where nothing in sight tells when', () =>
    assert.deepEqual(dueOf(`# Plan\n\n## Key results\n\n${list}`), ['8 outcome-due-missing', '9 outcome-due-missing']));

  for (const plan of [
    `# Plan\n\n## Key results\n\n### After 3 months\n\n${list}`,
    `# 90-day plan\n\n## Key results\n\n${list}`,
    `# Plan\n\n## Key results\n\nBy the end of the first year we want:\n\n${list}`,
    '# Plan\n\n## KPIs\n\n| KPI | Target M6 |\n| --- | --- |\n| Sign-ups | 500 |\n| Customers | 40 |\n',
    '# Plan\n\n## KPIs\n\n| KPI | Objectif à J+90 |\n| --- | --- |\n| Inscriptions | 500 |\n| Clients | 40 |\n',
    '# Plan\n\n## KPIs\n\n- Open rate: 25%\n- Cost per lead: under €50\n',
  ])
    it(`isn't missing: ${JSON.stringify(plan)}`, () => assert.deepEqual(dueOf(plan), []));

  const targetsOf = (plan: string): string[] =>
    saidOf(type + plan).filter((one) => one.endsWith('outcome-unmeasurable'));

  it('is a number that the others have', () =>
    assert.deepEqual(
      targetsOf('# Plan\n\n## KPIs\n\n- 500 sign-ups by May 2027\n- Paid traffic\n- 40 customers by May 2027\n'),
      ['9 outcome-unmeasurable'],
    ));

  for (const item of [
    'ROI (at least 3:1)',
    'Core Web Vitals "Good" rating',
    'Launch on time',
    'Migrate the list by July 2027',
  ])
    it(`is a level that isn't read as one: ${item}`, () =>
      assert.deepEqual(
        targetsOf(`# Plan\n\n## KPIs\n\n- 500 sign-ups by May 2027\n- ${item}\n- 40 customers by May 2027\n`),
        [],
      ));

  it('may be in another section, next to which a list of metrics lacks nothing', () =>
    assert.deepEqual(
      targetsOf(
        '# Plan\n\n## Goals\n\n- 500 sign-ups by May 2027\n- 40 customers by May 2027\n\n## KPIs\n\n- Sign-ups\n- Paid traffic\n',
      ),
      [],
    ));
});

describe('Dates in a document by others', () => {
  const datesOf = (plan: string): string[] =>
    saidOf(type + plan).filter((one) => one.endsWith('date-invalid') || one.endsWith('date-weekday'));
  const weeks =
    '## Week 1: Setup\n\n- [ ] Open accounts\n\n## Week 2: Content\n\n- [ ] Write posts\n\n## Weeks 3-4: Launch\n';

  it('are days that the calendar has', () =>
    assert.deepEqual(datesOf('# Plan\n\nWe meet on 31 April 2027.\n\nThe fair opens on Monday, 12 January 2027.\n'), [
      '6 date-invalid',
      '8 date-weekday',
    ]));
  it('are no ages and counts', () =>
    assert.deepEqual(datesOf('# Plan\n\nFor women of 25-45, in groups of 10-50.\n'), []));
  it('count from a day that is stated', () => {
    assert.deepEqual(datesOf(`# Plan\n\n${weeks}`), ['6 date-invalid']);
    assert.deepEqual(datesOf(`# Plan\n\nWe start on 4 January 2027.\n\n${weeks}`), []);
    assert.deepEqual(datesOf(`# Plan\n\n${weeks}\n*Last updated: 4 January 2027*\n`), ['6 date-invalid']);
  });
  it('are no days of the week in which it was written, unless that is stated', () => {
    const plan = '## This week\n\n- [ ] Open accounts\n\n## Cette semaine\n\n- [ ] Write posts\n';
    assert.deepEqual(datesOf(`# Plan\n\n${plan}`), ['6 date-invalid']);
    assert.deepEqual(datesOf(`# Plan\n\nDate: 4 January 2027\n\n${plan}`), []);
  });
});

describe('Money in a plan by others', () => {
  const moneyOf = (plan: string): string[] => saidOf(type + plan).filter((one) => /budget|placeholder/.test(one));

  it('is more than shares', () => {
    const shares = '# Marketing plan\n\n## Budget\n\n- Ads: 50%\n- Events: 30%\n- Print: 20%\n';
    assert.deepEqual(moneyOf(shares), ['6 budget-missing']);
    assert.deepEqual(moneyOf(`${shares}\nAll in all €20,000.\n`), []);
  });
  it('is stated where advertising is paid for', () => {
    const ads =
      '# Marketing plan\n\n## Channels\n\n- Google Ads for local searches\n- Newsletter\n\n## Goals\n\n- 500 sign-ups in May 2027\n';
    assert.deepEqual(moneyOf(ads), ['8 budget-missing']);
    assert.deepEqual(moneyOf(ads.replace('searches', 'searches, 50 DH a day')), []);
    assert.deepEqual(moneyOf(ads.replace('Google Ads', 'No Google Ads')), []);
  });
  it('is no amount left open', () =>
    assert.deepEqual(moneyOf('# Marketing plan\n\n## Goals\n\n- 500 sign-ups in May 2027\n- Bundle for only ₹X\n'), [
      '9 placeholder-text',
    ]));
  it('may be left open in a template', () =>
    assert.deepEqual(moneyOf('# Plan template\n\n## Goals\n\n- 500 sign-ups in May 2027\n- Bundle for only ₹X\n'), []));
  it('adds up in each table by itself, and below each name in it', () => {
    const tables =
      '# Budget\n\n## Budget\n\n| Item | Cost |\n| --- | --- |\n| Ads | €700 |\n| **Print** | |\n| Posters | €200 |\n| Flyers | €100 |\n| Subtotal | €300 |\n| Total | €1,000 |\n\n## Costs of the event\n\n| Item | Cost |\n| --- | --- |\n| Room | €400 |\n| Food | €100 |\n| Total | €500 |\n';
    assert.deepEqual(moneyOf(tables), []);
    assert.deepEqual(moneyOf(tables.replace('€500', '€600')), ['23 budget-total-mismatch']);
  });
});
