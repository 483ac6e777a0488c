import { strict as assert } from 'node:assert';
import { readDocument } from '../../../src/syntax/document';
import { readPlan } from '../../../src/plan/reader/readPlan';
import { createReportService } from '../../../src/service/reportService';

const head = `---
type: marketing-plan
owner: Nora Vance
period: Jan – Jun 2027
launch: 2027-04-06
---

## Team

- Nora Vance – CMO
- Lucy Ng – sales

`;

interface Read {
  readonly kind: string;
  readonly name: string;
  readonly vendor?: string;
  readonly fields: readonly (readonly [key: string, means: string | undefined])[];
}

function read(text: string): readonly Read[] {
  const service = createReportService({ today: '2026-11-29' });
  service.setText('file:///plan.md', head + text);
  return service.reports.reading('file:///plan.md')!.reading.entities.map(({ kind, name, vendor, fields }) => ({
    kind,
    name,
    vendor,
    fields: fields.map(({ key, label, means, isKnown }) => [isKnown ? key : `? ${label}`, means] as const),
  }));
}

const vendorOf = (body: string, name = 'Studio Nine', section = 'Vendors'): Read =>
  read(`## ${section}\n\n### ${name}\n\n${body}\n`).find(({ kind }) => kind === 'vendor')!;
const fieldsOf = (body: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(vendorOf(body).fields);
const workOf = (body: string): readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] =>
  read(`## Vendors\n\n### Studio Nine\n\n${body}\n`)
    .filter(({ kind }) => kind === 'deliverable')
    .map(({ name, fields }) => [name, Object.fromEntries(fields)]);

describe('A vendor written in ordinary words', () => {
  it('has fields without a colon, where the value of a label is read whole', () => {
    for (const [item, key, means] of [
      ['Contract ends 30 April 2027', 'ends', '2027-04-30'],
      ['The contract runs to 30 April 2027', undefined, undefined],
      ['Day rate £650, 3 days', 'fee', 'GBP 1950 (650/day × 3)'],
      ['Fee £8,400, half in advance', 'fee', 'GBP 8400'],
      ['Owner Lucy', 'owner', 'Lucy Ng'],
      ['In-house', 'sourcing', 'in-house'],
      ['Every Monday', 'cadence', '2026-11-30,2026-12-07,2026-12-14,2026-12-21'],
      ['Notice 30 days', 'exit', '30 cd'],
      ['Honorar 52.000 €, 40 % bei Auftrag', 'fee', 'EUR 52000'],
      ['Tagessatz 900 €, 2 Tage', 'fee', 'EUR 1800 (900/day × 2)'],
      ['Kündigungsfrist 4 Wochen', 'exit', '28 cd'],
      ['Préavis 1 mois', 'exit', '1 month'],
      ['1 200 € par jour, 3 jours', 'fee', 'EUR 3600 (1200/day × 3)'],
      ['Contrat jusqu’au 30 avril 2027', 'ends', '2027-04-30'],
      ['El contrato termina el 31 de mayo de 2027', 'ends', '2027-05-31'],
      ['Tarifa 600 € por día, 4 días', 'fee', 'EUR 2400 (600/day × 4)'],
      ['Contrato até 31 de março de 2027', 'ends', '2027-03-31'],
      ['Diária R$ 800, 5 dias', 'fee', 'BRL 4000 (800/day × 5)'],
      ['Contract loopt tot 31 maart 2027', 'ends', '2027-03-31'],
      ['Dagtarief € 550, 4 dagen', 'fee', 'EUR 2200 (550/day × 4)'],
      ['Contratto fino al 31 marzo 2027', 'ends', '2027-03-31'],
      ['Tariffa 350 € al giorno, 5 giorni', 'fee', 'EUR 1750 (350/day × 5)'],
    ] as const)
      if (key) assert.deepEqual(Object.fromEntries(vendorOf(`- ${item}`).fields), { [key]: means }, item);
  });

  it('has several, where a label stands behind a comma', () => {
    for (const item of [
      'Check-in every other Tuesday, last on 17 November 2026',
      'Check-in: every other Tuesday, last on 17 November 2026',
    ]) {
      const fields = fieldsOf(`- ${item}`);
      assert.equal(fields['cadence'], '2026-12-01,2026-12-15,2026-12-29,2027-01-12', item);
      assert.equal(fields['last-check-in'], '2026-11-17', item);
    }
  });

  it('has none where the words only begin like a label: what isn’t used is shown', () => {
    for (const item of [
      'Fee is still being discussed',
      'Owner of the brand book and the fonts',
      'Until we know more, nothing is booked',
      'Contact them only by phone',
      '500 flyers for the fair',
      'Check-in at the hotel from noon',
      'Price list of last year',
      'We like them a lot',
      'In-house photographers may help on two of the days',
      'In-house photographers may help',
      'End of the exhibition on 30 April 2027',
      'Ends with the campaign',
    ])
      assert.deepEqual(
        vendorOf(`- ${item}`).fields.map(([key]) => key),
        [`? ${item}`],
        item,
      );
  });

  it('states its scope, fee and owner in a paragraph, in sentences or lines', () => {
    for (const [body, scope, fee, owner] of [
      ['Press and influencers. £9,500 fixed. Owner: Lucy.', 'Press and influencers', 'GBP 9500', 'Lucy Ng'],
      ['Press and influencers\nFee: £9,500\nOwner: Lucy', 'Press and influencers', 'GBP 9500', 'Lucy Ng'],
      ['Kreation und Text, 24.000 € pauschal. Verantwortlich: Lucy.', 'Kreation und Text', 'EUR 24000', 'Lucy Ng'],
      ['Forfait de 28 000 €. Responsable : Lucy.', undefined, 'EUR 28000', 'Lucy Ng'],
      [
        'Prensa y redes. 1.900 € al mes durante 6 meses. Responsable: Lucy.',
        'Prensa y redes',
        'EUR 11400 (1900/month × 6)',
        'Lucy Ng',
      ],
      [
        'Mídia paga. R$ 12.000 por mês durante 4 meses. Responsável: Lucy.',
        'Mídia paga',
        'BRL 48000 (12000/month × 4)',
        'Lucy Ng',
      ],
      ['Concept en film. € 21.000 vast. Eigenaar: Lucy.', 'Concept en film', 'EUR 21000', 'Lucy Ng'],
      [
        'Ufficio stampa. 1.200 € al mese per 5 mesi. Responsabile: Lucy.',
        'Ufficio stampa',
        'EUR 6000 (1200/month × 5)',
        'Lucy Ng',
      ],
    ] as const) {
      const fields = fieldsOf(body);
      assert.deepEqual([fields['scope'], fields['fee'], fields['owner']], [scope, fee, owner], body);
    }
  });

  it('states several fields in one item, and no scope in a sentence about something else', () => {
    const fields = fieldsOf('- Fee: £1,000. Paid monthly. Owner: Lucy.');
    assert.deepEqual([fields['fee'], fields['owner']], ['GBP 1000', 'Lucy Ng']);
    for (const sentence of ['Fee to be agreed.', 'Handled by Lucy.', 'TBC', 'Not before May.', 'Chosen in March.'])
      assert.equal(fieldsOf(`${sentence} £9,500.`)['scope'], undefined, sentence);
  });

  it('keeps the sentences of a labeled value together, and a stated scope before a guessed one', () => {
    assert.equal(fieldsOf('**Exit:** 30 days’ notice. Media list is ours.')['exit'], '30 cd');
    const both = vendorOf('They know our trade.\n\n- Scope: press\n');
    assert.deepEqual(both.fields, [
      ['? They know our trade', both.fields[0]![1]],
      ['scope', 'press'],
    ]);
  });

  it('lists work without a label above it', () => {
    assert.deepEqual(workOf('- Press list: 20 January\n- Press trip: 22–24 March, needs Press list\n'), [
      ['Press list', { due: '2027-01-20' }],
      ['Press trip', { due: '2027-03-22..2027-03-24', 'depends-on': 'Press list' }],
    ]);
    const [[name, fields] = ['', {}]] = workOf('- Shoots products in week 6, once the packaging is approved');
    assert.deepEqual([name, Object.keys(fields)], ['Shoots products', ['due', 'depends-on']]);
  });

  it('lists no work in what is about the agreement or a misspelled field', () => {
    for (const item of [
      'Signed: 3 November 2026',
      'Pitch won: 6 October 2026',
      'Price rise: 1 February 2027',
      'Contract signed – 3 November 2026',
      'Next meeting: 7 December',
      'Kick-off: 11 January',
      'Invoice: 30 January',
      'Unterschrieben: 3. November 2026',
      'Nächster Termin: 7. Dezember',
      'Prochaine réunion : 7 décembre',
      'Próxima reunión: 7 de diciembre',
      'Prossima riunione: 7 dicembre',
      'Volgend overleg: 7 december',
      'Próxima reunião: 7 de dezembro',
      'Easter break: 1–9 April',
      'Contarct: 30 April 2027',
      'Contract endss: 30 April 2027',
      'They were founded on 3 May 1998',
    ])
      assert.deepEqual(workOf(`- ${item}`), [], item);
  });

  it('lists work under a label for what they do, with or without a colon', () => {
    for (const [lead, date] of [
      ['Tasks:', '12 March'],
      ['What they do for us', '12 March'],
      ['**Deliverables**', '12 March'],
      ['Aufgaben:', '12. März'],
      ['Was sie für uns machen:', '12. März'],
      ['Missions :', '12 mars'],
      ['Ce qu’ils font pour nous :', '12 mars'],
      ['Tareas:', '12 de marzo'],
      ['Lo que hacen para nosotros:', '12 de marzo'],
      ['Tarefas:', '12 de março'],
      ['O que fazem para nós:', '12 de março'],
      ['Taken:', '12 maart'],
      ['Wat ze voor ons doen:', '12 maart'],
      ['Attività:', '12 marzo'],
      ['Cosa fanno per noi:', '12 marzo'],
    ] as const) {
      const [[name, fields] = ['', {}]] = workOf(`${lead}\n\n1. Alpha: ${date}\n`);
      assert.deepEqual([name, fields['due']], ['Alpha', '2027-03-12'], lead);
    }
    assert.equal(workOf('- Tasks:\n  - Alpha: 12 March\n  - Beta: 15 March\n').length, 2);
    assert.deepEqual(workOf('Tasks:\n\n- writing\n- editing\n'), []);
  });

  it('lists work in a table whose columns tell', () => {
    const table =
      '| Output | Date | Depends on |\n| --- | --- | --- |\n| Logo | 29 January | |\n| Signs | 5 March | Logo |\n';
    assert.deepEqual(
      workOf(table).map(([name, { due }]) => [name, due]),
      [
        ['Logo', '2027-01-29'],
        ['Signs', '2027-03-05'],
      ],
    );
  });

  it('is called without what stands behind its name', () => {
    for (const [heading, name, key, means] of [
      ['Brightside Studio (branding)', 'Brightside Studio', 'scope', 'branding'],
      ['Photographer (tbc)', 'Photographer', '? tbc', undefined],
      ['Fotograf (noch offen)', 'Fotograf', '? noch offen', undefined],
      ['Photographe (à confirmer)', 'Photographe', '? à confirmer', undefined],
      ['Fotógrafo (por decidir)', 'Fotógrafo', '? por decidir', undefined],
      ['Redatora (a definir)', 'Redatora', '? a definir', undefined],
      ['Tekstschrijver (nog te kiezen)', 'Tekstschrijver', '? nog te kiezen', undefined],
      ['Grafico (da definire)', 'Grafico', '? da definire', undefined],
      ['Fern & Co – branding and signage', 'Fern & Co', 'scope', 'branding and signage'],
      ['Standteam (intern)', 'Standteam', 'sourcing', 'in-house'],
      ['Oak Agency (Bristol)', 'Oak Agency', 'location', 'Bristol'],
      ['Yew (formerly Oak Two)', 'Yew', '? formerly Oak Two', undefined],
      ['3.1 Northbank Press', 'Northbank Press', undefined, undefined],
      ['Night — Day Studio', 'Night — Day Studio', undefined, undefined],
      ['Northlight Press Relations (NPR)', 'Northlight Press Relations (NPR)', undefined, undefined],
      ['Goodby, Silver & Partners', 'Goodby, Silver & Partners', undefined, undefined],
    ] as const) {
      const vendor = vendorOf('- Contact: Ella Brandt', heading);
      assert.equal(vendor.name, name, heading);
      const behind = vendor.fields.find(([one]) => one !== 'contact');
      assert.deepEqual(behind?.[0], key, heading);
      if (means !== undefined) assert.equal(behind?.[1], means, heading);
    }
  });

  it('is meant by its name with and without that', () => {
    const text = (name: string): string =>
      `## Vendors\n\n### Studio Nine (branding)\n\n- Owner: Lucy\n\n### Tom Hale, freelance writer\n\n- Owner: Lucy\n\n## Deliverables\n\n| Deliverable | Vendor | Due |\n| --- | --- | --- |\n| Logo | ${name} | 5 March |\n`;
    for (const name of ['Studio Nine', 'Studio Nine (branding)', 'Tom Hale', 'Tom Hale, freelance writer']) {
      const work = read(text(name)).find(({ kind }) => kind === 'deliverable')!;
      assert.equal(work.vendor, name.replace(/ \(.*|,.*/, ''), name);
    }
  });

  it('keeps its whole name where only that tells it from another, as soon as there is one', () => {
    const one = `${head}## Vendors\n\n### Textwerk (press)\n\n- Owner: Lucy\n`;
    const two = `${one}\n### Textwerk (events)\n\n- Owner: Nora\n`;
    const names = (text: string, previous?: ReturnType<typeof readPlan>): readonly string[] =>
      readPlan('file:///a.plan.md', 'plan', readDocument(text), previous).vendors.map(({ name }) => name.text);
    const first = readPlan('file:///a.plan.md', 'plan', readDocument(one));
    assert.deepEqual(names(one), ['Textwerk']);
    assert.deepEqual(names(two), ['Textwerk (press)', 'Textwerk (events)']);
    assert.deepEqual(names(two, first), names(two));
    assert.deepEqual(names(one, readPlan('file:///a.plan.md', 'plan', readDocument(two), first)), ['Textwerk']);
  });
});

describe('Other lists in ordinary words', () => {
  it('are people and amounts in lines of their own', () => {
    const entities = read('## Who is who\n\n## People\n\nDana Whitlock, chef and owner\nPete Okoro – floor manager\n');
    assert.deepEqual(
      entities.filter(({ kind }) => kind === 'person').map(({ name }) => name),
      ['Nora Vance', 'Lucy Ng', 'Dana Whitlock', 'Pete Okoro'],
    );
    const lines = read('## Budget\n\nPhotos: $2,400\nPrinting: $1,100\nAds: the rest\n');
    assert.deepEqual(
      lines
        .filter(({ kind }) => kind === 'budget-line' || kind === 'budget line')
        .map(({ name, fields }) => [name, fields[0]?.[1]]),
      [
        ['Photos', 'USD 2400'],
        ['Printing', 'USD 1100'],
        ['Ads', 'the rest'],
      ],
    );
  });

  it('have an amount without a sign before it', () => {
    const line = read('## Budget\n\n- Press office £15,000\n- Iphone 15 campaign\n').filter(({ kind }) =>
      kind.startsWith('budget'),
    );
    assert.deepEqual(
      line.map(({ name, fields }) => [name, fields[0]?.[1]]),
      [
        ['Press office', 'GBP 15000'],
        ['Iphone 15 campaign', undefined],
      ],
    );
  });

  it('have what is left of the budget in place of an amount, in every language', () => {
    for (const rest of ['rest', 'the rest', 'Rest', 'le reste', 'el resto', 'o restante', 'de rest', 'il resto']) {
      const line = read(`## Budget\n\n- Film: €5,000\n- Reserve: ${rest}\n`).find(({ name }) => name === 'Reserve');
      assert.deepEqual(line?.fields, [['amount', rest]], rest);
    }
  });

  it('have a table of people whose first column asks who', () => {
    const people = read(
      '## About\n\n| Who | What they do | Email |\n|---|---|---|\n| Mina Park | founder | mina@a.example |\n',
    );
    assert.deepEqual(people.find(({ name }) => name === 'Mina Park')?.kind, 'person');
  });
});
