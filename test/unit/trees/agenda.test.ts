import { strict as assert } from 'node:assert';
import { peopleOfAgenda } from '../../../src/trees/agenda/agendaFilter';
import { changedSpans, spansFrom } from '../../../src/trees/agenda/agendaGroups';
import { itemTooltip, spanRow } from '../../../src/trees/agenda/agendaRows';
import { english } from '../../../src/text/message';
import { serviceOf, today } from '../../support/check';
import { checkAgenda } from '../../support/checkRows';
import { readFixture } from '../../support/fixture';

/** A plan that runs over half a year; today is Tuesday 2026-11-24. */
const plan = (rest: string, more = ''): string => `
---
type: launch-plan
title: Spring
owner: Priya Raman
coordinator: Jonas Weber
period: 2026-11-16 to 2027-04-30
holidays: [2026-12-25]
${more}---
${rest}`;

const ofVendor = (fields: string, more = ''): string =>
  plan(`## Vendors\n\n### Ada\n\n- **Sourcing:** outsourced\n- **Owner:** Priya Raman\n${fields}`, more);

const agendaOfFilm = `Today 1
  D1 Film [Ada for Elm, Fern and 2 more]
Next week 4
  Tue · D2 Work [2026-12-01, in 7 days · Elm]
  Tue · D3 Work [2026-12-01, in 7 days · Fern]
  Tue · D4 Work [2026-12-01, in 7 days · Gale]
  Tue · D5 Work [2026-12-01, in 7 days · Hazel]`;

describe('The Agenda view', () => {
  it('puts what is open into spans, earliest first', () => {
    checkAgenda(
      plan(`## Vendors

### Ada

- **Owner:** Priya Raman

Deliverables:

- [ ] D1 Script — 2026-11-20
- [ ] D2 Film — 2026-11-24 — after D1
- [ ] D3 Cut — 2026-11-27
- [x] D4 Brief — 2026-11-18
- [ ] D5 Poster — 2026-12-06
- [ ] D6 Page — 2026-12-07
- [ ] D7 Survey

### Brook

- **Owner:** @jo

- [ ] D8 Ads — 2026-11-29 — after D3, D6

## Milestones

- 2026-11-30: go or no-go — Jonas Weber
`),
      `
Overdue 1
  2026-11-20 · D1 Script [Fri, 4 days ago · Ada]
Today 1
  D2 Film [Ada]
This week 2
  Fri · D3 Cut [2026-11-27, in 3 days · Ada for Brook]
  Sun · D8 Ads [2026-11-29, in 5 days · Brook]
Next week 2
  Mon · go or no-go [2026-11-30, in 6 days · Jonas Weber]
  Sun · D5 Poster [2026-12-06, in 12 days · Ada]
Later 1
  2026-12-07 · D6 Page [Mon, in 13 days · Ada for Brook]
No date 1
  D7 Survey [Ada · it has neither a date nor a duration]
`,
    );
  });

  it('begins weeks on Monday', () => {
    const on = (day: string): string[] => {
      const spanOf = spansFrom(day);
      const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'];
      return days.map((date) => spanOf({ date, isUnsure: false }));
    };
    assert.deepEqual(on('2026-11-23'), ['overdue', 'today', 'this week', 'next week', 'next week', 'later']);
    assert.deepEqual(on('2026-11-22'), ['today', 'next week', 'next week', 'later', 'later', 'later']);
  });

  it('says when work is to begin, where the plan does and nobody has begun', () => {
    const work = (status: string, start = '2026-12-01'): string =>
      plan(
        `## Deliverables\n\n| ID | Deliverable | Start | Due | Status |\n| - | - | - | - | - |\n| D1 | Film | ${start} | 2026-12-18 | ${status} |\n`,
      );
    const due = '\nLater 1\n  2026-12-18 · D1 Film [Fri, in 24 days · Jonas Weber]';
    checkAgenda(work(''), `Next week 1\n  Tue · Start of D1 Film [2026-12-01, in 7 days · Jonas Weber]${due}`);
    checkAgenda(work('in progress'), due);
    // Without a word on it nobody knows whether work that should have begun has.
    checkAgenda(work('', '2026-11-20'), due);
    checkAgenda(
      work('not started', '2026-11-20'),
      `Overdue 1\n  2026-11-20 · Start of D1 Film [Fri, 4 days ago · Jonas Weber]${due}`,
    );
  });

  it('says until when we review, and that others wait for us', () => {
    const work = (status: string, due: string): string =>
      plan(`## Vendors

### Ada

- **Owner:** Priya Raman
- **Review:** Sanne de Wit, 2 rounds, 3 days in total

### Brook

## Deliverables

| ID | Deliverable | Vendor | Due | Status | Depends on |
| - | - | - | - | - | - |
| D1 | Film | Ada | ${due} | ${status} | |
| D2 | Ads | Brook | 2027-01-29 | | D1 |
`);
    const ads = '\nLater 1\n  2027-01-29 · D2 Ads [Fri, in 66 days · Brook]';
    checkAgenda(
      work('in review', '2026-11-20'),
      `This week 1\n  Wed · Review of D1 Film ends [2026-11-25, tomorrow · waiting for you · Sanne de Wit for Brook]${ads}`,
    );
    checkAgenda(
      work('in review', '2026-11-18'),
      `Overdue 1\n  2026-11-23 · Review of D1 Film ends [Mon, yesterday · waiting for you · Sanne de Wit for Brook]${ads}`,
    );
    checkAgenda(
      work('', '2026-11-24'),
      `Today 1
  D1 Film [Ada for Brook]
This week 1
  Fri · Review of D1 Film ends [2026-11-27, in 3 days · waiting for you · Sanne de Wit for Brook]${ads}`,
    );
    // Three working days from the day before Christmas: Monday, Tuesday, Wednesday.
    checkAgenda(
      work('in review', '2026-12-24'),
      `Later 2
  2026-12-30 · Review of D1 Film ends [Wed, in 36 days · waiting for you · Sanne de Wit for Brook]
  2027-01-29 · D2 Ads [Fri, in 66 days · Brook]`,
    );
  });

  it('says what collateral we owe', () => {
    checkAgenda(
      ofVendor(`- **Collateral:**
  - [ ] Brand book — 2026-11-26
  - [ ] Customer quotes
  - [x] Logo — 2026-11-20
  - [Price list](prices.md)
`),
      `
This week 1
  Thu · Provide Brand book [2026-11-26, in 2 days · waiting for you · Priya Raman for Ada]
No date 1
  Provide Customer quotes [waiting for you · Priya Raman for Ada]
`,
    );
  });

  it('says when to look whether an outcome was reached', () => {
    checkAgenda(
      plan(
        `## Outcomes

| ID | Outcome | Target | By | Owner | Result |
| - | - | - | - | - | - |
| O1 | Demos | 40 | T-2 weeks | Priya Raman | |
| O2 | Articles | 9 | 2026-11-20 | | |
| O3 | Awards | 3 | 2026-11-20 | | 2 |
`,
        'launch: 2027-04-06\n',
      ),
      `
Overdue 1
  2026-11-20 · O2 Articles [Fri, 4 days ago · Jonas Weber · record whether 9 was reached]
Later 2
  2027-03-23 · O1 Demos [Tue, in 119 days · Priya Raman · record whether 40 was reached]
  2027-04-06 · Launch [Tue, in 133 days · Priya Raman · 94 working days left]
`,
    );
  });

  it('counts dates from launch, and says launch once', () => {
    checkAgenda(
      plan('## Milestones\n\n- T-2 weeks: go or no-go\n- launch day: launch — Priya Raman\n', 'launch: 2027-04-06\n'),
      `
Later 2
  2027-03-23 · go or no-go [Tue, in 119 days · Jonas Weber]
  2027-04-06 · launch [Tue, in 133 days · Priya Raman]
`,
    );
  });

  it('says when to talk again, in the cadence of each vendor', () => {
    checkAgenda(
      plan(`## Vendors

### Ada

- **Owner:** Priya Raman
- **Cadence:** weekly, Thursday 09:30
- **Last check-in:** 2026-11-19

### Brook

- **Cadence:** every second Tuesday
- **Last check-in:** 2026-10-27

### Copper

- **Cadence:** weekly, Friday

### Dune

- **Cadence:** when needed
- **Last check-in:** 2026-10-27

### Elm

- **Cadence:** monthly
- **Last check-in:** 2027-04-20
`),
      `
Overdue 2
  2026-11-10 · Check-in with Brook [Tue, 14 days ago · Jonas Weber · last on 2026-10-27; every second Tuesday]
  2026-11-20 · Check-in with Copper [Fri, 4 days ago · Jonas Weber · no check-in yet; weekly, Friday]
This week 1
  Thu · Check-in with Ada [2026-11-26, in 2 days · Priya Raman · last on 2026-11-19; weekly, Thursday 09:30]
`,
    );
  });

  it('says when nobody knows by when to talk for the first time', () => {
    checkAgenda(
      '---\ntype: campaign\n---\n## Vendors\n\n### Ada\n\n- **Cadence:** weekly\n',
      'No date 1\n  Check-in with Ada [no check-in yet; weekly]',
    );
  });

  describe('says whom to call', () => {
    const references = (called: string): string => `- **References:**\n  - Amira Haddad — ${called}\n`;
    const one = (work: string, called = 'dental'): string =>
      ofVendor(`${references(called)}\nDeliverables:\n\n- [ ] D1 Film — ${work}\n`);
    const film = (date: string, distance: string): string => `${date} · D1 Film [${distance} · Ada]`;
    const line = 'Call Amira Haddad about Ada';

    it('knows no day where a cadence, a last check-in or the end of a contract is not understood', () => {
      const vendor = (fields: string): string => `---\ntype: campaign\n---\n\n## Vendors\n\n### Ada\n\n${fields}\n`;
      checkAgenda(
        vendor('- **Cadence:** maybe weekly\n- **Last check-in:** 2026-11-19'),
        'No date 1\n  Check-in with Ada [cadence not understood: maybe weekly]',
      );
      checkAgenda(
        vendor('- **Cadence:** weekly\n- **Last check-in:** before summer'),
        'No date 1\n  Check-in with Ada [last check-in not understood: before summer]',
      );
      checkAgenda(
        vendor("- **Exit:** 30 days' notice\n- **Ends:** with the project"),
        "No date 1\n  Last day to give notice to Ada [30 days' notice before an end that isn’t understood: with the project]",
      );
    });

    it('before the first work of the vendor begins', () => {
      checkAgenda(
        one('2027-01-18 to 2027-02-12'),
        `Later 3
  2027-01-15 · ${line} [Fri, in 52 days · Priya Raman · before D1 Film starts]
  2027-01-18 · Start of D1 Film [Mon, in 55 days · Ada]
  ${film('2027-02-12', 'Fri, in 80 days')}`,
      );
      checkAgenda(
        one('2027-01-18 — takes 10 days'),
        `Later 2
  2027-01-01 · ${line} [Fri, in 38 days · Priya Raman · before D1 Film starts]
  ${film('2027-01-18', 'Mon, in 55 days')}`,
      );
    });

    it('before the plan begins, where the plan does not say when the work does', () => {
      checkAgenda(
        one('2027-02-12'),
        `Overdue 1
  2026-11-13 · ${line} [Fri, 11 days ago · Priya Raman · before the plan starts]
Later 1
  ${film('2027-02-12', 'Fri, in 80 days')}`,
      );
    });

    it('before the work is due, where nothing else is known', () => {
      checkAgenda(
        `---\ntype: campaign\n---\n## Vendors\n\n### Ada\n\n${references('dental')}\nDeliverables:\n\n- [ ] D1 Film — 2027-02-12\n`,
        `Later 2
  2027-02-11 · ${line} [Thu, in 79 days · before D1 Film is due]
  2027-02-12 · D1 Film [Fri, in 80 days · Ada]`,
      );
    });

    it('on the day that is written for a call to come', () => {
      checkAgenda(
        ofVendor(references('called 2026-12-02 by Sanne de Wit')),
        `Next week 1\n  Wed · ${line} [2026-12-02, in 8 days · Sanne de Wit]`,
      );
      checkAgenda(ofVendor(references('called 2026-11-24 by Sanne de Wit')), '');
      checkAgenda(ofVendor(references('called yes')), '');
    });
  });

  it('says when service levels begin and end to hold', () => {
    const level = 'crisis statement in 45 minutes, 24/7 from T-2 weeks to T+1 week';
    const inSection = plan(
      `## Vendors\n\n### Saltwater PR\n\n- **Owner:** Priya Raman\n\n## SLAs\n\n- Saltwater PR: ${level}\n- All agencies: answer in 1 business day\n`,
      'launch: 2026-12-08\n',
    );
    const launch = '\nLater 2\n  2026-12-08 · Launch [Tue, in 14 days · Priya Raman · 10 working days left]\n';
    checkAgenda(
      inSection,
      `Today 1
  The service level of Saltwater PR starts [Saltwater PR · “Saltwater PR: ${level}”]${launch}  2026-12-15 · The service level of Saltwater PR ends [Tue, in 21 days · Saltwater PR · “Saltwater PR: ${level}”]`,
    );
    // It has begun; what is left is its end.
    checkAgenda(
      ofVendor(`- **SLA:** ${level}\n`, 'launch: 2026-12-07\n'),
      `Later 2
  2026-12-07 · Launch [Mon, in 13 days · Priya Raman · 9 working days left]
  2026-12-14 · The service level of Ada ends [Mon, in 20 days · Ada · “${level}”]`,
    );
  });

  it('says until when a vendor has promised its revision, once our review has ended', () => {
    const work = (sla: string): string =>
      ofVendor(`- **Review:** 2 days
- **SLA:** ${sla}

| ID | Deliverable | Due | Status |
| - | - | - | - |
| D1 | Film | 2026-12-22 | in review |
`);
    const review = '2026-12-24 · Review of D1 Film ends [Thu, in 30 days · waiting for you · Priya Raman]';
    checkAgenda(
      work('concept revisions 3 business days; question 2 hours'),
      `Later 2
  ${review}
  2026-12-30 · D1 Film: “concept revisions 3 business days” expires [Wed, in 36 days · Ada · counting from 2026-12-24]`,
    );
    checkAgenda(
      work('reviews in 1 business day'),
      `Later 2
  2026-12-23 · D1 Film: “reviews in 1 business day” expires [Wed, in 29 days · Ada · counting from 2026-12-22]
  ${review}`,
    );
    checkAgenda(work('first draft in 5 business days'), `Later 1\n  ${review}`);
  });

  it('says by when to give notice, for the end of the plan or of the contract', () => {
    const line = 'Last day to give notice to Ada';
    checkAgenda(
      ofVendor("- **Exit:** 30 days' notice; the list is ours\n"),
      `Later 1\n  2027-03-31 · ${line} [Wed, in 127 days · Priya Raman · 30 days' notice before 2027-04-30]`,
    );
    checkAgenda(
      ofVendor("- **Exit:** ends 2026-12-31, 5 working days' notice\n"),
      `Later 1\n  2026-12-23 · ${line} [Wed, in 29 days · Priya Raman · 5 working days' notice before 2026-12-31]`,
    );
    checkAgenda(
      ofVendor("- **Exit:** a month's notice\n- **Contract until:** 2027-03-31\n"),
      `Later 1\n  2027-02-28 · ${line} [Sun, in 96 days · Priya Raman · a month's notice before 2027-03-31]`,
    );
    // It is too late, and nothing can be done about it any more.
    checkAgenda(ofVendor("- **Exit:** ends 2026-12-01, 30 days' notice\n"), '');
    checkAgenda(ofVendor("- **Exit:** 30 days' notice\n").replace('outsourced', 'in-house'), '');
    checkAgenda(ofVendor("- **Exit:** 30 days' notice\n").replace(/period: .*\n/, ''), '');
  });

  it('shows a vendor that has a file of its own, and once where several plans work with it', () => {
    const linking = (title: string): string => `---
type: campaign
title: ${title}
period: 2026-11-16 to 2027-04-30
---
## Vendors

- [Halyard](halyard.md)
`;
    checkAgenda(
      `
//- a.md
${linking('First')}
//- b.md
${linking('Second')}
//- halyard.md
---
type: vendor
owner: Sanne de Wit
cadence: weekly
last-check-in: 2026-11-23
exit: 30 days' notice
---
# Halyard

- **References:**
  - Piet Vos — coffee

Deliverables:

- D4 Film — 2027-03-12
`,
      `
Overdue 1
  2026-11-13 · Call Piet Vos about Halyard [Fri, 11 days ago · Sanne de Wit · before the plan starts · First]
Next week 1
  Mon · Check-in with Halyard [2026-11-30, in 6 days · Sanne de Wit · last on 2026-11-23; weekly · First]
Later 2
  2027-03-12 · D4 Film [Fri, in 108 days · Halyard · First]
  2027-03-31 · Last day to give notice to Halyard [Wed, in 127 days · Sanne de Wit · 30 days' notice before 2027-04-30 · First]
`,
    );
  });

  it('leaves out plans that are done or paused, and says so', () => {
    const withStatus = (title: string, status: string): string =>
      `---\ntype: campaign\ntitle: ${title}\nstatus: ${status}\n---\n## Deliverables\n\n- D1 Film — 2026-11-25\n`;
    const fixture = `
//- a.md
${withStatus('One', 'done')}
//- b.md
${withStatus('Two', 'paused')}
//- c.md
${withStatus('Three', 'draft')}`;
    checkAgenda(fixture, 'This week 1\n  Wed · D1 Film [2026-11-25, tomorrow · Three]');
    const service = serviceOf(readFixture(fixture));
    const plans = service.workspace.plans().map((snapshot) => service.agenda(snapshot));
    assert.equal(
      spanRow('later', 0, plans, english).tooltip!(),
      'Plans not included:\n\n- One&#58; done\n- Two&#58; paused',
    );
  });

  it('names three who wait, and all of them where somebody rests on the row', () => {
    const rows = ['Elm', 'Fern', 'Gale', 'Hazel'].map(
      (name, index) => `### ${name}\n\n- [ ] D${index + 2} Work — 2026-12-01 — after D1\n`,
    );
    const fixture = plan(`## Vendors\n\n### Ada\n\n- [ ] D1 Film — 2026-11-24\n\n${rows.join('\n')}`);
    const service = serviceOf(readFixture(fixture));
    const [snapshot] = service.workspace.plans();
    const [item] = service.agenda(snapshot!).items;
    checkAgenda(fixture, agendaOfFilm);
    assert.match(itemTooltip(service.cardSource(snapshot!), item!, today), /For&#58; Elm, Fern, Gale, Hazel/);
  });
});

describe('A filter on the agenda', () => {
  const fixture = `
//- a.md
---
type: campaign
title: One
owner: Priya Raman
---
## Team

- Priya Raman, @priya
- Jonas Weber, @jo

## Deliverables

| ID | Deliverable | Due | Owner |
| - | - | - | - |
| D1 | Film | 2026-11-25 | @jo |
| D2 | Page | 2026-11-26 | Priya |
| D3 | Poster | 2026-11-27 | |
//- b.md
---
type: campaign
title: Two
---
## Milestones

- 2026-11-28: go or no-go — Jonas Weber
`;

  it('shows what one person answers for, by whatever name', () => {
    checkAgenda(
      fixture,
      `This week 2
  Wed · D1 Film [2026-11-25, tomorrow · Jonas Weber · One]
  Sat · go or no-go [2026-11-28, in 4 days · Jonas Weber · Two]`,
      today,
      { person: 'Jonas Weber' },
    );
    // What nobody owns falls to the owner of the plan.
    checkAgenda(
      fixture,
      `This week 2
  Thu · D2 Page [2026-11-26, in 2 days · Priya Raman · One]
  Fri · D3 Poster [2026-11-27, in 3 days · Priya Raman · One]`,
      today,
      { person: 'Priya Raman' },
    );
  });

  it('shows some kinds, and one plan', () => {
    const line = 'This week 1\n  Sat · go or no-go [2026-11-28, in 4 days · Jonas Weber · Two]';
    checkAgenda(fixture, line, today, { hidden: ['deliverable'] });
    checkAgenda(fixture, line, today, { plan: 'file:///workspace/b.md' });
    checkAgenda(fixture, '', today, { plan: 'file:///workspace/b.md', hidden: ['milestone'] });
  });

  it('knows whom there is to choose from, whoever has most first', () => {
    const service = serviceOf(readFixture(fixture));
    assert.deepEqual(peopleOfAgenda(service.workspace.plans().map((snapshot) => service.agenda(snapshot))), [
      { name: 'Jonas Weber', count: 2 },
      { name: 'Priya Raman', count: 2 },
    ]);
  });
});

describe('A change of a plan', () => {
  const agenda = (text: string) => {
    const service = serviceOf([{ uri: 'file:///w/a.md', text, marks: [] }]);
    return service.agenda(service.workspace.plans()[0]!);
  };
  const text = '---\ntype: campaign\n---\n## Deliverables\n\n- D1 Film — 2026-11-25\n- D2 Cut — 2027-02-12\n';

  it('draws only those spans anew in which something else is shown', () => {
    const changed = (after: string): string[] => [...changedSpans(agenda(text), agenda(after), today)];
    assert.deepEqual(changed(text.replace('## ', 'Words.\n\n## ')), []);
    assert.deepEqual(changed(text.replace('Film', 'Films')), ['this week']);
    assert.deepEqual(changed(text.replace('2027-02-12', '2026-11-24')), ['today', 'later']);
    assert.deepEqual([...changedSpans(undefined, agenda(text), today)], ['this week', 'later']);
  });
});
