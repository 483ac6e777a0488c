import { strict as assert } from 'node:assert';
import { today } from '../../support/check';
import { openService } from '../../support/openService';

const uri = 'file:///plan.md';

/** The messages of a rule about a plan with a team, and the fixes that it offers. */
function said(rule: string, vendors: string, team = '- Priya Raman (CMO)\n- Ben Ode (Brand)\n'): string[] {
  const service = openService({ today });
  service.setText(uri, `---\ntype: marketing-plan\n---\n## Team\n\n${team}\n## Vendors\n\n${vendors}`);
  return service
    .check(uri)
    .flatMap((found) =>
      found.rule === rule ? [[found.message, ...found.fixes().map(({ title }) => title)].join(' | ')] : [],
    );
}

const osprey = (owner: string, contact = 'Lena Brandt, lena@osprey.example'): string =>
  `### Osprey\n\n- **Sourcing:** outsourced\n- **Owner:** ${owner}\n- **Contact:** ${contact}\n`;

describe('A vendor’s owner', () => {
  it('is recognized as its contact, however that is written, and people in house are offered', () => {
    for (const owner of ['Lena Brandt', 'L. Brandt', 'Lena', 'Brandt', 'Lena Brandt (Osprey)'])
      assert.deepEqual(
        said('owner-external', osprey(owner)).map((one) => one.replace(/^.*(?=’s own)/, '…')),
        [
          '…’s own contact: the owner must be someone in house | Set the owner to Priya Raman | Set the owner to Ben Ode',
        ],
        owner,
      );
  });

  it('is no outsider if the team has somebody of that name', () => {
    const team = '- Priya Raman (CMO)\n- Lena Castellanos (PR)\n';
    assert.deepEqual(said('owner-external', osprey('Lena'), team), []);
    assert.deepEqual(said('owner-external', osprey('Priya')), []);
  });

  it('is never offered if it is another vendor’s contact', () => {
    const kite = '\n### Kite\n\n- **Sourcing:** outsourced\n- **Contact:** Tom Adler\n';
    const [missing] = said('vendor-owner-missing', `${osprey('Priya')}${kite}`, '- Priya Raman (CMO)\n');
    assert.match(missing!, /Set the owner to Priya Raman/);
    assert.doesNotMatch(missing!, /Tom Adler|Lena/);
  });
});

describe('Work of a vendor', () => {
  it('may be its contact’s, by the first name alone', () => {
    const work = (owner: string): string => `${osprey('Priya')}\nDeliverables:\n\n- D1 Press kit — owner ${owner}\n`;
    assert.deepEqual(said('person-unknown', work('Lena')), []);
    assert.match(said('person-unknown', work('Lina'))[0]!, /^Lina isn’t on the team/);
  });
});

describe('What a client said', () => {
  const called = (remark: string): string => `${osprey('Priya')}- **References:** Kew — called 2026-11-03: ${remark}\n`;

  it('may answer the questions in any words', () => {
    const all = 'a real partner, learned our trade, changed course when asked';
    assert.deepEqual(said('reference-questions-open', called(all)), []);
    assert.match(
      said('reference-questions-open', called('a real partner, always on time'))[0]!,
      /doesn’t say whether the vendor learns or changes course/,
    );
  });
});

describe('A vendor that is described twice', () => {
  const twice = (one: string, other: string): string =>
    `| Vendor | Owner |\n| - | - |\n| Kite | ${one} |\n\n### Kite\n\n- **Owner:** ${other}\n`;

  it('has one owner, however the name is written', () => {
    for (const [one, other] of [
      ['Priya', 'Priya Raman'],
      ['P. Raman', 'Priya Raman'],
      ['CMO', 'Priya Raman'],
      ['Priya Raman, CMO', 'Priya'],
    ] as const)
      assert.deepEqual(said('vendor-duplicate', twice(one, other)), [], `${one}, ${other}`);
  });

  it('has two owners if the names are those of two people, and nobody knows if one of them may be either', () => {
    assert.equal(said('vendor-duplicate', twice('Ben', 'Priya')).length, 1);
    const team = '- Priya Raman (CMO)\n- Priya Shah (PR)\n- Ben Ode\n';
    assert.deepEqual(said('vendor-duplicate', twice('Priya', 'Ben'), team), []);
    assert.deepEqual(said('vendor-duplicate', twice('Priya', 'Priya Shah'), team), []);
  });
});

describe('Work of one name', () => {
  const row = (id: string, name: string, after = ''): string => `| ${id} | ${name} | 2027-01-11 | ${after} |\n`;
  const head = '## Deliverables\n\n| ID | Deliverable | Due | Depends on |\n| - | - | - | - |\n';

  /** What a plan and two vendors' files say of a dependency in the plan on a film. */
  const reported = (after: string, own: string, ...files: readonly string[]): string[] => {
    const service = openService({ today });
    for (const [index, rows] of files.entries())
      service.setText(`file:///v${index}.md`, `---\ntype: vendor\ntitle: V${index}\n---\n${head}${rows}`);
    const links = files.map((_, index) => `### [V${index}](v${index}.md)\n\n`).join('');
    service.setText(uri, `---\ntype: launch-plan\n---\n## Vendors\n\n${links}${head}${own}${row('D9', 'Gate', after)}`);
    const { dependencies } = service.workspace.get(uri)!;
    return [
      ...dependencies.all.map(({ predecessor }) => `on ${predecessor.id?.value}`),
      ...service.check(uri).flatMap(({ rule, message }) => (rule === 'value-ambiguous' ? message : [])),
    ];
  };

  it('is ambiguous in two vendors’ files', () => {
    const [only, ...others] = reported('Film', '', row('F1', 'Film'), row('G1', 'Film'));
    assert.match(only!, /“Film” is ambiguous: it can be F1 or G1/);
    assert.deepEqual(others, []);
  });

  it('is that of the plan where it has one, and that of an id in any case', () => {
    assert.deepEqual(reported('Film', row('D1', 'Film'), row('F1', 'Film')), ['on D1']);
    assert.deepEqual(reported('G1', '', row('F1', 'Film'), row('G1', 'Film')), ['on G1']);
    assert.deepEqual(reported('Film', '', row('F1', 'Film')), ['on F1']);
  });
});
