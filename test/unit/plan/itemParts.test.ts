import { strict as assert } from 'node:assert';
import { endedOn } from '../../../src/plan/progress';
import { checkFindings } from '../../support/check';
import { plansOf } from '../../support/schedule';
import { createReportService } from '../../../src/service/reportService';

const today = '2026-11-24';
const head = `---
type: marketing-plan
period: 2027-01-01 to 2027-06-30
launch: 2027-05-10
---

## Team

- Sam Fox (CMO)
- Ola Berg (PR lead)

`;

type Fields = Readonly<Record<string, string>>;

/** The name and what each field of the only entity of a kind means. */
function read(
  kind: string,
  section: string,
): { readonly name: string; readonly means?: string; readonly fields: Fields } {
  const service = createReportService({ today });
  service.setText('file:///plan.md', head + section);
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  const entity = entities.findLast((one) => one.kind === kind)!;
  const fields = entity.fields.map(({ key, means }) => [key, means ?? ''] as const);
  return { name: entity.name, means: entity.means, fields: Object.fromEntries(fields) };
}

const work = (item: string): ReturnType<typeof read> =>
  read('deliverable', `## Deliverables\n\n- [ ] D3 Brief — 2027-01-08\n- [ ] D4 ${item}\n`);
const milestone = (item: string): ReturnType<typeof read> => read('milestone', `## Milestones\n\n- ${item}\n`);

describe('The parts of a list item', () => {
  it('name the owner if somebody on the team is called so', () => {
    for (const item of [
      'Venue — 26 February — Ola',
      'Venue — Ola — 26 February',
      'Venue — due 26 February, Ola, after D3',
      'Venue — 26 February (Ola Berg)',
      'Venue: 26 February, Ola',
      'Venue: Ola, 26 February',
    ]) {
      const { name, fields } = work(item);
      assert.deepEqual([name, fields['owner'], fields['due']], ['Venue', 'Ola Berg', '2027-02-26'], item);
    }
  });

  it('may be dependencies behind a sign in the title, if they end with an ID', () => {
    for (const [item, name, on] of [
      ['Rough cut, 8 working days after D3 — takes 5 days', 'Rough cut', 'D3+8wd'],
      ['Spots to stations: after D3 + 5 days; due 26 February', 'Spots to stations', 'D3+5wd'],
      ['Cut, after D3', 'Cut', 'D3'],
      ['Looking ahead: after the launch — 26 February', 'Looking ahead: after the launch', undefined],
      ['Party, after hours — 26 February', 'Party, after hours', undefined],
    ] as const) {
      const { name: found, fields } = work(item);
      assert.deepEqual([found, fields['depends-on']], [name, on], item);
    }
  });

  it('are ids behind a dependency, even those that may be short for a month', () => {
    const text = '## Milestones\n\n- M2 Web — 2027-02-01\n- M3 Kit — 2027-02-02\n- Gate — 2027-03-18 — after M2, M3\n';
    const { fields } = read('milestone', text);
    assert.deepEqual([fields['due'], fields['depends-on']], ['2027-03-18', 'M2,M3']);
  });

  it('are the date of launch, which is what happens then', () => {
    const { name, fields } = milestone('Launch — 8 April');
    assert.deepEqual([name, fields['due']], ['Launch', '2027-04-08']);
    assert.equal(milestone('2027-04-08 — Launch').name, 'Launch');
  });

  it('name no owner whom the team doesn’t know, and none if one is stated', () => {
    assert.equal(work('Venue — 26 February — London').fields['owner'], undefined);
    assert.equal(work('Venue — 26 February — Ola — owner: Sam').fields['owner'], 'Sam Fox');
  });

  it('are kept where they state no field', () => {
    assert.equal(
      work('Venue — 26 February — with a view of the harbor').fields['with a view of the harbor'],
      'with a view of the harbor',
    );
    assert.equal(work('Venue — 26 February — with 3 quotes').fields['with 3 quotes'], 'unread');
  });

  it('state a status with its day or what it waits for', () => {
    for (const [part, status] of [
      ['done on 2 November 2026', 'done'],
      ['erledigt am 2. November 2026', 'done'],
      ['terminé le 2 novembre 2026', 'done'],
      ['waiting for approval', 'in review'],
      ['ongoing', 'in progress'],
    ] as const)
      assert.equal(work(`Venue — 26 February — ${part}`).fields['status'], status, part);
    assert.equal(work('Venue — 26 February (final 19 February)').fields['status'], undefined);
  });

  it('say by a picture that it is done, as a ticked box does', () => {
    for (const item of ['✅ Deck — 8 January', 'Deck ✅ — 8 January', 'Deck — 8 January ✅', 'Deck — 8 January — ✔️'])
      assert.deepEqual(
        [milestone(item).name, milestone(item).fields],
        ['Deck', { due: '2027-01-08', status: 'done' }],
        item,
      );
    assert.equal(milestone('Deck ❌ — 8 January').fields['status'], undefined);
    assert.equal(milestone('✅ Deck — 8 January — done').fields['status'], 'done');
    const row = read(
      'deliverable',
      '## Deliverables\n\n| ID | Deliverable | Due |\n| - | - | - |\n| D1 | Deck ✅ | 8 Jan |\n',
    );
    assert.deepEqual([row.name, row.fields['status']], ['Deck', 'done']);
  });

  it('are done although late, if they say so', () => {
    for (const [status, means] of [
      ['late, sent 24 Nov', 'done'],
      ['delivered late', 'done'],
      ['en retard, livré le 24 novembre', 'done'],
      ['verspätet, geliefert am 24.11.', 'done'],
      ['entregado con retraso (24/11)', 'done'],
      ['late, not sent', 'in progress'],
      ['late, to be sent 24 Nov', 'in progress'],
    ] as const)
      assert.equal(work(`Deck — 2027-01-08 — status: ${status}`).fields['status'], means, status);
  });

  it('ended in the past, if the day has no year', () => {
    const plan = `${head.replace('launch', 'status: active\nlaunch')}## Deliverables\n\n- [x] D3 Deck — 2027-01-15 — sent 20 Nov\n`;
    checkFindings(plan, { rule: 'record-in-future', today });
    const [snapshot] = plansOf(plan);
    assert.equal(endedOn(snapshot!.plan.deliverables[0]!, snapshot!.calendar), '2026-11-20');
  });

  it('depend on other work of which they give only the ID', () => {
    assert.deepEqual(work('Deck — 26 February — D3').fields, { due: '2027-02-26', 'depends-on': 'D3' });
    assert.equal(work('Deck — A4 — 26 February').fields['depends-on'], undefined);
    assert.equal(work('Deck — 26 February — D4').fields['depends-on'], undefined);
  });

  it('keep a lag in parentheses with the dependency', () => {
    assert.equal(work('Venue — 26 February, after D3 (5 days later)').fields['depends-on'], 'D3+5wd');
  });
});

describe('The title of a list item', () => {
  it('gives up its date', () => {
    assert.deepEqual(work('Send invites by 12 March'), {
      name: 'Send invites',
      means: undefined,
      fields: { due: '2027-03-12' },
    });
    for (const [item, name, due] of [
      ['Board review: 15 Jan 2027, 14:00', 'Board review', '2027-01-15'],
      ['Embargo lifts on 6 April', 'Embargo lifts', '2027-04-06'],
      ['Druckfreigabe bis 12. März', 'Druckfreigabe', '2027-03-12'],
    ] as const)
      assert.deepEqual([milestone(item).name, milestone(item).fields['due']], [name, due], item);
  });

  it('keeps what is no date of its own', () => {
    for (const title of ['Report: March', 'Review of the fair on 6 April', 'Grow to 2027 members', 'Campaign: 2027'])
      assert.equal(work(title).name, title);
  });
});

describe('What is read of a plan', () => {
  const outcome = (text: string): string | undefined => read('outcome', `## Outcomes\n\n- **O1** ${text}\n`).means;

  it('has the deadline of an outcome after a word for until when', () => {
    for (const [text, by] of [
      ['300 trials by launch', '2027-05-10'],
      ['Trials from 100 to 300 by May', '2027-05-31'],
      ['300 Tests bis zum Launch', '2027-05-10'],
      ['300 essais avant mai', '2027-04-30'],
      ['300 Tests bis Ostern', '2027-03-28'],
    ] as const)
      assert.match(outcome(text)!, new RegExp(`target=300, by=${by}$`), text);
    assert.match(outcome('Grow to launch 3 products')!, /by=-$/);
  });

  it('has a share of a whole, which isn’t a change', () => {
    assert.match(outcome('A third of visitors sign up by 2027-06-30')!, /target=33%/);
    assert.match(outcome('20% of members show up by 2027-06-30')!, /target=20%/);
    assert.match(outcome('Grow sales 20% by 2027-06-30')!, /target=\+20%/);
  });

  const cell = (kind: string, label: string, text: string): string | undefined =>
    kind === 'vendor'
      ? read(kind, `## Vendors\n\n### Quill\n\n- **${label}:** ${text}\n`).fields[label.toLowerCase()]
      : read(kind, `## Deliverables\n\n| ID | Deliverable | ${label} |\n| --- | --- | --- |\n| D1 | Film | ${text} |\n`)
          .fields[label.toLowerCase()];

  it('has a status with its reason, and no promise', () => {
    for (const text of ['blocked – not approved yet', 'blockiert: Kunde hat nicht freigegeben', 'bloqué, pas validé'])
      assert.equal(cell('deliverable', 'Status', text), 'blocked', text);
    assert.equal(cell('deliverable', 'Status', 'done, not approved'), 'unread');
    assert.equal(cell('deliverable', 'Status', 'live on 3 May'), 'unread');
    assert.equal(cell('deliverable', 'Status', 'live since 3 May'), 'done');
  });

  it('has the sourcing of today', () => {
    assert.equal(cell('vendor', 'Sourcing', 'agency (previously in-house)'), 'outsourced');
    assert.equal(cell('vendor', 'Sourcing', 'intern, früher extern'), 'in-house');
    assert.equal(cell('vendor', 'Sourcing', 'in-house and agency'), 'co-sourced');
  });

  it('has a call whose caller comes first', () => {
    const call = (text: string): string | undefined =>
      read('reference', `## Vendors\n\n### Quill\n\n- **References:**\n  - Acme Ltd — ${text}\n`).means;
    assert.equal(call('Ola spoke to them on 3 Nov 2026'), 'called 2026-11-03 by Ola Berg');
    assert.equal(call('Sam Fox phoned 3 November 2026'), 'called 2026-11-03 by Sam Fox');
    assert.equal(call('Bank Done Right, London'), 'not called');
  });

  it('has days off of which one follows a month', () => {
    const service = createReportService({ today });
    service.setText('file:///plan.md', head.replace('launch:', 'holidays: [24 Dec – 3 Jan, 2027-03-26]\nlaunch:'));
    const [plan] = service.reports.reading('file:///plan.md')!.reading.entities;
    assert.match(plan!.fields.find(({ key }) => key === 'holidays')!.means!, /2027-03-26/);
  });
});

describe('A vendor’s name for short', () => {
  const vendors = [
    'Brightside Studio GmbH',
    'Agency Bluefox',
    'Photographer Anke Wessel',
    'Form & Sinn, Hamburg (Branding)',
  ];
  const listed = (body: string): string =>
    `## Vendors\n\n${[...vendors, 'Quill Works'].map((name) => `### ${name}\n\nFee: €500\n`).join('\n')}\n## Deliverables\n\n${body}`;
  const names: readonly (readonly [string, string])[] = [
    ['Brightside Studio', 'Brightside Studio GmbH'],
    ['Brightside', 'Brightside Studio GmbH'],
    ['Bluefox', 'Agency Bluefox'],
    ['Anke Wessel', 'Photographer Anke Wessel'],
    ['Form & Sinn', 'Form & Sinn, Hamburg'],
    ['Quill Works', 'Quill Works'],
  ];

  it('means it in a column, in a part of a list item, and as a dependency', () => {
    for (const [short, whole] of names) {
      assert.equal(read('deliverable', listed(`- D1 Deck — ${short} — 8 January\n`)).fields['vendor'], whole, short);
      assert.equal(read('deliverable', listed(`- D1 Deck — after ${short}\n`)).fields['depends-on'], whole, short);
      for (const label of ['Vendor', 'Responsible'])
        assert.equal(
          read('deliverable', listed(`| ID | Deliverable | ${label} |\n| - | - | - |\n| D1 | Deck | ${short} |\n`))
            .fields['vendor'],
          whole,
          `${label} ${short}`,
        );
    }
  });

  it('means it in a heading or a line in bold above a list', () => {
    for (const [short, whole] of names)
      for (const above of [`### ${short}`, `**${short}**`, `**${short}:**`]) {
        const [plan] = plansOf(`${head}${listed(`${above}\n\n- D1 Deck — 8 January\n`)}`);
        const [made] = plan!.names.deliverables();
        assert.deepEqual(
          plan!.names.makersOf(made!).map(({ name }) => name.text),
          [whole],
          above,
        );
      }
  });

  it('means nobody if it may be another, or is a trade', () => {
    const two = '## Vendors\n\n### Northlight PR\n\n### Northlight Film\n\n### Design Bureau\n\n## Deliverables\n\n';
    assert.equal(read('deliverable', `${two}- D1 Deck — Northlight — 8 January\n`).fields['vendor'], undefined);
    assert.equal(read('deliverable', `${two}- D1 Deck — Design — 8 January\n`).fields['vendor'], undefined);
    const namesakes = '## Team\n\n- Nora Quist\n\n## Vendors\n\n### Nora Quist GmbH\n\n## Deliverables\n\n';
    assert.equal(read('deliverable', `${namesakes}- D1 Deck — Nora Quist — 8 January\n`).fields['owner'], 'Nora Quist');
  });
});

describe('The facts of a vendor', () => {
  const vendor = (facts: string): Fields => read('vendor', `## Vendors\n\n### Quill Works\n\n${facts}\n`).fields;

  it('have telephone numbers beside the contact', () => {
    for (const contact of [
      'Ellen Marsh, ellen@quill.example, +44 20 7946 0000',
      'Ellen Marsh (tel. 020 7946 0000)',
      'Ellen Marsh, +49 (30) 1234-567, ellen@quill.example',
    ])
      assert.match(vendor(`- Contact: ${contact}`)['contact'] ?? '', /^Ellen Marsh/, contact);
  });

  it('have the end of the contract, not how it is ended', () => {
    for (const label of [
      'Fin de contrato',
      'Fine contratto',
      'Fin de contrat',
      'Término do contrato',
      'Scadenza contratto',
    ]) {
      const facts = vendor(`- ${label}: 2027-03-31`);
      assert.deepEqual([facts['ends'], facts['exit']], ['2027-03-31', undefined], label);
    }
  });

  it('have fees that are no placeholders', () => {
    for (const fee of ['12 x £1,500 = £18,000', '1,500 € x 12', '3 x €900'])
      checkFindings(`${head}## Vendors\n\n### Quill Works\n\n- Fee: ${fee}\n`, { rule: 'placeholder-text' });
  });
});
